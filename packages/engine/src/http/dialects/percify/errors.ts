import type { ApiError, ErrorCode } from "../../../model/result.ts";
import { respondText } from "../../respond/respond-text.ts";
import { idempotency } from "./headers.ts";
import { encodeId } from "./ids.ts";

/** Percify's code and the status of each error, so that a new code does not compile until it has both. */
const errors: Readonly<Record<ErrorCode, readonly [code: string, status: number]>> = {
  invalid_request: ["invalid_request", 400],
  invalid_json_body: ["invalid_request", 400],
  invalid_multipart_body: ["invalid_request", 400],
  invalid_idempotency_key: ["invalid_request", 400],
  invalid_face_code: ["invalid_request", 400],
  content_policy_violation: ["content_policy_violation", 400],
  authentication_required: ["authentication_required", 401],
  invalid_api_key: ["authentication_required", 401],
  api_key_expired: ["authentication_required", 401],
  insufficient_credits: ["insufficient_credits", 402],
  account_suspended: ["unauthorized_access", 403],
  insufficient_scope: ["unauthorized_access", 403],
  operator_required: ["unauthorized_access", 403],
  unauthorized_access: ["unauthorized_access", 403],
  avatar_not_found: ["avatar_not_found", 404],
  look_not_found: ["not_found", 404],
  agent_not_found: ["not_found", 404],
  agent_image_not_found: ["not_found", 404],
  comment_not_found: ["not_found", 404],
  job_not_found: ["not_found", 404],
  twin_not_found: ["not_found", 404],
  asset_not_found: ["not_found", 404],
  account_not_found: ["not_found", 404],
  api_key_not_found: ["not_found", 404],
  webhook_not_found: ["not_found", 404],
  delivery_not_found: ["not_found", 404],
  route_not_found: ["not_found", 404],
  method_not_allowed: ["invalid_request", 405],
  request_timeout: ["invalid_request", 408],
  operator_account: ["invalid_request", 409],
  job_not_complete: ["invalid_request", 409],
  avatar_not_ready: ["invalid_request", 409],
  look_not_ready: ["invalid_request", 409],
  avatar_without_face: ["invalid_request", 409],
  agent_name_taken: ["invalid_request", 409],
  too_many_webhooks: ["invalid_request", 409],
  too_many_looks: ["invalid_request", 409],
  last_look: ["invalid_request", 409],
  webhook_not_active: ["invalid_request", 409],
  idempotency_key_mismatch: ["invalid_request", 409],
  idempotency_key_in_use: ["invalid_request", 409],
  payload_too_large: ["invalid_request", 413],
  unsupported_media_type: ["invalid_request", 415],
  range_not_satisfiable: ["invalid_request", 416],
  expectation_failed: ["invalid_request", 417],
  misdirected_request: ["invalid_request", 421],
  rate_limit_exceeded: ["rate_limit_exceeded", 429],
  too_many_queued_jobs: ["rate_limit_exceeded", 429],
  spending_limit_reached: ["rate_limit_exceeded", 429],
  request_headers_too_large: ["invalid_request", 431],
  internal_error: ["internal_error", 500],
  service_unavailable: ["internal_error", 503],
  server_busy: ["internal_error", 503],
  insufficient_storage: ["internal_error", 507],
};

/** Percify's names of fields that the engine names differently. Indexes of list items are kept. */
const wireNames: Readonly<Record<string, string>> = {
  endpointUrl: "url",
  id: "avatarId",
  idempotencyKey: idempotency.header,
  "output.aspectRatio": "aspectRatio",
  referenceImages: "image",
};

/** An error of Percify that the engine does not have. */
export interface PercifyError {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

export function errorResponse(
  requestId: string,
  error: ApiError,
  headers: Record<string, string> = {},
): Response {
  const [code, status] = errors[error.code];
  const { retryAfterSeconds } = error;
  const allHeaders = { ...headers };
  if (retryAfterSeconds !== undefined) allHeaders["retry-after"] = String(retryAfterSeconds);
  if (status === 401) allHeaders["www-authenticate"] = "Bearer";
  const details = detailsOf(error, code);
  return respondError(requestId, { status, code, message: messageOf(error), details }, allHeaders);
}

export function respondError(
  requestId: string,
  { status, code, message, details = {} }: PercifyError,
  headers: Record<string, string> = {},
): Response {
  const more = Object.keys(details).length > 0 ? { details } : {};
  return respondText(requestId, status, JSON.stringify({ error: { code, message, ...more } }), headers);
}

/** The published sentences, and our own for the other errors. */
function messageOf(error: ApiError): string {
  const { code, credits, retryAfterSeconds } = error;
  if (credits)
    return `Not enough credits to generate avatar. Required: ${credits.required}, Available: ${credits.available}`;
  if (code === "content_policy_violation") return "Prompt violates content policy";
  if (code === "rate_limit_exceeded" && retryAfterSeconds !== undefined)
    return `Too many requests. Try again in ${retryAfterSeconds} seconds`;
  return withWireIds(withWireName(error).message);
}

function detailsOf(error: ApiError, percifyCode: string): Record<string, unknown> {
  const { code, credits, category, retryAfterSeconds, requestsPerMinute, hint } = error;
  if (code === "content_policy_violation") {
    return { reason: "prohibited_content", ...(category !== undefined && { categories: [category] }), hint };
  }
  const { param } = withWireName(error);
  const issues = error.issues?.map(withWireName).map(({ param = "", message }) => ({ param, message }));
  const reason = code === "account_suspended" ? "banned" : code;
  return withoutUndefined({
    ...credits,
    ...(reason !== percifyCode && { reason }),
    ...(retryAfterSeconds !== undefined && { retryAfter: retryAfterSeconds }),
    ...(requestsPerMinute !== undefined && { limit: requestsPerMinute, window: "1m" }),
    param,
    issues,
    hint,
  });
}

function withoutUndefined(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

/** Translates the name of a field, also in the message. */
function withWireName({ field, param, message }: Pick<ApiError, "field" | "param" | "message">) {
  if (field === undefined) return { message, param };
  const name = field.replace(/(\.\d+)*$/, "");
  const wireName = `${wireNames[name] ?? name}${field.slice(name.length)}`;
  const translated = name === "id" ? message : message.replaceAll(field, wireName);
  return { message: translated, param: wireName };
}

/** Messages contain ids of ours: "There is no avatar 0197a1c4-0000-7000-8000-000000000004." */
function withWireIds(message: string): string {
  return message.replace(
    /\b(avatar|webhook) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\b/gi,
    (_, kind: string, uuid: string) =>
      `${kind} ${encodeId(kind.toLowerCase() === "webhook" ? "webhook" : "avatar", uuid)}`,
  );
}
