import { expect, test } from "vitest";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import { countEventReads } from "../support/count-event-reads.ts";
import { start } from "../support/start.ts";
import { waitUntil } from "../support/wait-until.ts";

/** A queued job in an engine without a worker, so that only a long poll subscribes or sleeps. */
async function createQueuedJob() {
  const clock = createFakeClock();
  const { store, reads } = countEventReads();
  const client = start({ store, clock, worker: false });
  const { json } = await client.generate();
  await clock.advance(1);
  const sleeping = clock.pending();
  const waitForPoll = () => waitUntil(() => clock.pending() > sleeping);
  const poll = (signal?: AbortSignal) =>
    client.engine.fetch(`${client.engine.url}/api/v1/jobs/${json.data.id}?wait_for_completion=true`, {
      headers: { authorization: `Bearer ${client.engine.apiKey}` },
      ...(signal && { signal }),
    });
  return { clock, client, id: json.data.id, reads, sleeping, waitForPoll, poll };
}

test("unsubscribes and leaves no timer after a long poll", async () => {
  const { clock, client, id, reads, sleeping, waitForPoll, poll } = await createQueuedJob();
  const polling = poll();
  await waitForPoll();
  await client.request("POST", `/api/v1/jobs/${id}/cancel`);
  expect((await (await polling).json()).data.status).toBe("cancelled");
  await clock.advance(1);
  const before = reads();
  expect(before).toBeGreaterThan(0);
  await client.generate();
  await clock.advance(1);
  expect([reads(), clock.pending()]).toEqual([before, sleeping]);
});

test("ends the long poll immediately when the client disconnects", async () => {
  const { clock, client, sleeping, reads, waitForPoll, poll } = await createQueuedJob();
  const abort = new AbortController();
  const polling = poll(abort.signal);
  await waitForPoll();
  abort.abort();
  // The clock does not advance, so only the abort can have ended it.
  await polling.catch(() => undefined);
  await waitUntil(() => clock.pending() === sleeping);
  await client.generate();
  await clock.advance(1);
  expect(reads()).toBe(0);
});

test("does not end the long poll when another job ends", async () => {
  const { clock, client, id, sleeping, waitForPoll, poll } = await createQueuedJob();
  const polling = poll();
  await waitForPoll();
  const other = await client.generate();
  await client.request("POST", `/api/v1/jobs/${other.json.data.id}/cancel`);
  await clock.advance(1);
  expect(clock.pending()).toBeGreaterThan(sleeping);
  await client.request("POST", `/api/v1/jobs/${id}/cancel`);
  expect((await (await polling).json()).data.status).toBe("cancelled");
});

test("creates no job for a request that is already aborted", async () => {
  const { client } = await createQueuedJob();
  const { engine } = client;
  const headers = { authorization: `Bearer ${engine.apiKey}`, "content-type": "application/json" };
  const init = { method: "POST", body: JSON.stringify({ prompt: "a fox" }), headers };
  const aborted = AbortSignal.abort(new Error("aborted"));
  const url = `${engine.url}/api/v1/avatars/generate`;
  await expect(engine.fetch(url, { ...init, signal: aborted })).rejects.toThrow("aborted");
  await expect(engine.fetch(new Request(url, { ...init, signal: aborted }))).rejects.toThrow("aborted");
  expect((await client.request("GET", "/api/v1/jobs")).json.data.total_count).toBe(1);
});
