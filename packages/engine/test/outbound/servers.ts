import { createServer as createHttpServer, type RequestListener } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { createServer as createTcpServer, type Server, type Socket } from "node:net";
import { generate } from "selfsigned";
import { onTestFinished } from "vitest";

export interface LocalServer {
  /** Without a path. */
  readonly url: string;
  readonly port: number;
  /** Every connection so far. */
  readonly sockets: readonly Socket[];
}

/** A server on loopback that is gone when the test ends. */
export function serveHttp(answer: RequestListener): Promise<LocalServer> {
  return listen(createHttpServer(answer), "http");
}

/** What is said by HTTP's rules or against them is up to the test. */
export function serveTcp(connected: (socket: Socket) => void): Promise<LocalServer> {
  return listen(createTcpServer(connected), "http");
}

/** With a certificate for one name, which is its own authority. */
export async function serveHttps(name: string, answer: RequestListener) {
  const { private: key, cert } = await generate([{ name: "commonName", value: name }], {
    keyType: "ec",
    extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: name }] }],
  });
  return { ...(await listen(createHttpsServer({ key, cert }, answer), "https")), cert };
}

/** Resolves when the server sees that the other side has gone. */
export async function closed(socket: Socket | undefined): Promise<void> {
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
