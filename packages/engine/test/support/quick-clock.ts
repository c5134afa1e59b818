import { setTimeout } from "node:timers/promises";
import type { Clock } from "../../src/index.ts";

/** The time of the machine, made to pass faster since `from`: the same for all processes that are told the same. */
export function createQuickClock(from: number, speed: number): Clock {
  return {
    now: () => from + (Date.now() - from) * speed,
    async sleep(ms, signal, options) {
      const pause = { ref: !options?.background, ...(signal && { signal }) };
      await setTimeout(ms / speed, undefined, pause).catch((error: unknown) => {
        signal?.throwIfAborted();
        throw error;
      });
    },
  };
}
