import { AbortError, DeadlineError, TimeoutError } from "../errors/errors.ts";
import type { ErrorDetails } from "../errors/likeness-error.ts";
import type { CallContext, Limits } from "./context.ts";
import type { Platform } from "./platform.ts";

export function startLimits(
  platform: Platform,
  deadline = Number.POSITIVE_INFINITY,
  signal?: AbortSignal,
): Limits {
  return { signal, deadline, endsAt: platform.now() + deadline };
}

/** What an error about an interruption says: what was interrupted, its details so far, and an earlier error as cause. */
export type Describe = () => {
  readonly what: string;
  readonly details: ErrorDetails;
  readonly cause?: unknown;
};

/**
 * Runs a function under the limits and, if given, a timeout in milliseconds. Whichever ends first rejects in the same
 * tick, whether or not the function listens to the signal it is given. No listener and no timer is left behind, so one
 * signal can be used for any number of calls.
 */
export function withLimits<T>(
  { core: { platform }, limits }: Pick<CallContext, "core" | "limits">,
  describe: Describe,
  run: (signal: AbortSignal) => Promise<T>,
  timeout = Number.POSITIVE_INFINITY,
): Promise<T> {
  const { signal, endsAt } = limits;
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const left = endsAt - platform.now();
    let cancelTimer: (() => void) | undefined;

    const close = () => {
      cancelTimer?.();
      signal?.removeEventListener("abort", onAbort);
    };
    const fail = (error: Error) => {
      close();
      reject(error);
      // Afterwards, because closing a connection can take milliseconds.
      platform.after(0, () => controller.abort(error));
    };
    const onAbort = () => {
      const { what, details } = describe();
      fail(new AbortError(`${what}: aborted`, { code: "aborted", ...details, cause: signal?.reason }));
    };
    const onTime = () => {
      if (left <= timeout) return fail(deadlineError(limits, describe, "was exceeded"));
      const { what, details } = describe();
      fail(new TimeoutError(`${what}: timed out after ${timeout} ms`, { code: "timeout", ...details }));
    };

    if (signal?.aborted) return onAbort();
    if (left <= 0) return onTime();
    signal?.addEventListener("abort", onAbort);
    const soonest = Math.min(left, timeout);
    if (soonest < Number.POSITIVE_INFINITY) cancelTimer = platform.after(soonest, onTime);
    run(controller.signal).finally(close).then(resolve, reject);
  });
}

export function deadlineError({ deadline }: Limits, describe: Describe, problem: string): DeadlineError {
  const { what, details, cause } = describe();
  const message = `${what}: the deadline of ${deadline} ms ${problem}`;
  return new DeadlineError(message, { code: "deadline_exceeded", ...details, cause });
}
