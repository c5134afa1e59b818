import type { IncomingMessage } from "node:http";
import type { AuthPolicy, IdempotencyPolicy } from "../http/dialect-policies.ts";
import { type ErrorCode, type Failed, fail } from "../model/result.ts";

/** Headers that must not be repeated, because proxies and servers differ on which value counts. */
const singleHeaders = ["content-length", "content-type", "host", "origin", "range"];

/** Methods that a Fetch API Request cannot have. */
const forbiddenMethods = /^(CONNECT|TRACE|TRACK)$/i;

/** The Allow header of responses that reject a method. */
export const allowedMethods = "GET, HEAD, POST, PATCH, DELETE, OPTIONS";

/** Creates the check of requests that are valid HTTP for Node but ambiguous. It returns null for all others. */
export function createEarlyCheck(auth: AuthPolicy, idempotency: IdempotencyPolicy) {
  const codes = new Map<string, ErrorCode>([
    ...[...singleHeaders, auth.header.toLowerCase()].map((name) => [name, "invalid_request"] as const),
    [idempotency.header.toLowerCase(), "invalid_idempotency_key"],
  ]);
  return ({ method = "", rawHeaders, httpVersion }: IncomingMessage): Failed | null => {
    if (forbiddenMethods.test(method)) return rejectMethod(method);
    const seen = new Set<string>();
    for (let at = 0; at < rawHeaders.length; at += 2) {
      const rawName = rawHeaders[at] ?? "";
      const name = rawName.toLowerCase();
      const code = codes.get(name);
      if (code === undefined) continue;
      if (seen.has(name)) {
        return fail(code, `The request has more than one ${rawName} header.`, {
          param: rawName,
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
  };
}

export function rejectMethod(method: string): Failed {
  return fail("method_not_allowed", `This server does not support ${method}.`, {
    hint: `Use one of ${allowedMethods}.`,
  });
}
