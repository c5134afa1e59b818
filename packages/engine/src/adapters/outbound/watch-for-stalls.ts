import type { Clock } from "../../ports/clock.ts";

export interface StallWatch {
  /** Whether nothing was received for too long, which aborted the controller. */
  readonly hasStalled: boolean;
  /** Counts the time from now on. */
  restart(): void;
  /** Runs work whose time does not count. */
  pauseFor(work: Promise<void>): Promise<void>;
}

/** Aborts `controller` when `restart` has not been called for `stallMs`. Ends when it is aborted. */
export function watchForStalls(clock: Clock, stallMs: number, controller: AbortController): StallWatch {
  const { signal } = controller;
  let since = clock.now();
  let isPaused = false;
  let hasStalled = false;

  async function watch(): Promise<void> {
    // One timer that is renewed, because there may be a chunk every few microseconds.
    for (let leftMs = stallMs; leftMs > 0; ) {
      await clock.sleep(leftMs, signal);
      leftMs = isPaused ? stallMs : Math.min(stallMs, stallMs - (clock.now() - since));
    }
    hasStalled = true;
    controller.abort();
  }
  watch().catch(() => undefined);

  const restart = () => {
    since = clock.now();
  };
  return {
    get hasStalled() {
      return hasStalled;
    },
    restart,
    async pauseFor(work) {
      isPaused = true;
      try {
        await work;
      } finally {
        isPaused = false;
        restart();
      }
    },
  };
}
