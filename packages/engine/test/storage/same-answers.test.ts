import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { openPostgres } from "../../src/postgres.ts";
import { createInMemoryStore, createSqliteStore } from "../../src/storage/sqlite/open-sqlite.ts";
import { openNewStore } from "../../src/testing/store/fixture.ts";
import { Model } from "../../src/testing/store/model.ts";
import { observeModel, observeStore } from "../../src/testing/store/observe.ts";
import {
  execute,
  type PlannedTransaction,
  predict,
  randomTransaction,
} from "../../src/testing/store/planned-transactions.ts";
import { testWithPostgres } from "../support/postgres/test-with-postgres.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

const operations = 2000;
const operationsBetweenComparisons = 50;

await testWithPostgres("SQLite on disk and in memory and PostgreSQL", ({ url, newSchema }) => {
  test("SQLite on disk and in memory and PostgreSQL give the same answers in a random history", async () => {
    const seed = Date.now() % 2 ** 31;
    const history = randomHistory(seed);
    const stores = await Promise.all([
      openNewStore({
        newLocation: () => join(temporaryDirectory(), "likeness.db"),
        open: (path) => createSqliteStore({ path }),
      }),
      openNewStore({ newLocation: () => "", open: createInMemoryStore }),
      openNewStore({
        newLocation: newSchema,
        open: (schema) => openPostgres({ connection: url, schema }).store,
      }),
    ]);
    let model = new Model();
    let executed = 0;
    let compared = 0;
    for (const transaction of history) {
      // Deletions may keep events that were never read.
      await Promise.all(stores.map((store) => store.events.lastSequence()));
      const settled = await Promise.allSettled(stores.map((store) => execute(store, transaction)));
      const [first, ...others] = settled.map(answerOf);
      executed += transaction.steps.length;
      const after = `after ${executed} operations with seed ${seed}`;
      for (const other of others) expect(other, after).toStrictEqual(first);
      const predicted = predict(model, transaction);
      expect(settled[0]?.status === "fulfilled", after).toBe(predicted !== null);
      model = predicted ?? model;
      if (executed < compared + operationsBetweenComparisons && transaction !== history.at(-1)) continue;
      compared = executed;
      const expected = observeModel(model);
      for (const store of stores) expect(await observeStore(store), after).toStrictEqual(expected);
    }
    expect(executed).toBe(operations);
  }, 300_000);
});

/** Transactions of one to three operations, 2,000 operations together. One transaction in eight is rejected. */
function randomHistory(seed: number): readonly PlannedTransaction[] {
  const planned = fc.sample(randomTransaction({ rows: 40, maxSteps: 3 }), { seed, numRuns: 5 * operations });
  const history: PlannedTransaction[] = [];
  let model = new Model();
  let left = operations;
  let rejected = 0;
  for (const { steps, fails } of planned) {
    const transaction = { steps: steps.slice(0, left), fails };
    const predicted = predict(model, transaction);
    if (left === 0 || (predicted === null && rejected >= history.length / 8)) continue;
    history.push(transaction);
    left -= transaction.steps.length;
    if (predicted === null) rejected += 1;
    model = predicted ?? model;
  }
  return history;
}

/** What a store returned for each operation, or why the transaction was rejected. */
function answerOf(result: PromiseSettledResult<unknown[]>): unknown {
  if (result.status === "fulfilled") return result.value;
  return result.reason instanceof Error ? result.reason.name : result.reason;
}
