import type { ApiError, ErrorCode, Issue } from "../../../model/result.ts";
import { respondText } from "../../respond/respond-text.ts";
import { idempotency } from "./headers.ts";

/**
 * The status of each error. A new code of the engine does not compile until it has one. Argil documents 400 and 404 only; the
 * others are those that HTTP has for them.
 */
const statuses: Readonly<Record<ErrorCode, number>> = {
  invalid_request: 400,
  invalid_json_body: 400,
  invalid_multipart_body: 400,
  invalid_idempotency_key: 400,
  invalid_face_code: 400,
  content_policy_violation: 400,
  authentication_required: 401,
  invalid_api_key: 401,
  api_key_expired: 401,
  insufficient_credits: 402,
  account_suspended: 403,
  insufficient_scope: 403,
  operator_required: 403,
  unauthorized_access: 403,
  avatar_not_found: 404,
  look_not_found: 404,
  agent_not_found: 404,
  agent_image_not_found: 404,
  comment_not_found: 404,
  job_not_found: 404,
  twin_not_found: 404,
  asset_not_found: 404,
  account_not_found: 404,
  api_key_not_found: 404,
  webhook_not_found: 404,
  delivery_not_found: 404,
  route_not_found: 404,
  method_not_allowed: 405,
  request_timeout: 408,
  operator_account: 409,
  job_not_complete: 409,
  avatar_not_ready: 409,
  look_not_ready: 409,
  avatar_without_face: 409,
  agent_name_taken: 409,
  too_many_webhooks: 409,
  too_many_looks: 409,
  last_look: 409,
  webhook_not_active: 409,
  idempotency_key_mismatch: 409,
  idempotency_key_in_use: 409,
  payload_too_large: 413,
  unsupported_media_type: 415,
  range_not_satisfiable: 416,
  expectation_failed: 417,
  misdirected_request: 421,
  rate_limit_exceeded: 429,
  too_many_queued_jobs: 429,
  request_headers_too_large: 431,
  internal_error: 500,
  service_unavailable: 503,
  server_busy: 503,
  insufficient_storage: 507,
};

/** The names of fields in this API that the engine names differently. */
const wireNames: Readonly<Record<string, string>> = {
  datasetImage: "datasetImage.base64",
  idempotencyKey: idempotency.header,
  label: "name",
};

/** Argil's only form of errors. The values of `code` are not documented, so it is the status. */
export function errorResponse(
  requestId: string,
  error: ApiError,
  headers: Record<string, string> = {},
): Response {
  const status = statuses[error.code];
  const { retryAfterSeconds } = error;
  const allHeaders = { ...headers };
  if (retryAfterSeconds !== undefined) allHeaders["retry-after"] = String(retryAfterSeconds);
  if (status === 401) allHeaders["www-authenticate"] = "ApiKey";
  return respondText(requestId, status, JSON.stringify({ code: status, message: textOf(error) }), allHeaders);
}

/** Everything that is wrong, and how to fix it: the body has no other place for it. */
function textOf({ issues = [], hint, ...error }: ApiError): string {
  const sentence =
    issues.length > 0
      ? `${issues.map(({ param, message }) => `${param || "The body"} ${message}`).join("; ")}.`
      : withWireName(error);
  return hint === undefined ? sentence : `${sentence} ${hint}`;
}

/** The message with the name of the field in this API. */
function withWireName({ field, message }: Issue): string {
  const wireName = field === undefined ? undefined : wireNames[field];
  return field === undefined || wireName === undefined ? message : message.replaceAll(field, wireName);
}
