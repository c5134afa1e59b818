import { expect, onTestFinished } from "vitest";
import type { EngineOptions } from "../../src/index.ts";
import { createFakeClock, type FakeClock } from "../../src/testing/fake-clock.ts";
import { type Json, start, type TestClient } from "../support/start.ts";
import { type ScriptedOutbound, scriptedOutbound } from "./scripted-outbound.ts";

export interface ReceiverOptions {
  readonly client: TestClient;
  readonly clock: FakeClock;
  readonly network: ScriptedOutbound;
  /** Registers a URL; answers the webhook with its secret. */
  register(url?: string, more?: Record<string, unknown>): Promise<Json>;
  /** Draws one avatar to its end and lets its deliveries be attempted; answers the job's id. */
  draw(body?: Record<string, unknown>): Promise<string>;
  deliveries(query?: string): Promise<Json[]>;
}

/** Of the first of January 2026; addresses of pictures change at midnight. */
export const noon = Date.UTC(2026, 0, 1, 12);

export const receiverUrl = "https://receiver.test/hook";

/** An engine with a clock moved by hand, in a network where receivers do as `reply` says. */
export function startWithReceivers(
  reply?: Parameters<typeof scriptedOutbound>[1],
  options: EngineOptions & { readonly clock?: FakeClock } = {},
): ReceiverOptions {
  const clock = options.clock ?? createFakeClock(noon);
  const network = scriptedOutbound(clock, reply);
  const faults: unknown[] = [];
  const client = start({
    clock,
    outbound: network,
    // Days are passed here, and a worker that looks for lapsed claims all the time makes them long.
    worker: { leaseMs: 3_600_000 },
    onFault: (error) => faults.push(error),
    ...options,
  });
  onTestFinished(async () => {
    // Before anybody waits for attempts by a clock that nobody moves any more.
    await client.engine.stop({ graceMs: 0 });
    expect(faults).toEqual([]);
  });
  return {
    client,
    clock,
    network,
    async register(url = receiverUrl, more = {}) {
      const { json } = await client.request("POST", "/api/v1/webhooks", {
        body: { endpoint_url: url, ...more },
      });
      return json.data;
    },
    async draw(body) {
      const { json } = await client.generate(body);
      await client.engine.idle();
      await clock.advance(0);
      return json.data.id;
    },
    async deliveries(query = "") {
      const { json } = await client.request("GET", `/api/v1/deliveries?limit=100${query}`);
      return json.data.data;
    },
  };
}
