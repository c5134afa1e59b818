import type { EngineContext } from "../../kernel/engine-context.ts";
import type { RecordedEvent } from "../../model/event.ts";

/** Proxies and callers take a longer silence for a broken connection. */
const longestSilenceMs = 15_000;

/** A follower that is this far behind is let go, rather than remembered for without end. */
const mostWaiting = 1_000;

/**
 * The events of an account from now on, in order, until `signal` aborts, the engine stops or the follower falls too far
 * behind. Null when there was none for a while.
 */
export async function* followEvents(
  context: EngineContext,
  accountId: string,
  signal: AbortSignal,
): AsyncGenerator<RecordedEvent | null, undefined, undefined> {
  const waiting: RecordedEvent[] = [];
  const ends = [context.stopping, signal];
  let news = new AbortController();
  const stir = () => news.abort();
  const unsubscribe = context.events.subscribe((event) => {
    if (event.accountId !== accountId) return;
    // Also of one that asks for no more: it may be stuck behind a connection that nobody reads from.
    if (waiting.push(event) === mostWaiting) unsubscribe();
    stir();
  });
  for (const end of ends) end.addEventListener("abort", stir);
  try {
    while (!ends.some((end) => end.aborted) && waiting.length < mostWaiting) {
      news = new AbortController();
      const event = waiting.shift();
      if (event) {
        yield event;
        continue;
      }
      await context.clock.sleep(longestSilenceMs, news.signal, { background: true }).catch(() => undefined);
      if (!news.signal.aborted) yield null;
    }
  } finally {
    unsubscribe();
    for (const end of ends) end.removeEventListener("abort", stir);
  }
}
