import type { IdempotencyPolicy } from "../../dialect-policies.ts";
import type { RateLimitState } from "../../middleware/rate-limit.ts";

/** Argil documents no key; one that is sent is used. */
export const idempotency: IdempotencyPolicy = {
  header: "Idempotency-Key",
  replayedHeader: "X-Idempotency-Replayed",
  maxKeyLength: 255,
  scopePrefix: "argil",
};

/** Argil documents no limits. */
export function rateLimitHeaders({ limit, used, resetsAt }: RateLimitState): Record<string, string> {
  return {
    "x-ratelimit-limit": String(limit),
    "x-ratelimit-remaining": String(Math.max(0, limit - used)),
    "x-ratelimit-reset": String(Math.ceil(resetsAt / 1000)),
  };
}

export const exposedHeaders = [
  idempotency.replayedHeader,
  "X-RateLimit-Limit",
  "X-RateLimit-Remaining",
  "X-RateLimit-Reset",
];
