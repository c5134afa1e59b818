import type { RecordedEvent } from "../model/event.ts";

/** Tells this process of events as they are recorded, whichever process recorded them. */
export interface EventBus {
  /** Call after a commit that appended events; they reach the subscribers soon after. */
  notify(): void;
  /** Hears of every event recorded from now on, in order. Answers the way to stop. */
  subscribe(listener: (event: RecordedEvent) => void): () => void;
}
