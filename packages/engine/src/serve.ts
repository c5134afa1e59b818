import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";

/** An engine, or anything else that answers requests. */
export interface Answerer {
  fetch(request: Request): Response | Promise<Response>;
}

export interface ServeOptions {
  /** Default 4010; 0 takes any free port. */
  readonly port?: number;
  /** Default 127.0.0.1: this machine only. */
  readonly host?: string;
  readonly timeouts?: Partial<Timeouts>;
}

/** How long the other side of a connection may keep the server waiting, in milliseconds. */
export interface Timeouts {
  /** For the head of a request; default 20,000. */
  readonly headersMs: number;
  /** For a whole request; default 300,000: six pictures of 15 MB over 4 Mbit/s. */
  readonly requestMs: number;
  /** For the next request; default 75,000. Proxies give up after 60 seconds, and they must be the ones to hang up. */
  readonly keepAliveMs: number;
}

export interface Server {
  /** e.g. `http://127.0.0.1:4010`. */
  readonly url: string;
  readonly port: number;
  /** Takes no new connections and resolves when those that are open have ended, `graceMs` (default 5,000) at most. */
  close(options?: { graceMs?: number }): Promise<void>;
}

/**
 * Puts an engine behind a port. Stopping the engine is the caller's.
 *
 * @throws PortUnavailableError when the port is taken or may not be used.
 */
export async function serve(engine: Answerer, options: ServeOptions = {}): Promise<Server> {
  const { port = 4010, host = "127.0.0.1" } = options;
  const { headersMs = 20_000, requestMs = 300_000, keepAliveMs = 75_000 } = options.timeouts ?? {};
  // The globals stay the caller's: a library does not swap Request and Response under a program.
  const server = createAdaptorServer({
    fetch: async (request) => {
      try {
        return await engine.fetch(genuine(request));
      } catch {
        // The engine has stopped, or the request is none.
        return new Response(null, { status: 503, headers: { "retry-after": "1" } });
      }
    },
    overrideGlobalObjects: false,
    serverOptions: {
      headersTimeout: headersMs,
      requestTimeout: requestMs,
      keepAliveTimeout: keepAliveMs,
      // Node looks every half a minute, which would be how long a slow head may take.
      connectionsCheckingInterval: Math.min(5_000, headersMs),
      maxHeaderSize: 16_384,
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(new PortUnavailableError(host, port, error)),
    );
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const bound = isAddress(address) ? address.port : port;
  let closed: Promise<void> | null = null;
  const hangUp = () => {
    if ("closeIdleConnections" in server) server.closeIdleConnections();
  };
  server.on("request", (_request, response) => {
    // What is kept alive after its last answer would hold up the end.
    response.once("close", () => closed && setImmediate(hangUp));
  });
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${bound}`,
    port: bound,
    close: ({ graceMs = 5_000 } = {}) => {
      closed ??= new Promise<void>((resolve, reject) => {
        const force = setTimeout(
          () => "closeAllConnections" in server && server.closeAllConnections(),
          graceMs,
        );
        server.close((error) => {
          clearTimeout(force);
          if (error) reject(error);
          else resolve();
        });
        hangUp();
      });
      return closed;
    },
  };
}

/** The adaptor's requests only look like requests: `new Request(request)` and msw refuse them. */
function genuine({ url, method, headers, body, signal }: Request): Request {
  return new Request(url, { method, headers, signal, ...(body && { body, duplex: "half" }) });
}

/** The port cannot be listened on. */
export class PortUnavailableError extends Error {
  override readonly name = "PortUnavailableError";
  readonly code: string;
  readonly hint: string;

  constructor(host: string, port: number, cause: NodeJS.ErrnoException) {
    const why = cause.code === "EADDRINUSE" ? "something else listens there" : (cause.code ?? cause.message);
    super(`Cannot listen on ${host}:${port}: ${why}.`, { cause });
    this.code = cause.code ?? "unknown";
    this.hint = "Choose another port, or 0 for any free one.";
  }
}

function isAddress(address: string | AddressInfo | null): address is AddressInfo {
  return typeof address === "object" && address !== null;
}
