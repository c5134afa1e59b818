import type { RecordedEvent } from "../model/event.ts";

/** Dispatches recorded events of all processes on the store to the subscribers in this one. */
export interface EventBus {
  /** Called after a commit that appended events. */
  notify(): void;
  /** Calls the listener with every event from now on, in order. Returns the function that unsubscribes it. */
  subscribe(listener: (event: RecordedEvent) => void): () => void;
}
