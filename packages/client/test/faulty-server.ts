import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";

/** One response of the script. The default body is `{}`. */
export interface ScriptedResponse {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly text?: string;
  /** A delay before the first byte, in milliseconds. */
  readonly after?: number;
  /** `reset`: close the connection. `headers`: never respond. `body`: send the headers and half of the body, then nothing. */
  readonly fault?: "reset" | "headers" | "body";
}

export interface ReceivedRequest {
  readonly method: string;
  /** Including the query. */
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
  /** When the request was complete, by `performance.now()`. */
  readonly at: number;
}

export type Script = readonly (ScriptedResponse | ((request: ReceivedRequest) => ScriptedResponse))[];

export interface FaultyServer extends AsyncDisposable {
  readonly url: string;
  /** The requests in the order of arrival. */
  readonly requests: readonly ReceivedRequest[];
}

/** A server that gives the responses in order and then repeats the last one. */
export async function faultyServer(...script: Script): Promise<FaultyServer> {
  const requests: ReceivedRequest[] = [];
  const sockets = new Set<Socket>();
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request.setEncoding("utf8")) body += chunk;
    const { method = "", url: path = "", headers } = request;
    const received = { method, path, headers, body, at: performance.now() };
    const line = script[Math.min(requests.length, script.length - 1)] ?? {};
    requests.push(received);
    respond(response, typeof line === "function" ? line(received) : line);
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket)).on("error", () => {});
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${portOf(server.address())}`,
    requests,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function respond(
  response: ServerResponse,
  { status = 200, headers, json = {}, text, after = 0, fault }: ScriptedResponse,
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
