import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { auth } from "./http/dialects/v1/auth.ts";
import { errorResponse } from "./http/dialects/v1/errors.ts";
import { idempotency } from "./http/dialects/v1/headers.ts";
import { clientBehind, setClientAddress } from "./http/middleware/client-address.ts";
import { errorOfException } from "./http/respond/error-of-exception.ts";
import type { ApiError } from "./model/result.ts";
import { bracketed, createHostGuard, loopback } from "./node-server/host-guard.ts";
import { respondToProtocolErrors } from "./node-server/protocol-errors.ts";
import { createEarlyCheck } from "./node-server/reject-early.ts";
import { createErrorWriter } from "./node-server/write-error.ts";
import { StoreError } from "./ports/store-errors.ts";

/** An engine, or anything else with a `fetch`. */
export interface FetchHandler {
  fetch(request: Request): Response | Promise<Response>;
  /** The base URL for clients; if it is set, URLs are never built from the Host header. */
  readonly publicUrl?: string | undefined;
}

export interface ServeOptions {
  /** Default 4010; 0 takes any free port. */
  readonly port?: number;
  /** Default 127.0.0.1: this machine only. */
  readonly host?: string;
  /**
   * Hosts that requests may use besides loopback names and the address of the server: `faces.example` (any port) or
   * `faces.example:8080`; `*` allows all. Others are rejected with 421, because URLs in responses would be built from
   * them. Default: all hosts if `publicUrl` is set, else none. `/healthz`, `/readyz` and `/metrics` allow all hosts.
   */
  readonly allowedHosts?: readonly string[];
  /**
   * The number of proxies in front that append to X-Forwarded-For; default 0: the header is ignored. Failed
   * authentications are counted by the client's address.
   */
  readonly trustedProxies?: number;
  readonly timeouts?: Partial<Timeouts>;
  /** Called once at the start with a warning about the configuration; default `process.emitWarning`. */
  onWarning?(message: string): void;
}

/** How long the server waits for a client, in milliseconds. */
export interface Timeouts {
  /** Timeout for the headers of a request; default 20,000. */
  readonly headersMs: number;
  /** Timeout for a whole request; default 300,000: six images of 15 MB over 4 Mbit/s. */
  readonly requestMs: number;
  /** Timeout for the next request of a connection; default 75,000. Longer than the 60 seconds of common proxies, which must close first. */
  readonly keepAliveMs: number;
}

export interface Server {
  /** e.g. `http://127.0.0.1:4010`. */
  readonly url: string;
  readonly port: number;
  /** Accepts no new connections, and resolves when the open ones are closed, after `graceMs` (default 5,000) at the latest. */
  close(options?: { graceMs?: number }): Promise<void>;
}

/**
 * Serves an engine on a port. Closing the server does not stop the engine.
 *
 * @throws PortUnavailableError if the port is in use or not permitted.
 */
export async function serve(engine: FetchHandler, options: ServeOptions = {}): Promise<Server> {
  const { port = 4010, host = "127.0.0.1", trustedProxies = 0 } = options;
  const { headersMs = 20_000, requestMs = 300_000, keepAliveMs = 75_000 } = options.timeouts ?? {};
  const { publicUrl } = engine;
  const errors = createErrorWriter(errorResponse, createRequestId);
  const checkEarly = createEarlyCheck(auth, idempotency);
  const checkHost = createHostGuard({ host, publicUrl, allowed: options.allowedHosts });
  const listener = getRequestListener(
    async (request, env) => {
      try {
        const copy = copyRequest(request);
        if ("incoming" in env) setClientAddress(copy, addressOf(env.incoming, trustedProxies));
        return await engine.fetch(copy);
      } catch (error) {
        return errors.respond(error instanceof StoreError ? errorOfException(error) : stopping);
      }
    },
    {
      // A library must not replace the global Request and Response.
      overrideGlobalObjects: false,
      errorHandler: () => errors.respond(invalidUrl),
    },
  );
  const server = createServer(
    {
      headersTimeout: headersMs,
      requestTimeout: requestMs,
      keepAliveTimeout: keepAliveMs,
      // Node checks every 30 seconds by default, which would delay the timeout of headers.
      connectionsCheckingInterval: Math.min(5_000, headersMs),
      maxHeaderSize: 16_384,
      // Node's own response has no body; checkEarly requires the header.
      requireHostHeader: false,
    },
    (incoming, outgoing) => {
      const rejected = checkEarly(incoming) ?? checkHost(incoming);
      // HTTP/1.0 does not require a Host header.
      incoming.headers.host ??= `${bracketed(host)}:${incoming.socket.localPort}`;
      if (rejected) void errors.write(outgoing, rejected.error);
      else void listener(incoming, outgoing);
    },
  );
  respondToProtocolErrors(server, errors);
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(new PortUnavailableError(host, port, error)),
    );
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const actualPort = isAddress(address) ? address.port : port;
  if (!loopback.test(host) && publicUrl === undefined) (options.onWarning ?? warn)(noPublicUrl);
  let closed: Promise<void> | null = null;
  const closeIdle = () => server.closeIdleConnections();
  server.on("request", (_request, response) => {
    // A connection that is kept alive after its last response would delay the close.
    response.once("close", () => closed && setImmediate(closeIdle));
  });
  return {
    url: `http://${bracketed(host)}:${actualPort}`,
    port: actualPort,
    close: ({ graceMs = 5_000 } = {}) => {
      closed ??= new Promise<void>((resolve, reject) => {
        const force = setTimeout(() => server.closeAllConnections(), graceMs);
        server.close((error) => {
          clearTimeout(force);
          if (error) reject(error);
          else resolve();
        });
        closeIdle();
      });
      return closed;
    },
  };
}

const noPublicUrl =
  "The server is reachable from other machines, but publicUrl (--public-url) is not set: image URLs use the host that each request names.";

function warn(message: string): void {
  process.emitWarning(message, { code: "LIKENESS_NO_PUBLIC_URL" });
}

const stopping: ApiError = {
  code: "service_unavailable",
  message: "The server is stopping.",
  hint: "Send the same request again after Retry-After seconds.",
  retryAfterSeconds: 1,
};

const invalidUrl: ApiError = {
  code: "invalid_request",
  message: "The URL or the Host header of the request is invalid.",
  hint: "Send a path that begins with a slash, and a host without a scheme or path.",
};

function createRequestId(): string {
  return `req_${crypto.randomUUID().replaceAll("-", "")}`;
}

function addressOf(
  { socket, headers }: Pick<IncomingMessage, "socket" | "headers">,
  proxies: number,
): string {
  const forwarded = headers["x-forwarded-for"];
  return clientBehind(
    socket.remoteAddress ?? "",
    Array.isArray(forwarded) ? forwarded.join() : forwarded,
    proxies,
  );
}

/** A real Request: those of the adapter only look like one, so `new Request(request)` and msw reject them. */
function copyRequest({ url, method, headers, body, signal }: Request): Request {
  return new Request(url, { method, headers, signal, ...(body && { body, duplex: "half" }) });
}

/** The server cannot listen on the port. */
export class PortUnavailableError extends Error {
  override readonly name = "PortUnavailableError";
  readonly code: string;
  readonly hint: string;

  constructor(host: string, port: number, cause: NodeJS.ErrnoException) {
    const reason = cause.code === "EADDRINUSE" ? "the port is in use" : (cause.code ?? cause.message);
    super(`Cannot listen on ${host}:${port}: ${reason}.`, { cause });
    this.code = cause.code ?? "unknown";
    this.hint = "Use another port, or 0 for any free port.";
  }
}

function isAddress(address: string | AddressInfo | null): address is AddressInfo {
  return typeof address === "object" && address !== null;
}
