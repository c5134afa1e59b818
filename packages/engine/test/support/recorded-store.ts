import type { Entry, Store } from "../../src/index.ts";
import { createMemoryStore } from "../../src/storage/memory/memory-store.ts";

/** A store in memory that also keeps every entry of the ledger that was committed, which no store tells of one by one. */
export function createRecordedStore(): { store: Store; entries: Entry[] } {
  const store = createMemoryStore();
  const entries: Entry[] = [];
  const transact: Store["transact"] = async (work) => {
    const fresh: Entry[] = [];
    const result = await store.transact((tx) =>
      work({
        ...tx,
        async insertEntry(entry) {
          await tx.insertEntry(entry);
          fresh.push(entry);
        },
      }),
    );
    entries.push(...fresh);
    return result;
  };
  return { store: { ...store, transact }, entries };
}

/** The same store as a process sees it until it is killed: from then on nothing is ever answered. */
export function createKillableStore(store: Store): { store: Store; kill(): void } {
  let alive = true;
  const never = new Promise<never>(() => undefined);
  const whileAlive = <A extends unknown[], R>(method: (...args: A) => Promise<R>) => {
    return (...args: A): Promise<R> => (alive ? method(...args) : never);
  };
  return {
    kill: () => {
      alive = false;
    },
    store: {
      ...store,
      transact: (work) => (alive ? store.transact(work) : never),
      findJob: whileAlive(store.findJob),
      eventsAfter: whileAlive(store.eventsAfter),
      lastSequence: whileAlive(store.lastSequence),
      countUnfinished: whileAlive(store.countUnfinished),
    },
  };
}
