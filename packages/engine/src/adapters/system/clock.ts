import type { Clock, SleepOptions } from "../../ports/clock.ts";

/** The time of the machine. */
export function systemClock(): Clock {
  return { now: () => Date.now(), sleep };
}

function sleep(ms: number, signal?: AbortSignal, options?: SleepOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const wake = () => {
      signal?.removeEventListener("abort", stop);
      resolve();
    };
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(wake, Math.min(ms, longestTimer));
    // A browser's timer is a number and holds nothing back.
    if (options?.background && typeof timer === "object") timer.unref();
    signal?.addEventListener("abort", stop, { once: true });
  });
}

/** A timer of more than 31 bits fires at once; 24 days early is the smaller mistake. */
const longestTimer = 2 ** 31 - 1;
