import type { Engine } from "../../src/index.ts";

export interface Asked {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Asks without a key, as those who run a server do, and browsers. */
export async function ask(engine: Engine, path: string, init: RequestInit = {}): Promise<Asked> {
  const response = await engine.fetch(new URL(path, engine.url), init);
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** Asks for the numbers with the operator's key. */
export function askMetrics(engine: Engine): Promise<Asked> {
  return ask(engine, "/metrics", { headers: { authorization: `Bearer ${engine.apiKey}` } });
}
