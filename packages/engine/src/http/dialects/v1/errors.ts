import type { ApiError, ErrorCode } from "../../../model/result.ts";
import { respondText } from "../../respond/respond-text.ts";
import { idempotency } from "./headers.ts";

type ErrorType =
  | "invalid_request_error"
  | "authentication_error"
  | "permission_error"
  | "rate_limit_error"
  | "api_error";

interface ErrorSpec {
  readonly status: number;
  readonly type: ErrorType;
  /** Used if the error has no hint of its own. */
  readonly hint?: string;
}

/** Our error codes are those of v1. A new one does not compile until it has a status here. */
const specs: Readonly<Record<ErrorCode, ErrorSpec>> = {
  invalid_request: { status: 400, type: "invalid_request_error" },
  invalid_json_body: { status: 400, type: "invalid_request_error" },
  invalid_multipart_body: { status: 400, type: "invalid_request_error" },
  invalid_idempotency_key: { status: 400, type: "invalid_request_error" },
  authentication_required: { status: 401, type: "authentication_error" },
  invalid_api_key: { status: 401, type: "authentication_error" },
  api_key_expired: { status: 401, type: "authentication_error" },
  content_policy_violation: { status: 400, type: "invalid_request_error" },
  insufficient_credits: { status: 402, type: "invalid_request_error" },
  account_suspended: { status: 403, type: "permission_error" },
  insufficient_scope: { status: 403, type: "permission_error" },
  operator_required: { status: 403, type: "permission_error" },
  unauthorized_access: { status: 403, type: "permission_error" },
  avatar_not_found: {
    status: 404,
    type: "invalid_request_error",
    hint: "List avatars with GET /api/v1/avatars. The id of a job is not the id of an avatar.",
  },
  job_not_found: {
    status: 404,
    type: "invalid_request_error",
    hint: "List jobs with GET /api/v1/jobs.",
  },
  asset_not_found: { status: 404, type: "invalid_request_error" },
  account_not_found: {
    status: 404,
    type: "invalid_request_error",
    hint: "Get the account of your API key with GET /api/v1/account.",
  },
  api_key_not_found: {
    status: 404,
    type: "invalid_request_error",
    hint: "List API keys with GET /api/v1/keys. The id of a key is not the key itself.",
  },
  webhook_not_found: {
    status: 404,
    type: "invalid_request_error",
    hint: "List webhooks with GET /api/v1/webhooks.",
  },
  delivery_not_found: {
    status: 404,
    type: "invalid_request_error",
    hint: "List deliveries with GET /api/v1/deliveries. They are deleted 30 days after they ended.",
  },
  route_not_found: { status: 404, type: "invalid_request_error" },
  method_not_allowed: { status: 405, type: "invalid_request_error" },
  operator_account: { status: 409, type: "invalid_request_error" },
  job_not_complete: { status: 409, type: "invalid_request_error" },
  too_many_webhooks: {
    status: 409,
    type: "invalid_request_error",
    hint: "Delete one with DELETE /api/v1/webhooks/<id>, or change one with PATCH.",
  },
  webhook_not_active: {
    status: 409,
    type: "invalid_request_error",
    hint: 'Enable it with PATCH /api/v1/webhooks/<id> and {"is_active":true}.',
  },
  idempotency_key_mismatch: { status: 409, type: "invalid_request_error" },
  idempotency_key_in_use: { status: 409, type: "invalid_request_error" },
  payload_too_large: { status: 413, type: "invalid_request_error" },
  unsupported_media_type: { status: 415, type: "invalid_request_error" },
  range_not_satisfiable: { status: 416, type: "invalid_request_error" },
  rate_limit_exceeded: { status: 429, type: "rate_limit_error" },
  too_many_queued_jobs: { status: 429, type: "rate_limit_error" },
  request_timeout: { status: 408, type: "invalid_request_error" },
  expectation_failed: { status: 417, type: "invalid_request_error" },
  misdirected_request: { status: 421, type: "invalid_request_error" },
  request_headers_too_large: { status: 431, type: "invalid_request_error" },
  service_unavailable: { status: 503, type: "api_error" },
  server_busy: { status: 503, type: "api_error" },
  insufficient_storage: { status: 507, type: "api_error" },
  internal_error: { status: 500, type: "api_error" },
};

/** The names of v1 for our field names that differ; below them, items of a list keep their index. */
const wireNames: Readonly<Record<string, string>> = {
  accountId: "account_id",
  endpointUrl: "endpoint_url",
  expiresAt: "expires_at",
  idempotencyKey: idempotency.header,
  jobId: "job_id",
  negativePrompt: "negative_prompt",
  "output.aspectRatio": "output.aspect_ratio",
  "output.thinkingIntensity": "output.thinking_intensity",
  overlapMs: "overlap_seconds",
  referenceImages: "reference_images",
  webhookUrl: "webhook_url",
};

export function errorResponse(
  requestId: string,
  error: ApiError,
  headers: Record<string, string> = {},
): Response {
  const { code, retryAfterSeconds, category, credits } = error;
  const { status, type, hint: defaultHint } = specs[code];
  const { hint = defaultHint } = error;
  const { message, param } = withWireName(error);
  const issues = error.issues?.map(withWireName).map(({ param = "", message }) => ({ param, message }));
  const body = { type, code, message, request_id: requestId, param, issues, hint, category, ...credits };
  const allHeaders = { ...headers };
  if (retryAfterSeconds !== undefined) allHeaders["retry-after"] = String(retryAfterSeconds);
  if (status === 401) allHeaders["www-authenticate"] = "Bearer";
  return respondText(requestId, status, JSON.stringify({ error: body }), allHeaders);
}

/** Translates the name of a field, also in the message. */
function withWireName({ field, param, message }: Pick<ApiError, "field" | "param" | "message">) {
  if (field === undefined) return { message, param };
  const name = field.replace(/(\.\d+)*$/, "");
  const wireName = `${wireNames[name] ?? name}${field.slice(name.length)}`;
  return { message: message.replaceAll(field, wireName), param: wireName };
}
