import { METHODS, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import type { ApiError } from "../model/result.ts";
import { rejectMethod } from "./reject-early.ts";
import { writeError, writeRawError } from "./write-error.ts";

/** Answers what Node's parser stops at, which no request listener ever sees, in the API's own form. */
export function answerProtocolErrors(server: Server, newId: () => string): void {
  /** The last response begun on a connection. */
  const responses = new WeakMap<Duplex, ServerResponse>();
  server.on("request", (incoming, outgoing) => responses.set(incoming.socket, outgoing));
  server.on("clientError", (error, socket) => {
    if (isGone(error) || !socket.writable) return void socket.destroy();
    const open = responses.get(socket);
    const refuse = () => void writeRawError(socket, newId(), refusalOf(error));
    if (!open || open.writableFinished) return refuse();
    // The request before was complete: it is answered first, as everything on a connection is.
    if (open.req.complete && !open.destroyed) return void open.once("finish", refuse);
    // In the middle of an answer, anything else would be taken for a part of it.
    if (open.headersSent) return void socket.destroy();
    refuse();
  });
  server.on("connect", (_request, socket) => {
    socket.on("error", () => socket.destroy());
    void writeRawError(socket, newId(), rejectMethod("CONNECT").error);
  });
  server.on("checkExpectation", (_incoming, outgoing) => {
    const message = "The request has an Expect header that this server cannot meet.";
    const hint = "Leave it out, or expect 100-continue.";
    void writeError(outgoing, newId(), { code: "expectation_failed", message, param: "Expect", hint });
  });
}

interface ParserError extends Error {
  readonly code?: string;
  readonly reason?: string;
  /** What arrived last. */
  readonly rawPacket?: Uint8Array;
}

function isGone({ code }: ParserError): boolean {
  return code === "ECONNRESET" || code === "EPIPE";
}

function refusalOf({ code, reason, rawPacket }: ParserError): ApiError {
  switch (code) {
    case "HPE_INVALID_METHOD": {
      const method = unknownMethodOf(rawPacket);
      return method === null ? invalid(reason) : rejectMethod(method).error;
    }
    case "HPE_HEADER_OVERFLOW":
      return {
        code: "request_headers_too_large",
        message: "The head of the request is larger than 16 KiB.",
        hint: "Send fewer or shorter headers, or a shorter address.",
      };
    case "HPE_CHUNK_EXTENSIONS_OVERFLOW":
      return {
        code: "payload_too_large",
        message: "The chunk extensions of the request are larger than 16 KiB.",
        hint: "Leave them out.",
      };
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return {
        code: "request_timeout",
        message: "The request did not arrive in time.",
        hint: "Send it again without a pause in the middle.",
      };
    default:
      return invalid(reason);
  }
}

function invalid(reason: string | undefined): ApiError {
  return {
    code: "invalid_request",
    message: `The request is not valid HTTP${reason ? `: ${reason}` : ""}.`,
    hint: "Look at what the client, or a proxy in between, wrote to the connection.",
  };
}

/** The method of a request that is well formed but for a method which Node's parser does not know. */
function unknownMethodOf(packet: Uint8Array | undefined): string | null {
  const start = Buffer.from(packet?.subarray(0, 256) ?? []).toString("latin1");
  const method = /^([!#$%&'*+.^_`|~0-9A-Za-z-]{1,40}) \S+/.exec(start)?.[1];
  return method === undefined || METHODS.includes(method) ? null : method;
}
