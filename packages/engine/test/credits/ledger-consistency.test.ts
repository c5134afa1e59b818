import fc from "fast-check";
import { test } from "vitest";
import { accountRequest } from "./account-requests.ts";
import { createRandomHistory, type HistoryStep } from "./random-history.ts";

const pick = fc.nat({ max: 20 });
const step: fc.Arbitrary<HistoryStep> = fc.oneof(
  {
    weight: 20,
    arbitrary: fc.record({ kind: fc.constant("request" as const), request: accountRequest }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("grant" as const), tenantIndex: fc.nat({ max: 1 }) }),
  },
  {
    weight: 10,
    arbitrary: fc.record({
      kind: fc.constant("finish" as const),
      pick,
      ending: fc.constantFrom("complete" as const, "complete" as const, "fail" as const, "retry" as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("wait" as const), ms: fc.integer({ min: 1, max: 30_000 }) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("crash" as const),
      after: fc.nat({ max: 4 }),
      moment: fc.constantFrom("before" as const, "after" as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("restart" as const) }) },
);

test("keeps the ledger consistent for random operations and crashes", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 15, maxLength: 60, size: "max" }), async (steps) => {
      const history = await createRandomHistory();
      try {
        for (const next of steps) {
          await history.apply(next);
          await history.check();
        }
        await history.finish();
        await history.check();
      } finally {
        await history.end();
      }
    }),
    { numRuns: 15 },
  );
}, 120_000);
