/** The clock, timers, randomness and ids as a port, so that tests control them. */
export interface Platform {
  /** Milliseconds of a monotonic clock. */
  now(): number;
  /** Unix milliseconds. */
  wallClock(): number;
  /** A random number, at least 0 and less than 1. */
  random(): number;
  /** Default: random. */
  readonly uuid?: () => string;
  /** Runs once after that many milliseconds, unless the returned function is called first. */
  after(milliseconds: number, run: () => void): () => void;
}

/** The longest delay of `setTimeout`; a longer one would fire immediately. */
const maxTimerDelay = 2 ** 31 - 1;

export const defaultPlatform: Platform = {
  now: () => globalThis.performance?.now() ?? Date.now(),
  wallClock: () => Date.now(),
  random: () => Math.random(),
  after(milliseconds, run) {
    const timer = setTimeout(run, Math.min(milliseconds, maxTimerDelay));
    return () => clearTimeout(timer);
  },
};
