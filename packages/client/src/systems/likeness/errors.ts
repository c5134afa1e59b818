import { fieldsOf, has, pick } from "../../core/guards.ts";
import type { Issue } from "../../errors/likeness-error.ts";
import type { Driver } from "../driver.ts";
import { readJson } from "./decode.ts";
import { nameMethods } from "./hints.ts";

/** The body of an error response, which may be the API's JSON, a proxy's page, or empty. */
export const decodeError: Driver["decodeError"] = (status, body) => {
  const error = fieldsOf(fieldsOf(readJson(body))["error"]);
  const { issues } = error;
  const { hint, ...texts } = pick(error, "string", {
    code: `http_${status}`,
    message: plainText(body),
    type: undefined,
    param: undefined,
    requestId: undefined,
    hint: undefined,
  });
  return {
    ...texts,
    ...pick(error, "number", { required: undefined, available: undefined, shortfall: undefined }),
    hint: hint && nameMethods(hint),
    issues: Array.isArray(issues) ? issues.filter(isIssue) : undefined,
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
