import type { Store, Transaction } from "../ports/store.ts";

/** The kinds of written rows that others wait for. */
export type Change = "events" | "deliveries" | "jobs";

const changesOf = new WeakMap<Transaction, Set<Change>>();

/** Notifies those who wait for the change when the transaction is committed. */
export function notifyAfterCommit(tx: Transaction, change: Change): void {
  changesOf.get(tx)?.add(change);
}

/** The store with a hook that is called after each commit with the changes of its transaction, if it has any. */
export function withAfterCommit(store: Store, afterCommit: (changes: ReadonlySet<Change>) => void): Store {
  return {
    ...store,
    async transact(work) {
      let changes = new Set<Change>();
      const result = await store.transact((tx) => {
        // Stores may run a transaction again.
        changes = new Set();
        changesOf.set(tx, changes);
        return work(tx);
      });
      if (changes.size > 0) afterCommit(changes);
      return result;
    },
  };
}
