import { expect, test } from "vitest";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import { countEventReads } from "../support/count-event-reads.ts";
import { start } from "../support/start.ts";
import { waitUntil } from "../support/wait-until.ts";

/** A queued job in an engine that does not draw, so that nobody but a long poll listens or sleeps. */
async function queued() {
  const clock = createFakeClock();
  const { store, reads } = countEventReads();
  const client = start({ store, clock, worker: false });
  const { json } = await client.generate();
  await clock.advance(1);
  const asleep = clock.pending();
  const listening = () => waitUntil(() => clock.pending() > asleep);
  const poll = (signal?: AbortSignal) =>
    client.engine.fetch(`${client.engine.url}/api/v1/jobs/${json.data.id}?wait_for_completion=true`, {
      headers: { authorization: `Bearer ${client.engine.apiKey}` },
      ...(signal && { signal }),
    });
  return { clock, client, id: json.data.id, reads, asleep, listening, poll };
}

test("a finished long poll unsubscribes and leaves no timer", async () => {
  const { clock, client, id, reads, asleep, listening, poll } = await queued();
  const polling = poll();
  await listening();
  await client.request("POST", `/api/v1/jobs/${id}/cancel`);
  expect((await (await polling).json()).data.status).toBe("cancelled");
  await clock.advance(1);
  const before = reads();
  expect(before).toBeGreaterThan(0);
  await client.generate();
  await clock.advance(1);
  expect([reads(), clock.pending()]).toEqual([before, asleep]);
});

test("ends the long poll at once when the client leaves", async () => {
  const { clock, client, asleep, reads, listening, poll } = await queued();
  const leaving = new AbortController();
  const polling = poll(leaving.signal);
  await listening();
  leaving.abort();
  // The clock stands still: nothing but the caller can have ended it.
  await polling.catch(() => undefined);
  await waitUntil(() => clock.pending() === asleep);
  await client.generate();
  await clock.advance(1);
  expect(reads()).toBe(0);
});

test("does not end the long poll when another job ends", async () => {
  const { clock, client, id, asleep, listening, poll } = await queued();
  const polling = poll();
  await listening();
  const other = await client.generate();
  await client.request("POST", `/api/v1/jobs/${other.json.data.id}/cancel`);
  await clock.advance(1);
  expect(clock.pending()).toBeGreaterThan(asleep);
  await client.request("POST", `/api/v1/jobs/${id}/cancel`);
  expect((await (await polling).json()).data.status).toBe("cancelled");
});

test("creates no job for a request that is already aborted", async () => {
  const { client } = await queued();
  const { engine } = client;
  const headers = { authorization: `Bearer ${engine.apiKey}`, "content-type": "application/json" };
  const init = { method: "POST", body: JSON.stringify({ prompt: "a fox" }), headers };
  const gone = AbortSignal.abort(new Error("gone"));
  const address = `${engine.url}/api/v1/avatars/generate`;
  await expect(engine.fetch(address, { ...init, signal: gone })).rejects.toThrow("gone");
  await expect(engine.fetch(new Request(address, { ...init, signal: gone }))).rejects.toThrow("gone");
  expect((await client.request("GET", "/api/v1/jobs")).json.data.total_count).toBe(1);
});
