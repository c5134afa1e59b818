import type { EngineContext } from "../../kernel/engine-context.ts";
import { waitForEvents } from "../../kernel/wait.ts";
import type { RecordedEvent } from "../../model/event.ts";

/** Proxies and clients take a longer silence for a broken connection. */
const maxSilenceMs = 15_000;

/** A follower that is further behind is disconnected, so that its queue stays bounded. */
const maxQueued = 1_000;

/**
 * Yields the events of an account from now on, in order, and null after a silence, until the signal aborts, the engine
 * stops or the follower is too far behind.
 */
export async function* followEvents(
  context: EngineContext,
  accountId: string,
  signal: AbortSignal,
): AsyncGenerator<RecordedEvent | null, undefined, undefined> {
  const queue: RecordedEvent[] = [];
  const events = waitForEvents(
    context,
    (event) => {
      if (event.accountId !== accountId) return false;
      // Unsubscribed here too, because a follower whose connection is not read never continues.
      if (queue.push(event) === maxQueued) events.close();
      return true;
    },
    signal,
  );
  try {
    while (!events.hasEnded && queue.length < maxQueued) {
      const event = queue.shift();
      if (event) yield event;
      else if (!(await events.wait(maxSilenceMs, { background: true })) && !events.hasEnded) yield null;
    }
  } finally {
    events.close();
  }
}
