import type { IdempotencyPolicy } from "../../dialect-policies.ts";
import { exposedRateLimitHeaders } from "../../respond/x-rate-limit-headers.ts";

/** Percify recommends keys and does not say what a repeated one does; here it gets the first response. */
export const idempotency: IdempotencyPolicy = {
  header: "Idempotency-Key",
  replayedHeader: "Idempotency-Replayed",
  maxKeyLength: 255,
  scopePrefix: "/percify",
};

export const exposedHeaders = [idempotency.replayedHeader, ...exposedRateLimitHeaders];
