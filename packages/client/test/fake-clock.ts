import type { Platform } from "../src/core/platform.ts";

// Loaded in advance, because loading takes real time.
await import("../src/implementation.ts");

export interface FakeClock {
  readonly platform: Platform;
  /** Advances the clock and runs the timers that become due. */
  advance(milliseconds: number): Promise<void>;
  /** The remaining milliseconds of each pending timer. */
  due(): readonly number[];
}

/** A platform whose clock only advances with `advance()`, with constant randomness. */
export function createFakeClock(wallClock = Date.parse("2026-11-20T09:00:00Z")): FakeClock {
  let now = 1_000;
  const timers = new Set<{ at: number; run: () => void }>();
  let ids = 0;
  const platform: Platform = {
    now: () => now,
    wallClock: () => wallClock + now - 1_000,
    random: () => 0,
    uuid: () => `key-${++ids}`,
    after(milliseconds, run) {
      const timer = { at: now + milliseconds, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
  };
  return {
    platform,
    due: () => [...timers].map(({ at }) => at - now).sort((a, b) => a - b),
    async advance(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        await settle();
        const [next] = [...timers].sort((a, b) => a.at - b.at);
        if (!next || next.at > end) break;
        now = Math.max(now, next.at);
        timers.delete(next);
        next.run();
      }
      now = end;
      await settle();
    },
  };
}

/** Runs pending promises, imports and in-process requests. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
