/** What is kept of an API key. The key itself is shown once, when it is made. */
export interface ApiKey {
  readonly id: string;
  readonly accountId: string;
  /** What a person calls it; null when it was not named. */
  readonly name: string | null;
  /** The first characters of the key, enough to tell keys apart and too few to guess one. */
  readonly prefix: string;
  /** SHA-256 of the key in hex. */
  readonly hash: string;
  readonly createdAt: number;
  /** When it stopped working; null while it works. */
  readonly revokedAt: number | null;
}
