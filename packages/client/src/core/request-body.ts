/** A body opened for one attempt. */
export interface OpenBody {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: ReadableStream<Uint8Array> | FormData;
}

/** A streamed body. */
export interface RequestBody {
  /** Whether it can be opened again for a retry. */
  readonly repeatable: boolean;
  /** The signal is aborted when the attempt ends early. */
  open(signal: AbortSignal): Promise<OpenBody>;
}
