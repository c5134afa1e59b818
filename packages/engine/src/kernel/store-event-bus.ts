import type { RecordedEvent } from "../model/event.ts";
import type { Clock } from "../ports/clock.ts";
import type { EventBus } from "../ports/event-bus.ts";
import type { Store } from "../ports/store.ts";
import { WakeableSleep } from "./wait.ts";

/** How often a store that other processes write to is read while there are subscribers. */
const pollIntervalMs = 100;
/** The same for stores that send notifications, which may get lost. */
const notifiedPollIntervalMs = 2_000;
/** The pause after the store could not be read. */
const errorPauseMs = 1_000;
const batchSize = 500;

export interface StoreEventBusOptions {
  readonly store: Store;
  readonly clock: Clock;
  readonly stopping: AbortSignal;
  /** Called when the store cannot be read and when a listener throws. */
  onFault(error: unknown): void;
}

/** Reads new events of a store by their sequence and dispatches them to the subscribers. */
export class StoreEventBus implements EventBus {
  readonly #options: StoreEventBusOptions;
  readonly #listeners = new Set<(event: RecordedEvent) => void>();
  readonly #pause: WakeableSleep;
  /** The sequence of the last dispatched event; null without subscribers. */
  #seen: Promise<number> | null = null;
  #polling = false;

  constructor(options: StoreEventBusOptions) {
    this.#options = options;
    this.#pause = new WakeableSleep(options.clock);
    options.stopping.addEventListener("abort", () => this.#pause.wake(), { once: true });
  }

  notify(): void {
    this.#pause.wake();
    if (!this.#polling && this.#listeners.size > 0) void this.#poll();
  }

  subscribe(listener: (event: RecordedEvent) => void): () => void {
    this.#seen ??= this.#start();
    this.#listeners.add(listener);
    if (!this.#polling && this.#options.store.shared) void this.#poll();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#seen = null;
    };
  }

  #start(): Promise<number> {
    const start = this.#options.store.events.lastSequence();
    // A rejection is reported by the poll that waits for it.
    start.catch(() => undefined);
    return start;
  }

  /** Runs while there are subscribers and, unless other processes write to the store, new events. */
  async #poll(): Promise<void> {
    const { store, stopping, onFault } = this.#options;
    this.#polling = true;
    const unsubscribe = store.onNotification?.(() => this.#pause.wake());
    while (this.#listeners.size > 0 && !stopping.aborted) {
      this.#pause.reset();
      let pauseMs = unsubscribe ? notifiedPollIntervalMs : pollIntervalMs;
      try {
        await this.#dispatchNew();
        if (!store.shared && !this.#pause.isWoken) break;
      } catch (error) {
        onFault(error);
        pauseMs = errorPauseMs;
      }
      await this.#pause.sleep(pauseMs, { background: true });
    }
    unsubscribe?.();
    this.#polling = false;
  }

  async #dispatchNew(): Promise<void> {
    const seen = this.#seen;
    if (!seen) return;
    let from = await seen.catch((error: unknown) => {
      // Tried again on the next poll. Events until then are lost, which the error reports.
      if (this.#seen === seen) this.#seen = this.#start();
      throw error;
    });
    for (;;) {
      const events = await this.#options.store.events.after(from, batchSize);
      for (const event of events) {
        from = event.sequence;
        for (const listener of [...this.#listeners]) this.#dispatchTo(listener, event);
      }
      if (this.#seen) this.#seen = Promise.resolve(from);
      if (events.length < batchSize) return;
    }
  }

  /** A listener that throws must not stop the others. */
  #dispatchTo(listener: (event: RecordedEvent) => void, event: RecordedEvent): void {
    try {
      listener(event);
    } catch (error) {
      this.#options.onFault(error);
    }
  }
}
