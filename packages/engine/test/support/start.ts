import { checkResponse } from "@likeness/contract/v1";
import { expect, onTestFinished } from "vitest";
import { createEngine, type Engine, type EngineOptions } from "../../src/index.ts";
import { createTinyModel } from "./tiny-model.ts";

/** Starts an engine with a tiny model until the test ends. Every response is checked against the contract. */
export function start(options: EngineOptions = {}): TestClient {
  return startWithDefaults({ model: createTinyModel(), ...options });
}

/** Starts an engine with only these options, so that it uses the built-in model. */
export function startWithDefaults(options: EngineOptions): TestClient {
  const engine = createEngine(options);
  onTestFinished(() => engine.stop());
  return createClient(engine);
}

/** Sends requests to an engine. */
export interface TestClient {
  readonly engine: Engine;
  request(method: string, path: string, options?: RequestOptions): Promise<TestResponse>;
  generate(body?: Record<string, unknown>, headers?: Record<string, string>): Promise<TestResponse>;
  /** Waits until the job has ended. */
  wait(id: string): Promise<TestResponse>;
  withApiKey(apiKey: string): TestClient;
}

export interface RequestOptions {
  readonly body?: unknown;
  /** Sent as it is. */
  readonly text?: string | Uint8Array<ArrayBuffer>;
  readonly headers?: Record<string, string>;
}

export interface TestResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: Json;
}

// biome-ignore lint/suspicious/noExplicitAny: tests fail on missing fields anyway
export type Json = any;

function createClient(engine: Engine, apiKey: string = engine.apiKey): TestClient {
  const client: TestClient = {
    engine,
    async request(method, path, { body, text, headers = {} } = {}) {
      const payload = text ?? (body === undefined ? null : JSON.stringify(body));
      const request = new Request(new URL(path, engine.url), {
        method,
        body: payload,
        headers: { authorization: `Bearer ${apiKey}`, "content-type": "application/json", ...headers },
      });
      const response = await engine.fetch(request.clone());
      expect(await checkResponse(request, response)).toEqual([]);
      const responseText = await response.text();
      const json = response.headers.get("content-type")?.startsWith("application/json")
        ? JSON.parse(responseText)
        : null;
      return { status: response.status, headers: response.headers, text: responseText, json };
    },
    generate: (body = {}, headers = {}) =>
      client.request("POST", "/api/v1/avatars/generate", {
        body: { prompt: "a wise owl", ...body },
        headers,
      }),
    wait: (id) => client.request("GET", `/api/v1/jobs/${id}?wait_for_completion=true&timeout_seconds=30`),
    withApiKey: (key) => createClient(engine, key),
  };
  return client;
}
