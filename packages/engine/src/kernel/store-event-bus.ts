import type { RecordedEvent } from "../model/event.ts";
import type { Clock } from "../ports/clock.ts";
import type { EventBus } from "../ports/event-bus.ts";
import type { Store } from "../ports/store.ts";

/** How often a store that other processes write to is looked at while somebody listens. */
const pollIntervalMs = 100;
/** The same where the store itself tells of news, which may go unheard. */
const notifiedPollIntervalMs = 2_000;
/** How long a store that could not be read is left alone. */
const errorPauseMs = 1_000;
const batch = 500;

export interface StoreEventBusOptions {
  readonly store: Store;
  readonly clock: Clock;
  readonly stopping: AbortSignal;
  /** Told of a store that cannot be read and of listeners that throw. */
  onFault(error: unknown): void;
}

/** Follows the events of a store by their sequence and tells the subscribers. */
export class StoreEventBus implements EventBus {
  readonly #parts: StoreEventBusOptions;
  readonly #listeners = new Set<(event: RecordedEvent) => void>();
  /** Up to where everything has been told; null when nobody was listening, so that nothing is owed. */
  #seen: Promise<number> | null = null;
  #polling = false;
  #notified = new AbortController();

  constructor(parts: StoreEventBusOptions) {
    this.#parts = parts;
    parts.stopping.addEventListener("abort", () => this.#notified.abort(), { once: true });
  }

  notify(): void {
    this.#notified.abort();
    if (!this.#polling && this.#listeners.size > 0) void this.#poll();
  }

  subscribe(listener: (event: RecordedEvent) => void): () => void {
    this.#seen ??= this.#start();
    this.#listeners.add(listener);
    if (!this.#polling && this.#parts.store.shared) void this.#poll();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#seen = null;
    };
  }

  #start(): Promise<number> {
    const start = this.#parts.store.lastSequence();
    // Reported by the look that waits for it; until then it must not end the process.
    start.catch(() => undefined);
    return start;
  }

  /** Runs while there is something to hear and somebody to hear it. */
  async #poll(): Promise<void> {
    const { store, clock, stopping, onFault } = this.#parts;
    this.#polling = true;
    const deafen = store.onNotification?.(() => this.#notified.abort());
    while (this.#listeners.size > 0 && !stopping.aborted) {
      const rung = new AbortController();
      this.#notified = rung;
      let pause = deafen ? notifiedPollIntervalMs : pollIntervalMs;
      try {
        await this.#dispatchNew();
        if (!store.shared && !rung.signal.aborted) break;
      } catch (error) {
        onFault(error);
        pause = errorPauseMs;
      }
      await clock.sleep(pause, rung.signal, { background: true }).catch(() => undefined);
    }
    deafen?.();
    this.#polling = false;
  }

  async #dispatchNew(): Promise<void> {
    const seen = this.#seen;
    if (!seen) return;
    let from = await seen.catch((error: unknown) => {
      // Asked again next time; what happens until then is lost, and said so.
      if (this.#seen === seen) this.#seen = this.#start();
      throw error;
    });
    for (;;) {
      const events = await this.#parts.store.eventsAfter(from, batch);
      for (const event of events) {
        from = event.sequence;
        for (const listener of [...this.#listeners]) this.#dispatchTo(listener, event);
      }
      if (this.#seen) this.#seen = Promise.resolve(from);
      if (events.length < batch) return;
    }
  }

  /** One bad listener must not silence the others. */
  #dispatchTo(listener: (event: RecordedEvent) => void, event: RecordedEvent): void {
    try {
      listener(event);
    } catch (error) {
      this.#parts.onFault(error);
    }
  }
}
