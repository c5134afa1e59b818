import { Webhook } from "standardwebhooks";
import { expect, test, vi } from "vitest";
import type { SentRequest } from "./scripted-outbound.ts";
import { receiverUrl, startWithReceivers } from "./start-with-receivers.ts";

/** Signs and verifies with the standardwebhooks library. */
function expectSigned(sent: SentRequest | undefined, ...webhooks: Webhook[]): void {
  if (!sent) throw new Error("Nothing was sent.");
  vi.setSystemTime(sent.at);
  const expected = webhooks.map((webhook) => webhook.sign(sent.id, new Date(sent.at), sent.body));
  expect(sent.headers["webhook-signature"]).toBe(expected.join(" "));
  for (const webhook of webhooks) expect(webhook.verify(sent.body, { ...sent.headers })).toEqual(sent.json);
  vi.useRealTimers();
}

test("signs deliveries like the standardwebhooks library", async () => {
  const { network, register, generateAndDeliver } = startWithReceivers();
  const { secret } = await register();
  expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  const id = await generateAndDeliver();
  const [sent] = network.sent;
  expectSigned(sent, new Webhook(secret));
  expect(sent?.headers).toMatchObject({
    "content-type": "application/json",
    "webhook-timestamp": String(Math.floor((sent?.at ?? 0) / 1000)),
    "user-agent": expect.stringMatching(/^Likeness-Webhooks\/\d/),
  });
  expect(sent?.json).toMatchObject({
    id: expect.stringMatching(/^evt_[0-9a-f]{32}$/),
    object: "event",
    type: "job.completed",
    data: { job: { id, status: "completed" } },
  });
});

test("signs with the text of a custom secret, and in no header of another system", async () => {
  const { network, register, generateAndDeliver } = startWithReceivers();
  const secret = "pässword of mine";
  await register(receiverUrl, { secret });
  await generateAndDeliver();
  const [sent] = network.sent;
  expectSigned(sent, new Webhook(new TextEncoder().encode(secret), { format: "raw" }));
  expect(Object.keys(sent?.headers ?? {}).filter((name) => name.startsWith("x-"))).toEqual([]);
});

test.each([
  ["no base64", "whsec_not base64!", "has no base64"],
  ["nothing", "whsec_  ", "white space"],
  ["white space around it", " 12345678 ", "white space"],
])("rejects a secret with %s after its prefix", async (_, secret, message) => {
  const { client } = startWithReceivers();
  const body = { endpoint_url: receiverUrl, secret };
  const { status, json } = await client.request("POST", "/api/v1/webhooks", { body });
  expect([status, json.error.code, json.error.param]).toEqual([400, "invalid_request", "secret"]);
  expect(json.error.message).toContain(message);
  expect(json.error.message).not.toContain(secret);
});

test("deliveries have both signatures during the overlap after a rotation", async () => {
  const { client, clock, network, register, generateAndDeliver } = startWithReceivers();
  const { id, secret: old } = await register();
  const rotate = (body: object) => client.request("POST", `/api/v1/webhooks/${id}/rotate-secret`, { body });
  const { secret } = (await rotate({ overlap_seconds: 3600 })).json.data;
  expect(secret).not.toBe(old);
  await generateAndDeliver();
  expectSigned(network.sent[0], new Webhook(secret), new Webhook(old));
  await clock.advance(3_600_000);
  await generateAndDeliver();
  expectSigned(network.sent[1], new Webhook(secret));
});

test("expires the old secret after a day by default, and immediately with an overlap of 0", async () => {
  const { client, clock, network, register, generateAndDeliver } = startWithReceivers();
  const { id, secret: first } = await register();
  const second = (await client.request("POST", `/api/v1/webhooks/${id}/rotate-secret`)).json.data.secret;
  await clock.advance(24 * 3_600_000 - 1);
  await generateAndDeliver();
  expectSigned(network.sent[0], new Webhook(second), new Webhook(first));
  const options = { body: { overlap_seconds: 0, secret: "a third one" } };
  const third = (await client.request("POST", `/api/v1/webhooks/${id}/rotate-secret`, options)).json.data
    .secret;
  expect(third).toBe("a third one");
  await generateAndDeliver();
  expectSigned(network.sent[1], new Webhook(new TextEncoder().encode(third), { format: "raw" }));
});

test("limits active secrets to ten; a rotation without overlap expires all but the new one", async () => {
  const { client, clock, network, register, generateAndDeliver } = startWithReceivers();
  const { id } = await register();
  const rotate = (body?: object) => client.request("POST", `/api/v1/webhooks/${id}/rotate-secret`, { body });
  for (let more = 1; more < 10; more += 1) expect((await rotate()).status).toBe(200);
  const refused = await rotate();
  expect([refused.status, refused.json.error.param]).toEqual([400, "overlap_seconds"]);
  const { secret } = (await rotate({ overlap_seconds: 0 })).json.data;
  await generateAndDeliver();
  expectSigned(network.sent[0], new Webhook(secret));
  for (let more = 1; more < 10; more += 1) await rotate({ overlap_seconds: 60 });
  expect((await rotate()).status).toBe(400);
  await clock.advance(60_000);
  expect((await rotate()).status).toBe(200);
});

test("signs deliveries to the URL of a request with the account's own secret", async () => {
  const { client, network, generateAndDeliver } = startWithReceivers();
  await generateAndDeliver({ webhook_url: receiverUrl });
  const path = "/api/v1/webhooks/signing-secret";
  const { secret } = (await client.request("GET", path)).json.data;
  expect(secret).toMatch(/^whsec_/);
  expectSigned(network.sent[0], new Webhook(secret));
  expect((await client.request("GET", path)).json.data.secret).toBe(secret);
  const { apiKey } = await client.engine.accounts.create({ name: "other" });
  expect((await client.withApiKey(apiKey).request("GET", path)).json.data.secret).not.toBe(secret);
});
