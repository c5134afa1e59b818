import { createServer as createHttpServer, type RequestListener } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { createServer as createTcpServer, type Server, type Socket } from "node:net";
import { generate } from "selfsigned";
import { onTestFinished } from "vitest";

export interface LocalServer {
  /** The base URL, without a path. */
  readonly url: string;
  readonly port: number;
  /** All connections so far. */
  readonly sockets: readonly Socket[];
}

/** Starts an HTTP server on loopback that is closed when the test ends. */
export function serveHttp(listener: RequestListener): Promise<LocalServer> {
  return listen(createHttpServer(listener), "http");
}

/** Starts a TCP server, for responses that an HTTP server cannot send. */
export function serveTcp(connected: (socket: Socket) => void): Promise<LocalServer> {
  return listen(createTcpServer(connected), "http");
}

/** Starts an HTTPS server with a self-signed certificate for one name. */
export async function serveHttps(name: string, listener: RequestListener) {
  const { private: key, cert } = await generate([{ name: "commonName", value: name }], {
    keyType: "ec",
    extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: name }] }],
  });
  return { ...(await listen(createHttpsServer({ key, cert }, listener), "https")), cert };
}

/** Resolves when the client has closed the connection. */
export async function waitForClose(socket: Socket | undefined): Promise<void> {
  if (socket && !socket.closed) await new Promise((resolve) => socket.once("close", resolve));
}

function listen(server: Server, scheme: string): Promise<LocalServer> {
  const sockets: Socket[] = [];
  server.on("connection", (socket: Socket) => {
    sockets.push(socket);
    socket.on("error", () => undefined);
  });
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      resolve({ url: `${scheme}://127.0.0.1:${port}`, port, sockets });
    });
  });
}
