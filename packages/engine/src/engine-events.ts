import type { EngineContext } from "./kernel/engine-context.ts";
import { keepProcessAlive } from "./kernel/keep-process-alive.ts";
import type { RecordedEvent } from "./model/event.ts";

/** The events of an engine: jobs queued, completed, failed or cancelled, avatars saved, webhooks disabled. */
export class EngineEvents {
  readonly #context: EngineContext;

  constructor(context: EngineContext) {
    this.#context = context;
  }

  /**
   * Calls the listener with every event from now on, in order, and returns the function that unsubscribes it. Errors of
   * the listener are passed to `onFault`. A subscription does not keep the process running; `stream` does.
   */
  subscribe(listener: (event: RecordedEvent) => void): () => void {
    return this.#context.events.subscribe(listener);
  }

  /** Iterates over every event from this call on, until the loop ends, `signal` aborts or the engine stops. */
  stream(options: { signal?: AbortSignal } = {}): AsyncIterableIterator<RecordedEvent, undefined> {
    const queue: RecordedEvent[] = [];
    const readers: ((result: IteratorResult<RecordedEvent, undefined>) => void)[] = [];
    const done = { done: true, value: undefined } as const;
    const release = keepProcessAlive(this.#context.clock);
    const unsubscribe = this.subscribe((event) => {
      const resolve = readers.shift();
      if (resolve) resolve({ done: false, value: event });
      else queue.push(event);
    });
    const ends = [this.#context.stopping, ...(options.signal ? [options.signal] : [])];
    let ended = false;
    const end = () => {
      ended = true;
      release();
      unsubscribe();
      for (const signal of ends) signal.removeEventListener("abort", end);
      for (const resolve of readers.splice(0)) resolve(done);
    };
    for (const signal of ends) signal.addEventListener("abort", end, { once: true });
    if (ends.some((signal) => signal.aborted)) end();
    return {
      next() {
        const value = queue.shift();
        if (value) return Promise.resolve({ done: false, value });
        return ended ? Promise.resolve(done) : new Promise((resolve) => readers.push(resolve));
      },
      return() {
        queue.length = 0;
        end();
        return Promise.resolve(done);
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }
}
