import { APIError } from "../errors/errors.ts";
import type { ErrorFacts, Issue } from "../errors/likeness-error.ts";
import { fieldsOf, has, pick } from "./guards.ts";
import { camelKeys } from "./key-case.ts";

/** Makes the error of an answer outside 2xx. The body may be ours, a proxy's page, or nothing. */
export function apiError(what: string, status: number, text: string, facts: ErrorFacts): APIError {
  const { error } = fieldsOf(camelKeys(parseJson(text)));
  const told = fieldsOf(error);
  const { issues } = told;
  const { code = `http_${status}`, message = plain(text) } = pick(told, "string", "code", "message");
  const { requestId } = {
    ...pick(told, "string", "requestId"),
    ...pick(fieldsOf(facts), "string", "requestId"),
  };
  return new APIError(`${what}: ${status} ${code}: ${message}`, {
    code,
    status,
    ...pick(told, "string", "type", "param", "hint"),
    ...pick(told, "number", "required", "available", "shortfall"),
    ...(Array.isArray(issues) && { issues: issues.filter(isIssue) }),
    ...facts,
    requestId,
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

function plain(page: string): string {
  return (
    page
      .replace(/<[^>]*>|\s+/g, " ")
      .trim()
      .slice(0, 200) || "no message"
  );
}

function isIssue(value: unknown): value is Issue {
  return has(value, "string", "param", "message");
}
