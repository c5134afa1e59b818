import type { LookupFunction, Socket } from "node:net";
import { connectThrough } from "./proxy-tunnel.ts";

/** Sends a request to checked addresses and returns the response headers. The signal closes the connection. */
export type Exchange = (order: ExchangeRequest, signal: AbortSignal) => Promise<ExchangeResponse>;

export interface ExchangeRequest {
  readonly url: URL;
  /** Host name without port, as in `Target`. */
  readonly host: string;
  /** The checked addresses. The name is not resolved again. */
  readonly addresses: readonly string[];
  readonly method: "GET" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string;
  /** Trusted certificates, instead of those of the system. */
  readonly ca?: string;
  /** Null for a direct connection. */
  readonly proxy?: URL | null;
}

export interface ExchangeResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The bytes as received, not decompressed. Fails if the connection is closed or the signal aborts. */
  readonly body: AsyncIterable<Uint8Array>;
}

/** Uses Node's HTTP/1.1 client with a connection per request. */
export const nodeExchange: Exchange = async (order, signal) => {
  const socket = order.proxy ? await connectThrough(order.proxy, order, signal) : null;
  try {
    return await exchangeOver(socket, order, signal);
  } catch (error) {
    socket?.destroy();
    throw error;
  }
};

function exchangeOver(
  socket: Socket | null,
  order: ExchangeRequest,
  signal: AbortSignal,
): Promise<ExchangeResponse> {
  return new Promise((resolve, reject) => {
    const { url, host, addresses, method, headers, body, ca } = order;
    const { request } =
      url.protocol === "https:"
        ? process.getBuiltinModule("node:https")
        : process.getBuiltinModule("node:http");
    const sent = request({
      protocol: url.protocol,
      // Used for the Host header and the certificate. Node calls `lookup` for names.
      host,
      port: url.port,
      path: url.pathname + url.search,
      lookup: pinnedTo(addresses),
      // `agent: false` makes Node use this connection, including its TLS.
      ...(socket ? { createConnection: () => socket } : { agent: false }),
      // Node's default, which a flag of the process may have raised.
      maxHeaderSize: 16_384,
      method,
      headers,
      signal,
      ...(ca !== undefined && { ca }),
    });
    sent.on("error", reject);
    // A protocol upgrade is reported as a response, not as an error.
    sent.on("close", () => reject(Object.assign(new Error("closed"), { code: "ECONNRESET" })));
    sent.on("response", (message) => {
      // The error of the message has no reason.
      sent.on("error", (error) => message.destroy(error));
      resolve({
        status: message.statusCode ?? 0,
        headers: joined(message.headers),
        body: message,
      });
    });
    sent.end(body);
  });
}

/** A lookup with a fixed result. */
function pinnedTo(addresses: readonly string[]): LookupFunction {
  const found = addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
  const [first] = found;
  return (_name, { all }, callback) =>
    // The callback must not be called synchronously: a connection that fails during its TLS handshake would throw.
    queueMicrotask(() => {
      if (all) callback(null, found);
      else callback(null, first?.address ?? "", first?.family);
    });
}

function joined(headers: NodeJS.Dict<string | string[]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, [value].flat().join(", ")]),
  );
}
