import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkWithNewStores, type StoreFixture } from "./fixture.ts";
import { Model } from "./model.ts";
import { type Observation, observeModel, observeRows, observeStore, observeTransaction } from "./observe.ts";
import {
  execute,
  PlannedError,
  type PlannedTransaction,
  predict,
  randomSteps,
  randomTransaction,
} from "./planned-transactions.ts";

interface ExecutedTransaction extends PlannedTransaction {
  readonly committed: boolean;
}

export function testModelBased(fixture: StoreFixture): void {
  describe("random concurrent transactions", () => {
    test("leave the store in the state of a simple model that runs them in some serial order", async () => {
      const transaction = randomTransaction({ rows: 8, maxSteps: 5 });
      // Reading everything after each batch takes most of the time, so that batches are large.
      const batch = fc.array(transaction, { minLength: 4, maxLength: 6 });
      const batchesOfRun = fc.array(batch, { minLength: 2, maxLength: 3 });
      await checkWithNewStores(fixture, batchesOfRun, { numRuns: 16 }, async ([store], batches) => {
        let model = new Model();
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
      });
    });
  });

  describe("a transaction", () => {
    test("reads after each of its random writes what a simple model predicts", async () => {
      const stepsOfRun = randomSteps({ rows: 8, maxSteps: 20 });
      await checkWithNewStores(fixture, stepsOfRun, { numRuns: 6 }, async ([store], steps) => {
        const reading = store.transact(async (tx) => {
          let model = new Model();
          for (const step of steps) {
            const next = model.copy();
            if (!step.apply(next)) continue;
            model = next;
            await step.execute(tx);
            expect(await observeRows(tx)).toStrictEqual(observeModel(model).rows);
          }
          expect(await observeTransaction(tx)).toStrictEqual(observeModel(model).inTransaction);
          throw new PlannedError();
        });
        await expect(reading).rejects.toThrow(PlannedError);
        expect(await observeStore(store)).toStrictEqual(observeModel(new Model()));
      });
    });
  });
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
