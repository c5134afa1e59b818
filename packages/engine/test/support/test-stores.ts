import type { Entry, Store } from "../../src/index.ts";
import { createInMemoryStore } from "../../src/storage/sqlite/open-sqlite.ts";

/** A store in memory that stays open when an engine closes it, so that the next one finds the data. */
export function createTestStore(): Store {
  return { ...createInMemoryStore(), close: async () => undefined };
}

/** A store in memory that records every committed ledger entry. */
export function createRecordingStore(): { store: Store; entries: Entry[] } {
  const store = createTestStore();
  const entries: Entry[] = [];
  const transact: Store["transact"] = async (work) => {
    const fresh: Entry[] = [];
    const result = await store.transact((tx) =>
      work({
        ...tx,
        ledger: {
          ...tx.ledger,
          async insert(entry) {
            await tx.ledger.insert(entry);
            fresh.push(entry);
          },
        },
      }),
    );
    entries.push(...fresh);
    return result;
  };
  return { store: { ...store, transact }, entries };
}

/** A store whose calls never return after a simulated crash of the process. */
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
      jobs: {
        ...store.jobs,
        find: whileAlive(store.jobs.find),
        countUnfinished: whileAlive(store.jobs.countUnfinished),
      },
      events: {
        after: whileAlive(store.events.after),
        lastSequence: whileAlive(store.events.lastSequence),
      },
    },
  };
}
