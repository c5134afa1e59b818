import type { RecordedEvent } from "./domain/event.ts";
import type { Announcer } from "./ports/announcer.ts";

/** What an engine tells of: jobs that were queued, completed, failed or cancelled, and avatars that were saved. */
export class EngineEvents {
  readonly #announcer: Announcer;

  constructor(announcer: Announcer) {
    this.#announcer = announcer;
  }

  /** Hears of every event from now on, in order. Answers the way to stop. */
  subscribe(listener: (event: RecordedEvent) => void): () => void {
    return this.#announcer.subscribe(listener);
  }

  /** Every event from now on, until the loop is left or `signal` aborts. */
  async *stream(options: { signal?: AbortSignal } = {}): AsyncGenerator<RecordedEvent, void> {
    const waiting: RecordedEvent[] = [];
    let more = Promise.withResolvers<void>();
    const wake = () => more.resolve();
    const unsubscribe = this.subscribe((event) => {
      waiting.push(event);
      wake();
    });
    options.signal?.addEventListener("abort", wake);
    try {
      while (!options.signal?.aborted) {
        const next = waiting.shift();
        if (next) yield next;
        else {
          await more.promise;
          more = Promise.withResolvers<void>();
        }
      }
    } finally {
      unsubscribe();
      options.signal?.removeEventListener("abort", wake);
    }
  }
}
