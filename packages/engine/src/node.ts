import type { IncomingMessage, ServerResponse } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { setMountedAt } from "./http/middleware/base-path.ts";
import { setClientAddress } from "./http/middleware/client-address.ts";
import type { Answerer } from "./serve.ts";

/** Answers requests of `node:http`, and of what is made like it: Express, Connect, Polka. */
export type NodeHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next?: (error?: unknown) => void,
) => void;

/**
 * Makes an engine a handler for Express 4 and 5, or `node:http`: `app.use("/likeness", toNodeHandler(engine))`. Bodies
 * stream both ways, `request.signal` aborts when the client leaves, and the path that Express has mounted the handler
 * at goes into the addresses of pictures.
 *
 * It answers every request that reaches it, unknown paths with a 404 of the API. What breaks, such as an engine that
 * was stopped, goes to `next`, or is a 503 where there is none. Mount it before body parsers; after `express.json()`,
 * `express.raw()` or `express.text()` it uses what they read.
 */
export function toNodeHandler(engine: Answerer): NodeHandler {
  return (incoming, outgoing, next) => {
    const listener = getRequestListener((request) => engine.fetch(toWebRequest(request, incoming)), {
      // The globals stay the caller's: a library does not swap Request and Response under a program.
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

/** The adaptor's requests only look like requests: `new Request(request)` and msw refuse them. */
function toWebRequest(request: Request, incoming: IncomingMessage): Request {
  const url = new URL(request.url);
  // Express says so for a proxy that it was told to trust.
  if (text(incoming, "protocol") === "https") url.protocol = "https:";
  const { method, signal } = request;
  const headers = new Headers(request.headers);
  const hasBody = method !== "GET" && method !== "HEAD";
  const read = hasBody && incoming.readableDidRead ? bodyReadBefore(incoming) : undefined;
  // They tell of the body as it came, which may have been compressed.
  if (read !== undefined) for (const name of ["content-length", "content-encoding"]) headers.delete(name);
  const body = read ?? (hasBody ? request.body : null);
  const made = new Request(url, { method, headers, signal, ...(body !== null && { body, duplex: "half" }) });
  // Express says it for a proxy that it was told to trust.
  setClientAddress(made, text(incoming, "ip") ?? incoming.socket.remoteAddress ?? "");
  const baseUrl = text(incoming, "baseUrl");
  if (baseUrl) setMountedAt(made, baseUrl);
  return made;
}

/** What a body parser made of the body. Parsed JSON means what was sent, which is all the engine looks at. */
function bodyReadBefore(incoming: IncomingMessage): string | Uint8Array<ArrayBuffer> {
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
    "The body of the request was read before the engine could read it. Mount toNodeHandler(engine) before the body parser.",
  );
}

function text(incoming: IncomingMessage, name: string): string | undefined {
  const value: unknown = Reflect.get(incoming, name);
  return typeof value === "string" ? value : undefined;
}
