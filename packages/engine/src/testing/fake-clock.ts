import type { Clock } from "../ports/clock.ts";

/** A clock that stands still until a test moves it. */
export interface FakeClock extends Clock {
  /**
   * Moves on by `ms`, waking sleepers in the order they are due. Each is given time to go on before the next one
   * wakes, so who sleeps again within the span wakes again within it.
   */
  advance(ms: number): Promise<void>;
  /** Sets the clock back by `ms`. Who sleeps wakes after the same time as before, as with the timers of a machine. */
  setBack(ms: number): void;
  /** How many are asleep. */
  pending(): number;
}

/** The first of January 2026, 00:00 UTC. */
const defaultStart = Date.UTC(2026, 0, 1);

export function createFakeClock(start: number = defaultStart): FakeClock {
  let now = start;
  /** In the order they are due; who came first, first. */
  const sleepers: Sleeper[] = [];

  function add(sleeper: Sleeper): void {
    const later = sleepers.findIndex(({ due }) => due > sleeper.due);
    sleepers.splice(later < 0 ? sleepers.length : later, 0, sleeper);
  }

  function remove(sleeper: Sleeper): void {
    const index = sleepers.indexOf(sleeper);
    if (index >= 0) sleepers.splice(index, 1);
  }

  return {
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const stop = () => {
          remove(sleeper);
          reject(signal?.reason);
        };
        const wake = () => {
          signal?.removeEventListener("abort", stop);
          resolve();
        };
        const sleeper: Sleeper = { due: now + Math.max(0, ms), wake };
        add(sleeper);
        signal?.addEventListener("abort", stop, { once: true });
      }),
    async advance(ms) {
      const end = now + ms;
      await settle();
      for (let wakes = 0; ; wakes += 1) {
        const next = sleepers[0];
        if (!next || next.due > end) break;
        if (wakes === mostWakes)
          throw new Error(`More than ${mostWakes} sleeps within ${ms} ms: does a loop sleep for 0 ms?`);
        sleepers.shift();
        now = Math.max(now, next.due);
        next.wake();
        await settle();
      }
      now = end;
      await settle();
    },
    setBack(ms) {
      now -= ms;
      for (const sleeper of sleepers) sleeper.due -= ms;
    },
    pending: () => sleepers.length,
  };
}

interface Sleeper {
  due: number;
  wake(): void;
}

const mostWakes = 100_000;

/** Enough for a chain of promises, a message or a small file; waiting longer would make each step of a test slow. */
const turns = 5;

// Taken when this file is loaded, so that a test runner's own fake timers do not stop this clock.
const { setTimeout } = globalThis;
const turn: (next: () => void) => unknown = globalThis.setImmediate ?? ((next) => setTimeout(next, 0));

/** Lets everybody who can go on do so, through a bounded number of turns of the event loop. */
async function settle(): Promise<void> {
  for (let left = turns; left > 0; left -= 1) await new Promise<void>((resolve) => turn(resolve));
}
