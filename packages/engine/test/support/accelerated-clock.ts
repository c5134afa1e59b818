import { setTimeout } from "node:timers/promises";
import type { Clock } from "../../src/index.ts";

/** The system time, accelerated since `from`; the same in all processes with the same arguments. */
export function createAcceleratedClock(from: number, speed: number): Clock {
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
