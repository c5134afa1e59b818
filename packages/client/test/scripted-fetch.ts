import type { ScriptedResponse } from "./faulty-server.ts";

export interface ScriptedFetch {
  readonly fetch: typeof globalThis.fetch;
  readonly requests: readonly Request[];
}

/** A `fetch` that gives the responses in order and then repeats the last one. */
export function scriptedFetch(
  ...script: (ScriptedResponse | Error | ((request: Request) => ScriptedResponse))[]
): ScriptedFetch {
  const requests: Request[] = [];
  return {
    requests,
    async fetch(input, init) {
      const request = new Request(input, init);
      const line = script[Math.min(requests.length, script.length - 1)] ?? {};
      requests.push(request);
      if (line instanceof Error) throw line;
      const { status = 200, headers, json = {}, text } = typeof line === "function" ? line(request) : line;
      return new Response(text ?? JSON.stringify(json), {
        status,
        headers: { "content-type": "application/json", "x-request-id": "req_test", ...headers },
      });
    },
  };
}
