import type { IdempotencyPolicy } from "../../dialect-policies.ts";

/** Trinity has no idempotency keys: its handlers do not read this header. */
export const idempotency: IdempotencyPolicy = {
  header: "Idempotency-Key",
  replayedHeader: "X-Idempotency-Replayed",
  maxKeyLength: 255,
  scopePrefix: "/trinity",
};

/** Trinity has no headers for rate limits. */
export function rateLimitHeaders(): Record<string, string> {
  return {};
}

export const exposedHeaders: readonly string[] = [];
