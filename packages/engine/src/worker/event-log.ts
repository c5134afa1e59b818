import type { RecordedEvent } from "../domain/event.ts";
import type { Announcer } from "../ports/announcer.ts";
import type { Clock } from "../ports/clock.ts";
import type { Store } from "../ports/store.ts";

/** How often a store that other processes write to is looked at while somebody listens. */
const lookEveryMs = 100;
const batch = 500;

/** Follows the events of a store by their sequence and tells the subscribers. */
export class EventLog implements Announcer {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #stopping: AbortSignal;
  readonly #listeners = new Set<(event: RecordedEvent) => void>();
  #seen: Promise<number>;
  #looking = false;
  #rung = new AbortController();

  constructor(store: Store, clock: Clock, stopping: AbortSignal) {
    this.#store = store;
    this.#clock = clock;
    this.#stopping = stopping;
    this.#seen = store.lastSequence();
    // Reported to whoever asks next; nobody asking must not end the process.
    this.#seen.catch(() => undefined);
    stopping.addEventListener("abort", () => this.#rung.abort(), { once: true });
  }

  ring(): void {
    this.#rung.abort();
    if (!this.#looking && this.#listeners.size > 0) void this.#look();
  }

  subscribe(listener: (event: RecordedEvent) => void): () => void {
    if (this.#listeners.size === 0 && !this.#looking) {
      this.#seen = this.#store.lastSequence();
      this.#seen.catch(() => undefined);
    }
    this.#listeners.add(listener);
    if (!this.#looking && this.#store.shared) void this.#look();
    return () => this.#listeners.delete(listener);
  }

  /** Runs while there is something to hear and somebody to hear it. */
  async #look(): Promise<void> {
    this.#looking = true;
    try {
      while (this.#listeners.size > 0 && !this.#stopping.aborted) {
        const rung = new AbortController();
        this.#rung = rung;
        await this.#tell();
        if (!this.#store.shared && !rung.signal.aborted) break;
        await this.#clock.sleep(lookEveryMs, rung.signal, { background: true }).catch(() => undefined);
      }
    } catch {
      // A store that cannot be read now is looked at again with the next ring or subscriber.
    } finally {
      this.#looking = false;
    }
  }

  async #tell(): Promise<void> {
    let from = await this.#seen;
    for (;;) {
      const events = await this.#store.eventsAfter(from, batch);
      for (const event of events) {
        from = event.sequence;
        for (const listener of [...this.#listeners]) tellOne(listener, event);
      }
      this.#seen = Promise.resolve(from);
      if (events.length < batch) return;
    }
  }
}

function tellOne(listener: (event: RecordedEvent) => void, event: RecordedEvent): void {
  try {
    listener(event);
  } catch (error) {
    // One bad listener must not silence the others; its error surfaces as an uncaught one.
    queueMicrotask(() => {
      throw error;
    });
  }
}
