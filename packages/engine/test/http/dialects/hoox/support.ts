import { checkResponse } from "@likeness/contract/hoox";
import { document } from "@likeness/contract/hoox/document";
import sharp from "sharp";
import { expect, onTestFinished } from "vitest";
import { createBuiltInModel, createEngine, type Engine, type EngineOptions } from "../../../../src/index.ts";
import type {
  DownloadOutcome,
  Outbound,
  OutboundDownload,
  OutboundRequest,
} from "../../../../src/ports/outbound.ts";
import type { Json } from "../../../support/start.ts";

export const base = "/hoox/api/public/v1";

export interface HooxClient {
  readonly engine: Engine;
  readonly apiKey: string;
  request(method: string, path: string, options?: HooxRequest): Promise<HooxResponse>;
  get(path: string): Promise<Json>;
  /** Creates something, and returns the ids. */
  post(path: string, body: object): Promise<Json>;
  /** The same with another API key. */
  withApiKey(apiKey: string): HooxClient;
}

export interface HooxRequest {
  readonly body?: unknown;
  readonly text?: string;
  readonly headers?: Record<string, string>;
}

export interface HooxResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly json: Json;
}

/** Starts an engine whose responses are checked against the document of Hoox's API. */
export function startHoox(options: EngineOptions = {}): HooxClient {
  const engine = createEngine({ model: createBuiltInModel(), outbound: network().outbound, ...options });
  onTestFinished(() => engine.stop({ graceMs: 0 }));
  return createClient(engine, engine.apiKey);
}

function createClient(engine: Engine, apiKey: string): HooxClient {
  const client: HooxClient = {
    engine,
    apiKey,
    async request(method, path, { body, text, headers = {} } = {}) {
      const request = new Request(`${engine.url}${base}${path}`, {
        method,
        body: text ?? (body === undefined ? null : JSON.stringify(body)),
        headers: { authorization: `Bearer ${apiKey}`, "content-type": "application/json", ...headers },
      });
      const response = await engine.fetch(request.clone());
      expect(await checkResponse(request, response)).toEqual([]);
      return { status: response.status, headers: response.headers, json: await response.json() };
    },
    async get(path) {
      const { status, json } = await client.request("GET", path);
      expect([status, json.error]).toEqual([200, undefined]);
      return json;
    },
    async post(path, body) {
      const { status, json } = await client.request("POST", path, { body });
      expect([status, json.error]).toEqual([201, undefined]);
      return json;
    },
    withApiKey: (key) => createClient(engine, key),
  };
  return client;
}

/** The published samples of a schema. */
export function samplesOf(schema: string): Json[] {
  return [...(document.components.schemas[schema]?.examples ?? [])];
}

export interface Network {
  readonly outbound: Outbound;
  readonly downloads: string[];
  readonly sent: { readonly request: OutboundRequest; readonly at: number; readonly json: Json }[];
}

/** A network on which every `.jpg` and `.png` is an image, wide if its name says so, and receivers respond as `reply` returns. */
export function network(reply: (index: number) => number = () => 200, now: () => number = () => 0): Network {
  const downloads: string[] = [];
  const sent: Network["sent"] = [];
  return {
    downloads,
    sent,
    outbound: {
      check: (url) => (url.startsWith("https://") ? null : "must be an https URL"),
      async send(request) {
        sent.push({ request, at: now(), json: JSON.parse(String(request.body)) });
        const status = reply(sent.length - 1);
        return { ok: true, status, headers: {}, body: new Uint8Array(), truncated: false };
      },
      async download({ url, write }: OutboundDownload): Promise<DownloadOutcome> {
        downloads.push(url);
        if (!/\.(jpg|png)$/.test(url))
          return { ok: false, reason: "status", status: 404, message: "The server responded with 404." };
        const [width, height] = url.includes("wide") ? [48, 32] : [32, 48];
        const bytes = await sharp({ create: { width, height, channels: 3, background: "teal" } })
          .png()
          .toBuffer();
        await write(new Uint8Array(bytes));
        return { ok: true, bytes: bytes.length };
      },
    },
  };
}

/** Creates an avatar from a prompt, and waits until it is ready. */
export async function createReady(client: HooxClient, body: object = {}): Promise<Json> {
  const created = await client.post("/avatar/create", { prompt: "a calm person in an office", ...body });
  await client.engine.idle();
  return created;
}

export const statusPath = ({ avatar_id, look_id }: Json) =>
  `/avatar/status?avatar_id=${avatar_id}&look_id=${look_id}`;

/** An account with these credits. */
export async function createAccount(client: HooxClient, credits: number): Promise<HooxClient> {
  const { apiKey } = await client.engine.accounts.create({ name: "Acme", tier: "enterprise", credits });
  return client.withApiKey(apiKey);
}

/** Sends a request to our own API. */
export async function own(client: HooxClient, method: string, path: string, body?: object): Promise<Json> {
  const headers = { authorization: `Bearer ${client.apiKey}`, "content-type": "application/json" };
  const init = { method, headers, ...(body && { body: JSON.stringify(body) }) };
  const response = await client.engine.fetch(new Request(`${client.engine.url}/api/v1${path}`, init));
  expect(response.status).toBeLessThan(300);
  return (await response.json()).data;
}

export const balance = (client: HooxClient): Promise<Json> => own(client, "GET", "/credits");

/** Makes an avatar public. */
export async function publish(client: HooxClient, avatarId: string): Promise<void> {
  await own(client, "POST", `/avatars/${uuidOf(avatarId)}/publish`, {});
}

/** The id in our own API. */
export function uuidOf(id: string): string {
  const parts = /^[a-z]+_(.{8})(.{4})(.{4})(.{4})(.{12})$/.exec(id) ?? [];
  return parts.slice(1).join("-");
}
