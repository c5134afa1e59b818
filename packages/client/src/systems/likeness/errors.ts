import { fieldsOf, has, pick } from "../../core/guards.ts";
import type { Issue } from "../../errors/likeness-error.ts";
import type { Driver } from "../driver.ts";
import { readJson } from "./decode.ts";
import { nameMethods } from "./hints.ts";

/** The body of an error response, which may be the API's JSON, a proxy's page, or empty. */
export const decodeError: Driver["decodeError"] = (status, body) => {
  const error = fieldsOf(fieldsOf(readJson(body))["error"]);
  const { issues } = error;
  const { hint } = pick(error, "string", "hint");
  return {
    code: `http_${status}`,
    message: plainText(body),
    ...pick(error, "string", "code", "message", "type", "param", "requestId"),
    ...(hint !== undefined && { hint: nameMethods(hint) }),
    ...pick(error, "number", "required", "available", "shortfall"),
    ...(Array.isArray(issues) && { issues: issues.filter(isIssue) }),
  };
};

function plainText(page: string): string {
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
