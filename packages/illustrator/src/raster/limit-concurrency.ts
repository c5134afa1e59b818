import { availableParallelism } from "node:os";

/** Limits concurrency. Waiting work starts in order of arrival. */
export function createLimit(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running < most) running += 1;
    // The slot is passed on directly, so that new calls cannot overtake waiting ones.
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}

/** Limits CPU-bound and memory-heavy work to one task per core. */
export const limitConcurrency = createLimit(availableParallelism());
