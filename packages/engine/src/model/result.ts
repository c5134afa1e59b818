/** An expected failure of a request, not an exception. */
export interface ApiError {
  readonly code: ErrorCode;
  /** A more specific code that only the dialect of the request has. Set and read by that dialect. */
  readonly systemCode?: string;
  /** Describes what was wrong. */
  readonly message: string;
  /** The invalid field by our name, such as `referenceImages.0`. The dialect translates it, also in the message. */
  readonly field?: string;
  /** The invalid field, header or parameter by the name that the caller used. Set by the HTTP layer only. */
  readonly param?: string;
  readonly issues?: readonly Issue[];
  /** Describes how to fix it. */
  readonly hint?: string;
  readonly retryAfterSeconds?: number;
  /** The number of requests per minute that was exceeded. */
  readonly requestsPerMinute?: number;
  /** The category of the rejected content. */
  readonly category?: string;
  readonly credits?: { readonly required: number; readonly available: number; readonly shortfall: number };
}

/** One of several invalid fields. */
export interface Issue {
  readonly field?: string;
  readonly param?: string;
  /** The kind of violation as a dialect names it. */
  readonly code?: string;
  readonly message: string;
}

export const errorCodes = [
  "invalid_request",
  "invalid_json_body",
  "invalid_multipart_body",
  "invalid_idempotency_key",
  "authentication_required",
  "invalid_api_key",
  "api_key_expired",
  "insufficient_scope",
  "account_suspended",
  "operator_required",
  "operator_account",
  "insufficient_credits",
  "content_policy_violation",
  "rate_limit_exceeded",
  "too_many_queued_jobs",
  "spending_limit_reached",
  "unauthorized_access",
  "invalid_face_code",
  "avatar_without_face",
  "avatar_not_found",
  "look_not_found",
  "agent_not_found",
  "agent_image_not_found",
  "agent_name_taken",
  "comment_not_found",
  "job_not_found",
  "twin_not_found",
  "asset_not_found",
  "account_not_found",
  "api_key_not_found",
  "webhook_not_found",
  "delivery_not_found",
  "too_many_webhooks",
  "too_many_looks",
  "last_look",
  "webhook_not_active",
  "route_not_found",
  "method_not_allowed",
  "job_not_complete",
  "avatar_not_ready",
  "look_not_ready",
  "idempotency_key_mismatch",
  "idempotency_key_in_use",
  "payload_too_large",
  "unsupported_media_type",
  "range_not_satisfiable",
  "request_timeout",
  "expectation_failed",
  "misdirected_request",
  "request_headers_too_large",
  "service_unavailable",
  "insufficient_storage",
  "server_busy",
  "internal_error",
] as const;

export type ErrorCode = (typeof errorCodes)[number];

export type Result<T> = { readonly ok: true; readonly value: T } | Failed;

export interface Failed {
  readonly ok: false;
  readonly error: ApiError;
}

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail(
  code: ErrorCode,
  message: string,
  more: Omit<ApiError, "code" | "message"> = {},
): Failed {
  return { ok: false, error: { code, message, ...more } };
}
