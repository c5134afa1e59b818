import { member, readJson, textAt } from "../entities.ts";
import { readError } from "../read-error.ts";

/**
 * Our codes by those of Hoox that its statuses do not tell. Their case differs between its pages, and some errors are only a
 * text.
 */
const translations = {
  content_policy_violation: "content_policy_violation",
  invalid_api_key: "invalid_api_key",
  look_not_found: "look_not_found",
  no_image_available: "look_not_ready",
  plan_required: "account_suspended",
  space_not_found: "account_not_found",
};

/** An error in either form: `{ error, code }`, or `{ error, details: [{ code, message, field }] }`. */
export function decodeError(status: number, body: string) {
  const json = readJson(body);
  const details = member(json, "details");
  const detail: unknown = Array.isArray(details) ? details[0] : undefined;
  const error = textAt(json, "error");
  const message = textAt(detail, "message") ?? error;
  if (message === undefined) return readError(status, body, translations);
  const code = (textAt(json, "code") ?? textAt(detail, "code") ?? error)?.replaceAll(" ", "_");
  const known = JSON.stringify({ code, message, param: textAt(detail, "field") });
  return { ...readError(status, known, translations), body: json };
}
