import { type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import type { DialectPolicies } from "../http/dialect-policies.ts";
import { createSecurityHeaders } from "../http/middleware/security-headers.ts";
import type { ApiError } from "../model/result.ts";
import { allowedMethods } from "./reject-early.ts";

/** Writes error responses for requests that do not reach the engine. */
export interface ErrorWriter {
  respond(error: ApiError): Response;
  /** Writes the error and closes the connection, because the rest of its data cannot be trusted. */
  write(outgoing: ServerResponse, error: ApiError): Promise<void>;
  /** Writes the error to a socket, where Node has no response object. */
  writeRaw(socket: Duplex, error: ApiError): Promise<void>;
}

export function createErrorWriter(
  errorResponse: DialectPolicies["errorResponse"],
  createRequestId: () => string,
): ErrorWriter {
  const addSecurityHeaders = createSecurityHeaders(undefined);

  function respond(error: ApiError): Response {
    const requestId = createRequestId();
    const allow = error.code === "method_not_allowed" ? { allow: allowedMethods } : undefined;
    return addSecurityHeaders(errorResponse(requestId, error, allow), requestId);
  }

  return {
    respond,
    async write(outgoing, error) {
      const response = respond(error);
      const body = await response.text();
      outgoing.writeHead(response.status, headersOf(response, body));
      outgoing.end(outgoing.req.method === "HEAD" ? undefined : body);
      outgoing.req.resume();
    },
    async writeRaw(socket, error) {
      const response = respond(error);
      const body = await response.text();
      if (!socket.writable) return void socket.destroy();
      const headers = Object.entries(headersOf(response, body));
      const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join("");
      socket.end(
        `HTTP/1.1 ${response.status} ${STATUS_CODES[response.status] ?? ""}\r\n${lines}\r\n${body}`,
        () => socket.destroy(),
      );
    },
  };
}

function headersOf(response: Response, body: string): Record<string, string> {
  return {
    ...Object.fromEntries(response.headers),
    "content-length": String(Buffer.byteLength(body)),
    connection: "close",
  };
}
