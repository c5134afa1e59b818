import type { ApiError, ErrorCode } from "../../../model/result.ts";
import { errorStatuses } from "../../error-statuses.ts";
import { respondText } from "../../respond/respond-text.ts";
import { idempotency } from "./headers.ts";

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
  "output.drawingVersion": "output.drawing_version",
  "output.version": "drawing_version",
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
  const status = errorStatuses[code];
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
