/**
 * Runs one kind of work outside of the thread that handles requests, so that no input can block other requests. A thread
 * that ignores an abort is terminated and replaced.
 */
export interface Threads<Input, Output> {
  /**
   * Input and output cross by structured clone. Rejects with what the work threw, with the reason of an aborted
   * signal, with `ThreadLostError`, or with `ThreadsUnavailableError`.
   */
  run(input: Input, options?: ThreadRunOptions): Promise<Output>;
  /** Starts a thread if there is none. */
  warm(): void;
  /** Terminates all threads and rejects their work. */
  close(): Promise<void>;
}

export interface ThreadRunOptions {
  /** Aborts the work; its thread is terminated if the work does not end soon after. */
  readonly signal?: AbortSignal;
  /** Transferred to the thread instead of copied. */
  readonly transfer?: readonly ArrayBuffer[];
  onProgress?(stage: string, fraction: number): void;
}

/** The thread ended before its work: it ran out of memory, crashed, or was terminated because the work took too long. */
export class ThreadLostError extends Error {
  override readonly name = "ThreadLostError";
}

/** This environment cannot start threads. */
export class ThreadsUnavailableError extends Error {
  override readonly name = "ThreadsUnavailableError";
}
