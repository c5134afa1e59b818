import type { Engine } from "../../src/index.ts";

export interface TextResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Asks without a key, as those who run a server do, and browsers. */
export async function fetchText(engine: Engine, path: string, init: RequestInit = {}): Promise<TextResponse> {
  const response = await engine.fetch(new URL(path, engine.url), init);
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** Asks for the numbers with the operator's key. */
export function fetchMetrics(engine: Engine): Promise<TextResponse> {
  return fetchText(engine, "/metrics", { headers: { authorization: `Bearer ${engine.apiKey}` } });
}
