import type { IncomingMessage } from "node:http";
import { type Failed, fail } from "../model/result.ts";

/** Headers of which a second one leaves open which of the two counts; proxies and servers would differ on it. */
const single = new Set([
  "authorization",
  "content-length",
  "content-type",
  "host",
  "idempotency-key",
  "origin",
  "range",
]);

/** Methods that a Fetch API request cannot have. */
const forbidden = /^(CONNECT|TRACE|TRACK)$/i;

/** What the API and its pages take, for the Allow header of methods that no request can carry further. */
export const allowedMethods = "GET, HEAD, POST, PATCH, DELETE, OPTIONS";

/** The refusal of a request that is valid HTTP for Node and still means nothing certain; null for all others. */
export function rejectEarly({ method = "", rawHeaders, httpVersion }: IncomingMessage): Failed | null {
  if (forbidden.test(method)) return rejectMethod(method);
  const seen = new Set<string>();
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const written = rawHeaders[at] ?? "";
    const name = written.toLowerCase();
    if (!single.has(name)) continue;
    if (seen.has(name)) {
      const code = name === "idempotency-key" ? "invalid_idempotency_key" : "invalid_request";
      return fail(code, `The request has more than one ${written} header.`, {
        param: written,
        hint: "Send the header once.",
      });
    }
    seen.add(name);
  }
  if (seen.has("host") || httpVersion === "1.0") return null;
  return fail("invalid_request", "The request has no Host header.", {
    param: "Host",
    hint: "HTTP/1.1 requires it.",
  });
}

export function rejectMethod(method: string): Failed {
  return fail("method_not_allowed", `This server does not take ${method}.`, {
    hint: `Use one of ${allowedMethods}.`,
  });
}
