import type { IdempotencyPolicy } from "../../dialect-policies.ts";
import type { RateLimitState } from "../../middleware/rate-limit.ts";

/** Hoox documents no key; one that is sent is used. */
export const idempotency: IdempotencyPolicy = {
  header: "Idempotency-Key",
  replayedHeader: "X-Idempotency-Replayed",
  maxKeyLength: 255,
  scopePrefix: "hoox",
};

export function rateLimitHeaders({ limit, used, resetsAt }: RateLimitState): Record<string, string> {
  return headersOf(limit, Math.max(0, limit - used), resetsAt);
}

/** Every response has the headers, so an account without a limit has one that it cannot reach. */
export function unlimitedHeaders(now: number): Record<string, string> {
  return headersOf(unreachableLimit, unreachableLimit, (Math.floor(now / minuteMs) + 1) * minuteMs);
}

const minuteMs = 60_000;

/** The largest number that every client can read. */
const unreachableLimit = 2_147_483_647;

function headersOf(limit: number, remaining: number, resetsAt: number): Record<string, string> {
  return {
    "x-ratelimit-limit": String(limit),
    "x-ratelimit-remaining": String(remaining),
    "x-ratelimit-reset": String(Math.ceil(resetsAt / 1000)),
  };
}

export const exposedHeaders = [
  idempotency.replayedHeader,
  "X-RateLimit-Limit",
  "X-RateLimit-Remaining",
  "X-RateLimit-Reset",
];
