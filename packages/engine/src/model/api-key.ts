/**
 * What a key may be used for: `read` for whatever only looks, `write` for jobs and avatars, `manage` for webhooks, keys,
 * credits and accounts.
 */
export const scopes = ["read", "write", "manage"] as const;

export type Scope = (typeof scopes)[number];

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
  readonly scopes: readonly Scope[];
  readonly createdAt: number;
  /** From when on it no longer works; null for a key without an end. */
  readonly expiresAt: number | null;
  /** When it stopped working; null while it works. */
  readonly revokedAt: number | null;
}
