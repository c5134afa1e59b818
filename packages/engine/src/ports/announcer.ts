import type { RecordedEvent } from "../domain/event.ts";

/** Tells this process of events as they are recorded, whichever process recorded them. */
export interface Announcer {
  /** Call after a commit that appended events; they reach the subscribers soon after. */
  ring(): void;
  /** Hears of every event recorded from now on, in order. Answers the way to stop. */
  subscribe(listener: (event: RecordedEvent) => void): () => void;
}
