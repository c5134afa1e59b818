import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import sharp from "sharp";
import { onTestFinished } from "vitest";
import type { ProviderSettings } from "../../src/index.ts";

/** A request for a picture as a provider received it. */
export interface ReceivedRequest {
  readonly provider: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  /** The body as JSON, or the fields of a form, in which files are their sizes in bytes. */
  readonly body: Readonly<Record<string, unknown>>;
  /** Makes the picture. */
  succeed(response: ServerResponse): void;
}

/** What the server does instead of making a picture. */
export type Reaction = (response: ServerResponse, request: ReceivedRequest) => void;

export interface FakeProviders {
  readonly url: string;
  /** Base URLs and keys for `modelCalls.providers`. */
  readonly settings: Readonly<Record<string, ProviderSettings>>;
  /** Requests that a provider would charge for, oldest first. */
  readonly received: ReceivedRequest[];
  /** Reacts to the next requests for pictures, in this order, instead of making pictures. */
  next(...reactions: Reaction[]): void;
  /** Reacts to each request for the state of a picture that was submitted. */
  onPoll: Reaction | null;
  /** The longer side of the pictures, whose shape is the requested one. Default 1024. */
  longerSide: number;
}

/** A local server that speaks the HTTP APIs of the hosted providers, until the test ends. */
export async function startFakeProviders(): Promise<FakeProviders> {
  const reactions: Reaction[] = [];
  const received: ReceivedRequest[] = [];
  let lastShape = "1024x1024";
  const server = createServer((incoming, response) => {
    void handle(incoming, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new TypeError("The server has no port.");
  const url = `http://127.0.0.1:${address.port}`;
  const fake: FakeProviders = {
    url,
    settings: {
      openai: { apiKey: "sk-test-0123456789", baseUrl: `${url}/openai` },
      google: { apiKey: "test", baseUrl: `${url}/google` },
      fal: { apiKey: "test", baseUrl: `${url}/fal` },
      replicate: { apiKey: "test", baseUrl: `${url}/replicate`, pollIntervalMs: 1 },
      "black-forest-labs": { apiKey: "test", baseUrl: `${url}/bfl`, pollIntervalMs: 1 },
    },
    received,
    next: (...more) => reactions.push(...more),
    onPoll: null,
    longerSide: 1024,
  };
  return fake;

  async function handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(incoming.url ?? "/", url).pathname;
    const [, provider = ""] = path.split("/");
    if (provider === "files") {
      const picture = await pictureOf(path.slice("/files/".length));
      return void response.writeHead(200, { "content-type": "image/png" }).end(picture);
    }
    const body = await readBody(incoming);
    const shape = sizeOf(body, fake.longerSide);
    const succeed = json(200, answer(provider, `${url}/files/${shape}`, url, await pictureOf(shape)));
    if (incoming.method === "POST") lastShape = shape;
    const request: ReceivedRequest = {
      provider,
      url: path,
      headers: incoming.headers,
      body,
      succeed: (target) => succeed(target, request),
    };
    if (incoming.method === "GET") {
      if (fake.onPoll) return fake.onPoll(response, request);
      return json(200, finished(provider, `${url}/files/${lastShape}`))(response, request);
    }
    received.push(request);
    const reaction = reactions.shift() ?? succeed;
    reaction(response, request);
  }
}

const pictures = new Map<string, Promise<Buffer>>();

/** A picture of a size such as `1024x768`. */
export function pictureOf(size: string): Promise<Buffer> {
  const made = pictures.get(size) ?? createPicture(size);
  pictures.set(size, made);
  return made;
}

function createPicture(size: string): Promise<Buffer> {
  const [width = 1, height = 1] = size.split("x").map(Number);
  return sharp({ create: { width, height, channels: 3, background: "#c33" } })
    .png()
    .toBuffer();
}

/** The requested shape, whose parameter has another name at each provider. */
function sizeOf(body: ReceivedRequest["body"], longerSide: number): string {
  const text = JSON.stringify(body);
  const pixels = /"size":"(\d+)x(\d+)"|"width":(\d+),"height":(\d+)/.exec(text)?.filter(Boolean);
  const ratio = /"aspect_?ratio":"(\d+):(\d+)"/i.exec(text);
  const [width = 1, height = 1] = (pixels ?? ratio ?? []).slice(1).map(Number);
  const scale = longerSide / Math.max(width, height);
  return `${Math.round(width * scale)}x${Math.round(height * scale)}`;
}

function answer(provider: string, file: string, url: string, picture: Uint8Array): unknown {
  const base64 = Buffer.from(picture).toString("base64");
  switch (provider) {
    case "google":
      return {
        candidates: [
          {
            content: { role: "model", parts: [{ inlineData: { mimeType: "image/png", data: base64 } }] },
            finishReason: "STOP",
          },
        ],
      };
    case "fal":
      return {
        images: [{ url: file, width: 1024, height: 1024, content_type: "image/png" }],
      };
    case "replicate":
      return { id: "p1", status: "starting", urls: { get: `${url}/replicate/predictions/p1` } };
    case "bfl":
      return { id: "t1", polling_url: `${url}/bfl/get_result`, cost: 4 };
    default:
      return { created: 1, data: [{ b64_json: base64 }] };
  }
}

/** The state of a picture that is finished. */
function finished(provider: string, file: string): unknown {
  if (provider === "bfl") return { status: "Ready", result: { sample: file } };
  return { id: "p1", status: "succeeded", urls: { get: "" }, output: [file] };
}

export function json(status: number, body: unknown, headers: Record<string, string> = {}): Reaction {
  return (response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
  };
}

/** An error of OpenAI. */
export function openAiError(status: number, code: string, headers: Record<string, string> = {}): Reaction {
  return json(status, { error: { message: `about ${code}`, type: "error", param: null, code } }, headers);
}

export function text(status: number, body: string): Reaction {
  return (response) => {
    response.writeHead(status, { "content-type": "text/html" }).end(body);
  };
}

/** Breaks the connection after the request has arrived. */
export const reset: Reaction = (response) => {
  response.socket?.resetAndDestroy();
};

/** Never answers. */
export const hang: Reaction = () => undefined;

async function readBody(incoming: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  const bytes = Buffer.concat(chunks);
  const type = incoming.headers["content-type"] ?? "";
  if (type.startsWith("multipart/form-data")) {
    const form = await new Response(bytes, { headers: { "content-type": type } }).formData();
    const fields: Record<string, unknown> = {};
    for (const [name, value] of form) {
      const content = typeof value === "string" ? value : value.size;
      fields[name] = name in fields ? [fields[name], content].flat() : content;
    }
    return fields;
  }
  const parsed: unknown = bytes.length === 0 ? {} : JSON.parse(bytes.toString());
  return typeof parsed === "object" && parsed !== null ? { ...parsed } : {};
}
