import type { Store, StoreReader, Transaction } from "../../ports/store.ts";
import { mapInSequence } from "./entities/entity.ts";
import { entities } from "./entities.ts";
import type { Model } from "./model.ts";

/** Everything in a store, by entity. */
export interface Observation {
  readonly rows: readonly unknown[];
  readonly committed: readonly unknown[];
  readonly inTransaction: readonly unknown[];
}

/** The expected result of `observeStore`. */
export function observeModel(model: Model): Observation {
  return {
    rows: entities.map(({ rows }) => rows?.inModel(model)),
    committed: entities.map(({ committed }) => committed?.inModel(model)),
    inTransaction: entities.map(({ inTransaction }) => inTransaction?.inModel(model)),
  };
}

/** Reads everything from a store without changing it. */
export async function observeStore(store: Store): Promise<Observation> {
  const committed = await mapInSequence(entities, async (entity) => entity.committed?.inStore(store));
  const rows = await observeRows(store);
  let inTransaction: readonly unknown[] = [];
  const reading = store.transact(async (tx) => {
    inTransaction = await observeTransaction(tx);
    throw new ReadOnlyRollback();
  });
  await reading.catch((error) => {
    if (!(error instanceof ReadOnlyRollback)) throw error;
  });
  return { rows, committed, inTransaction };
}

export function observeRows(reader: StoreReader): Promise<unknown[]> {
  return mapInSequence(entities, async ({ rows }) => rows?.inStore(reader));
}

/** May write. */
export function observeTransaction(tx: Transaction): Promise<unknown[]> {
  return mapInSequence(entities, async ({ inTransaction }) => inTransaction?.inStore(tx));
}

class ReadOnlyRollback extends Error {}
