import type { Store } from "../../src/index.ts";

export interface CrashingStore {
  readonly store: Store;
  readonly alive: boolean;
  /**
   * Simulates a crash in the n-th transaction from now (0 is now), before its commit, or after it but before the
   * promise resolves.
   */
  crashIn(transactions: number, moment: "before" | "after"): void;
}

/** A store that fails all calls after a simulated crash of the process. */
export function createCrashingStore(inner: Store): CrashingStore {
  let alive = true;
  let remaining = Number.POSITIVE_INFINITY;
  let committed = false;
  const createKilledError = () => new Error("The process was killed.");

  const transact: Store["transact"] = async (work) => {
    remaining -= 1;
    if (remaining > 0) return inner.transact(work);
    try {
      await inner.transact(async (tx) => {
        await work(tx);
        if (!committed) throw createKilledError();
      });
    } finally {
      alive = false;
    }
    throw createKilledError();
  };

  const crashable = <T extends object>(methods: T): T =>
    new Proxy(methods, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name);
        if (typeof value === "object" && value !== null) return crashable(value);
        if (typeof value !== "function") return value;
        return (...args: unknown[]) =>
          alive ? Reflect.apply(value, target, args) : Promise.reject(createKilledError());
      },
    });

  return {
    store: crashable({ ...inner, transact }),
    get alive() {
      return alive;
    },
    crashIn(transactions, moment) {
      remaining = transactions;
      committed = moment === "after";
      if (transactions === 0) alive = false;
    },
  };
}
