import type { Clock } from "../ports/clock.ts";

const longTimerMs = 24 * 24 * 60 * 60 * 1000;

/** Keeps the process running until the returned function is called. The sleeps of workers and of the event bus do not. */
export function keepProcessAlive(clock: Clock): () => void {
  const released = new AbortController();
  const keepAlive = async () => {
    while (!released.signal.aborted) await clock.sleep(longTimerMs, released.signal);
  };
  keepAlive().catch(() => undefined);
  return () => released.abort();
}
