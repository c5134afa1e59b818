import { expect, test } from "vitest";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import { createGatedModel } from "../support/gated-model.ts";
import { start, type TestClient } from "../support/start.ts";

const keys = "/api/v1/keys";

async function expiringKey(client: TestClient, expires_at: number): Promise<string> {
  const { status, json } = await client.request("POST", keys, { body: { expires_at } });
  expect([status, json.data.expires_at]).toEqual([201, expires_at]);
  return json.data.api_key;
}

test("accepts a key until its last millisecond, and then rejects it as expired", async () => {
  const clock = createFakeClock();
  const client = start({ clock });
  const holder = client.withApiKey(await expiringKey(client, clock.now() / 1000 + 60));
  await clock.advance(59_999);
  expect((await holder.request("GET", "/api/v1/account")).status).toBe(200);
  await clock.advance(1);
  const { status, headers, json } = await holder.request("GET", "/api/v1/account");
  expect([status, json.error.type, json.error.code]).toEqual([
    401,
    "authentication_error",
    "api_key_expired",
  ]);
  expect(json.error.message).toContain("2026-01-01T00:01:00.000Z");
  expect(headers.get("www-authenticate")).toBe("Bearer");
});

test.each([
  ["in the past", -1, 400],
  ["now", 0, 400],
  ["in half a second", 0.5, 400],
  ["in a second", 1, 201],
])("responds to expires_at %s with %s", async (_, seconds, status) => {
  const clock = createFakeClock();
  const client = start({ clock });
  const response = await client.request("POST", keys, { body: { expires_at: clock.now() / 1000 + seconds } });
  expect(response.status).toBe(status);
  if (status === 400) expect(response.json.error.param).toBe("expires_at");
});

test("replays the creation of a key after the key has expired", async () => {
  const clock = createFakeClock();
  const client = start({ clock });
  const order = {
    body: { expires_at: clock.now() / 1000 + 1 },
    headers: { "idempotency-key": "k" },
  };
  const first = await client.request("POST", keys, order);
  await clock.advance(5_000);
  expect((await client.request("POST", keys, order)).text).toBe(first.text);
});

test("ends an event stream when its API key expires", async () => {
  const clock = createFakeClock();
  const client = start({ clock });
  const key = await expiringKey(client, clock.now() / 1000 + 60);
  const follow = await client.engine.fetch(`${client.engine.url}/api/v1/events`, {
    headers: { authorization: `Bearer ${key}` },
  });
  const reader = follow.body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader?.read())?.value).toBe(":\n\n");
  let signs = 0;
  for (let ended = false; !ended; signs += 1) {
    const part = reader?.read();
    await clock.advance(15_000);
    ended = (await part)?.done !== false;
  }
  // One per 15 seconds of the minute, and one that was already enqueued.
  expect(signs).toBeLessThanOrEqual(6);
});

test("does not return the result of a long poll if its API key expires during the poll", async () => {
  const clock = createFakeClock();
  const model = createGatedModel();
  const client = start({ clock, model });
  const holder = client.withApiKey(await expiringKey(client, clock.now() / 1000 + 5));
  const job = (await client.generate()).json.data;
  const waiting = holder.wait(job.id);
  const generation = await model.generation(0);
  await clock.advance(6_000);
  generation.finish();
  const response = await waiting;
  expect([response.status, response.json.error.code]).toEqual([401, "api_key_expired"]);
});

test("image URLs expire with the API key that requested them", async () => {
  const clock = createFakeClock();
  const client = start({ clock });
  const end = clock.now() / 1000 + 3_600;
  const holder = client.withApiKey(await expiringKey(client, end));
  const { id } = (await client.generate()).json.data;
  await client.engine.idle();
  const imageUrlFor = async (client: TestClient): Promise<string> =>
    (await client.wait(id)).json.data.avatar.image_url;
  const [short, long] = [await imageUrlFor(holder), await imageUrlFor(client)];
  expect(new URL(short).searchParams.get("expires")).toBe(String(end));
  expect((await client.engine.fetch(short)).status).toBe(200);
  await clock.advance(3_600_000);
  expect((await client.engine.fetch(short)).status).toBe(403);
  expect((await client.engine.fetch(long)).status).toBe(200);
});
