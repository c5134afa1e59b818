import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { accountStatuses, tiers } from "../../model/account.ts";
import { deliveryStatuses } from "../../model/delivery.ts";
import { entryKinds } from "../../model/ledger.ts";
import type { OwnedKind, Store, Transaction } from "../../ports/store.ts";
import { applyStep, createModel, type Model, type Step } from "./model.ts";
import { observeStore, takeStep } from "./observe.ts";
import { labelToFind, type Observation, observeModel, statuses } from "./observe-model.ts";
import { openFresh, type StoreSubject } from "./subject.ts";

/** Several steps as one transaction, which fails in the end if it says so. */
interface Plan {
  readonly steps: readonly Step[];
  readonly fails: boolean;
}

/** What became of a plan. */
interface Done extends Plan {
  readonly kept: boolean;
}

export function testHistories(subject: StoreSubject): void {
  test("whatever happens, in whatever company, the store is what a simple model of it says", async () => {
    const history = fc.asyncProperty(
      fc.array(fc.array(plan, { maxLength: 6 }), { maxLength: 6 }),
      async (batches) => {
        const store = await openFresh(subject);
        let model = createModel();
        for (const batch of batches) {
          const outcomes = await Promise.allSettled(batch.map((each) => carryOut(store, each)));
          const done = batch.map((each, index) => ({
            ...each,
            kept: outcomes[index]?.status === "fulfilled",
          }));
          const observed = await observeStore(store);
          const explained = explain(model, done, observed);
          if (!explained) expect(observed).toStrictEqual(inTheirOrder(model, done));
          expect(explained).not.toBeNull();
          model = explained ?? model;
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

/** The model after the plans came one after the other, in some order that ends in what was observed. */
function explain(model: Model, plans: readonly Done[], observed: Observation): Model | null {
  if (plans.length === 0) return isDeepStrictEqual(observeModel(model), observed) ? model : null;
  for (const [index, next] of plans.entries()) {
    const foreseen = foresee(model, next);
    if ((foreseen !== null) !== next.kept) continue;
    const found = explain(foreseen ?? model, plans.toSpliced(index, 1), observed);
    if (found) return found;
    // A plan that fails whenever it comes may as well come now.
    if (next.fails) return null;
  }
  return null;
}

/** For the message, when no order explains what was observed. */
function inTheirOrder(model: Model, plans: readonly Plan[]): Observation {
  return observeModel(plans.reduce((now, each) => foresee(now, each) ?? now, model));
}

// Few names and numbers, so that they meet.
const number = fc.nat(7);
const time = fc.nat(5);
const sometime = fc.option(time);
const key = fc.constantFrom("a", "b");
const status = fc.constantFrom(...statuses);

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("changeAccount"),
      ofBen: fc.boolean(),
      tier: fc.constantFrom(...tiers),
      status: fc.constantFrom(...accountStatuses),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("insertApiKey"), number }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("revokeApiKey"), number, at: time }) },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant("insertJob"), number, createdAt: time, notBefore: sometime }),
  },
  { weight: 5, arbitrary: fc.record({ do: fc.constant("moveJob"), number, status, until: sometime }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant("insertAvatar"), number, job: number, createdAt: time }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("labelAvatar"),
      number,
      label: fc.constantFrom(labelToFind, "", null),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("deleteAvatar"), number }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("deleteJob"), number }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("deleteRowsOf"),
      ofBen: fc.boolean(),
      kind: fc.constantFrom<OwnedKind>(
        "deliveries",
        "endpoints",
        "events",
        "idempotencyKeys",
        "apiKeys",
        "avatars",
        "assets",
        "jobs",
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("deleteEventsBefore"),
      before: number.map((more) => 1000 + more),
      limit: number,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("insertEntry"),
      job: number,
      kind: fc.constantFrom(...entryKinds),
      amount: number,
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("appendEvent"), number }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("insertEndpoint"), number: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("deleteEndpoint"), number: fc.nat(3) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("insertDelivery"),
      number,
      job: fc.nat(1),
      endpoint: fc.option(fc.nat(2)),
      dueAt: time,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("moveDelivery"),
      number,
      status: fc.constantFrom(...deliveryStatuses),
      at: time,
      leaseUntil: sometime,
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("forgetDeliveries"), endedBefore: time }) },
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
