/** Time as a guest, so that tests never wait. */
export interface Clock {
  /** Milliseconds since the epoch; may stand still, never goes backwards by design. */
  now(): number;
  /** Resolves after `ms`; rejects with the signal's reason when aborted, at once if it already is. */
  sleep(ms: number, signal?: AbortSignal, options?: SleepOptions): Promise<void>;
}

export interface SleepOptions {
  /** Nobody waits for this: the process may end while it sleeps. */
  readonly background?: boolean;
}
