import { APIError } from "../errors/errors.ts";
import type { ErrorFacts, Issue } from "../errors/likeness-error.ts";
import { fieldsOf, has, pick } from "./guards.ts";
import { inMethods } from "./hint-words.ts";
import { camelKeys } from "./key-case.ts";
import { parseJson } from "./parse-json.ts";

/** Makes the error of an answer outside 2xx. The body may be ours, a proxy's page, or nothing. */
export function apiError(what: string, status: number, text: string, facts: ErrorFacts): APIError {
  const { error } = fieldsOf(camelKeys(parseJson(text)));
  const told = fieldsOf(error);
  const { issues } = told;
  const { code = `http_${status}`, message = plain(text) } = pick(told, "string", "code", "message");
  const { hint } = pick(told, "string", "hint");
  const { requestId } = {
    ...pick(told, "string", "requestId"),
    ...pick(fieldsOf(facts), "string", "requestId"),
  };
  return new APIError(`${what}: ${status} ${code}: ${message}`, {
    code,
    status,
    ...pick(told, "string", "type", "param"),
    hint: hint === undefined ? undefined : inMethods(hint),
    ...pick(told, "number", "required", "available", "shortfall"),
    ...(Array.isArray(issues) && { issues: issues.filter(isIssue) }),
    ...facts,
    requestId,
  });
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
