/** Content by its SHA-256. The same content is stored once; nothing is ever changed. */
export interface BlobStore {
  /** Stores the bytes and answers their hash in hex. When it resolves, they survive a crash of the machine. */
  put(bytes: Uint8Array): Promise<string>;
  /** The bytes, or null when there are none of that hash. */
  get(sha256: string): Promise<Uint8Array | null>;
  /** The file that holds them, where they are in files that other programs may read. */
  pathOf?(sha256: string): string;
  /** For removing what nobody needs any more; where it is absent, everything is kept for good. */
  readonly maintenance?: BlobMaintenance;
}

/**
 * Times are milliseconds since the epoch. Whoever puts content that is there already makes it as new as if it had been
 * stored then: so what is about to be named by a row is never old enough to be removed.
 */
export interface BlobMaintenance {
  /** The hashes of what was last put before then, in batches. Stops when the signal aborts. */
  olderThan(then: number, signal: AbortSignal): AsyncIterable<readonly string[]>;
  /** Removes the content if it was last put before then, and answers whether it did. */
  remove(sha256: string, then: number): Promise<boolean>;
  /** Removes what is left of puts that began before then and never ended; answers how many. */
  removeUnfinished(then: number, signal: AbortSignal): Promise<number>;
}
