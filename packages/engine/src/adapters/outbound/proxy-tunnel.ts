import type { Socket } from "node:net";

/** The destination of a request. */
interface Destination {
  readonly url: URL;
  readonly host: string;
  readonly addresses: readonly string[];
  readonly ca?: string;
}

/**
 * Connects through a proxy to one of the checked addresses, with TLS for https. The proxy gets the address, not the name, so
 * that it does not resolve the name again. Plain HTTP is tunneled too, because a forwarding proxy would resolve the name.
 */
export async function connectThrough(proxy: URL, to: Destination, signal: AbortSignal): Promise<Socket> {
  const { url, host, addresses, ca } = to;
  const port = url.port || (url.protocol === "https:" ? "443" : "80");
  const socket = await connectToAny(proxy, addresses, port, signal);
  if (url.protocol !== "https:") return socket;
  const { isIP } = process.getBuiltinModule("node:net");
  const { connect } = process.getBuiltinModule("node:tls");
  // TLS has no server name for an address, but the certificate must still match.
  const name = isIP(host) ? {} : { servername: host };
  return connect({ socket, host, ...name, ...(ca !== undefined && { ca }) });
}

/** Uses the first address that the proxy can reach, because it may not support IPv6. */
async function connectToAny(
  proxy: URL,
  addresses: readonly string[],
  port: string,
  signal: AbortSignal,
): Promise<Socket> {
  let lastError: unknown;
  for (const address of addresses) {
    try {
      return await openTunnel(proxy, `${address.includes(":") ? `[${address}]` : address}:${port}`, signal);
    } catch (error) {
      signal.throwIfAborted();
      lastError = error;
    }
  }
  throw lastError;
}

function openTunnel(proxy: URL, authority: string, signal: AbortSignal): Promise<Socket> {
  const { request } =
    proxy.protocol === "https:"
      ? process.getBuiltinModule("node:https")
      : process.getBuiltinModule("node:http");
  const login = [proxy.username, proxy.password].map(decodeURIComponent).join(":");
  return new Promise((resolve, reject) => {
    const sent = request({
      method: "CONNECT",
      host: proxy.hostname.replace(/^\[(.*)\]$/, "$1"),
      port: proxy.port,
      path: authority,
      headers: {
        host: authority,
        ...(login !== ":" && {
          "proxy-authorization": `Basic ${Buffer.from(login).toString("base64")}`,
        }),
      },
      agent: false,
      signal,
    });
    sent.on("connect", ({ statusCode }, socket: Socket, head) => {
      if (statusCode === 200) {
        if (head.length > 0) socket.unshift(head);
        resolve(socket);
        return;
      }
      socket.destroy();
      reject(proxyError(`The proxy responded with status ${statusCode}.`));
    });
    // Any other response does not come from a proxy.
    sent.on("response", (message) => {
      message.destroy();
      reject(proxyError("The proxy does not support CONNECT."));
    });
    sent.on("error", (cause) =>
      reject(signal.aborted ? cause : proxyError("The proxy cannot be reached.", cause)),
    );
    sent.end();
  });
}

function proxyError(message: string, cause?: unknown): Error {
  return Object.assign(new Error(message, { cause }), { code: "EPROXY" });
}
