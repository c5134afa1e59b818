import { type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { createSecurityHeaders } from "../http/middleware/security-headers.ts";
import { respondError } from "../http/respond/respond.ts";
import type { ApiError } from "../model/result.ts";
import { allowedMethods } from "./reject-early.ts";

const secure = createSecurityHeaders(undefined);

/** The error envelope for what is refused before the engine is asked. */
export function envelope(requestId: string, error: ApiError): Response {
  const allow = error.code === "method_not_allowed" ? { allow: allowedMethods } : undefined;
  return secure(respondError(requestId, error, allow), requestId);
}

/** Answers with a refusal and ends the connection: what else is on it cannot be relied upon. */
export async function writeError(
  outgoing: ServerResponse,
  requestId: string,
  error: ApiError,
): Promise<void> {
  const response = envelope(requestId, error);
  const body = await response.text();
  outgoing.writeHead(response.status, { ...headersOf(response, body), connection: "close" });
  outgoing.end(outgoing.req.method === "HEAD" ? undefined : body);
  outgoing.req.resume();
}

/** The same on a bare connection, where Node has no response to write to. */
export async function writeRawError(socket: Duplex, requestId: string, error: ApiError): Promise<void> {
  const response = envelope(requestId, error);
  const body = await response.text();
  if (!socket.writable) return void socket.destroy();
  const headers = Object.entries({ ...headersOf(response, body), connection: "close" });
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join("");
  socket.end(
    `HTTP/1.1 ${response.status} ${STATUS_CODES[response.status] ?? ""}\r\n${lines}\r\n${body}`,
    () => socket.destroy(),
  );
}

function headersOf(response: Response, body: string): Record<string, string> {
  return {
    ...Object.fromEntries(response.headers),
    "content-length": String(Buffer.byteLength(body)),
  };
}
