import { AbortError, DeadlineError, TimeoutError } from "../errors/errors.ts";
import type { ErrorFacts } from "../errors/likeness-error.ts";
import type { System } from "./system.ts";

/** How long a piece of work may go on: until the signal, or until a moment of the system's clock. */
export interface Limits {
  readonly signal: AbortSignal | undefined;
  /** In milliseconds, as the caller said it. */
  readonly deadline: number;
  /** `deadline` on `system.now()`. */
  readonly endsAt: number;
}

export function startLimits(
  system: System,
  deadline = Number.POSITIVE_INFINITY,
  signal?: AbortSignal,
): Limits {
  return { signal, deadline, endsAt: system.now() + deadline };
}

/** What to tell of an interruption: the sentence's subject, the facts at that moment, and what went wrong before. */
export type Describe = () => {
  readonly what: string;
  readonly facts: ErrorFacts;
  readonly fault?: unknown;
};

/**
 * Runs the work under the limits and, where given, a timeout in milliseconds. Whichever ends first rejects in the same
 * tick, whether or not the work listens to the signal it is given. No listener and no timer outlives the call, so a
 * caller may use one signal for a lifetime of calls.
 */
export function within<T>(
  system: System,
  limits: Limits,
  describe: Describe,
  work: (signal: AbortSignal) => Promise<T>,
  timeout = Number.POSITIVE_INFINITY,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const { signal } = limits;
    const left = limits.endsAt - system.now();
    const onAbort = () => end(abortError(signal?.reason, describe));
    const onTime = () =>
      end(left <= timeout ? deadlineError(limits, describe) : timeoutError(timeout, describe));
    let cancelTimer: (() => void) | undefined;

    const close = () => {
      cancelTimer?.();
      signal?.removeEventListener("abort", onAbort);
    };
    const end = (error: Error) => {
      close();
      reject(error);
      // The caller hears first: to break off a connection can take milliseconds.
      system.after(0, () => controller.abort(error));
    };

    if (signal?.aborted) return onAbort();
    if (left <= 0) return onTime();
    signal?.addEventListener("abort", onAbort);
    const soonest = Math.min(left, timeout);
    if (soonest < Number.POSITIVE_INFINITY) cancelTimer = system.after(soonest, onTime);
    work(controller.signal).then(
      (result) => {
        close();
        resolve(result);
      },
      (error) => {
        close();
        reject(error);
      },
    );
  });
}

/** Resolves after that many milliseconds; rejects with the signal's reason as soon as it is aborted. */
export function sleep(system: System, milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = () => {
      cancelTimer();
      reject(signal.reason);
    };
    const cancelTimer = system.after(milliseconds, () => {
      signal.removeEventListener("abort", onAbort);
      resolve();
    });
    if (signal.aborted) onAbort();
    else signal.addEventListener("abort", onAbort, { once: true });
  });
}

/** `before`: what the deadline will not be kept for, when that is known in advance. */
export function deadlineError(limits: Limits, describe: Describe, before?: string): DeadlineError {
  const { what, facts, fault } = describe();
  const end = before === undefined ? "passed" : `passes before ${before}`;
  const message = `${what}: the deadline of ${limits.deadline} ms ${end}`;
  return new DeadlineError(message, { code: "deadline_exceeded", ...facts, cause: fault });
}

function timeoutError(timeout: number, describe: Describe): TimeoutError {
  const { what, facts } = describe();
  return new TimeoutError(`${what}: no complete answer within ${timeout} ms`, { code: "timeout", ...facts });
}

function abortError(reason: unknown, describe: Describe): AbortError {
  const { what, facts } = describe();
  return new AbortError(`${what}: aborted`, { code: "aborted", ...facts, cause: reason });
}
