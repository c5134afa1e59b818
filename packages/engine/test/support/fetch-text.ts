import type { Engine } from "../../src/index.ts";

export interface TextResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Sends a request without an API key. */
export async function fetchText(engine: Engine, path: string, init: RequestInit = {}): Promise<TextResponse> {
  const response = await engine.fetch(new URL(path, engine.url), init);
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** Fetches the metrics with the operator's API key. */
export function fetchMetrics(engine: Engine): Promise<TextResponse> {
  return fetchText(engine, "/metrics", { headers: { authorization: `Bearer ${engine.apiKey}` } });
}
