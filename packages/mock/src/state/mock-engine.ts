import type { Engine } from "@likeness/engine";
import { toRequest } from "@likeness/engine/testing";
import type { MockState } from "./mock-state.ts";

/**
 * The engine behind the mock, for `new Likeness({ engine: mock.engine })` and `serve(mock.engine)`. Requests to its
 * `fetch` are handled like those to the global `fetch`, with the same jobs, faults and validation.
 */
export interface MockEngine extends Pick<Engine, "fetch" | "apiKey" | "account" | "accounts" | "events"> {
  /** The mocked URL, so that URLs in responses work with both. */
  readonly url: string;
}

/** Delegates to the current engine, so that it stays valid after a reset. */
export function createMockEngine(
  { url, apiKey }: { readonly url: string; readonly apiKey: string },
  currentEngine: () => MockState["engine"],
  handleRequest: (request: Request) => Promise<Response>,
): MockEngine {
  return {
    url,
    apiKey,
    async fetch(input: Request | URL | string, ...rest: readonly unknown[]) {
      const response = await handleRequest(toRequest(input, rest));
      if (response.type !== "error") return response;
      throw new TypeError("fetch failed", { cause: new Error("Simulated connection error.") });
    },
    get account() {
      return currentEngine().account;
    },
    get accounts() {
      return currentEngine().accounts;
    },
    get events() {
      return currentEngine().events;
    },
  };
}
