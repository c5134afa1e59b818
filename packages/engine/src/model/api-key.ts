/** `read` allows all reads, `write` jobs and avatars, `manage` webhooks, API keys, credits and accounts. */
export const scopes = ["read", "write", "manage"] as const;

export type Scope = (typeof scopes)[number];

/** An API key as it is stored. The key itself is shown only once, when it is created. */
export interface ApiKey {
  readonly id: string;
  readonly accountId: string;
  /** Null if it has none. */
  readonly name: string | null;
  /** The first characters of the key, to tell keys apart. */
  readonly prefix: string;
  /** SHA-256 of the key in hex. */
  readonly hash: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: number;
  /** Null for a key that never expires. */
  readonly expiresAt: number | null;
  /** Null unless it was revoked. */
  readonly revokedAt: number | null;
}
