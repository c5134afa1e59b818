import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accountStatuses, tiers } from "../../model/account.ts";
import { deliveryStatuses } from "../../model/delivery.ts";
import { entryKinds } from "../../model/ledger.ts";
import type { OwnedKind, Store, Transaction } from "../../ports/store.ts";
import { openNewStore, type StoreFixture } from "./fixture.ts";
import { applyStep, createModel, type Model, type Step } from "./model.ts";
import { executeStep, observeStore } from "./observe.ts";
import { type Observation, observeModel, specialLabel, statuses } from "./observe-model.ts";

/** Steps of one transaction, which throws at its end if `fails` is set. */
interface PlannedTransaction {
  readonly steps: readonly Step[];
  readonly fails: boolean;
}

interface ExecutedTransaction extends PlannedTransaction {
  readonly committed: boolean;
}

export function testModelBased(fixture: StoreFixture): void {
  describe("random concurrent transactions", () => {
    test("leave the store in the state of a simple model that runs them in some serial order", async () => {
      const history = fc.asyncProperty(
        fc.array(fc.array(plannedTransaction, { maxLength: 6 }), { maxLength: 6 }),
        async (batches) => {
          const store = await openNewStore(fixture);
          let model = createModel();
          for (const batch of batches) {
            const results = await Promise.allSettled(batch.map((each) => execute(store, each)));
            const executed = batch.map((each, index) => ({
              ...each,
              committed: results[index]?.status === "fulfilled",
            }));
            const observed = await observeStore(store);
            const next = findSerialOrder(model, executed, observed);
            if (!next) expect(observed).toStrictEqual(observeInOrder(model, executed));
            expect(next).not.toBeNull();
            model = next ?? model;
          }
        },
      );
      await fc.assert(history, { numRuns: 40 });
    });
  });
}

function execute(store: Store, { steps, fails }: PlannedTransaction): Promise<void> {
  return store.transact(async (tx: Transaction) => {
    for (const step of steps) await executeStep(tx, step);
    if (fails) throw new Error("rolled back");
  });
}

function predict(model: Model, { steps, fails }: PlannedTransaction): Model | null {
  const next = structuredClone(model);
  return steps.every((step) => applyStep(next, step)) && !fails ? next : null;
}

/** Returns the model after the transactions in a serial order that explains what was observed, or null. */
function findSerialOrder(
  model: Model,
  transactions: readonly ExecutedTransaction[],
  observed: Observation,
): Model | null {
  if (transactions.length === 0) return isDeepStrictEqual(observeModel(model), observed) ? model : null;
  for (const [index, next] of transactions.entries()) {
    const predicted = predict(model, next);
    if ((predicted !== null) !== next.committed) continue;
    const found = findSerialOrder(predicted ?? model, transactions.toSpliced(index, 1), observed);
    if (found) return found;
    // A failing transaction changes nothing, so its position does not matter.
    if (next.fails) return null;
  }
  return null;
}

/** The expected state for the failure message when no order explains what was observed. */
function observeInOrder(model: Model, transactions: readonly PlannedTransaction[]): Observation {
  return observeModel(transactions.reduce((now, each) => predict(now, each) ?? now, model));
}

// Few different values, so that steps conflict.
const number = fc.nat(7);
const time = fc.nat(5);
const maybeTime = fc.option(time);
const key = fc.constantFrom("a", "b");
const status = fc.constantFrom(...statuses);

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("changeAccount"),
      ofAccount2: fc.boolean(),
      tier: fc.constantFrom(...tiers),
      status: fc.constantFrom(...accountStatuses),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("insertApiKey"), number }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("revokeApiKey"), number, at: time }) },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant("insertJob"), number, createdAt: time, notBefore: maybeTime }),
  },
  { weight: 5, arbitrary: fc.record({ do: fc.constant("moveJob"), number, status, until: maybeTime }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant("insertAvatar"), number, job: number, createdAt: time }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("labelAvatar"),
      number,
      label: fc.constantFrom(specialLabel, "", null),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("deleteAvatar"), number }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("deleteJob"), number }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("deleteAccountRows"),
      ofAccount2: fc.boolean(),
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
      leaseUntil: maybeTime,
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("deleteDeliveriesEndedBefore"), endedBefore: time }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("putKey"), key, expiresAt: time }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("deleteKey"), key }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("deleteExpiredKeys"), now: time }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("getOrCreateSecret"),
      name: key,
      fresh: fc.constantFrom("x", "y"),
    }),
  },
);

/** Whether deletions include events of their own transaction is not specified. */
function appendsAndDeletesEvents(steps: readonly Step[]): boolean {
  return (
    steps.some((each) => each.do === "appendEvent") &&
    steps.some(
      (each) =>
        each.do === "deleteEventsBefore" || (each.do === "deleteAccountRows" && each.kind === "events"),
    )
  );
}

const plannedTransaction: fc.Arbitrary<PlannedTransaction> = fc.record({
  steps: fc.array(step, { minLength: 1, maxLength: 5 }).filter((steps) => !appendsAndDeletesEvents(steps)),
  fails: fc.integer({ min: 0, max: 3 }).map((chance) => chance === 0),
});
