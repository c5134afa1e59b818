/** Time as a guest, so that tests never wait. */
export interface Clock {
  /** Milliseconds since the epoch; may stand still, never goes backwards by design. */
  now(): number;
  /** Resolves after `ms`; rejects with the signal's reason when aborted, at once if it already is. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}
