import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { clientBehind, setClientAddress } from "./http/middleware/client-address.ts";
import { errorOfException } from "./http/respond/error-of-exception.ts";
import { bracketed, createHostGuard, loopback } from "./node-server/host-guard.ts";
import { answerProtocolErrors } from "./node-server/protocol-errors.ts";
import { rejectEarly } from "./node-server/reject-early.ts";
import { envelope, writeError } from "./node-server/write-error.ts";
import { StoreError } from "./ports/store-errors.ts";

/** An engine, or anything else that answers requests. */
export interface Answerer {
  fetch(request: Request): Response | Promise<Response>;
  /** Where clients reach it; then no address is ever built from what a request calls its host. */
  readonly publicUrl?: string | undefined;
}

export interface ServeOptions {
  /** Default 4010; 0 takes any free port. */
  readonly port?: number;
  /** Default 127.0.0.1: this machine only. */
  readonly host?: string;
  /**
   * Hosts that requests may name besides loopback names and the address that is listened on: `faces.example` (any port)
   * or `faces.example:8080`; `*` is any. Others are answered 421, because the addresses in answers would be built from
   * them. Left out, and with a `publicUrl`, every host may be named. `/healthz`, `/readyz` and `/metrics` answer to any.
   */
  readonly allowedHosts?: readonly string[];
  /**
   * How many proxies that append to X-Forwarded-For stand in front; default 0, and the header is not read. Wrong API keys
   * are counted by the client's address.
   */
  readonly trustedProxies?: number;
  readonly timeouts?: Partial<Timeouts>;
  /** Told once, when listening begins, of what should be set otherwise; default `process.emitWarning`. */
  onWarning?(message: string): void;
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
  const { port = 4010, host = "127.0.0.1", trustedProxies = 0 } = options;
  const { headersMs = 20_000, requestMs = 300_000, keepAliveMs = 75_000 } = options.timeouts ?? {};
  const { publicUrl } = engine;
  const guard = createHostGuard({ host, publicUrl, allowed: options.allowedHosts });
  const listener = getRequestListener(
    async (request, env) => {
      try {
        const asked = genuine(request);
        if ("incoming" in env) setClientAddress(asked, addressOf(env.incoming, trustedProxies));
        return await engine.fetch(asked);
      } catch (error) {
        return envelope(newId(), error instanceof StoreError ? errorOfException(error) : notAnswering);
      }
    },
    {
      // The globals stay the caller's: a library does not swap Request and Response under a program.
      overrideGlobalObjects: false,
      errorHandler: () => envelope(newId(), notAnAddress),
    },
  );
  const server = createServer(
    {
      headersTimeout: headersMs,
      requestTimeout: requestMs,
      keepAliveTimeout: keepAliveMs,
      // Node looks every half a minute, which would be how long a slow head may take.
      connectionsCheckingInterval: Math.min(5_000, headersMs),
      maxHeaderSize: 16_384,
      // Node's own refusal has no body; refuseEarly asks for the header.
      requireHostHeader: false,
    },
    (incoming, outgoing) => {
      const refused = rejectEarly(incoming) ?? guard(incoming);
      // Of HTTP/1.0, which need not name a host.
      incoming.headers.host ??= `${bracketed(host)}:${incoming.socket.localPort}`;
      if (refused) void writeError(outgoing, newId(), refused.error);
      else void listener(incoming, outgoing);
    },
  );
  answerProtocolErrors(server, newId);
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(new PortUnavailableError(host, port, error)),
    );
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const bound = isAddress(address) ? address.port : port;
  if (!loopback.test(host) && publicUrl === undefined) (options.onWarning ?? warn)(noPublicUrl);
  let closed: Promise<void> | null = null;
  const hangUp = () => server.closeIdleConnections();
  server.on("request", (_request, response) => {
    // What is kept alive after its last answer would hold up the end.
    response.once("close", () => closed && setImmediate(hangUp));
  });
  return {
    url: `http://${bracketed(host)}:${bound}`,
    port: bound,
    close: ({ graceMs = 5_000 } = {}) => {
      closed ??= new Promise<void>((resolve, reject) => {
        const force = setTimeout(() => server.closeAllConnections(), graceMs);
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

const noPublicUrl =
  "Other machines can reach this server, and publicUrl (--public-url) is not set: the addresses of pictures begin with whatever allowed host a request names.";

function warn(message: string): void {
  process.emitWarning(message, { code: "LIKENESS_NO_PUBLIC_URL" });
}

const notAnswering = {
  code: "service_unavailable",
  message: "The server is stopping.",
  hint: "Send the same request again after Retry-After seconds.",
  retryAfterSeconds: 1,
} as const;

const notAnAddress = {
  code: "invalid_request",
  message: "The address or the Host header of the request cannot be read.",
  hint: "Ask for a path such as /api/v1/jobs, and name the host without a scheme or a path.",
} as const;

function newId(): string {
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
