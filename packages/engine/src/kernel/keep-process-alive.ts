import type { Clock } from "../ports/clock.ts";

const longTime = 24 * 24 * 60 * 60 * 1000;

/** Keeps the process running while somebody waits: the sleeps of workers and event logs let it end. Answers the release. */
export function keepProcessAlive(clock: Clock): () => void {
  const released = new AbortController();
  const stay = async () => {
    while (!released.signal.aborted) await clock.sleep(longTime, released.signal);
  };
  stay().catch(() => undefined);
  return () => released.abort();
}
