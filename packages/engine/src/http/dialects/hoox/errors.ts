import type { ApiError, ErrorCode, Issue } from "../../../model/result.ts";
import { respondText } from "../../respond/respond-text.ts";
import { idempotency } from "./headers.ts";

interface HooxError {
  readonly status: number;
  readonly code: string;
  /** The text of `error`; by default, the message. */
  readonly text?: string;
}

const validation = { status: 400, code: "INVALID_VALUE", text: "Validation failed" } as const;
const invalidKey = { status: 401, code: "invalid_api_key" } as const;
const notFound = (code: string, text: string): HooxError => ({ status: 404, code, text });
const conflict: HooxError = { status: 409, code: "CONFLICT" };
const unavailable: HooxError = { status: 503, code: "SERVICE_UNAVAILABLE" };

/** The status, code and text of each error. Its codes are those of the engine, so a new code does not compile until it has one. */
const errors: Readonly<Record<ErrorCode, HooxError>> = {
  invalid_request: validation,
  invalid_json_body: { ...validation, code: "INVALID_JSON" },
  invalid_multipart_body: { ...validation, code: "INVALID_FORMAT" },
  invalid_idempotency_key: validation,
  invalid_face_code: validation,
  content_policy_violation: { status: 400, code: "CONTENT_POLICY_VIOLATION", text: "Content not allowed" },
  look_not_ready: { status: 400, code: "NO_IMAGE_AVAILABLE", text: "No image available" },
  avatar_not_ready: { status: 400, code: "NO_IMAGE_AVAILABLE", text: "No image available" },
  authentication_required: invalidKey,
  invalid_api_key: invalidKey,
  api_key_expired: invalidKey,
  insufficient_credits: { status: 402, code: "INSUFFICIENT_CREDITS", text: "Insufficient credits" },
  account_suspended: { status: 403, code: "plan_required" },
  insufficient_scope: { status: 403, code: "insufficient_scope" },
  operator_required: { status: 403, code: "insufficient_scope" },
  unauthorized_access: { status: 403, code: "unauthorized_access" },
  avatar_not_found: notFound("AVATAR_NOT_FOUND", "Avatar not found"),
  look_not_found: notFound("LOOK_NOT_FOUND", "Look not found"),
  account_not_found: notFound("SPACE_NOT_FOUND", "Space not found"),
  asset_not_found: notFound("MEDIA_NOT_FOUND", "Media not found"),
  job_not_found: notFound("job_not_found", "Job not found"),
  agent_not_found: notFound("NOT_FOUND", "Not found"),
  agent_image_not_found: notFound("NOT_FOUND", "Not found"),
  comment_not_found: notFound("NOT_FOUND", "Not found"),
  twin_not_found: notFound("NOT_FOUND", "Not found"),
  api_key_not_found: notFound("NOT_FOUND", "Not found"),
  webhook_not_found: notFound("NOT_FOUND", "Not found"),
  delivery_not_found: notFound("NOT_FOUND", "Not found"),
  route_not_found: { status: 404, code: "NOT_FOUND" },
  method_not_allowed: { status: 405, code: "METHOD_NOT_ALLOWED" },
  request_timeout: { status: 408, code: "REQUEST_TIMEOUT" },
  operator_account: conflict,
  job_not_complete: conflict,
  avatar_without_face: conflict,
  agent_name_taken: conflict,
  too_many_webhooks: conflict,
  too_many_looks: { status: 409, code: "TOO_MANY_LOOKS" },
  last_look: conflict,
  webhook_not_active: conflict,
  idempotency_key_mismatch: { status: 409, code: "IDEMPOTENCY_KEY_MISMATCH" },
  idempotency_key_in_use: { status: 409, code: "IDEMPOTENCY_KEY_IN_USE" },
  payload_too_large: { status: 413, code: "PAYLOAD_TOO_LARGE" },
  unsupported_media_type: { status: 415, code: "UNSUPPORTED_MEDIA_TYPE" },
  range_not_satisfiable: { status: 416, code: "RANGE_NOT_SATISFIABLE" },
  expectation_failed: { status: 417, code: "EXPECTATION_FAILED" },
  misdirected_request: { status: 421, code: "MISDIRECTED_REQUEST" },
  rate_limit_exceeded: { status: 429, code: "rate_limit_exceeded", text: "Rate limit exceeded" },
  too_many_queued_jobs: { status: 429, code: "rate_limit_exceeded" },
  spending_limit_reached: { status: 429, code: "rate_limit_exceeded" },
  request_headers_too_large: { status: 431, code: "REQUEST_HEADERS_TOO_LARGE" },
  internal_error: { status: 500, code: "INTERNAL_ERROR", text: "Internal server error" },
  service_unavailable: unavailable,
  server_busy: unavailable,
  insufficient_storage: { status: 507, code: "INSUFFICIENT_STORAGE" },
};

/** The names of fields in this API that the engine names differently. */
const wireNames: Readonly<Record<string, string>> = {
  "hints.background": "place",
  idempotencyKey: idempotency.header,
  label: "name",
  lookId: "look_id",
  "output.aspectRatio": "format",
  "output.resolution": "resolution",
  referenceImages: "images",
  webhookUrl: "webhook_url",
};

/** An error in both published forms: flat with a `code`, and with `details`. */
export function errorResponse(
  requestId: string,
  error: ApiError,
  headers: Record<string, string> = {},
): Response {
  const hooxError = errors[error.code];
  const details = detailsOf(error, hooxError.code);
  const body = {
    error: hooxError.text ?? error.message,
    code: details[0]?.code ?? hooxError.code,
    details,
  };
  const { retryAfterSeconds } = error;
  const allHeaders = { ...headers };
  if (retryAfterSeconds !== undefined) allHeaders["retry-after"] = String(retryAfterSeconds);
  if (hooxError.status === 401) allHeaders["www-authenticate"] = "Bearer";
  return respondText(requestId, hooxError.status, JSON.stringify(body), allHeaders);
}

function detailsOf({ issues, hint, systemCode, ...error }: ApiError, code: string) {
  const several = issues !== undefined && issues.length > 0;
  return (several ? issues : [error]).map((issue: Issue) => {
    const { field, message } = withWireName(issue);
    const sentence = several ? `${field || "The body"} ${message}.` : message;
    return {
      code:
        systemCode ??
        (field === "webhook_url" && error.code === "invalid_request" ? "INVALID_WEBHOOK_URL" : code),
      message: hint === undefined ? sentence : `${sentence} ${hint}`,
      ...(field !== "" && { field }),
    };
  });
}

/** Translates the name of a field, also in the message. */
function withWireName({ field, param = "", message }: Issue): { field: string; message: string } {
  if (field === undefined) return { field: param, message };
  const name = field.replace(/(\.\d+)*$/, "");
  const wireName = `${wireNames[name] ?? name}${field.slice(name.length)}`;
  return { field: wireName, message: message.replaceAll(field, wireName) };
}
