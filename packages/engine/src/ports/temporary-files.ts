/** Makes temporary storage for bytes that come in. */
export interface TemporaryFiles {
  open(): TemporaryFile;
}

/**
 * Bytes kept while one request is answered: a few in memory, more of them in a file that is gone when the process is.
 * Writes and reads must not overlap.
 */
export interface TemporaryFile {
  /** The buffer belongs to the spool from here on. */
  write(bytes: Uint8Array): Promise<void>;
  /** Everything written so far, as one buffer of its own. */
  read(): Promise<Uint8Array>;
  /** Frees the memory and the disk space. The spool cannot be used afterwards; closing it twice does nothing. */
  close(): Promise<void>;
}
