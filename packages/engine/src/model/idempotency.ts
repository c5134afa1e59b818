/** Identifies an idempotency key. The same key of another account or on another route is a different one. */
export interface IdempotencyKeyId {
  readonly accountId: string;
  readonly method: string;
  readonly route: string;
  readonly key: string;
}

/** The response of a completed request, stored to be replayed. */
export interface StoredResponse {
  readonly status: number;
  readonly body: string;
}

export interface KeyRecord {
  readonly scope: IdempotencyKeyId;
  /** Hash of the validated body with sorted keys. */
  readonly bodyHash: string;
  /** The stored response; null while the first request is in progress. */
  readonly answer: StoredResponse | null;
  /** Identifies the request that claimed the key. */
  readonly claim: string;
  /** When the key, or the claim on it, expires; milliseconds since the epoch. */
  readonly expiresAt: number;
}

export type KeyCheck =
  | { readonly kind: "fresh" }
  | { readonly kind: "replay"; readonly response: StoredResponse }
  | { readonly kind: "mismatch" }
  | { readonly kind: "inUse"; readonly retryAfterSeconds: number };

export const keyLifetimeMs = 24 * 60 * 60 * 1000;

/** How long a claim is valid. Short, so that a crash does not lock the key for a day. */
export const claimLifetimeMs = 60 * 1000;

/** Decides from the record of a key what to do with a request. */
export function checkKey(record: KeyRecord | null, bodyHash: string, now: number): KeyCheck {
  if (!record || record.expiresAt <= now) return { kind: "fresh" };
  // A claim that expires later than any valid one was made before a clock change, and is ignored. Responses are kept,
  // because executing a write twice would be worse.
  if (!record.answer && record.expiresAt > now + 2 * claimLifetimeMs) return { kind: "fresh" };
  if (record.bodyHash !== bodyHash) return { kind: "mismatch" };
  if (record.answer) return { kind: "replay", response: record.answer };
  // Most requests end long before their claim expires.
  return { kind: "inUse", retryAfterSeconds: 1 };
}
