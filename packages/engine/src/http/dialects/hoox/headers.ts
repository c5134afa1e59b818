import type { IdempotencyPolicy } from "../../dialect-policies.ts";
import { exposedRateLimitHeaders } from "../../respond/x-rate-limit-headers.ts";

/** Hoox documents no key; one that is sent is used. */
export const idempotency: IdempotencyPolicy = {
  header: "Idempotency-Key",
  replayedHeader: "X-Idempotency-Replayed",
  maxKeyLength: 255,
  scopePrefix: "hoox",
};

export const exposedHeaders = [idempotency.replayedHeader, ...exposedRateLimitHeaders];
