import { createHmac } from "node:crypto";
import { checkEvent } from "@likeness/contract/percify";
import { expect, onTestFinished, test } from "vitest";
import type { EngineOptions } from "../../../../src/index.ts";
import type { OutboundRequest } from "../../../../src/ports/outbound.ts";
import { createFakeClock } from "../../../../src/testing/fake-clock.ts";
import type { Json } from "../../../support/start.ts";
import { createTinyModel } from "../../../support/tiny-model.ts";
import { startPercify } from "./start-percify.ts";

const url = "https://receiver.test/webhooks/percify";

test("avatar.completed has the fields of both published envelopes, and a signature of the raw body", async () => {
  const { percify, deliver } = start();
  const { secret } = await percify.post("/webhooks", { url });
  const avatar = await percify.makeAvatar({ model: "imagen3" });
  const [event, ...others] = await deliver();
  expect(others).toEqual([]);
  expect(event?.json).toEqual({
    type: "avatar.completed",
    event: "avatar.completed",
    id: expect.stringMatching(/^evt_/),
    created: expect.stringMatching(/^2026-01-01T12:00:0\dZ$/),
    timestamp: event?.json.created,
    data: {
      avatarId: avatar.id,
      userId: avatar.userId,
      status: "completed",
      imageUrl: expect.stringContaining("/percify/v1/assets/"),
      thumbnailUrl: expect.stringContaining("/percify/v1/assets/"),
      creditCost: 5,
      model: "imagen3",
      prompt: "a wise owl",
    },
  });
  // The Python sample signs the body that was received, the one for Node what it serializes again.
  expect(event?.signature).toBe(sign(secret, event?.body ?? ""));
  expect(event?.signature).toBe(sign(secret, JSON.stringify(JSON.parse(event?.body ?? ""))));
});

test("avatar.failed has the reason", async () => {
  const model = {
    ...createTinyModel(),
    generate: async () => ({ ok: false, code: "safety_filter", message: "not allowed" }) as const,
  };
  const { percify, deliver } = start({ model });
  await percify.post("/webhooks", { url });
  const { id, userId } = await percify.makeAvatar();
  const [event] = await deliver();
  expect(event?.json).toMatchObject({ type: "avatar.failed" });
  expect(event?.json.data).toEqual({
    avatarId: id,
    userId,
    status: "failed",
    error: { code: "content_policy_violation", message: expect.stringContaining("not allowed") },
  });
});

test("avatar.published, avatar.liked and avatar.commented", async () => {
  const { percify, deliver } = start();
  const { id, userId } = await percify.makeAvatar();
  await percify.post("/webhooks", { url });
  await percify.post(`/avatars/${id}/publish`);
  await percify.post(`/avatars/${id}/like`);
  await percify.post(`/avatars/${id}/comment`, { text: "What a face!" });
  const events = (await deliver()).map(({ json }) => [json.type, json.data]);
  expect(events).toEqual([
    ["avatar.published", { avatarId: id, userId, visibility: "public", publishedAt: expect.any(String) }],
    ["avatar.liked", { avatarId: id, userId, likes: 1 }],
    [
      "avatar.commented",
      { avatarId: id, userId, comments: 1, comment: expect.objectContaining({ text: "What a face!" }) },
    ],
  ]);
});

test("the URL of a request receives the events of its avatars, also of those that fail", async () => {
  const { percify, deliver } = start();
  const made = await percify.makeAvatar({ webhookUrl: url });
  const [event] = await deliver();
  expect(event?.json).toMatchObject({
    type: "avatar.completed",
    data: { avatarId: made.id, status: "completed" },
  });
  expect(event?.json.data.imageUrl).toContain("/percify/v1/assets/");
});

test("webhooks are listed, changed, tested and deleted", async () => {
  const { percify, deliver } = start();
  const secret = "my own secret";
  const created = await percify.post("/webhooks", { url, events: ["avatar.failed"], secret });
  const { secret: _, ...webhook } = created;
  expect(created).toMatchObject({
    id: expect.stringMatching(/^webhook_/),
    events: ["avatar.failed"],
    secret,
  });
  expect(await percify.get("/webhooks")).toEqual({ webhooks: [webhook] });
  expect(await percify.get(`/webhooks/${webhook.id}`)).toEqual(webhook);
  await percify.makeAvatar();
  expect(await deliver()).toEqual([]);
  expect(await percify.post(`/webhooks/${webhook.id}/test`)).toEqual({ success: true });
  const [event] = await deliver();
  expect(event?.json).toMatchObject({
    type: "avatar.completed",
    data: { avatarId: "avatar_test", status: "completed" },
  });
  expect(event?.signature).toBe(sign(secret, event?.body ?? ""));
  const { json } = await percify.request("PATCH", `/webhooks/${webhook.id}`, {
    body: { active: false, events: null, description: "staging" },
  });
  expect(json).toMatchObject({ active: false, description: "staging" });
  expect(json.events).toHaveLength(5);
  expect((await percify.request("DELETE", `/webhooks/${webhook.id}`)).json).toEqual({ success: true });
  expect(await percify.get("/webhooks")).toEqual({ webhooks: [] });
});

test("webhooks of another account or another API do not exist", async () => {
  const { percify } = start();
  const { id } = await percify.post("/webhooks", { url });
  const stranger = await percify.newAccount();
  const own = await percify.engine.fetch(`${percify.engine.url}/api/v1/webhooks`, {
    method: "POST",
    headers: { authorization: `Bearer ${percify.engine.apiKey}`, "content-type": "application/json" },
    body: JSON.stringify({ endpoint_url: "https://receiver.test/likeness" }),
  });
  const { data } = await own.json();
  for (const [client, webhookId] of [
    [stranger, id],
    [percify, data.id],
    [percify, "webhook_1"],
  ] as const) {
    const { status, json } = await client.request("GET", `/webhooks/${webhookId}`);
    expect([status, json.error.code]).toEqual([404, "not_found"]);
  }
  expect((await percify.get("/webhooks")).webhooks).toHaveLength(1);
});

test("a URL that is not https is refused by its name", async () => {
  const { percify } = start();
  const { status, json } = await percify.request("POST", "/webhooks", {
    body: { url: "http://receiver.test" },
  });
  expect([status, json.error]).toMatchObject([400, { code: "invalid_request", details: { param: "url" } }]);
});

interface Received {
  readonly body: string;
  readonly json: Json;
  readonly signature: string | undefined;
}

/** An engine whose webhooks are received. */
function start(options: EngineOptions = {}) {
  const clock = createFakeClock(Date.UTC(2026, 0, 1, 12));
  const received: Received[] = [];
  const percify = startPercify({
    clock,
    outbound: {
      check: (target) => (target.startsWith("https://") ? null : "must start with https://"),
      download: () =>
        Promise.resolve({ ok: false, reason: "network", message: "There is nothing to download." }),
      async send({ headers = {}, body }: OutboundRequest) {
        const text = String(body);
        const json = JSON.parse(text);
        expect(checkEvent(json)).toEqual([]);
        received.push({ body: text, json, signature: headers["x-percify-signature"] });
        return { ok: true, status: 200, headers: {}, body: new Uint8Array(), truncated: false };
      },
    },
    ...options,
  });
  onTestFinished(() => percify.engine.stop({ graceMs: 0 }));
  return {
    percify,
    /** What was received since the last call. */
    async deliver(): Promise<Received[]> {
      await clock.advance(0);
      return received.splice(0);
    },
  };
}

function sign(secret: string, body: string): string {
  return createHmac("sha256", secret).update(body).digest("hex");
}
