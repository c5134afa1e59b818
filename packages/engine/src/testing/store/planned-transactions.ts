import fc from "fast-check";
import type { Store } from "../../ports/store.ts";
import { randomInput, type Step } from "./entities/entity.ts";
import { appendsAndDeletesEvents } from "./entities/events.ts";
import { entities } from "./entities.ts";
import type { Model } from "./model.ts";

/** Steps of one transaction, which throws at its end if `fails` is set. */
export interface PlannedTransaction {
  readonly steps: readonly Step[];
  readonly fails: boolean;
}

interface TransactionOptions {
  /** How many rows of each entity are used. */
  readonly rows: number;
  readonly maxSteps: number;
}

export function randomSteps({ rows, maxSteps }: TransactionOptions): fc.Arbitrary<Step[]> {
  const input = randomInput(rows);
  const step = fc.oneof(...entities.flatMap((entity) => entity.steps(input)));
  return fc
    .array(step, { minLength: 1, maxLength: maxSteps })
    .filter((steps) => !appendsAndDeletesEvents(steps));
}

export function randomTransaction(options: TransactionOptions): fc.Arbitrary<PlannedTransaction> {
  return fc.record({
    steps: randomSteps(options),
    fails: fc.integer({ min: 0, max: 3 }).map((chance) => chance === 0),
  });
}

/** Runs the transaction and returns what the store returned for each step. */
export function execute(store: Store, { steps, fails }: PlannedTransaction): Promise<unknown[]> {
  return store.transact(async (tx) => {
    const results: unknown[] = [];
    for (const step of steps) results.push(await step.execute(tx));
    if (fails) throw new PlannedError();
    return results;
  });
}

export class PlannedError extends Error {}

/** Returns the model after the transaction, or null if the transaction fails. */
export function predict(model: Model, { steps, fails }: PlannedTransaction): Model | null {
  const next = model.copy();
  return steps.every((step) => step.apply(next)) && !fails ? next : null;
}
