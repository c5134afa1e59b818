import type { Failure, FailureCode } from "../../../model/job-failure.ts";
import type { ApiError, ErrorCode } from "../../../model/result.ts";
import { respondText } from "../../respond/respond-text.ts";
import { idempotency } from "./headers.ts";

interface Meaning {
  readonly status: number;
  readonly type: string;
  readonly code: string | null;
  /** Keeps OpenAI's client from repeating a request that fails again. */
  readonly isFinal?: boolean;
}

function invalid(status: number, code: string | null = null): Meaning {
  return { status, type: "invalid_request_error", code };
}

function serverError(status: number, code: string | null = null): Meaning {
  return { status, type: "server_error", code };
}

const notFound = invalid(404, "not_found");
const badKey = invalid(401, "invalid_api_key");
const quota: Meaning = { status: 429, type: "insufficient_quota", code: "insufficient_quota", isFinal: true };
const tooManyRequests: Meaning = { status: 429, type: "requests", code: "rate_limit_exceeded" };
const blocked: Meaning = { status: 400, type: "image_generation_user_error", code: "moderation_blocked" };

/** A new code of the engine does not compile until it has a meaning here. */
const meanings: Readonly<Record<ErrorCode, Meaning>> = {
  invalid_request: invalid(400),
  invalid_json_body: invalid(400),
  invalid_multipart_body: invalid(400),
  invalid_idempotency_key: invalid(400),
  invalid_face_code: invalid(400),
  content_policy_violation: blocked,
  authentication_required: invalid(401),
  invalid_api_key: badKey,
  api_key_expired: badKey,
  insufficient_credits: quota,
  account_suspended: invalid(401, "account_deactivated"),
  insufficient_scope: invalid(403, "missing_scope"),
  operator_required: invalid(403),
  unauthorized_access: invalid(403),
  avatar_not_found: notFound,
  look_not_found: notFound,
  agent_not_found: notFound,
  agent_image_not_found: notFound,
  comment_not_found: notFound,
  job_not_found: notFound,
  twin_not_found: notFound,
  asset_not_found: notFound,
  account_not_found: notFound,
  api_key_not_found: notFound,
  webhook_not_found: notFound,
  delivery_not_found: notFound,
  route_not_found: invalid(404, "unknown_url"),
  method_not_allowed: invalid(405),
  request_timeout: invalid(408),
  operator_account: invalid(409),
  job_not_complete: invalid(409),
  avatar_not_ready: invalid(409),
  look_not_ready: invalid(409),
  avatar_without_face: invalid(409),
  agent_name_taken: invalid(409),
  too_many_webhooks: invalid(409),
  too_many_looks: invalid(409),
  last_look: invalid(409),
  webhook_not_active: invalid(409),
  idempotency_key_mismatch: { ...invalid(409, "idempotency_key_mismatch"), isFinal: true },
  idempotency_key_in_use: invalid(409, "idempotency_key_in_use"),
  payload_too_large: invalid(413),
  unsupported_media_type: invalid(415),
  range_not_satisfiable: invalid(416),
  expectation_failed: invalid(417),
  misdirected_request: invalid(421),
  rate_limit_exceeded: tooManyRequests,
  too_many_queued_jobs: tooManyRequests,
  spending_limit_reached: tooManyRequests,
  request_headers_too_large: invalid(431),
  internal_error: serverError(500),
  service_unavailable: serverError(503),
  server_busy: serverError(503),
  insufficient_storage: serverError(507),
};

const failures: Readonly<Record<FailureCode, Meaning>> = {
  not_configured: { ...serverError(501, "not_configured"), isFinal: true },
  invalid_input: { ...invalid(400), code: "invalid_input" },
  safety_filter: blocked,
  rate_limited: tooManyRequests,
  upstream_error: serverError(502, "upstream_error"),
  timeout: serverError(504, "timeout"),
  unknown: { ...serverError(500, "unknown"), isFinal: true },
};

export function errorResponse(
  requestId: string,
  error: ApiError,
  headers: Record<string, string> = {},
): Response {
  const { retryAfterSeconds, hint, systemCode } = error;
  const known = meanings[error.code];
  const meaning = systemCode === undefined ? known : { ...known, code: systemCode };
  const { message, param } = withWireName(error);
  const allHeaders = { ...headers };
  if (retryAfterSeconds !== undefined) allHeaders["retry-after"] = String(retryAfterSeconds);
  if (meaning.status === 401) allHeaders["www-authenticate"] = "Bearer";
  const text = hint === undefined ? message : `${message} ${hint}`;
  return respondError(requestId, meaning, { message: text, param: param || null }, allHeaders);
}

/** The response to a generation that failed. */
export function failureResponse(requestId: string, failure: Pick<Failure, "code" | "message">): Response {
  return respondError(requestId, failures[failure.code], { message: failure.message, param: null }, {});
}

/** The error of a generation that failed, as an event of a stream has it. */
export function encodeFailure({ code, message }: Pick<Failure, "code" | "message">) {
  const meaning = failures[code];
  return { message, type: meaning.type, param: null, code: meaning.code };
}

function respondError(
  requestId: string,
  { status, type, code, isFinal }: Meaning,
  { message, param }: { readonly message: string; readonly param: string | null },
  headers: Record<string, string>,
): Response {
  const body = JSON.stringify({ error: { message, type, param, code } });
  const retry: Record<string, string> = isFinal ? { "x-should-retry": "false" } : {};
  return respondText(requestId, status, body, { ...headers, ...retry });
}

/** OpenAI's names of fields that the engine names differently. */
const wireNames: Readonly<Record<string, string>> = {
  idempotencyKey: idempotency.header,
  "output.aspectRatio": "size",
  "output.size": "size",
  "output.format": "output_format",
  "output.background": "background",
  "output.count": "n",
  referenceImages: "image",
};

/** Translates the name of a field, also in the message. */
function withWireName({ field, param, message }: Pick<ApiError, "field" | "param" | "message">) {
  if (field === undefined) return { message, param };
  const name = wireNames[field.replace(/(\.\d+)*$/, "")] ?? field;
  return { message: message.replaceAll(field, name), param: name };
}
