import { METHODS, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import type { ApiError } from "../model/result.ts";
import { rejectMethod } from "./reject-early.ts";
import type { ErrorWriter } from "./write-error.ts";

/** Responds to requests that Node's HTTP parser rejects, which do not reach request listeners, with the API's error envelope. */
export function respondToProtocolErrors(server: Server, { write, writeRaw }: ErrorWriter): void {
  /** The last response of each connection. */
  const responses = new WeakMap<Duplex, ServerResponse>();
  server.on("request", (incoming, outgoing) => responses.set(incoming.socket, outgoing));
  server.on("clientError", (error, socket) => {
    if (isDisconnected(error) || !socket.writable) return void socket.destroy();
    const last = responses.get(socket);
    const respond = () => void writeRaw(socket, errorOf(error));
    if (!last || last.writableFinished) return respond();
    // The last request is complete, so its response goes first, as on every connection.
    if (last.req.complete && !last.destroyed) return void last.once("finish", respond);
    // The client would read the error as a part of the response that is being sent.
    if (last.headersSent) return void socket.destroy();
    respond();
  });
  server.on("connect", (_request, socket) => {
    socket.on("error", () => socket.destroy());
    void writeRaw(socket, rejectMethod("CONNECT").error);
  });
  server.on("checkExpectation", (_incoming, outgoing) => {
    const message = "The server cannot meet the Expect header.";
    const hint = "Remove it, or send Expect: 100-continue.";
    void write(outgoing, { code: "expectation_failed", message, param: "Expect", hint });
  });
}

interface ParserError extends Error {
  readonly code?: string;
  readonly reason?: string;
  /** The last received data. */
  readonly rawPacket?: Uint8Array;
}

function isDisconnected({ code }: ParserError): boolean {
  return code === "ECONNRESET" || code === "EPIPE";
}

function errorOf({ code, reason, rawPacket }: ParserError): ApiError {
  switch (code) {
    case "HPE_INVALID_METHOD": {
      const method = unknownMethodOf(rawPacket);
      return method === null ? invalidRequest(reason) : rejectMethod(method).error;
    }
    case "HPE_HEADER_OVERFLOW":
      return {
        code: "request_headers_too_large",
        message: "The request line and headers are larger than 16 KiB.",
        hint: "Send fewer or shorter headers, or a shorter URL.",
      };
    case "HPE_CHUNK_EXTENSIONS_OVERFLOW":
      return {
        code: "payload_too_large",
        message: "The chunk extensions of the request are larger than 16 KiB.",
        hint: "Remove them.",
      };
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return {
        code: "request_timeout",
        message: "The request was not received in time.",
        hint: "Send it again without pauses.",
      };
    default:
      return invalidRequest(reason);
  }
}

function invalidRequest(reason: string | undefined): ApiError {
  return {
    code: "invalid_request",
    message: `The request is not valid HTTP${reason ? `: ${reason}` : ""}.`,
    hint: "Check what the client, or a proxy in between, sent.",
  };
}

/** The method of a well-formed request whose method Node's parser does not know; null for others. */
function unknownMethodOf(packet: Uint8Array | undefined): string | null {
  const start = Buffer.from(packet?.subarray(0, 256) ?? []).toString("latin1");
  const method = /^([!#$%&'*+.^_`|~0-9A-Za-z-]{1,40}) \S+/.exec(start)?.[1];
  return method === undefined || METHODS.includes(method) ? null : method;
}
