import { isAPIError, Likeness } from "@likeness/client";
import { setupAvatarMock } from "@likeness/mock/node";
import fc from "fast-check";
import { expect, test } from "vitest";

// What may follow what, as anybody sees it from outside.
const next: Record<string, readonly string[]> = {
  queued: ["queued", "processing", "completed", "failed", "cancelled"],
  processing: ["processing", "completed", "failed", "cancelled"],
  completed: ["completed"],
  failed: ["failed"],
  cancelled: ["cancelled"],
};

const step = fc.record({
  job: fc.nat({ max: 2 }),
  act: fc.constantFrom(
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

test("however looks, ends and time are interleaved, a job only ever moves on, and nothing hangs", {
  timeout: 60_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      progress,
      fc.array(step, { maxLength: 12 }),
      fc.boolean(),
      async (jobs, steps, atOnce) => {
        await using mock = setupAvatarMock({ drawing: "tiny", jobs });
        const likeness = new Likeness({ engine: mock.engine, maxRetries: 0 });
        const ids: string[] = [];
        const seen = new Map<string, string>();
        const see = ({ id, status }: { id: string; status: string }) => {
          const last = seen.get(id);
          if (last !== undefined && !atOnce)
            expect(next[last], `${id} was ${last} and is ${status}`).toContain(status);
          seen.set(id, status);
        };
        const acts: Record<(typeof steps)[number]["act"], (id: string) => Promise<unknown>> = {
          generate: async () => {
            const job = await likeness.avatars.generate({ prompt: "a wise owl" });
            ids.push(job.id);
          },
          poll: async (id) => see(await likeness.jobs.get(id)),
          longPoll: async (id) => {
            const url = `${mock.url}/api/v1/jobs/${id}?wait_for_completion=true`;
            const answer = await mock.engine.fetch(url, { headers: { authorization: "Bearer test" } });
            see((await answer.json()).data);
          },
          list: async () => (await likeness.jobs.list()).data.forEach(see),
          complete: (id) => mock.complete(id).catch(refused),
          fail: (id) => mock.fail(id).catch(refused),
          cancel: async (id) => see(await likeness.jobs.cancel(id)),
          advance: () => mock.clock.advance(1000),
          save: (id) => likeness.avatars.save({ jobId: id }).catch(notComplete),
        };
        const running: Promise<unknown>[] = [];
        for (const { job, act } of steps) {
          const id = ids[job % Math.max(1, ids.length)];
          if (id === undefined && act !== "generate" && act !== "list" && act !== "advance") continue;
          const doing = acts[act](id ?? "");
          if (atOnce && act !== "generate") running.push(doing);
          else await doing;
        }
        await Promise.all(running);
      },
    ),
    { numRuns: 60 },
  );
});

function refused(error: unknown): void {
  expect(String(error)).toContain("is not there or has ended");
}

function notComplete(error: unknown): void {
  expect(error).toSatisfy((given) => isAPIError(given) && given.code === "job_not_complete");
}
