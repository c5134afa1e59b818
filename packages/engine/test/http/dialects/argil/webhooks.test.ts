import { checkEvent } from "@likeness/contract/argil";
import { Webhook } from "standardwebhooks";
import { expect, test } from "vitest";
import { createFakeClock } from "../../../../src/testing/fake-clock.ts";
import { createAccount, imageAvatar, samplesOf, startArgil, unknownId, videoAvatar } from "./start-argil.ts";

const callbackUrl = "https://receiver.example/argil";
const events = ["AVATAR_TRAINING_SUCCESS", "AVATAR_TRAINING_FAILED"];
const missing = { url: "https://example.com/missing.mp4" };
const keysOf = (value: object | undefined) => Object.keys(value ?? {});

function startWithClock() {
  const clock = createFakeClock(Date.UTC(2026, 0, 1, 12));
  return { clock, client: startArgil({ clock, worker: { leaseMs: 3_600_000 } }) };
}

async function createWebhook(client: ReturnType<typeof startArgil>, body: object = { callbackUrl, events }) {
  const { status, json } = await client.request("POST", "/webhooks", { body });
  expect([status, json.message]).toEqual([201, undefined]);
  return json;
}

test("a webhook is created, listed, changed and deleted", async () => {
  const client = startArgil();
  const created = await createWebhook(client);
  const { lastTriggeredAt, ...sample } = samplesOf("Webhook")[0];
  expect(keysOf(created)).toEqual(keysOf(sample));
  expect(created).toMatchObject({ callbackUrl, events });
  expect(await client.get("/webhooks")).toEqual([created]);
  const path = `/webhooks/${created.id}`;
  const change = async (body: object) => (await client.request("PUT", path, { body })).json;
  const [first] = events;
  expect(await change({ events: [first] })).toMatchObject({ id: created.id, callbackUrl, events: [first] });
  const other = "https://receiver.example/other";
  expect(await change({ callbackUrl: other })).toMatchObject({ callbackUrl: other, events: [first] });
  expect(await change({})).toMatchObject({ callbackUrl: other, events: [first] });
  const deleted = await client.request("DELETE", path);
  expect([deleted.status, deleted.json]).toEqual([204, null]);
  expect(await client.get("/webhooks")).toEqual([]);
  expect((await client.request("DELETE", path)).status).toBe(404);
});

test("events of videos are taken and returned", async () => {
  const client = startArgil();
  const videos = ["VIDEO_GENERATION_SUCCESS", "VIDEO_GENERATION_FAILED"];
  const { id } = await createWebhook(client, { callbackUrl, events: videos });
  await client.train(imageAvatar);
  expect(client.sent).toEqual([]);
  const { json } = await client.request("PUT", `/webhooks/${id}`, {
    body: { events: [...events, ...videos] },
  });
  expect(json.events).toEqual([...events, ...videos]);
  await client.request("PUT", `/webhooks/${id}`, { body: { events } });
  expect(await client.get("/webhooks")).toMatchObject([{ id, events }]);
});

test("invalid webhooks are errors", async () => {
  const client = startArgil();
  const { id } = await createWebhook(client);
  for (const body of [
    {},
    { callbackUrl },
    { events },
    { callbackUrl, events: [] },
    { callbackUrl, events: ["AVATAR_GENERATION_FAILED"] },
    { callbackUrl, events, name: "unknown" },
    { callbackUrl: "http://receiver.example", events },
  ]) {
    const { status, json } = await client.request("POST", "/webhooks", { body });
    expect([status, keysOf(json)]).toEqual([400, ["code", "message"]]);
  }
  const wrong = await client.request("PUT", `/webhooks/${id}`, { body: { events: [] } });
  expect(wrong.status).toBe(400);
  expect(await client.get("/webhooks")).toHaveLength(1);
});

test("webhooks of other accounts and of our own API are not found", async () => {
  const client = startArgil();
  const stranger = await createAccount(client);
  const { id } = await createWebhook(client);
  const own = await client.own("POST", "/webhooks", { endpoint_url: callbackUrl });
  expect(await stranger.get("/webhooks")).toEqual([]);
  expect(await client.get("/webhooks")).toMatchObject([{ id }]);
  for (const [from, path] of [
    [stranger, id],
    [client, own.id],
    [client, unknownId],
    [client, "none"],
  ]) {
    for (const method of ["PUT", "DELETE"]) {
      const { status, json } = await from.request(method, `/webhooks/${path}`, {
        ...(method === "PUT" && { body: { events } }),
      });
      expect([status, json]).toEqual([404, { code: 404, message: "Webhook not found" }]);
    }
  }
});

test("a training sends the published events to webhooks and once to callbackUrl", async () => {
  const { client, clock } = startWithClock();
  const { id } = await createWebhook(client);
  const once = "https://receiver.example/once";
  const extras = { customer: "cus_123" };
  const trained = await client.train({ ...videoAvatar, callbackUrl: once, extras });
  await clock.advance(0);
  const failed = await client.train({ ...videoAvatar, datasetVideo: missing, callbackUrl: once, extras });
  await clock.advance(0);
  const [success, failure] = samplesOf("WebhookEvent");
  const byUrl = Map.groupBy(client.sent, ({ request }) => request.url);
  for (const url of [callbackUrl, once]) {
    const bodies = byUrl.get(url)?.map(({ json }) => json) ?? [];
    expect(bodies.map(({ event }) => event)).toEqual(events);
    expect(bodies.map(({ data }) => keysOf(data))).toEqual([keysOf(success.data), keysOf(failure.data)]);
    expect(bodies.map(({ data }) => data)).toMatchObject([
      { avatarId: trained.id, avatarName: videoAvatar.name, extras },
      { avatarId: failed.id, avatarName: videoAvatar.name, extras },
    ]);
    for (const body of bodies) expect(checkEvent(body)).toEqual([]);
  }
  await clock.advance(24 * 3_600_000);
  expect(client.sent).toHaveLength(4);
  expect(await client.get("/webhooks")).toMatchObject([
    { id, lastTriggeredAt: new Date(Date.UTC(2026, 0, 1, 12)).toISOString() },
  ]);
});

test("the voice of the request, or a new one, is in the event of a success", async () => {
  const { client, clock } = startWithClock();
  await createWebhook(client);
  const voiceId = "123e4567-e89b-12d3-a456-426614174000";
  await client.train({ ...imageAvatar, voiceId });
  await client.train(imageAvatar);
  await clock.advance(0);
  const voices = client.sent.map(({ json }) => json.data.voiceId);
  expect(voices).toContain(voiceId);
  expect(new Set(voices).size).toBe(2);
  for (const id of voices) expect(id).toMatch(/^[\da-f-]{36}$/);
});

test("a refused avatar sends the event of a failed training", async () => {
  const clock = createFakeClock();
  const moderator = { check: async () => ({ ok: false, category: "violence" }) as const };
  const client = startArgil({ clock, moderator });
  const { id } = await client.create({ ...imageAvatar, callbackUrl });
  await clock.advance(0);
  expect(client.sent.map(({ json }) => json)).toEqual([
    { event: "AVATAR_TRAINING_FAILED", data: { avatarId: id, avatarName: imageAvatar.name, extras: {} } },
  ]);
});

test("a webhook receives only its events", async () => {
  const { client, clock } = startWithClock();
  await createWebhook(client, { callbackUrl, events: ["AVATAR_TRAINING_FAILED"] });
  await client.train(imageAvatar);
  await client.train({ ...videoAvatar, consentVideo: missing });
  await clock.advance(0);
  expect(client.sent.map(({ json }) => json.event)).toEqual(["AVATAR_TRAINING_FAILED"]);
});

test("events have the signature of Standard Webhooks, and our own API can send a test", async () => {
  const { client, clock } = startWithClock();
  const { id } = await createWebhook(client);
  const { secret } = await client.own("POST", `/webhooks/${id}/rotate-secret`, {});
  await client.own("POST", `/webhooks/${id}/test`, {});
  await clock.advance(0);
  const [delivery] = client.sent;
  expect(checkEvent(delivery?.json)).toEqual([]);
  const { headers = {}, body } = delivery?.request ?? {};
  const signature = new Webhook(secret).sign(
    headers["webhook-id"] ?? "",
    new Date(clock.now()),
    String(body),
  );
  expect(headers["webhook-signature"]?.split(" ")).toContain(signature);
});
