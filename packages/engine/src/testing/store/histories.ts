import fc from "fast-check";
import { expect, test } from "vitest";
import type { JobStatus } from "../../domain/job.ts";
import type { Entry } from "../../domain/ledger.ts";
import type { Store, Transaction } from "../../ports/store.ts";
import { applyStep, createModel, type Model, observeModel, type Step } from "./model.ts";
import { observeStore, takeStep } from "./observe.ts";
import { openFresh, type StoreSubject } from "./subject.ts";

/** Several steps as one transaction, which fails in the end if it says so. */
interface Plan {
  readonly steps: readonly Step[];
  readonly fails: boolean;
}

export function askAboutHistories(subject: StoreSubject): void {
  test("whatever happens, in whatever company, the store is what a simple model of it says", async () => {
    const history = fc.asyncProperty(
      fc.array(fc.array(plan, { maxLength: 6 }), { maxLength: 6 }),
      async (batches) => {
        const store = await openFresh(subject);
        let model = createModel();
        for (const batch of batches) {
          const outcomes = await Promise.allSettled(batch.map((each) => carryOut(store, each)));
          for (const [index, each] of batch.entries()) {
            const next = foresee(model, each);
            expect(outcomes[index]?.status).toBe(next ? "fulfilled" : "rejected");
            model = next ?? model;
          }
          expect(await observeStore(store)).toStrictEqual(observeModel(model));
        }
      },
    );
    await fc.assert(history, { numRuns: 40 });
  });
}

function carryOut(store: Store, { steps, fails }: Plan): Promise<void> {
  return store.transact(async (tx: Transaction) => {
    for (const step of steps) await takeStep(tx, step);
    if (fails) throw new Error("taken back");
  });
}

function foresee(model: Model, { steps, fails }: Plan): Model | null {
  const next = structuredClone(model);
  return steps.every((step) => applyStep(next, step)) && !fails ? next : null;
}

// Few names and numbers, so that they meet.
const number = fc.nat(7);
const time = fc.nat(5);
const key = fc.constantFrom("a", "b");
const status = fc.constantFrom<JobStatus>("queued", "processing", "completed", "failed", "cancelled");
const entryKind = fc.constantFrom<Entry["kind"]>("hold", "charge", "release");

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant("insertJob"), number, createdAt: time }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("moveJob"), number, status, until: time }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant("insertAvatar"), number, job: number, createdAt: time }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant("insertEntry"), job: number, kind: entryKind, amount: number }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("appendEvent"), number }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("putKey"), key, expiresAt: time }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("deleteKey"), key }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("deleteExpiredKeys"), now: time }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant("settleSecret"), name: key, fresh: fc.constantFrom("x", "y") }),
  },
);

const plan: fc.Arbitrary<Plan> = fc.record({
  steps: fc.array(step, { minLength: 1, maxLength: 5 }),
  fails: fc.integer({ min: 0, max: 3 }).map((chance) => chance === 0),
});
