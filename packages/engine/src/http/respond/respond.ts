import type { ApiError, ErrorCode } from "../../model/result.ts";

type ErrorType =
  | "invalid_request_error"
  | "authentication_error"
  | "permission_error"
  | "rate_limit_error"
  | "api_error";

const statusAndType: Record<ErrorCode, readonly [status: number, type: ErrorType]> = {
  invalid_request: [400, "invalid_request_error"],
  invalid_json_body: [400, "invalid_request_error"],
  invalid_multipart_body: [400, "invalid_request_error"],
  invalid_idempotency_key: [400, "invalid_request_error"],
  authentication_required: [401, "authentication_error"],
  invalid_api_key: [401, "authentication_error"],
  api_key_expired: [401, "authentication_error"],
  content_policy_violation: [400, "invalid_request_error"],
  insufficient_credits: [402, "invalid_request_error"],
  account_suspended: [403, "permission_error"],
  insufficient_scope: [403, "permission_error"],
  operator_required: [403, "permission_error"],
  unauthorized_access: [403, "permission_error"],
  avatar_not_found: [404, "invalid_request_error"],
  job_not_found: [404, "invalid_request_error"],
  asset_not_found: [404, "invalid_request_error"],
  account_not_found: [404, "invalid_request_error"],
  api_key_not_found: [404, "invalid_request_error"],
  webhook_not_found: [404, "invalid_request_error"],
  delivery_not_found: [404, "invalid_request_error"],
  route_not_found: [404, "invalid_request_error"],
  method_not_allowed: [405, "invalid_request_error"],
  operator_account: [409, "invalid_request_error"],
  job_not_complete: [409, "invalid_request_error"],
  too_many_webhooks: [409, "invalid_request_error"],
  webhook_not_active: [409, "invalid_request_error"],
  idempotency_key_mismatch: [409, "invalid_request_error"],
  idempotency_key_in_use: [409, "invalid_request_error"],
  payload_too_large: [413, "invalid_request_error"],
  unsupported_media_type: [415, "invalid_request_error"],
  range_not_satisfiable: [416, "invalid_request_error"],
  rate_limit_exceeded: [429, "rate_limit_error"],
  too_many_queued_jobs: [429, "rate_limit_error"],
  request_timeout: [408, "invalid_request_error"],
  expectation_failed: [417, "invalid_request_error"],
  misdirected_request: [421, "invalid_request_error"],
  request_headers_too_large: [431, "invalid_request_error"],
  service_unavailable: [503, "api_error"],
  server_busy: [503, "api_error"],
  insufficient_storage: [507, "api_error"],
  internal_error: [500, "api_error"],
};

const jsonType = "application/json; charset=utf-8";

/** JSON text as it stands, so that a replay is the same to the byte. */
export function respondText(
  requestId: string,
  status: number,
  body: string,
  headers: Record<string, string> = {},
) {
  return new Response(body, {
    status,
    headers: { "content-type": jsonType, "x-request-id": requestId, ...headers },
  });
}

/** The error envelope of a refusal, with what a person can do about it. */
export function respondError(
  requestId: string,
  refusal: ApiError,
  headers: Record<string, string> = {},
): Response {
  const { code, message, param, issues, hint, retryAfterSeconds, category, credits } = refusal;
  const [status, type] = statusAndType[code];
  const error = { type, code, message, request_id: requestId, param, issues, hint, category, ...credits };
  const more = { ...headers };
  if (retryAfterSeconds !== undefined) more["retry-after"] = String(retryAfterSeconds);
  if (status === 401) more["www-authenticate"] = "Bearer";
  return respondText(requestId, status, JSON.stringify({ error }), more);
}
