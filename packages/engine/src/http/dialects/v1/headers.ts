import type { IdempotencyPolicy } from "../../dialect-policies.ts";
import { type RateLimitState, secondsLeft } from "../../middleware/rate-limit.ts";

export const idempotency: IdempotencyPolicy = {
  header: "Idempotency-Key",
  replayedHeader: "X-Idempotency-Replayed",
  maxKeyLength: 255,
  scopePrefix: "",
};

/** Sent with the fallback of a drawing. */
export const fallbackReasonHeader = "X-Fallback-Reason";

/** The rate limit headers in two forms: the common one, and that of draft-ietf-httpapi-ratelimit-headers-11. */
export function rateLimitHeaders(rate: RateLimitState): Record<string, string> {
  const { limit, used, resetsAt } = rate;
  const remaining = Math.max(0, limit - used);
  return {
    "x-ratelimit-limit": String(limit),
    "x-ratelimit-remaining": String(remaining),
    "x-ratelimit-reset": String(Math.ceil(resetsAt / 1000)),
    "ratelimit-policy": `"minute";q=${limit};w=60`,
    ratelimit: `"minute";r=${remaining};t=${secondsLeft(rate)}`,
  };
}

export const exposedHeaders = [
  idempotency.replayedHeader,
  fallbackReasonHeader,
  "X-RateLimit-Limit",
  "X-RateLimit-Remaining",
  "X-RateLimit-Reset",
  "RateLimit",
  "RateLimit-Policy",
];
