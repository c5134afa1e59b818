import { checkResponse } from "@likeness/contract/percify";
import { expect, onTestFinished } from "vitest";
import { createEngine, type Engine, type EngineOptions } from "../../../../src/index.ts";
import { imageModelFeatures } from "../../../../src/ports/image-model.ts";
import type { Json, RequestOptions, TestResponse } from "../../../support/start.ts";
import { createTinyModel } from "../../../support/tiny-model.ts";

/** Sends requests in Percify's API to an engine. Every response is checked against Percify's contract. */
export interface PercifyClient {
  readonly engine: Engine;
  /** `path` is relative to the base URL. */
  request(method: string, path: string, options?: RequestOptions): Promise<TestResponse>;
  /** Sends an operation that must succeed, and returns its body. */
  get(path: string): Promise<Json>;
  post(path: string, body?: unknown): Promise<Json>;
  /** Generates an avatar and waits until it has ended. */
  makeAvatar(body?: Record<string, unknown>): Promise<Json>;
  withApiKey(apiKey: string): PercifyClient;
  /** Another account. */
  newAccount(options?: { readonly credits?: number; readonly tier?: "free" | "pro" }): Promise<PercifyClient>;
}

export function startPercify(options: EngineOptions = {}): PercifyClient {
  const engine = createEngine({ model: { ...createTinyModel(), features: imageModelFeatures }, ...options });
  onTestFinished(() => engine.stop());
  return createClient(engine, engine.apiKey);
}

function createClient(engine: Engine, apiKey: string): PercifyClient {
  const client: PercifyClient = {
    engine,
    async request(method, path, { body, text, headers = {} } = {}) {
      const payload = text ?? (body === undefined ? null : JSON.stringify(body));
      const request = new Request(`${engine.url}/percify/v1${path}`, {
        method,
        body: payload,
        headers: {
          authorization: `Bearer ${apiKey}`,
          ...(payload !== null && { "content-type": "application/json" }),
          ...headers,
        },
      });
      const response = await engine.fetch(request.clone());
      expect(await checkResponse(request, response)).toEqual([]);
      const responseText = await response.text();
      return {
        status: response.status,
        headers: response.headers,
        text: responseText,
        json: JSON.parse(responseText),
      };
    },
    async get(path) {
      const { status, json, text } = await client.request("GET", path);
      expect(status, text).toBe(200);
      return json;
    },
    async post(path, body) {
      const { status, json, text } = await client.request("POST", path, { body });
      expect(status, text).toBe(200);
      return json;
    },
    async makeAvatar(body = {}) {
      const { id } = await client.post("/avatars/generate", { prompt: "a wise owl", ...body });
      await engine.idle();
      return client.get(`/avatars/${id}`);
    },
    withApiKey: (key) => createClient(engine, key),
    async newAccount({ credits, tier = "pro" } = {}) {
      const { apiKey: key } = await engine.accounts.create({
        name: "Another User",
        tier,
        ...(credits !== undefined && { credits }),
      });
      return createClient(engine, key);
    },
  };
  return client;
}
