import type { IncomingMessage, ServerResponse } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { setMountedAt } from "./http/middleware/base-path.ts";
import { setClientAddress } from "./http/middleware/client-address.ts";
import type { FetchHandler } from "./serve.ts";

/** A request handler of `node:http`, Express, Connect or Polka. */
export type NodeHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next?: (error?: unknown) => void,
) => void;

/**
 * Turns an engine into a handler for Express 4 and 5 or `node:http`: `app.use("/likeness", toNodeHandler(engine))`.
 * Bodies are streamed in both directions, `request.signal` aborts when the client disconnects, and image URLs contain the
 * path at which Express has mounted the handler.
 *
 * It responds to every request, to unknown paths with the API's 404. Exceptions, such as that of a stopped engine, are
 * passed to `next`, or become a 503 without one. Mount it before body parsers; after `express.json()`, `express.raw()` or
 * `express.text()` it uses the parsed body.
 */
export function toNodeHandler(engine: FetchHandler): NodeHandler {
  return (incoming, outgoing, next) => {
    const listener = getRequestListener((request) => engine.fetch(toWebRequest(request, incoming)), {
      // A library must not replace the global Request and Response.
      overrideGlobalObjects: false,
      errorHandler(error) {
        if (error instanceof Error && error.name === "RequestError")
          return new Response(null, { status: 400 });
        if (!next) return new Response(null, { status: 503, headers: { "retry-after": "1" } });
        next(error);
        return undefined;
      },
    });
    void listener(incoming, outgoing);
  };
}

/** A real Request: those of the adapter only look like one, so `new Request(request)` and msw reject them. */
function toWebRequest(request: Request, incoming: IncomingMessage): Request {
  const url = new URL(request.url);
  // Express sets it from X-Forwarded-Proto of trusted proxies.
  if (text(incoming, "protocol") === "https") url.protocol = "https:";
  const { method, signal } = request;
  const headers = new Headers(request.headers);
  const hasBody = method !== "GET" && method !== "HEAD";
  const parsed = hasBody && incoming.readableDidRead ? parsedBody(incoming) : undefined;
  // They describe the body as it was sent, possibly compressed.
  if (parsed !== undefined) for (const name of ["content-length", "content-encoding"]) headers.delete(name);
  const body = parsed ?? (hasBody ? request.body : null);
  const copy = new Request(url, { method, headers, signal, ...(body !== null && { body, duplex: "half" }) });
  // Express sets it from X-Forwarded-For of trusted proxies.
  setClientAddress(copy, text(incoming, "ip") ?? incoming.socket.remoteAddress ?? "");
  const baseUrl = text(incoming, "baseUrl");
  if (baseUrl) setMountedAt(copy, baseUrl);
  return copy;
}

/** The body as a body parser left it. JSON is serialized again, which keeps its meaning. */
function parsedBody(incoming: IncomingMessage): string | Uint8Array<ArrayBuffer> {
  for (const name of ["rawBody", "body"]) {
    const read: unknown = Reflect.get(incoming, name);
    if (typeof read === "string") return read;
    if (ArrayBuffer.isView(read)) {
      return new Uint8Array(Buffer.from(read.buffer, read.byteOffset, read.byteLength));
    }
  }
  const parsed: unknown = Reflect.get(incoming, "body");
  const isJson = /^application\/([\w.-]+\+)?json\b/i.test(incoming.headers["content-type"] ?? "");
  if (isJson && parsed !== undefined) return JSON.stringify(parsed);
  throw new TypeError(
    "The request body was already consumed. Mount toNodeHandler(engine) before the body parser.",
  );
}

function text(incoming: IncomingMessage, name: string): string | undefined {
  const value: unknown = Reflect.get(incoming, name);
  return typeof value === "string" ? value : undefined;
}
