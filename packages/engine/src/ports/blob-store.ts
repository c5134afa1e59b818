/** Immutable content, addressed by its SHA-256. */
export interface BlobStore {
  /** Stores the bytes durably and returns their SHA-256 in hex. */
  put(bytes: Uint8Array): Promise<string>;
  /** Returns the bytes, or null if they do not exist. */
  get(sha256: string): Promise<Uint8Array | null>;
  /** Returns the path of the file, for stores on the file system. */
  pathOf?(sha256: string): string;
  /** Removes unused content. Without it, content is never removed. */
  readonly maintenance?: BlobMaintenance;
}

/**
 * Times are milliseconds since the epoch. A put of existing content renews its time, so content that a row is about to refer
 * to is never old enough to be removed.
 */
export interface BlobMaintenance {
  /** Yields batches of hashes of content last put before `time`. Stops when the signal aborts. */
  olderThan(time: number, signal: AbortSignal): AsyncIterable<readonly string[]>;
  /** Removes content last put before `time`. Returns whether it was removed. */
  remove(sha256: string, time: number): Promise<boolean>;
  /** Removes leftovers of unfinished puts that began before `time`. Returns their number. */
  removeUnfinished(time: number, signal: AbortSignal): Promise<number>;
}
