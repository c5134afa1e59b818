import { checkEvent } from "@likeness/contract/hoox";
import { Webhook } from "standardwebhooks";
import { expect, test } from "vitest";
import { createBuiltInModel } from "../../../../src/index.ts";
import { createFakeClock } from "../../../../src/testing/fake-clock.ts";
import { createTinyModel } from "../../../support/tiny-model.ts";
import { createReady, network, own, samplesOf, startHoox, statusPath } from "./support.ts";

const webhook_url = "https://your-domain.com/webhooks/avatar";
const second = 1_000;

function startWithReceiver(reply?: (index: number) => number, options: object = {}) {
  const clock = createFakeClock(Date.UTC(2026, 0, 1, 12));
  const receiver = network(reply, () => clock.now());
  const settings = { model: createTinyModel(), clock, worker: { leaseMs: 3_600_000 } };
  const client = startHoox({ ...settings, outbound: receiver.outbound, ...options });
  return { client, clock, sent: receiver.sent };
}

test("a creation from a prompt and an edit send a webhook in both published forms", async () => {
  const { client, clock, sent } = startWithReceiver(undefined, { model: createBuiltInModel() });
  const created = await createReady(client, { webhook_url });
  await clock.advance(0);
  const edited = await client.post("/avatar/edit", { ...created, prompt: "in a car", webhook_url });
  await client.engine.idle();
  await clock.advance(0);
  expect(sent.map(({ request }) => request.url)).toEqual([webhook_url, webhook_url]);
  const [first, last] = sent.map(({ json }) => json);
  expect(first).toMatchObject({ task: "avatar_create", job_id: created.look_id, ...created });
  expect(last).toMatchObject({ task: "avatar_edit", job_id: edited.look_id, ...edited });
  for (const { json } of sent) {
    expect(checkEvent(json)).toEqual([]);
    for (const sample of samplesOf("CompletedWebhook"))
      expect(Object.keys(json)).toEqual(expect.arrayContaining(Object.keys(sample)));
    const image = await client.engine.fetch(json.result.thumbnail_url);
    expect(image.status).toBe(200);
  }
  const { result } = await client.get(statusPath(edited));
  expect(result).toMatchObject(last.result);
});

test("a failure is sent with the code of webhooks, which differs from that of the status", async () => {
  const { client, clock, sent } = startWithReceiver(undefined, {
    model: {
      generate: async () => ({ ok: false, code: "invalid_input", message: "Edit failed" }),
    },
  });
  const created = await createReady(client, { webhook_url });
  await clock.advance(0);
  const [sample] = samplesOf("FailedWebhook");
  expect(sent.map(({ json }) => json)).toEqual([
    { ...sample, task: "avatar_create", job_id: created.look_id, ...created },
  ]);
  expect(checkEvent(sent[0]?.json)).toEqual([]);
});

test("a failure that is known at once is sent too", async () => {
  const { client, clock, sent } = startWithReceiver();
  const elementImages = ["https://cdn.example/missing"];
  const created = await client.post("/avatar/create", { prompt: "an engineer", elementImages, webhook_url });
  await clock.advance(0);
  expect(sent.map(({ json }) => json)).toMatchObject([
    { task: "avatar_create", ...created, status: "failed", error: { code: "GENERATION_FAILED" } },
  ]);
});

test("an avatar from images sends a webhook too", async () => {
  const { client, clock, sent } = startWithReceiver();
  const images = ["https://cdn.example/a.jpg"];
  const url = "https://likeness.test/hoox/api/public/v1/avatar/create";
  const headers = { authorization: `Bearer ${client.apiKey}`, "content-type": "application/json" };
  const body = JSON.stringify({ images, name: "Jordan", webhook_url });
  const response = await client.engine.fetch(new Request(url, { method: "POST", headers, body }));
  const created = await response.json();
  await clock.advance(0);
  expect(sent).toHaveLength(1);
  expect(checkEvent(sent[0]?.json)).toEqual([]);
  expect(sent[0]?.json).toMatchObject({
    task: "avatar_create",
    job_id: created.look_id,
    ...created,
    status: "completed",
    result: {
      avatar_name: "Jordan",
      thumbnail_url: expect.stringMatching(/^https:\/\/likeness\.test\/hoox\/api\/public\/v1\/media\//),
    },
  });
});

test("a delivery is retried after 1, 2 and 4 seconds, and then dropped", async () => {
  const { client, clock, sent } = startWithReceiver(() => 500);
  await createReady(client, { webhook_url });
  await clock.advance(60 * second);
  const times = sent.map(({ at }) => at);
  const pauses = times.slice(1).map((at, index) => Math.round((at - (times[index] ?? 0)) / second));
  expect(pauses).toEqual([1, 2, 4]);
  expect(new Set(sent.map(({ json }) => JSON.stringify(json))).size).toBe(1);
  await clock.advance(24 * 3_600 * second);
  expect(sent).toHaveLength(4);
});

test("no more is sent after a 2xx response", async () => {
  const { client, clock, sent } = startWithReceiver((index) => (index === 0 ? 503 : 204));
  await createReady(client, { webhook_url });
  await clock.advance(60 * second);
  expect(sent).toHaveLength(2);
});

test("webhooks are signed by the Standard Webhooks specification, which Hoox itself does not do", async () => {
  const { client, clock, sent } = startWithReceiver();
  await createReady(client, { webhook_url });
  await clock.advance(0);
  const { secret } = await own(client, "GET", "/webhooks/signing-secret");
  const [delivery] = sent.map(({ request }) => request);
  const { headers = {}, body } = delivery ?? {};
  const signature = new Webhook(secret).sign(
    headers["webhook-id"] ?? "",
    new Date(clock.now()),
    String(body),
  );
  expect(headers).toMatchObject({
    "content-type": "application/json",
    "webhook-id": expect.stringMatching(/^evt_/),
    "webhook-timestamp": String(clock.now() / second),
    "webhook-signature": signature,
  });
});
