import type { Store } from "../../src/index.ts";

export interface CrashingStore {
  readonly store: Store;
  readonly alive: boolean;
  /**
   * Simulates a crash in the n-th transaction from now (0 is now), before its commit or after it but before the caller
   * learns of it.
   */
  crashIn(transactions: number, moment: "before" | "after"): void;
}

/** A store that fails all calls after a simulated crash of the process. */
export function createCrashingStore(living: Store): CrashingStore {
  let alive = true;
  let left = Number.POSITIVE_INFINITY;
  let committed = false;
  const killed = () => new Error("The process was killed.");

  const transact: Store["transact"] = async (work) => {
    left -= 1;
    if (left > 0) return living.transact(work);
    try {
      await living.transact(async (tx) => {
        await work(tx);
        if (!committed) throw killed();
      });
    } finally {
      alive = false;
    }
    throw killed();
  };

  return {
    store: new Proxy(living, {
      get(target, name, receiver) {
        const value = Reflect.get(target, name, receiver);
        if (typeof value !== "function") return value;
        return (...args: unknown[]) => {
          if (!alive) return Promise.reject(killed());
          return Reflect.apply(name === "transact" ? transact : value, target, args);
        };
      },
    }),
    get alive() {
      return alive;
    },
    crashIn(transactions, moment) {
      left = transactions;
      committed = moment === "after";
      if (transactions === 0) alive = false;
    },
  };
}
