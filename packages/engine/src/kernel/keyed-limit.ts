import pLimit, { type LimitFunction } from "p-limit";

/** A concurrency limit per key. Work of one key runs in the order it was added and never waits for that of another. */
export interface KeyedLimit {
  run<T>(key: string, work: () => Promise<T>): Promise<T>;
}

export function createKeyedLimit(concurrency: number): KeyedLimit {
  const limits = new Map<string, LimitFunction>();
  return {
    async run(key, work) {
      const limit = limits.get(key) ?? pLimit(concurrency);
      limits.set(key, limit);
      try {
        return await limit(work);
      } finally {
        if (limit.activeCount + limit.pendingCount === 0) limits.delete(key);
      }
    },
  };
}
