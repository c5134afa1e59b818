/** Identifies an idempotency key. The same key of another account or on another route is a different one. */
export interface KeyScope {
  readonly accountId: string;
  readonly method: string;
  readonly route: string;
  readonly key: string;
}

/** A stored response. */
export interface StoredAnswer {
  readonly status: number;
  readonly body: string;
}

export interface KeyRecord {
  readonly scope: KeyScope;
  /** Of the validated body with sorted keys. */
  readonly bodyHash: string;
  /** Null while the first request is in progress. */
  readonly answer: StoredAnswer | null;
  /** Identifies the request that claimed the key. */
  readonly claim: string;
  /** When the key, or the claim on it, expires; milliseconds since the epoch. */
  readonly expiresAt: number;
}

export type KeyVerdict =
  | { readonly kind: "fresh" }
  | { readonly kind: "replay"; readonly answer: StoredAnswer }
  | { readonly kind: "mismatch" }
  | { readonly kind: "inUse"; readonly retryAfterSeconds: number };

export const keyLifetimeMs = 24 * 60 * 60 * 1000;

/** How long a claim is valid. Short, so that a crash does not lock the key for a day. */
export const claimLifetimeMs = 60 * 1000;

/** Decides what to do with a request, given the record of its key. */
export function checkKey(record: KeyRecord | null, bodyHash: string, now: number): KeyVerdict {
  if (!record || record.expiresAt <= now) return { kind: "fresh" };
  // A claim that expires later than any does was made before the clock was set back, and is ignored. Responses are kept,
  // because repeating a write would be worse.
  if (!record.answer && record.expiresAt > now + 2 * claimLifetimeMs) return { kind: "fresh" };
  if (record.bodyHash !== bodyHash) return { kind: "mismatch" };
  if (record.answer) return { kind: "replay", answer: record.answer };
  // Most requests end long before their claim expires.
  return { kind: "inUse", retryAfterSeconds: 1 };
}
