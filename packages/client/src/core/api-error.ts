import * as errors from "../errors/errors.ts";
import type { ErrorFacts, Issue } from "../errors/likeness-error.ts";
import { fieldsOf, firstText, hasFields, numberOr } from "./guards.ts";
import { camelKeys } from "./key-case.ts";

const byStatus = new Map<number, typeof errors.APIError>([
  [400, errors.InvalidRequestError],
  [401, errors.AuthenticationError],
  [402, errors.InsufficientCreditsError],
  [403, errors.PermissionError],
  [404, errors.NotFoundError],
  [409, errors.ConflictError],
  [413, errors.InvalidRequestError],
  [415, errors.InvalidRequestError],
  [422, errors.InvalidRequestError],
  [429, errors.RateLimitError],
]);

/** Makes the error of an answer outside 2xx. The body may be ours, a proxy's page, or nothing. */
export function apiError(what: string, status: number, text: string, facts: ErrorFacts): errors.APIError {
  const { error } = fieldsOf(camelKeys(parseJson(text)));
  const told = fieldsOf(error);
  const { issues, required, available, shortfall } = told;
  const code = firstText(told["code"]) ?? `http_${status}`;
  const message =
    firstText(told["message"]) ??
    firstText(
      text
        .replace(/<[^>]*>|\s+/g, " ")
        .trim()
        .slice(0, 200),
    );
  const APIError = byStatus.get(status) ?? (status >= 500 ? errors.ServerError : errors.APIError);
  return new APIError(`${what}: ${status} ${code}${message ? `: ${message}` : ""}`, {
    code,
    status,
    type: firstText(told["type"]),
    param: firstText(told["param"]),
    issues: Array.isArray(issues) ? issues.filter(isIssue) : undefined,
    hint: firstText(told["hint"]),
    required: numberOr(required, undefined),
    available: numberOr(available, undefined),
    shortfall: numberOr(shortfall, undefined),
    ...facts,
    requestId: facts.requestId ?? firstText(told["requestId"]),
  });
}

/** Undefined where the text is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isIssue(value: unknown): value is Issue {
  return hasFields(value, { param: "string", message: "string" });
}
