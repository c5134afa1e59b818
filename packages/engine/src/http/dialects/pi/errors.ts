import type { ApiError, ErrorCode } from "../../../model/result.ts";
import { respondText } from "../../respond/respond-text.ts";
import { idempotency } from "./headers.ts";

/**
 * The status and code of each error. A new code of the engine does not compile until it has them here. Where Pi's reference
 * and its server have different codes, these are those of the reference.
 */
const errors: Readonly<Record<ErrorCode, readonly [status: number, code: string]>> = {
  invalid_request: [400, "invalid_request_body"],
  invalid_json_body: [400, "invalid_json_body"],
  invalid_multipart_body: [400, "invalid_request_body"],
  invalid_idempotency_key: [400, "invalid_request_body"],
  invalid_face_code: [400, "invalid_request_body"],
  content_policy_violation: [400, "content_policy_violation"],
  authentication_required: [401, "missing_authorization_header"],
  invalid_api_key: [401, "invalid_api_key"],
  api_key_expired: [403, "expired"],
  insufficient_credits: [403, "usage_exceeded"],
  account_suspended: [403, "disabled"],
  insufficient_scope: [403, "insufficient_permissions"],
  operator_required: [403, "forbidden"],
  unauthorized_access: [403, "forbidden"],
  avatar_not_found: [404, "not_found"],
  look_not_found: [404, "not_found"],
  agent_not_found: [404, "not_found"],
  agent_image_not_found: [404, "not_found"],
  comment_not_found: [404, "not_found"],
  job_not_found: [404, "job_not_found"],
  twin_not_found: [404, "not_found"],
  asset_not_found: [404, "not_found"],
  account_not_found: [404, "not_found"],
  api_key_not_found: [404, "not_found"],
  webhook_not_found: [404, "not_found"],
  delivery_not_found: [404, "not_found"],
  route_not_found: [404, "not_found"],
  method_not_allowed: [405, "method_not_allowed"],
  request_timeout: [408, "request_timeout"],
  operator_account: [409, "operator_account"],
  job_not_complete: [409, "job_not_complete"],
  avatar_not_ready: [409, "avatar_not_ready"],
  look_not_ready: [409, "look_not_ready"],
  avatar_without_face: [409, "avatar_without_face"],
  agent_name_taken: [409, "agent_name_taken"],
  too_many_webhooks: [409, "too_many_webhooks"],
  too_many_looks: [409, "too_many_looks"],
  last_look: [409, "last_look"],
  webhook_not_active: [409, "webhook_not_active"],
  idempotency_key_mismatch: [409, "idempotency_key_mismatch"],
  idempotency_key_in_use: [409, "idempotency_key_in_use"],
  payload_too_large: [413, "payload_too_large"],
  unsupported_media_type: [415, "unsupported_media_type"],
  range_not_satisfiable: [416, "range_not_satisfiable"],
  expectation_failed: [417, "expectation_failed"],
  misdirected_request: [421, "misdirected_request"],
  rate_limit_exceeded: [429, "rate_limit_exceeded"],
  too_many_queued_jobs: [429, "rate_limit_exceeded"],
  spending_limit_reached: [429, "rate_limit_exceeded"],
  request_headers_too_large: [431, "request_headers_too_large"],
  internal_error: [500, "auth_internal_error"],
  service_unavailable: [503, "service_unavailable"],
  server_busy: [503, "service_unavailable"],
  insufficient_storage: [507, "insufficient_storage"],
};

/** A request without usable credentials is an invalid one; wrong credentials are an authentication error. */
function typeOf(status: number, code: ErrorCode): string {
  if (code === "authentication_required") return "invalid_request_error";
  if (status === 401) return "authentication_error";
  if (status === 403) return "permission_error";
  if (status === 429) return "rate_limit_error";
  return status >= 500 ? "api_error" : "invalid_request_error";
}

/** Pi's names of fields that the engine names differently. Indexes of list items are kept. */
const wireNames: Readonly<Record<string, string>> = {
  clientReferenceId: "client_reference_id",
  endpointUrl: "endpoint_url",
  idempotencyKey: idempotency.header,
  jobId: "job_id",
  "output.aspectRatio": "output.aspect_ratio",
  "output.thinkingIntensity": "output.thinking_intensity",
  referenceImages: "reference_images",
};

export function errorResponse(
  requestId: string,
  error: ApiError,
  headers: Record<string, string> = {},
): Response {
  const [status, code] = errors[error.code];
  const { message, param } = withWireName(error);
  const issues = error.issues?.map((issue) => {
    const { message, param = "" } = withWireName(issue);
    return { code: issue.code ?? "custom", path: pathOf(param), message };
  });
  const body = {
    type: typeOf(status, error.code),
    code: error.systemCode ?? code,
    // Pi's errors have no hints.
    message: error.hint === undefined ? message : `${message} ${error.hint}`,
    request_id: requestId,
    ...(param && { param }),
    ...(issues && { issues }),
  };
  const { retryAfterSeconds } = error;
  const allHeaders = { ...headers };
  if (retryAfterSeconds !== undefined) allHeaders["retry-after"] = String(retryAfterSeconds);
  if (status === 401) allHeaders["www-authenticate"] = "Bearer";
  return respondText(requestId, status, JSON.stringify({ error: body }), allHeaders);
}

/** The names and indexes of a dotted path. */
function pathOf(param: string): (string | number)[] {
  if (param === "") return [];
  return param.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** Translates the name of a field, also in the message. */
function withWireName({ field, param, message }: Pick<ApiError, "field" | "param" | "message">) {
  if (field === undefined) return { message, param };
  const name = field.replace(/(\.\d+)*$/, "");
  const wireName = `${wireNames[name] ?? name}${field.slice(name.length)}`;
  return { message: message.replaceAll(field, wireName), param: wireName };
}
