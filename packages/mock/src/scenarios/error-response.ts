import type { ErrorEnvelope } from "@likeness/contract/v1";
import type { ErrorResponseOptions } from "./fault.ts";

/** Creates an error response with the API's envelope. */
export function createErrorResponse(
  { status, code, message, retryAfter }: ErrorResponseOptions,
  requestId: string,
): Response {
  const body: ErrorEnvelope = {
    error: {
      type: errorTypeOf(status),
      code: code ?? errorCodeOf(status),
      message: message ?? `Simulated error ${status}.`,
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

/** The code of an error that a test injects without one. */
export function errorCodeOf(status: number): string {
  return defaultCodes.get(status) ?? (status < 500 ? "invalid_request" : "internal_error");
}

const defaultCodes = new Map([
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

function errorTypeOf(status: number): ErrorEnvelope["error"]["type"] {
  if (status >= 500) return "api_error";
  if (status === 401) return "authentication_error";
  if (status === 403) return "permission_error";
  return status === 429 ? "rate_limit_error" : "invalid_request_error";
}
