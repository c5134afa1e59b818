import type { ErrorEnvelope } from "@likeness/contract/v1";
import type { ErrorAnswer } from "./fault.ts";

/** The error envelope of a fault, as the engine words its own. */
export function answerFault({ status, code, message, retryAfter }: ErrorAnswer, requestId: string): Response {
  const body: ErrorEnvelope = {
    error: {
      type: typeOf(status),
      code: code ?? codes.get(status) ?? (status < 500 ? "invalid_request" : "internal_error"),
      message: message ?? `The test asked for this ${status}.`,
      request_id: requestId,
    },
  };
  const headers = new Headers({
    "content-type": "application/json; charset=utf-8",
    "x-request-id": requestId,
  });
  if (retryAfter !== undefined) headers.set("retry-after", String(retryAfter));
  return new Response(JSON.stringify(body), { status, headers });
}

const codes = new Map([
  [401, "invalid_api_key"],
  [402, "insufficient_credits"],
  [403, "unauthorized_access"],
  [404, "route_not_found"],
  [405, "method_not_allowed"],
  [409, "idempotency_key_in_use"],
  [413, "payload_too_large"],
  [415, "unsupported_media_type"],
  [429, "rate_limit_exceeded"],
  [507, "insufficient_storage"],
]);

function typeOf(status: number): ErrorEnvelope["error"]["type"] {
  if (status >= 500) return "api_error";
  if (status === 401) return "authentication_error";
  if (status === 403) return "permission_error";
  return status === 429 ? "rate_limit_error" : "invalid_request_error";
}
