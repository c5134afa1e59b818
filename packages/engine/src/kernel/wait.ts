import type { RecordedEvent } from "../model/event.ts";
import type { Clock, SleepOptions } from "../ports/clock.ts";
import type { EngineContext } from "./engine-context.ts";

/** Resolves after `ms`, or as soon as the signal aborts. */
export async function sleep(
  clock: Clock,
  ms: number,
  signal: AbortSignal,
  options?: SleepOptions,
): Promise<void> {
  await clock.sleep(ms, signal, options).catch(() => undefined);
}

/** Resolves when all of the work has settled, or after `ms`. */
export async function drain(clock: Clock, work: readonly Promise<unknown>[], ms: number): Promise<void> {
  if (ms <= 0 || work.length === 0) return;
  const settled = new AbortController();
  const all = Promise.allSettled(work).finally(() => settled.abort());
  await Promise.race([all, sleep(clock, ms, settled.signal)]);
}

/** Shared, because the default reason is an error with a new stack trace, and each commit wakes someone. */
const wokenReason = new Error("The sleep was ended.");

/** A sleep that others can end. */
export class WakeableSleep {
  readonly #clock: Clock;
  #woken = new AbortController();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Ends the current sleep, or the next one if none is in progress. */
  wake(): void {
    if (!this.isWoken) this.#woken.abort(wokenReason);
  }

  get isWoken(): boolean {
    return this.#woken.signal.aborted;
  }

  /** Forgets earlier calls of `wake`. */
  reset(): void {
    if (this.isWoken) this.#woken = new AbortController();
  }

  /** Resolves after `ms` or when woken, and returns whether it was woken. */
  async sleep(ms: number, options?: SleepOptions): Promise<boolean> {
    await sleep(this.#clock, ms, this.#woken.signal, options);
    const { isWoken } = this;
    this.reset();
    return isWoken;
  }
}

/** Waits for events of the event bus. */
export interface EventWaiter {
  /** Whether the engine stops or the signal has aborted. */
  readonly hasEnded: boolean;
  /** Resolves with true when an event was accepted since the last call, and with false after `ms` or when it has ended. */
  wait(ms?: number, options?: SleepOptions): Promise<boolean>;
  close(): void;
}

/** Subscribes immediately: an event between this call and the first `wait` is not missed. */
export function waitForEvents(
  { clock, events, stopping }: Pick<EngineContext, "clock" | "events" | "stopping">,
  accept: (event: RecordedEvent) => boolean,
  signal?: AbortSignal,
): EventWaiter {
  const waiting = new WakeableSleep(clock);
  const wake = () => waiting.wake();
  const unsubscribe = events.subscribe((event) => {
    if (accept(event)) wake();
  });
  // AbortSignal.any is not used, because it throws for the signals of other realms that callers pass in test environments such as jsdom.
  const ends = signal ? [stopping, signal] : [stopping];
  for (const end of ends) end.addEventListener("abort", wake, { once: true });
  const hasEnded = () => ends.some(({ aborted }) => aborted);
  return {
    get hasEnded() {
      return hasEnded();
    },
    async wait(ms = Number.POSITIVE_INFINITY, options) {
      if (hasEnded()) return false;
      const isWoken = await waiting.sleep(ms, options);
      return isWoken && !hasEnded();
    },
    close() {
      unsubscribe();
      for (const end of ends) end.removeEventListener("abort", wake);
    },
  };
}
