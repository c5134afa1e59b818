import type { Clock, SleepOptions } from "../../ports/clock.ts";

/** The system clock. */
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
    const timer = setTimeout(wake, Math.min(ms, maxTimerMs));
    // Timers of browsers are numbers.
    if (options?.background && typeof timer === "object") timer.unref();
    signal?.addEventListener("abort", stop, { once: true });
  });
}

/** Longer timers would fire immediately. */
const maxTimerMs = 2 ** 31 - 1;
