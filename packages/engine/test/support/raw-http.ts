import { once } from "node:events";
import { connect } from "node:net";
import { onTestFinished } from "vitest";

export interface RawResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test names the fields it means
  readonly json: any;
}

/** Sends raw bytes to a port and reads until the server closes the connection. */
export async function sendRaw(port: number, request: string): Promise<RawResponse> {
  const socket = connect(port, "127.0.0.1");
  onTestFinished(() => void socket.destroy());
  let received = "";
  socket.on("data", (bytes: Buffer) => {
    received += bytes.toString();
  });
  socket.on("error", () => undefined);
  await once(socket, "connect");
  socket.write(request);
  await once(socket, "close");
  return parseResponse(received);
}

/** Creates a raw request with `Connection: close`, and the Host of the server unless `headers` has one. */
export function rawRequest(port: number, line: string, headers: readonly string[] = [], body = ""): string {
  const host = headers.some((header) => /^host:/i.test(header)) ? [] : [`Host: 127.0.0.1:${port}`];
  return `${[line, ...host, "Connection: close", ...headers].join("\r\n")}\r\n\r\n${body}`;
}

function parseResponse(received: string): RawResponse {
  const end = received.indexOf("\r\n\r\n");
  const [first = "", ...lines] = received.slice(0, end).split("\r\n");
  const headers = new Headers();
  for (const line of lines)
    headers.append(line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1));
  const text = received.slice(end + 4);
  const isJson = headers.get("content-type")?.startsWith("application/json") === true;
  const isWhole = headers.get("content-length") === String(Buffer.byteLength(text));
  return {
    status: Number(first.split(" ")[1]),
    headers,
    text,
    json: isJson && isWhole ? JSON.parse(text) : null,
  };
}
