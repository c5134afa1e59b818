/** One opening of a body, for one attempt. */
export interface OpenBody {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: ReadableStream<Uint8Array> | FormData;
}

/** A body that is read while it is sent. */
export interface RequestBody {
  /** Whether it can be opened again for another attempt. */
  readonly repeatable: boolean;
  /** The signal ends when the attempt does. */
  open(signal: AbortSignal): Promise<OpenBody>;
}
