import fc from "fast-check";
import type { Store } from "../../ports/store.ts";
import { applyStep, type Model, type Step } from "./model.ts";
import { executeStep, randomStep } from "./steps.ts";

/** Steps of one transaction, which throws at its end if `fails` is set. */
export interface PlannedTransaction {
  readonly steps: readonly Step[];
  readonly fails: boolean;
}

interface TransactionOptions {
  /** How many ids of each kind of rows are used. */
  readonly ids: number;
  readonly maxSteps: number;
}

export function randomTransaction({ ids, maxSteps }: TransactionOptions): fc.Arbitrary<PlannedTransaction> {
  return fc.record({
    steps: fc
      .array(randomStep(ids), { minLength: 1, maxLength: maxSteps })
      .filter((steps) => !appendsAndDeletesEvents(steps)),
    fails: fc.integer({ min: 0, max: 3 }).map((chance) => chance === 0),
  });
}

/** It is not specified whether deletions include events of the same transaction. */
function appendsAndDeletesEvents(steps: readonly Step[]): boolean {
  return (
    steps.some((each) => each.do === "appendEvent") &&
    steps.some(
      (each) =>
        each.do === "deleteEventsBefore" || (each.do === "deleteAccountRows" && each.kind === "events"),
    )
  );
}

/** Runs the transaction and returns what the store returned for each step. */
export function execute(store: Store, { steps, fails }: PlannedTransaction): Promise<unknown[]> {
  return store.transact(async (tx) => {
    const results: unknown[] = [];
    for (const step of steps) results.push(await executeStep(tx, step));
    if (fails) throw new PlannedError();
    return results;
  });
}

export class PlannedError extends Error {}

/** Returns the model after the transaction, or null if the transaction fails. */
export function predict(model: Model, { steps, fails }: PlannedTransaction): Model | null {
  const next = structuredClone(model);
  return steps.every((step) => applyStep(next, step)) && !fails ? next : null;
}
