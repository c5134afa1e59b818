import { checkEvent } from "@likeness/contract/v1";
import { expect, test } from "vitest";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import { countEventReads } from "../support/count-event-reads.ts";
import { type Json, start, type TestClient } from "../support/start.ts";

/** Reads the events of the account of the key. The first heartbeat says that the subscription is active. */
async function* follow(
  client: TestClient,
  apiKey = client.engine.apiKey,
): AsyncGenerator<[string, Json] | "heartbeat"> {
  const { engine } = client;
  const response = await engine.fetch(`${engine.url}/api/v1/events`, {
    headers: { authorization: `Bearer ${apiKey}` },
  });
  for await (const chunk of response.body ?? []) {
    const [first = "", second = ""] = new TextDecoder().decode(chunk).split("\n");
    yield first === ":"
      ? "heartbeat"
      : [first.replace("event: ", ""), JSON.parse(second.replace("data: ", ""))];
  }
}

test("streams the payloads of webhooks", async () => {
  const client = start();
  const events = follow(client);
  expect((await events.next()).value).toBe("heartbeat");
  const { json } = await client.generate();
  await client.wait(json.data.id);
  const completed = (await events.next()).value;
  if (!Array.isArray(completed)) throw new Error("no event");
  expect(completed[0]).toBe("job.completed");
  expect(completed[1].data.job.id).toBe(json.data.id);
  expect(checkEvent(completed[1])).toEqual([]);

  await client.request("POST", "/api/v1/avatars/save", { body: { job_id: json.data.id, label: "me" } });
  const saved = (await events.next()).value;
  if (!Array.isArray(saved)) throw new Error("no event");
  expect([saved[0], saved[1].data.avatar.label]).toEqual(["avatar.saved", "me"]);
  await events.return(undefined);
});

test("streams no events of other accounts", async () => {
  const client = start();
  const { apiKey } = await client.engine.accounts.create({ name: "Acme" });
  const events = follow(client, apiKey);
  await events.next();
  await client.wait((await client.generate()).json.data.id);
  const { json } = await client.withApiKey(apiKey).generate();
  const received = (await events.next()).value;
  expect(Array.isArray(received) && received[1].data.job.id).toBe(json.data.id);
  await events.return(undefined);
});

test("sends a heartbeat every fifteen seconds without events", async () => {
  const clock = createFakeClock();
  const client = start({ clock, worker: false });
  const events = follow(client);
  await events.next();
  const next = events.next();
  await clock.advance(15_000);
  expect((await next).value).toBe("heartbeat");
  await events.return(undefined);
});

test("closes a stream that is a thousand events behind, even if it is not read", async () => {
  const { store, reads } = countEventReads();
  const client = start({ store, worker: false });
  const events = follow(client);
  await events.next();
  // The client does not read this event, so it does not pull the next ones.
  const { json } = await client.generate();
  await client.request("POST", `/api/v1/jobs/${json.data.id}/cancel`);
  for (let count = 0; count < 1_000; count += 1) {
    await client.engine.fetch(`${client.engine.url}/api/v1/avatars/generate`, {
      method: "POST",
      body: '{"prompt":"a wise owl"}',
      headers: { authorization: `Bearer ${client.engine.apiKey}`, "content-type": "application/json" },
    });
  }
  await client.generate();
  const before = reads();
  await client.generate();
  expect(reads()).toBe(before);
  expect((await events.next()).value).toMatchObject([
    "job.cancelled",
    { data: { job: { id: json.data.id } } },
  ]);
  expect((await events.next()).done).toBe(true);
});

test("limits the open streams of an account to its requests per minute, in each process", async () => {
  const clock = createFakeClock();
  const client = start({ clock, limits: { free: { requestsPerMinute: 2 } }, worker: false });
  const { apiKey } = await client.engine.accounts.create({ name: "Acme" });
  const open = (signal?: AbortSignal) =>
    client.engine.fetch(`${client.engine.url}/api/v1/events`, {
      headers: { authorization: `Bearer ${apiKey}` },
      ...(signal && { signal }),
    });
  const abort = new AbortController();
  const [unread, read] = [await open(abort.signal), await open()];
  await clock.advance(60_000);
  const rejected = await open();
  expect([rejected.status, (await rejected.json()).error.code]).toEqual([429, "rate_limit_exceeded"]);
  expect(rejected.headers.get("retry-after")).toBe("5");
  abort.abort();
  expect((await open()).status).toBe(200);
  await clock.advance(60_000);
  expect((await open()).status).toBe(429);
  await read.body?.cancel();
  expect([(await open()).status, unread.status]).toEqual([200, 200]);
  // The limit is per account.
  expect((await follow(client).next()).value).toBe("heartbeat");
});

test("unsubscribes a stream that fails because its API key cannot be checked", async () => {
  const clock = createFakeClock();
  const { store, reads } = countEventReads();
  let broken = false;
  const find: typeof store.accounts.find = async (id) => {
    if (broken) throw new Error("disk failure");
    return store.accounts.find(id);
  };
  const client = start({ store: { ...store, accounts: { ...store.accounts, find } }, clock, worker: false });
  const events = follow(client);
  await events.next();
  broken = true;
  const failing = expect(events.next()).rejects.toThrow("disk failure");
  await clock.advance(15_000);
  await failing;
  broken = false;
  await client.generate();
  expect(reads()).toBe(0);
});
