import fc from "fast-check";
import { expect, test } from "vitest";
import { hasEnded, type Job, type JobResult } from "../../src/model/job.ts";
import { failure } from "../../src/model/job-failure.ts";
import { type JobChange, newJob, transition } from "../../src/model/job-transition.ts";

const result: JobResult = {
  images: [],
  brief: {},
  mode: "prompt",
  outputApplied: { aspectRatio: "1:1", resolution: "1K", format: "png" },
  license: "",
  credit: "",
  drawingVersion: "1",
};
const worker = fc.constantFrom("ada", "bob");
const until = fc.integer({ min: 0, max: 200 });

const changes: fc.Arbitrary<JobChange> = fc.oneof(
  fc.record({ kind: fc.constant("claim" as const), worker, until }),
  fc.record({ kind: fc.constant("heartbeat" as const), worker, until }),
  fc.record({
    kind: fc.constant("progress" as const),
    worker,
    stage: fc.string(),
    fraction: fc.double({ min: -1, max: 2, noNaN: true }),
  }),
  fc.record({ kind: fc.constant("complete" as const), worker, result: fc.constant(result) }),
  fc.record({
    kind: fc.constant("fail" as const),
    worker,
    failure: fc.constant(failure("timeout", "late")),
    isLost: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant("retry" as const),
    worker,
    failure: fc.constant(failure("timeout", "late")),
    notBefore: until,
    isLost: fc.boolean(),
  }),
  fc.record({ kind: fc.constant("giveUp" as const), failure: fc.constant(failure("unknown", "gone")) }),
  fc.record({ kind: fc.constant("release" as const), worker }),
  fc.constant({ kind: "cancel" as const }),
);

test("keeps a job valid for random sequences of changes", () => {
  fc.assert(
    fc.property(fc.array(changes, { maxLength: 40 }), (sequence) => {
      let job: Job = newJob("j", "a", { prompt: "x", seed: 1, output: {}, references: [] }, 0);
      for (const [now, change] of sequence.entries()) {
        const next = transition(job, change, now);
        if (!next) continue;
        expect(hasEnded(job)).toBe(false);
        expect(next.progress).toBeGreaterThanOrEqual(job.progress);
        expect(next.progress).toBeLessThanOrEqual(1);
        expect(next.attempts - job.attempts).toBe({ claim: 1, release: -1 }[change.kind as string] ?? 0);
        expect(next.lease !== null).toBe(next.status === "processing");
        expect(next.result !== null).toBe(next.status === "completed");
        expect(next.failure !== null).toBe(next.status === "failed");
        expect(next.attemptLog.some(({ outcome }) => outcome === null)).toBe(next.status === "processing");
        expect(next.endedAt !== null).toBe(hasEnded(next));
        // Only the owner of a claim may change the job, and a valid claim is not replaced.
        if ((change.kind === "claim" || change.kind === "giveUp") && job.lease)
          expect(job.lease.until).toBeLessThanOrEqual(now);
        if ("worker" in change && change.kind !== "claim") expect(job.lease?.worker).toBe(change.worker);
        job = next;
      }
    }),
  );
});
