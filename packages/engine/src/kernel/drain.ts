import type { Clock } from "../ports/clock.ts";

/** Resolves when none of it is going on any more, or after `ms`. */
export async function drain(clock: Clock, work: readonly Promise<unknown>[], ms: number): Promise<void> {
  if (ms <= 0 || work.length === 0) return;
  const left = new AbortController();
  const all = Promise.allSettled(work).finally(() => left.abort());
  await Promise.race([all, clock.sleep(ms, left.signal).catch(() => undefined)]);
}
