import { fieldsOf } from "../../core/guards.ts";
import { readJson } from "../entities.ts";
import { readError } from "../read-error.ts";

/** Our codes by what Trinity says: its own server sends no codes. Those of failed generations are the same as ours. */
const texts: readonly (readonly [RegExp, string])[] = [
  [/^Agent not|this agent$/, "agent_not_found"],
  [/already exists/, "agent_name_taken"],
  [/^Only/, "insufficient_scope"],
  [/image service\.$/, "invalid_input"],
  [/safety filter/, "safety_filter"],
  [/^Image generation is/, "rate_limited"],
];

/** For all other texts, and for the page of a proxy that gave up. */
const statuses: Readonly<Record<number, string>> = {
  404: "agent_image_not_found",
  422: "unknown",
  501: "not_configured",
  502: "upstream_error",
  504: "timeout",
};

export function decodeError(status: number, body: string) {
  const { detail, reason, message } = fieldsOf(readJson(body));
  const error = readError(status, body, {});
  if (Array.isArray(detail)) return { ...error, ...invalidField(detail[0]) };
  const known = texts.find(([pattern]) => pattern.test(String(detail)))?.[1];
  const code = typeof reason === "string" ? reason : (known ?? statuses[status] ?? error.code);
  const more = typeof message === "string" ? ` (${message})` : "";
  return { ...error, code, message: typeof detail === "string" ? detail + more : error.message };
}

/** One item of the list of a body that is not valid. */
function invalidField(item: unknown) {
  const { type, loc, msg } = fieldsOf(item);
  const param = Array.isArray(loc) ? loc.slice(1).join(".") : undefined;
  // Without uploads, a form is a body of the wrong type.
  const code = type === "model_attributes_type" ? "unsupported_media_type" : "invalid_request";
  return { code, message: `${param} ${msg}`, param };
}
