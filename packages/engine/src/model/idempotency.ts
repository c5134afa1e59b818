/** Whose key it is: the same key on another route, or of another account, is another key. */
export interface KeyScope {
  readonly accountId: string;
  readonly method: string;
  readonly route: string;
  readonly key: string;
}

/** An answer as it was first sent. */
export interface StoredAnswer {
  readonly status: number;
  readonly body: string;
}

export interface KeyRecord {
  readonly scope: KeyScope;
  /** Of the validated body with its keys sorted. */
  readonly bodyHash: string;
  /** Null while the first request is still at work. */
  readonly answer: StoredAnswer | null;
  /** Tells two claims on the same key apart. */
  readonly claim: string;
  /** When the key, or an unfinished claim on it, is forgotten; milliseconds since the epoch. */
  readonly expiresAt: number;
}

export type KeyVerdict =
  | { readonly kind: "fresh" }
  | { readonly kind: "replay"; readonly answer: StoredAnswer }
  | { readonly kind: "mismatch" }
  | { readonly kind: "inUse"; readonly retryAfterSeconds: number };

export const keyLifetimeMs = 24 * 60 * 60 * 1000;

/** How long a request may prepare before its claim on a key lapses; a crash must not lock the key for a day. */
export const claimLifetimeMs = 60 * 1000;

/** What a key that is on record means for a request that carries it. */
export function checkKey(record: KeyRecord | null, bodyHash: string, now: number): KeyVerdict {
  if (!record || record.expiresAt <= now) return { kind: "fresh" };
  // A claim never reaches so far: the clock was set back since it was made, and it would lock the key until then. Answers
  // are given again however far their end is ahead, because repeating a write would be worse than remembering it.
  if (!record.answer && record.expiresAt > now + 2 * claimLifetimeMs) return { kind: "fresh" };
  if (record.bodyHash !== bodyHash) return { kind: "mismatch" };
  if (record.answer) return { kind: "replay", answer: record.answer };
  // The claim usually ends long before it lapses, so a short pause is the honest advice.
  return { kind: "inUse", retryAfterSeconds: 1 };
}
