import { expect, onTestFinished } from "vitest";
import type { EngineOptions } from "../../src/index.ts";
import { createFakeClock, type FakeClock } from "../../src/testing/fake-clock.ts";
import { type Json, start, type TestClient } from "../support/start.ts";
import { type ScriptedOutbound, scriptedOutbound } from "./scripted-outbound.ts";

export interface ReceiverOptions {
  readonly client: TestClient;
  readonly clock: FakeClock;
  readonly network: ScriptedOutbound;
  /** Registers a URL and returns the webhook with its secret. */
  register(url?: string, more?: Record<string, unknown>): Promise<Json>;
  /** Generates an avatar, waits for the first attempt of its deliveries, and returns the job id. */
  generateAndDeliver(body?: Record<string, unknown>): Promise<string>;
  deliveries(query?: string): Promise<Json[]>;
}

/** 2026-01-01T12:00:00Z. Image URLs change at midnight. */
export const noon = Date.UTC(2026, 0, 1, 12);

export const receiverUrl = "https://receiver.test/hook";

/** Starts an engine with a fake clock and webhook receivers that respond as `reply` returns. */
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
    // Tests advance the clock by days, and frequent polling for expired leases would slow them down.
    worker: { leaseMs: 3_600_000 },
    onFault: (error) => faults.push(error),
    ...options,
  });
  onTestFinished(async () => {
    // Stops without a grace period, because nothing advances the clock after the test.
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
    async generateAndDeliver(body) {
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
