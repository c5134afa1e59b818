import type { EngineContext } from "./kernel/engine-context.ts";
import { keepProcessAlive } from "./kernel/keep-process-alive.ts";
import type { RecordedEvent } from "./model/event.ts";

/** What an engine tells of: jobs queued, completed, failed or cancelled, avatars saved, and webhooks switched off for failing. */
export class EngineEvents {
  readonly #world: EngineContext;

  constructor(context: EngineContext) {
    this.#world = context;
  }

  /**
   * Hears of every event from now on, in order. What the listener throws goes to `onFault`. Answers the way to stop.
   * A program that has nothing else to do ends, even while it listens; `stream` keeps it running.
   */
  subscribe(listener: (event: RecordedEvent) => void): () => void {
    return this.#world.events.subscribe(listener);
  }

  /** Every event from this call on, until the loop is left, `signal` aborts or the engine stops. */
  stream(options: { signal?: AbortSignal } = {}): AsyncIterableIterator<RecordedEvent, undefined> {
    const waiting: RecordedEvent[] = [];
    const asked: ((result: IteratorResult<RecordedEvent, undefined>) => void)[] = [];
    const over = { done: true, value: undefined } as const;
    const release = keepProcessAlive(this.#world.clock);
    const unsubscribe = this.subscribe((event) => {
      const ask = asked.shift();
      if (ask) ask({ done: false, value: event });
      else waiting.push(event);
    });
    const ends = [this.#world.stopping, ...(options.signal ? [options.signal] : [])];
    let ended = false;
    const end = () => {
      ended = true;
      release();
      unsubscribe();
      for (const signal of ends) signal.removeEventListener("abort", end);
      for (const ask of asked.splice(0)) ask(over);
    };
    for (const signal of ends) signal.addEventListener("abort", end, { once: true });
    if (ends.some((signal) => signal.aborted)) end();
    return {
      next() {
        const value = waiting.shift();
        if (value) return Promise.resolve({ done: false, value });
        return ended ? Promise.resolve(over) : new Promise((resolve) => asked.push(resolve));
      },
      return() {
        waiting.length = 0;
        end();
        return Promise.resolve(over);
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }
}
