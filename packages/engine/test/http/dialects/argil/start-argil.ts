import { checkResponse } from "@likeness/contract/argil";
import { document } from "@likeness/contract/argil/document";
import sharp from "sharp";
import { expect, onTestFinished } from "vitest";
import { createEngine, type Engine, type EngineOptions } from "../../../../src/index.ts";
import type { OutboundRequest } from "../../../../src/ports/outbound.ts";
import type { Json } from "../../../support/start.ts";
import { createTinyModel } from "../../../support/tiny-model.ts";
import { scriptVideos } from "../../../twins/scripted-videos.ts";

export const base = "/argil/v1";

export const videoAvatar = {
  name: "My Avatar",
  datasetVideo: { url: "https://example.com/source-video.mp4" },
  consentVideo: { url: "https://example.com/consent-video.mp4" },
};

export const imageAvatar = {
  type: "IMAGE",
  name: "My Image Avatar",
  datasetImage: { url: "https://example.com/avatar-image.jpg" },
};

export interface ArgilClient {
  readonly engine: Engine;
  /** The webhooks that were sent. */
  readonly sent: readonly SentWebhook[];
  request(method: string, path: string, options?: ArgilRequest): Promise<ArgilResponse>;
  get(path: string): Promise<Json>;
  /** Creates an avatar. */
  create(body: object): Promise<Json>;
  /** Creates an avatar, and returns it as it is when its training has ended. */
  train(body: object): Promise<Json>;
  /** Sends a request to our own API. */
  own(method: string, path: string, body?: object): Promise<Json>;
  withApiKey(apiKey: string): ArgilClient;
}

export interface ArgilRequest {
  readonly body?: unknown;
  readonly text?: string;
  readonly headers?: Record<string, string>;
}

export interface ArgilResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly json: Json;
}

export interface SentWebhook {
  readonly request: OutboundRequest;
  readonly json: Json;
}

/** Starts an engine that reads scripted videos, and whose responses are checked against the document of Argil's API. */
export function startArgil(
  options: EngineOptions = {},
  { options: videos }: ReturnType<typeof scriptVideos> = scriptVideos(),
): ArgilClient {
  const sent: SentWebhook[] = [];
  const outbound: typeof videos.outbound = {
    ...videos.outbound,
    async send(request) {
      sent.push({ request, json: JSON.parse(String(request.body)) });
      return { ok: true, status: 200, headers: {}, body: new Uint8Array(), truncated: false };
    },
  };
  const engine = createEngine({ model: createTinyModel(), ...videos, outbound, ...options });
  onTestFinished(() => engine.stop({ graceMs: 0 }));
  return createClient(engine, sent, engine.apiKey);
}

function createClient(engine: Engine, sent: readonly SentWebhook[], apiKey: string): ArgilClient {
  const client: ArgilClient = {
    engine,
    sent,
    async request(method, path, { body, text, headers = {} } = {}) {
      const payload = text ?? (body === undefined ? null : JSON.stringify(body));
      const request = new Request(`${engine.url}${base}${path}`, {
        method,
        body: payload,
        headers: {
          "x-api-key": apiKey,
          ...(payload !== null && { "content-type": "application/json" }),
          ...headers,
        },
      });
      const response = await engine.fetch(request.clone());
      expect(await checkResponse(request, response)).toEqual([]);
      const content = await response.text();
      const json = content === "" ? null : JSON.parse(content);
      return { status: response.status, headers: response.headers, json };
    },
    async get(path) {
      const { status, json } = await client.request("GET", path);
      expect([status, json.message]).toEqual([200, undefined]);
      return json;
    },
    async create(body) {
      const { status, json } = await client.request("POST", "/avatars", { body });
      expect([status, json.message]).toEqual([201, undefined]);
      return json;
    },
    async train(body) {
      const { id } = await client.create(body);
      await engine.idle();
      return client.get(`/avatars/${id}`);
    },
    async own(method, path, body) {
      const headers = { authorization: `Bearer ${apiKey}`, "content-type": "application/json" };
      const init = { method, headers, ...(body && { body: JSON.stringify(body) }) };
      const response = await engine.fetch(new Request(`${engine.url}/api/v1${path}`, init));
      expect(response.status).toBeLessThan(300);
      return (await response.json()).data;
    },
    withApiKey: (key) => createClient(engine, sent, key),
  };
  return client;
}

/** The published samples of a schema. */
export function samplesOf(schema: string): Json[] {
  return [...(document.components.schemas[schema]?.examples ?? [])];
}

/** Another account. */
export async function createAccount(client: ArgilClient, credits?: number): Promise<ArgilClient> {
  const { apiKey } = await client.engine.accounts.create({
    name: "Acme",
    tier: "unlimited",
    ...(credits !== undefined && { credits }),
  });
  return client.withApiKey(apiKey);
}

/** An image as a data URL. */
export async function dataUrl(
  width = 1280,
  height = 720,
  type: "png" | "jpeg" | "webp" = "png",
): Promise<string> {
  const image = await sharp({ create: { width, height, channels: 3, background: "teal" } })
    .toFormat(type)
    .toBuffer();
  return `data:image/${type};base64,${image.toString("base64")}`;
}

export const unknownId = "3c90c3cc-0d44-4b50-8888-8dd25736052a";
