import { type Fields, fieldsOf, isFields, pick } from "../core/guards.ts";
import type { ErrorDetails } from "../errors/likeness-error.ts";
import { readJson } from "./entities.ts";

/** Our code for a status whose body has no code that the driver knows. */
const codes: Readonly<Record<number, string>> = {
  400: "invalid_request",
  401: "authentication_required",
  402: "insufficient_credits",
  403: "unauthorized_access",
  404: "avatar_not_found",
  413: "payload_too_large",
  415: "unsupported_media_type",
  422: "invalid_request",
  429: "rate_limit_exceeded",
  500: "internal_error",
  501: "service_unavailable",
  503: "service_unavailable",
};

/**
 * What an error body says, in our vocabulary: `{ error: { code, message } }`, `{ error, code }`, `{ error: text }`,
 * `{ detail }`, `{ message }` or a page. `translations` has our codes by those of the system in lower case.
 */
export function readError(
  status: number,
  body: string,
  translations: Readonly<Record<string, string>>,
): ErrorDetails & { readonly code: string; readonly message: string } {
  const json = readJson(body);
  const fields = fieldsOf(json);
  const { error, detail }: Fields = fields;
  const inner = isFields(error) ? error : fields;
  const known = pick(inner, "string", { code: "", message: "" });
  const texts = [
    known.message,
    error,
    detail,
    body
      .replace(/<[^>]*>|\s+/g, " ")
      .trim()
      .slice(0, 200),
  ];
  return {
    code: translations[known.code.toLowerCase()] ?? codes[status] ?? `http_${status}`,
    message: texts.find((text): text is string => typeof text === "string" && text !== "") ?? "no message",
    body: json ?? body,
    ...pick(inner, "string", { param: undefined, requestId: undefined }),
  };
}
