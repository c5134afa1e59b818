import { isAPIError, Likeness } from "@likeness/client";
import { setupAvatarMock } from "@likeness/mock/node";
import fc from "fast-check";
import { expect, test } from "vitest";

// The allowed transitions as clients see them.
const transitions: Record<string, readonly string[]> = {
  queued: ["queued", "processing", "completed", "failed", "cancelled"],
  processing: ["processing", "completed", "failed", "cancelled"],
  completed: ["completed"],
  failed: ["failed"],
  cancelled: ["cancelled"],
};

const step = fc.record({
  job: fc.nat({ max: 2 }),
  action: fc.constantFrom(
    "generate",
    "poll",
    "longPoll",
    "list",
    "complete",
    "fail",
    "cancel",
    "advance",
    "save",
  ),
});
const progress = fc.oneof(
  fc.constantFrom("immediate" as const, "manual" as const),
  fc.record({ afterPolls: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ afterMs: fc.integer({ min: 0, max: 3000 }) }),
);

test("jobs never return to an earlier state, and no request hangs", {
  timeout: 60_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      progress,
      fc.array(step, { maxLength: 12 }),
      fc.boolean(),
      async (jobs, steps, concurrent) => {
        await using mock = setupAvatarMock({ images: "tiny", jobs });
        const likeness = new Likeness({ engine: mock.engine, maxRetries: 0 });
        const ids: string[] = [];
        const seen = new Map<string, string>();
        const observe = ({ id, status }: { id: string; status: string }) => {
          const last = seen.get(id);
          if (last !== undefined && !concurrent)
            expect(transitions[last], `${id} was ${last} and is ${status}`).toContain(status);
          seen.set(id, status);
        };
        const actions: Record<(typeof steps)[number]["action"], (id: string) => Promise<unknown>> = {
          generate: async () => {
            const job = await likeness.avatars.generate({ prompt: "a wise owl" });
            ids.push(job.id);
          },
          poll: async (id) => observe(await likeness.jobs.get(id)),
          longPoll: async (id) => {
            const url = `${mock.url}/api/v1/jobs/${id}?wait_for_completion=true`;
            const response = await mock.engine.fetch(url, { headers: { authorization: "Bearer test" } });
            observe((await response.json()).data);
          },
          list: async () => (await likeness.jobs.list()).data.forEach(observe),
          complete: (id) => mock.complete(id).catch(expectFinished),
          fail: (id) => mock.fail(id).catch(expectFinished),
          cancel: async (id) => observe(await likeness.jobs.cancel(id)),
          advance: () => mock.clock.advance(1000),
          save: (id) => likeness.avatars.save({ jobId: id }).catch(expectNotComplete),
        };
        const running: Promise<unknown>[] = [];
        for (const { job, action } of steps) {
          const id = ids[job % Math.max(1, ids.length)];
          if (id === undefined && action !== "generate" && action !== "list" && action !== "advance")
            continue;
          const result = actions[action](id ?? "");
          if (concurrent && action !== "generate") running.push(result);
          else await result;
        }
        await Promise.all(running);
      },
    ),
    { numRuns: 60 },
  );
});

function expectFinished(error: unknown): void {
  expect(String(error)).toContain("does not exist or has already finished");
}

function expectNotComplete(error: unknown): void {
  expect(error).toSatisfy((given) => isAPIError(given) && given.code === "job_not_complete");
}
