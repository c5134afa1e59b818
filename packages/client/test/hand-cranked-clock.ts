import type { System } from "../src/core/system.ts";

// What is loaded with the first request is here before time stands still, however long loading takes.
await import("../src/work.ts");

export interface Clock {
  readonly system: System;
  /** Moves on by that many milliseconds, running what falls due on the way. */
  advance(milliseconds: number): Promise<void>;
  /** In how many milliseconds each waiting timer is due. */
  due(): readonly number[];
}

/** Time that stands still until somebody turns the handle; chance is always the same. */
export function handCrankedClock(wallClock = Date.parse("2026-11-20T09:00:00Z")): Clock {
  let now = 1_000;
  const timers = new Set<{ at: number; run: () => void }>();
  let ids = 0;
  const system: System = {
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
    system,
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

/** Lets everything that is ready happen: promises, imports, and answers of an in-process fetch. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
