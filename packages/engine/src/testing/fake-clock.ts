import type { Clock } from "../ports/clock.ts";

/** A clock that advances only when a test advances it. */
export interface FakeClock extends Clock {
  /**
   * Advances by `ms` and resolves due sleeps in order. Pending work runs before the next sleep resolves, so a loop that
   * sleeps repeatedly runs as often as it would in real time.
   */
  advance(ms: number): Promise<void>;
  /** Sets the clock back by `ms`. The remaining time of sleeps does not change, as with system timers. */
  setBack(ms: number): void;
  /** Returns the number of pending sleeps. */
  pending(): number;
}

/** 2026-01-01T00:00:00Z. */
const defaultStart = Date.UTC(2026, 0, 1);

export function createFakeClock(start: number = defaultStart): FakeClock {
  let now = start;
  /** Sorted by due time, then in the order they were added. */
  const sleeps: Sleep[] = [];

  function add(entry: Sleep): void {
    const later = sleeps.findIndex(({ due }) => due > entry.due);
    sleeps.splice(later < 0 ? sleeps.length : later, 0, entry);
  }

  function remove(entry: Sleep): void {
    const index = sleeps.indexOf(entry);
    if (index >= 0) sleeps.splice(index, 1);
  }

  return {
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const stop = () => {
          remove(entry);
          reject(signal?.reason);
        };
        const wake = () => {
          signal?.removeEventListener("abort", stop);
          resolve();
        };
        const entry: Sleep = { due: now + Math.max(0, ms), wake };
        add(entry);
        signal?.addEventListener("abort", stop, { once: true });
      }),
    async advance(ms) {
      const end = now + ms;
      await runPendingWork();
      for (let wakes = 0; ; wakes += 1) {
        const next = sleeps[0];
        if (!next || next.due > end) break;
        if (wakes === maxWakes)
          throw new Error(
            `More than ${maxWakes} sleeps resolved within ${ms} ms. Does a loop sleep for 0 ms?`,
          );
        sleeps.shift();
        now = Math.max(now, next.due);
        next.wake();
        await runPendingWork();
      }
      now = end;
      await runPendingWork();
    },
    setBack(ms) {
      now -= ms;
      for (const entry of sleeps) entry.due -= ms;
    },
    pending: () => sleeps.length,
  };
}

interface Sleep {
  due: number;
  wake(): void;
}

const maxWakes = 100_000;

/** The number of event loop turns: enough for some transactions, a message or a small file. More would slow down every test. */
const turns = 20;

// Captured on import, so that fake timers of a test runner do not stop this clock.
const { setTimeout } = globalThis;
const turn: (next: () => void) => unknown = globalThis.setImmediate ?? ((next) => setTimeout(next, 0));

/** Runs pending work for a bounded number of event loop turns. */
async function runPendingWork(): Promise<void> {
  for (let left = turns; left > 0; left -= 1) await new Promise<void>((resolve) => turn(resolve));
}
