/**
 * Runs one kind of work outside of the thread that answers requests, so that no input can hold up anybody else: a
 * thread that does not let go of its work is terminated and replaced.
 */
export interface Threads<Input, Output> {
  /**
   * Input and output cross by structured clone. Rejects with what the work threw, with the reason of an aborted
   * signal, with `ThreadLostError`, or with `ThreadsUnavailableError`.
   */
  run(input: Input, options?: ThreadRunOptions): Promise<Output>;
  /** Starts a thread if there is none, because work will come soon. */
  warm(): void;
  /** Terminates all threads. Work that was going on rejects. */
  close(): Promise<void>;
}

export interface ThreadRunOptions {
  /** Breaks the work off; its thread is terminated unless it lets go of the work within a short grace. */
  readonly signal?: AbortSignal;
  /** Moved to the thread instead of copied; of no use here afterwards. */
  readonly transfer?: readonly ArrayBuffer[];
  onProgress?(stage: string, fraction: number): void;
}

/** The thread ended before its work did: it ran out of memory, crashed, or was terminated because it took too long. */
export class ThreadLostError extends Error {
  override readonly name = "ThreadLostError";
}

/** No thread could be started here at all. */
export class ThreadsUnavailableError extends Error {
  override readonly name = "ThreadsUnavailableError";
}
