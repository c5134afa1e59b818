/** Content by its SHA-256. The same content is stored once; nothing is ever changed. */
export interface Blobs {
  /** Stores the bytes and answers their hash in hex. When it resolves, they survive a crash of the machine. */
  put(bytes: Uint8Array): Promise<string>;
  /** The bytes, or null when there are none of that hash. */
  get(sha256: string): Promise<Uint8Array | null>;
  /** The file that holds them, where they are in files that other programs may read. */
  pathOf?(sha256: string): string;
}
