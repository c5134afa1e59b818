import type { IdempotencyPolicy } from "../../dialect-policies.ts";
import { exposedRateLimitHeaders } from "../../respond/x-rate-limit-headers.ts";

export const idempotency: IdempotencyPolicy = {
  header: "Idempotency-Key",
  replayedHeader: "X-Idempotency-Replayed",
  maxKeyLength: 255,
  scopePrefix: "pi",
};

export const exposedHeaders = [idempotency.replayedHeader, ...exposedRateLimitHeaders];
