import { checkResponse } from "@likeness/contract/pi";
import { expect, onTestFinished } from "vitest";
import { createEngine, type Engine, type EngineOptions } from "../../../../src/index.ts";
import type { Json, TestResponse } from "../../../support/start.ts";
import { createTinyModel } from "../../../support/tiny-model.ts";

/** Sends requests to the API of Pi. */
export interface PiClient {
  readonly engine: Engine;
  /** Every response is checked against the document. */
  request(method: string, path: string, options?: PiRequest): Promise<TestResponse>;
  /** Queues a job and returns its id. */
  generate(body?: Record<string, unknown>, headers?: Record<string, string>): Promise<string>;
  /** Waits until the job has ended. */
  wait(id: string, query?: string): Promise<Json>;
  withApiKey(apiKey: string): PiClient;
}

export interface PiRequest {
  readonly body?: unknown;
  readonly text?: string;
  readonly headers?: Record<string, string>;
}

/** Starts an engine with a tiny model until the test ends. */
export function startPi(options: EngineOptions = {}): PiClient {
  const engine = createEngine({ model: createTinyModel(), ...options });
  onTestFinished(() => engine.stop({ graceMs: 0 }));
  return piClient(engine);
}

export function piClient(engine: Engine, apiKey = engine.apiKey): PiClient {
  const client: PiClient = {
    engine,
    async request(method, path, { body, text, headers = {} } = {}) {
      const request = new Request(new URL(`/pi/api/v1${path}`, engine.url), {
        method,
        body: text ?? (body === undefined ? null : JSON.stringify(body)),
        headers: { authorization: `Bearer ${apiKey}`, "content-type": "application/json", ...headers },
      });
      const response = await engine.fetch(request.clone());
      expect(await checkResponse(request, response)).toEqual([]);
      expect(response.headers.get("x-request-id")).toMatch(/^req_pi_/);
      const responseText = await response.text();
      const json = JSON.parse(responseText);
      return { status: response.status, headers: response.headers, text: responseText, json };
    },
    async generate(body = {}, headers = {}) {
      const request = { body: { prompt: "a wise owl", ...body }, headers };
      const { status, json } = await client.request("POST", "/avatars/generate", request);
      expect([status, json.error]).toEqual([202, undefined]);
      return json.data.job_id;
    },
    async wait(id, query = "&expand=avatar") {
      const path = `/jobs/${id}?wait_for_completion=true&timeout_seconds=30${query}`;
      const { status, json } = await client.request("GET", path);
      expect(status).toBe(200);
      return json.data;
    },
    withApiKey: (key) => piClient(engine, key),
  };
  return client;
}

/** A picture of 8 by 8 pixels. */
export const tinyPng =
  "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAIAQMAAAD+wSzIAAAABlBMVEX///+/v7+jQ3Y5AAAADklEQVQI12P4AIX8EAgALgAD/aNpbtEAAAAASUVORK5CYII=";

export const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
export const isoTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
