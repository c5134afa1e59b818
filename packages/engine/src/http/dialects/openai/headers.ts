import type { IdempotencyPolicy } from "../../dialect-policies.ts";
import type { RateLimitState } from "../../middleware/rate-limit.ts";
import { secondsLeft } from "../../middleware/rate-limit.ts";

export const idempotency: IdempotencyPolicy = {
  header: "Idempotency-Key",
  replayedHeader: "X-Idempotency-Replayed",
  maxKeyLength: 255,
  scopePrefix: "/openai",
};

/** The names and the form of the times are OpenAI's. */
export function rateLimitHeaders(rate: RateLimitState): Record<string, string> {
  return {
    "x-ratelimit-limit-requests": String(rate.limit),
    "x-ratelimit-remaining-requests": String(Math.max(0, rate.limit - rate.used)),
    "x-ratelimit-reset-requests": `${secondsLeft(rate)}s`,
  };
}

export const exposedHeaders: readonly string[] = [
  idempotency.replayedHeader,
  "X-RateLimit-Limit-Requests",
  "X-RateLimit-Remaining-Requests",
  "X-RateLimit-Reset-Requests",
];
