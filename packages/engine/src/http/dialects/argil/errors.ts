import type { ApiError, Issue } from "../../../model/result.ts";
import { errorStatuses } from "../../error-statuses.ts";
import { respondText } from "../../respond/respond-text.ts";
import { idempotency } from "./headers.ts";

/** The names of fields in this API that the engine names differently. */
const wireNames: Readonly<Record<string, string>> = {
  datasetImage: "datasetImage.base64",
  idempotencyKey: idempotency.header,
  label: "name",
};

/** Argil's only form of errors. It documents 400 and 404, and no values of `code`, which is the status here. */
export function errorResponse(
  requestId: string,
  error: ApiError,
  headers: Record<string, string> = {},
): Response {
  const status = errorStatuses[error.code];
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
