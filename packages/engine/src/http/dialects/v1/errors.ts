import type { ApiError, ErrorCode } from "../../../model/result.ts";
import { respondText } from "../../respond/respond-text.ts";
import { idempotency } from "./headers.ts";

/** The status of each error. Its codes are those of the engine, so a new code does not compile until it has a status. */
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

function typeOf(status: number): string {
  if (status === 401) return "authentication_error";
  if (status === 403) return "permission_error";
  if (status === 429) return "rate_limit_error";
  return status >= 500 ? "api_error" : "invalid_request_error";
}

/** Hints for errors that have none. */
const hints: Readonly<Partial<Record<ErrorCode, string>>> = {
  avatar_not_found: "List avatars with GET /api/v1/avatars. The id of a job is not the id of an avatar.",
  look_not_found: "List the looks of an avatar with GET /api/v1/avatars/<id>/looks.",
  agent_not_found: "List agents with GET /api/v1/agents.",
  comment_not_found: "List the comments of an avatar with GET /api/v1/avatars/<id>/comments.",
  agent_image_not_found:
    "Generate an avatar with POST /api/v1/agents/<name>/generate. DELETE /api/v1/agents/<name>/avatar draws the default picture.",
  job_not_found: "List jobs with GET /api/v1/jobs.",
  twin_not_found: "List twins with GET /api/v1/twins. The id of its job or avatar is not the id of a twin.",
  account_not_found: "Get the account of your API key with GET /api/v1/account.",
  api_key_not_found: "List API keys with GET /api/v1/keys. The id of a key is not the key itself.",
  webhook_not_found: "List webhooks with GET /api/v1/webhooks.",
  delivery_not_found:
    "List deliveries with GET /api/v1/deliveries. They are deleted 30 days after they ended.",
  too_many_webhooks: "Delete one with DELETE /api/v1/webhooks/<id>, or change one with PATCH.",
  webhook_not_active: 'Enable it with PATCH /api/v1/webhooks/<id> and {"is_active":true}.',
};

/** The v1 names of fields that the engine names differently. Indexes of list items are kept. */
const wireNames: Readonly<Record<string, string>> = {
  accountId: "account_id",
  callbackUrl: "callback_url",
  "consentVideo.url": "consent_video.url",
  coverLookId: "cover_look_id",
  datasetImage: "dataset_image",
  "datasetImage.url": "dataset_image.url",
  "datasetVideo.url": "dataset_video.url",
  elementImages: "element_images",
  endpointUrl: "endpoint_url",
  expiresAt: "expires_at",
  idempotencyKey: idempotency.header,
  imageUrls: "image_urls",
  jobId: "job_id",
  lookId: "look_id",
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
  const { hint = hints[code] } = error;
  const status = statuses[code];
  const type = typeOf(status);
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
