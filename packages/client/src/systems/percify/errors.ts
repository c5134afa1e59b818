import { fieldsOf, pick } from "../../core/guards.ts";
import { member, readJson } from "../entities.ts";
import { readError } from "../read-error.ts";

/** Our codes by those of Percify that its statuses do not tell. */
const translations = {
  content_policy_violation: "content_policy_violation",
  invalid_prompt: "content_policy_violation",
};

/** An error in one of three forms: `{ error: { code, message, details } }`, `{ error, message, code }` or `{ error, reason }`. */
export function decodeError(status: number, body: string) {
  const details = member(readJson(body), "error", "details");
  const error = readError(status, body, translations);
  return {
    ...error,
    ...(/"reason": *"banned"/.test(body) && { code: "account_suspended" }),
    ...pick(fieldsOf(details), "number", { required: undefined, available: undefined, shortfall: undefined }),
  };
}
