import { defaultPlatform, type Platform } from "../../../client/src/core/platform.ts";
import { systemClock } from "../../../engine/src/adapters/system/clock.ts";
import type { Clock } from "../../../engine/src/ports/clock.ts";
import type { RandomStream } from "../../../illustrator/src/random/random-stream.ts";

/** A time that passes faster than the machine's, the same for every process that knows its beginning and its speed. */
export interface FastClockOptions {
  /** Milliseconds since the epoch, of the machine. */
  readonly since: number;
  readonly speed: number;
}

/** Leases, pauses and lifetimes keep their real lengths by this clock, and nobody waits that long for them. */
export function createFastClock({ since, speed }: FastClockOptions): Clock {
  const machine = systemClock();
  return {
    now: () => Math.round(since + (machine.now() - since) * speed),
    sleep: (ms, ...rest) => machine.sleep(ms / speed, ...rest),
  };
}

/** The same time for the SDK, with chance that can be repeated. */
export function createPlatform({ now }: Clock, speed: number, chance: RandomStream): Platform {
  return {
    ...defaultPlatform,
    now,
    wallClock: now,
    random: () => chance.next(),
    after: (milliseconds, run) => defaultPlatform.after(milliseconds / speed, run),
  };
}
