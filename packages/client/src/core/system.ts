import { randomUuid } from "./runtime.ts";

/** Time, chance and identity as a port, so that tests crank the clock by hand. */
export interface System {
  /** Milliseconds that only grow. */
  now(): number;
  /** Unix milliseconds. */
  wallClock(): number;
  /** At least 0, less than 1. */
  random(): number;
  uuid(): string;
  /** Runs once after that many milliseconds, unless the returned function is called first. */
  after(milliseconds: number, run: () => void): () => void;
}

/** Timers cannot hold more than this; a longer one would fire at once. */
const longestTimer = 2 ** 31 - 1;

export const realSystem: System = {
  now: () => globalThis.performance?.now() ?? Date.now(),
  wallClock: () => Date.now(),
  random: () => Math.random(),
  uuid: randomUuid,
  after(milliseconds, run) {
    const timer = setTimeout(run, Math.min(milliseconds, longestTimer));
    return () => clearTimeout(timer);
  },
};
