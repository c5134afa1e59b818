import { defaultPlatform, type Platform } from "../../../client/src/core/platform.ts";
import { systemClock } from "../../../engine/src/adapters/system/clock.ts";
import type { Clock } from "../../../engine/src/ports/clock.ts";
import type { RandomStream } from "../../../illustrator/src/random/random-stream.ts";

export interface FastClockOptions {
  /** When the clock starts, in milliseconds since the epoch. */
  readonly startedAt: number;
  /** How many times faster than real time it runs. */
  readonly speed: number;
}

/** A clock that runs faster than real time, so that leases and retries need no long waits. Shared by all processes. */
export function createFastClock({ startedAt, speed }: FastClockOptions): Clock {
  const clock = systemClock();
  return {
    now: () => Math.round(startedAt + (clock.now() - startedAt) * speed),
    sleep: (ms, ...rest) => clock.sleep(ms / speed, ...rest),
  };
}

/** The same clock for the SDK, with reproducible random numbers. */
export function createPlatform({ now }: Clock, speed: number, random: RandomStream): Platform {
  return {
    ...defaultPlatform,
    now,
    wallClock: now,
    random: () => random.next(),
    after: (milliseconds, run) => defaultPlatform.after(milliseconds / speed, run),
  };
}
