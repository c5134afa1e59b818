import type { Engine } from "@likeness/engine";
import { toRequest } from "@likeness/engine/testing";
import type { World } from "./open-world.ts";

/**
 * The real backend behind the mock. What comes through its `fetch`, as with `new Likeness({ engine: mock.engine })` or
 * `serve(mock.engine)`, meets the same jobs, faults and checks as what comes through the global `fetch`.
 */
export interface MockEngine extends Pick<Engine, "fetch" | "apiKey" | "account" | "accounts" | "events"> {
  /** The mocked address, so that addresses in its answers can be fetched either way. */
  readonly url: string;
}

/** Stands for whichever engine there is now, so that it can be kept over a reset. */
export function createMockEngine(
  { url, apiKey }: { readonly url: string; readonly apiKey: string },
  engine: () => World["engine"],
  answer: (request: Request) => Promise<Response>,
): MockEngine {
  return {
    url,
    apiKey,
    async fetch(input: Request | URL | string, ...rest: readonly unknown[]) {
      const response = await answer(toRequest(input, rest));
      if (response.type !== "error") return response;
      throw new TypeError("fetch failed", { cause: new Error("The test asked for a broken connection.") });
    },
    get account() {
      return engine().account;
    },
    get accounts() {
      return engine().accounts;
    },
    get events() {
      return engine().events;
    },
  };
}
