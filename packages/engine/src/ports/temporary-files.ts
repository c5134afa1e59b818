/** Opens temporary files for bytes that this process receives. */
export interface TemporaryFiles {
  open(): TemporaryFile;
  /** Creates a file that other programs can open by its path, for bytes that do not fit in memory. */
  createNamed(): Promise<NamedTemporaryFile>;
}

export interface NamedTemporaryFile {
  /** An absolute path. */
  readonly path: string;
  /** Appends the bytes to the file. Writes must not overlap. */
  write(bytes: Uint8Array): Promise<void>;
  /** Removes the file. May be called more than once. */
  remove(): Promise<void>;
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
