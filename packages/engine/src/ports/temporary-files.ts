/** Opens temporary files for incoming request bodies. */
export interface TemporaryFiles {
  open(): TemporaryFile;
}

/**
 * Bytes of one request: in memory while they are few, else in a file that is removed with the process. Writes and reads must
 * not overlap.
 */
export interface TemporaryFile {
  /** Takes ownership of the buffer. */
  write(bytes: Uint8Array): Promise<void>;
  /** Returns everything written so far in a new buffer. */
  read(): Promise<Uint8Array>;
  /** Frees memory and disk space. May be called more than once. */
  close(): Promise<void>;
}
