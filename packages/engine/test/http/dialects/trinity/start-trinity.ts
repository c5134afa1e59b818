import { checkResponse } from "@likeness/contract/trinity";
import { expect, onTestFinished } from "vitest";
import {
  createBuiltInModel,
  createEngine,
  type Engine,
  type EngineOptions,
  type ImageModel,
  type ImageModelRequest,
} from "../../../../src/index.ts";
import type { TestResponse } from "../../../support/start.ts";
import { createTinyDefaultPictures } from "../../../support/tiny-default-pictures.ts";

export interface TrinityClient {
  readonly engine: Engine;
  /** Sends a request below `/trinity/api`, and checks the response against the contract. */
  send(method: string, path: string, content?: Content): Promise<TestResponse>;
  /** Sends a request to our own API, and returns the data of the response. */
  own(method: string, path: string, body?: object): Promise<TestResponse["json"]>;
  /** Without a token if it is null. */
  as(token: string | null): TrinityClient;
}

export interface Content {
  /** Sent as JSON. */
  readonly body?: unknown;
  readonly form?: FormData | URLSearchParams;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

type Generate = ImageModel["generate"];

/** Generates small WebP images with the prompt, emotion, seed and number of references as their bytes. */
export const generateTiny: Generate = async ({ prompt, seed, emotion, references, brief }) => {
  const what = [prompt || (brief ? "brief" : "image"), emotion ?? "plain", seed, references.length];
  const bytes = new TextEncoder().encode(what.join(" "));
  const thumbnail = { bytes, mediaType: "image/webp" };
  return {
    ok: true,
    images: [{ bytes, mediaType: "image/webp", format: "webp", width: 512, height: 512, seed, thumbnail }],
    brief: { version: 1, subject: "owl", eyewear: "glasses", sources: {} },
    mode: "prompt",
    outputApplied: { aspectRatio: "1:1", resolution: "1K", format: "webp" },
    license: "CC0 1.0",
    credit: "none",
    version: "1",
  };
};

/** Starts an engine with a tiny model and tiny default pictures until the test ends. */
export function startTrinity({
  generate = generateTiny,
  ...options
}: EngineOptions & { generate?: Generate } = {}): TrinityClient & { readonly requests: ImageModelRequest[] } {
  const requests: ImageModelRequest[] = [];
  const { features = [] } = createBuiltInModel();
  const engine = createEngine({
    defaultPictures: createTinyDefaultPictures(),
    model: {
      features,
      generate: (request, context) => {
        requests.push(request);
        return generate(request, context);
      },
    },
    ...options,
  });
  onTestFinished(() => engine.stop());
  return { ...createClient(engine, engine.apiKey), requests };
}

export function createClient(engine: Engine, token: string | null): TrinityClient {
  return {
    engine,
    as: (other) => createClient(engine, other),
    async own(method, path, body) {
      const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
      const url = new URL(`/api/v1${path}`, engine.url);
      const init = { method, headers, ...(body && { body: JSON.stringify(body) }) };
      const response = await engine.fetch(new Request(url, init));
      expect(response.ok).toBe(true);
      return (await response.json()).data;
    },
    async send(method, path, { body, form, text, headers = {}, signal } = {}) {
      const type = body === undefined && text === undefined ? {} : { "content-type": "application/json" };
      const request = new Request(new URL(`/trinity/api${path}`, engine.url), {
        method,
        body: form ?? text ?? (body === undefined ? null : JSON.stringify(body)),
        headers: { ...type, ...(token !== null && { authorization: `Bearer ${token}` }), ...headers },
        ...(signal && { signal }),
      });
      const response = await engine.fetch(request);
      expect(await checkResponse(request, response)).toEqual([]);
      const content = await response.text();
      const isJson = response.headers.get("content-type")?.startsWith("application/json");
      return {
        status: response.status,
        headers: response.headers,
        text: content,
        json: isJson ? JSON.parse(content) : null,
      };
    },
  };
}

/** A client of another account with the agent ada. */
export async function startOther(client: TrinityClient, name = "Acme"): Promise<TrinityClient> {
  const { apiKey } = await client.engine.accounts.create({ name, tier: "unlimited", credits: 100 });
  const other = client.as(apiKey);
  await other.send("POST", "/agents", { body: { name: "ada" } });
  return other;
}
