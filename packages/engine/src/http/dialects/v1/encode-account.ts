import type { Account } from "../../../model/account.ts";
import type { ApiKey } from "../../../model/api-key.ts";
import { type Balance, type Entry, effectOf } from "../../../model/ledger.ts";
import type { Limits } from "../../../model/limits.ts";
import { seconds } from "./encode.ts";

/** `apiKey` only in the answer to making the account. */
export function encodeAccount(
  { id, name, tier, status, createdAt }: Account,
  balance: Balance,
  limits: Limits,
  apiKey?: string,
) {
  const { requestsPerMinute, concurrentJobs, queuedJobs } = limits[tier];
  return {
    object: "account",
    id,
    name,
    tier,
    status,
    limits: {
      requests_per_minute: requestsPerMinute,
      concurrent_jobs: concurrentJobs,
      queued_jobs: queuedJobs,
    },
    credits: encodeCredits(balance),
    api_key: apiKey,
    created_at: seconds(createdAt),
  };
}

/** `secret` only in the answer to making the key. */
export function encodeKey(key: ApiKey, secret?: string) {
  const { id, accountId, name, prefix, scopes, createdAt, expiresAt, revokedAt } = key;
  return {
    object: "api_key",
    id,
    account_id: accountId,
    name,
    prefix,
    api_key: secret,
    scopes,
    created_at: seconds(createdAt),
    expires_at: expiresAt === null ? null : seconds(expiresAt),
    revoked_at: revokedAt === null ? null : seconds(revokedAt),
  };
}

export function encodeCredits({ available, held, charged }: Balance) {
  return { object: "credits", available, held, charged };
}

export function encodeEntry(entry: Entry) {
  const effect = effectOf(entry);
  return {
    object: "credit_entry",
    id: entry.id,
    kind: entry.kind,
    amount: entry.amount,
    available_change: effect.available,
    held_change: effect.held,
    job_id: entry.jobId,
    note: entry.note,
    created_at: seconds(entry.createdAt),
  };
}
