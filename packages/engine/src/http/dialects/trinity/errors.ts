import type { FailureCode } from "../../../model/job-failure.ts";
import type { ApiError, ErrorCode } from "../../../model/result.ts";
import { respondText } from "../../respond/respond-text.ts";
import { referenceFields } from "./decode.ts";

/** The status and text of each reason for which a generation can fail. */
const failures: Readonly<Record<FailureCode, { readonly status: number; readonly detail: string }>> = {
  not_configured: {
    status: 501,
    detail: "Avatar generation isn't configured on this server. Ask an admin to set GEMINI_API_KEY.",
  },
  invalid_input: { status: 400, detail: "Avatar request was rejected by the image service." },
  safety_filter: {
    status: 422,
    detail:
      "The prompt was blocked by the image service's safety filters. Try rephrasing and avoid descriptions of real people, sensitive content, or trademarked characters.",
  },
  rate_limited: {
    status: 429,
    detail: "Image generation is rate-limited right now. Wait a minute and retry.",
  },
  upstream_error: {
    status: 502,
    detail: "Image generation service returned an error. This is usually transient — please retry.",
  },
  timeout: {
    status: 504,
    detail: "Image generation timed out. The model can be slow under load — please retry.",
  },
  unknown: { status: 422, detail: "Avatar generation failed. Check server logs for details." },
};

/** A status with Trinity's text, by default our message; or the reason for which a generation fails. */
type Meaning = { readonly status: number; readonly detail?: string } | { readonly reason: FailureCode };

const notAuthenticated = "Not authenticated";
const badToken = "Could not validate credentials";
const noAvatar = "No reference image found. Generate an avatar first.";

/** The codes are those of the engine, so a new code does not compile until it has a meaning here. */
const meanings: Readonly<Record<ErrorCode, Meaning>> = {
  invalid_request: { status: 422 },
  invalid_json_body: { status: 422 },
  invalid_multipart_body: { status: 400, detail: "There was an error parsing the body" },
  invalid_idempotency_key: { status: 400 },
  invalid_face_code: { status: 400 },
  content_policy_violation: { reason: "safety_filter" },
  authentication_required: { status: 401, detail: notAuthenticated },
  invalid_api_key: { status: 401, detail: badToken },
  api_key_expired: { status: 401, detail: badToken },
  insufficient_credits: { status: 402 },
  account_suspended: { status: 401, detail: badToken },
  insufficient_scope: { status: 403 },
  operator_required: { status: 403, detail: "Only admins can generate default avatars" },
  unauthorized_access: { status: 403, detail: "Access denied" },
  avatar_not_found: { status: 404, detail: noAvatar },
  look_not_found: { status: 404, detail: "Emotion variant not found" },
  agent_not_found: { status: 404, detail: "Agent not found" },
  agent_image_not_found: { status: 404, detail: noAvatar },
  comment_not_found: { status: 404, detail: "Not Found" },
  job_not_found: { status: 404, detail: "Not Found" },
  twin_not_found: { status: 404, detail: "Not Found" },
  asset_not_found: { status: 404, detail: "Not Found" },
  account_not_found: { status: 404, detail: "Not Found" },
  api_key_not_found: { status: 404, detail: "Not Found" },
  webhook_not_found: { status: 404, detail: "Not Found" },
  delivery_not_found: { status: 404, detail: "Not Found" },
  route_not_found: { status: 404, detail: "Not Found" },
  method_not_allowed: { status: 405, detail: "Method Not Allowed" },
  request_timeout: { status: 408 },
  operator_account: { status: 403 },
  job_not_complete: { status: 409 },
  avatar_not_ready: { status: 404, detail: noAvatar },
  look_not_ready: { status: 404, detail: "Emotion variant not found" },
  avatar_without_face: { status: 409 },
  agent_name_taken: { status: 409, detail: "Agent already exists" },
  too_many_webhooks: { status: 409 },
  too_many_looks: { status: 409 },
  last_look: { status: 409 },
  webhook_not_active: { status: 409 },
  idempotency_key_mismatch: { status: 409 },
  idempotency_key_in_use: { status: 409 },
  payload_too_large: { status: 413 },
  unsupported_media_type: { status: 422 },
  range_not_satisfiable: { status: 416 },
  expectation_failed: { status: 417 },
  misdirected_request: { status: 421 },
  rate_limit_exceeded: { status: 429 },
  too_many_queued_jobs: { reason: "rate_limited" },
  spending_limit_reached: { reason: "rate_limited" },
  request_headers_too_large: { status: 431 },
  internal_error: { status: 500, detail: "Internal Server Error" },
  service_unavailable: { status: 503 },
  server_busy: { status: 503 },
  insufficient_storage: { status: 507 },
};

export function errorResponse(
  requestId: string,
  error: ApiError,
  headers: Record<string, string> = {},
): Response {
  const allHeaders = { ...headers };
  const { retryAfterSeconds } = error;
  if (retryAfterSeconds !== undefined) allHeaders["retry-after"] = String(retryAfterSeconds);
  const meaning = meaningOf(error);
  const message = withWireName(error);
  if ("reason" in meaning) return respondFailure(requestId, meaning.reason, message, allHeaders);
  const { status, detail = detailOf({ ...error, message }) } = meaning;
  if (status === 401) allHeaders["www-authenticate"] = "Bearer";
  return respondText(requestId, status, JSON.stringify({ detail }), allHeaders);
}

/** The response to a generation that failed: Trinity's text, the reason that it keeps to itself, and what happened. */
export function respondFailure(
  requestId: string,
  reason: FailureCode,
  message: string,
  headers: Record<string, string> = {},
): Response {
  const { status, detail } = failures[reason];
  return respondText(requestId, status, JSON.stringify({ detail, reason, message }), headers);
}

/** Trinity's names of the fields of a generation. */
const wireNames: Readonly<Record<string, string>> = {
  prompt: "identity_prompt",
  referenceImages: "reference_image",
};

/** The message with the name that the caller used for the field. */
function withWireName({ field, message }: Pick<ApiError, "field" | "message">): string {
  const name = wireNames[field?.replace(/(\.\d+)*$/, "") ?? ""];
  return field === undefined || name === undefined ? message : message.replaceAll(field, name);
}

function meaningOf({ code, field, param = "" }: ApiError): Meaning {
  // A login has the API key in this field.
  if (code === "invalid_api_key" && field === "password")
    return { status: 401, detail: "Incorrect username or password" };
  // Features and the model name fields, our HTTP layer parameters.
  const isOfGeneration = field !== undefined || referenceFields.includes(param.replace(/\..*$/, ""));
  return code === "invalid_request" && isOfGeneration ? { reason: "invalid_input" } : meanings[code];
}

/** Bodies that are not valid have a list of what is wrong, as FastAPI writes it; everything else has our message. */
function detailOf({ code, message, param, issues }: ApiError) {
  switch (code) {
    case "invalid_json_body":
      return [invalidField("json_invalid", [], `JSON decode error: ${message}`)];
    case "unsupported_media_type":
      return [
        invalidField(
          "model_attributes_type",
          [],
          "Input should be a valid dictionary or object to extract fields from",
        ),
      ];
    case "invalid_request":
      return (issues ?? [{ param, message }]).map(({ param: name = "", message: problem }) =>
        describeIssue(name, problem),
      );
    default:
      return message;
  }
}

function describeIssue(name: string, problem: string) {
  const path = name === "" ? [] : name.split(".");
  if (problem === "is required") return invalidField("missing", path, "Field required");
  if (problem.startsWith("must be a string")) {
    return invalidField("string_type", path, "Input should be a valid string");
  }
  if (problem.startsWith("must be an object")) {
    const text = "Input should be a valid dictionary or object to extract fields from";
    return invalidField("model_attributes_type", path, text);
  }
  const text = name === "" || problem.startsWith(name) ? problem : `${name} ${problem}`;
  return invalidField("value_error", path, `Value error, ${text}`);
}

function invalidField(type: string, path: readonly string[], msg: string) {
  return { type, loc: ["body", ...path], msg };
}
