import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";

/** One answer of the script. Without a word about its body it answers `{}`. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly text?: string;
  /** Milliseconds before the first byte. */
  readonly after?: number;
  /** `reset`: hang up at once. `headers`: never answer. `body`: send the headers and half of the body, then nothing. */
  readonly fault?: "reset" | "headers" | "body";
}

export interface Seen {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
  /** When it had been read, on `performance.now()`. */
  readonly at: number;
}

export type Script = readonly (Answer | ((seen: Seen) => Answer))[];

export interface MisbehavingServer extends AsyncDisposable {
  readonly url: string;
  /** In the order of their arrival. */
  readonly seen: readonly Seen[];
}

/** Answers with the script's lines in turn, and with its last one for ever. */
export async function misbehavingServer(...script: Script): Promise<MisbehavingServer> {
  const seen: Seen[] = [];
  const sockets = new Set<Socket>();
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request.setEncoding("utf8")) body += chunk;
    const { method = "", url: path = "", headers } = request;
    const now = { method, path, headers, body, at: performance.now() };
    const line = script[Math.min(seen.length, script.length - 1)] ?? {};
    seen.push(now);
    answer(response, typeof line === "function" ? line(now) : line);
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket)).on("error", () => {});
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${portOf(server.address())}`,
    seen,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answer(
  response: ServerResponse,
  { status = 200, headers, json = {}, text, after = 0, fault }: Answer,
): void {
  if (fault === "reset") return void response.socket?.destroy();
  if (fault === "headers") return;
  const body = text ?? JSON.stringify(json);
  const send = () => {
    response.writeHead(status, {
      "content-type": text === undefined ? "application/json" : "text/plain",
      "x-request-id": "req_test",
      "content-length": Buffer.byteLength(body),
      ...headers,
    });
    if (fault === "body") response.write(body.slice(0, body.length / 2));
    else response.end(body);
  };
  if (after > 0) setTimeout(send, after);
  else send();
}

function portOf(address: AddressInfo | string | null): number {
  if (typeof address === "object" && address) return address.port;
  throw new Error("not listening on a port");
}
