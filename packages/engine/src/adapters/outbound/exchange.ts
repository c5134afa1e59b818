import type { LookupFunction, Socket } from "node:net";
import { connectThrough } from "./proxy-tunnel.ts";

/** One request to addresses that were checked, and its answer as far as the headers. The signal ends the connection. */
export type Exchange = (order: ExchangeRequest, signal: AbortSignal) => Promise<ExchangeResponse>;

export interface ExchangeRequest {
  readonly url: URL;
  /** The name or address in the URL, as in `Target`. */
  readonly host: string;
  /** Checked, and the only ones that are connected to: the name is not looked up again. */
  readonly addresses: readonly string[];
  readonly method: "GET" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string;
  /** Certificates to trust instead of the machine's. */
  readonly ca?: string;
  /** The proxy to go through; null connects to the addresses directly. */
  readonly proxy?: URL | null;
}

export interface ExchangeResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** As it comes over the wire; fails when the connection or the signal breaks it off. */
  readonly body: AsyncIterable<Uint8Array>;
}

/** By Node's own client: HTTP/1.1, on a connection of its own, past all pools. */
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
      // For the Host header and the certificate; an address stands for itself, and for a name Node asks `lookup`.
      host,
      port: url.port,
      path: url.pathname + url.search,
      lookup: pinnedTo(addresses),
      // With no agent, the connection that was made is taken, TLS included.
      ...(socket ? { createConnection: () => socket } : { agent: false }),
      // Node's own default, which a flag of the process may have raised.
      maxHeaderSize: 16_384,
      method,
      headers,
      signal,
      ...(ca !== undefined && { ca }),
    });
    sent.on("error", reject);
    // Also without an error: when the other side wants to change to another protocol.
    sent.on("close", () => reject(Object.assign(new Error("closed"), { code: "ECONNRESET" })));
    sent.on("response", (message) => {
      // The message alone would only say that it was broken off, not why.
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

/** A lookup that knows one answer. */
function pinnedTo(addresses: readonly string[]): LookupFunction {
  const found = addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
  const [first] = found;
  return (_name, { all }, answer) =>
    // Not at once: a connection that fails while its TLS is still being made would throw.
    queueMicrotask(() => {
      if (all) answer(null, found);
      else answer(null, first?.address ?? "", first?.family);
    });
}

function joined(headers: NodeJS.Dict<string | string[]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, [value].flat().join(", ")]),
  );
}
