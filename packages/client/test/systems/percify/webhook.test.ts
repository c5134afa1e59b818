import { expect, test } from "vitest";
import { Likeness } from "../../../src/index.ts";
import { createPercifyReceiver, percify } from "../../../src/percify.ts";
import { rejection } from "../../rejection.ts";
import { runScenario } from "../scenario.ts";
import { createScenarioEngine } from "../scenario-engine.ts";
import { createFakePercify } from "./fake-percify.ts";
import type { FakePercifyOptions } from "./fake-percify-shapes.ts";

const webhook = { url: "https://receiver.example/hooks", secret: "s3cret" };

/** What the fake delivers about an avatar that was made, published, liked and commented on. */
async function deliveriesOf(options: FakePercifyOptions) {
  const fake = createFakePercify({ webhook, polls: 0, ...options });
  const likeness = new Likeness({
    system: percify({ apiKey: "percify_test" }),
    fetch: (input, init) => fake.fetch(new Request(input, init)),
    logLevel: "off",
  });
  const { id } = await likeness.avatars.generate({ prompt: "mystical forest guardian", model: "imagen3" });
  await likeness.avatars.get(id);
  await likeness.avatars.publish(id, { visibility: "public" });
  await likeness.avatars.like(id);
  await likeness.comments.create(id, { text: "Hello" });
  return {
    id,
    requests: fake.deliveries.map(
      ({ url, headers, body }) => new Request(url, { method: "POST", headers, body }),
    ),
  };
}

test.each(["typed", "named"] as const)("receives the events in the %s envelope", async (envelope) => {
  const receiver = createPercifyReceiver({ secret: webhook.secret });
  const { id, requests } = await deliveriesOf({ envelope });
  const events = await Promise.all(requests.map((request) => receiver.verify(request)));
  expect(events.map(({ type }) => type)).toEqual([
    "avatar.completed",
    "avatar.published",
    "avatar.liked",
    "avatar.commented",
  ]);
  expect(events[0]).toMatchObject({
    data: { avatar: { id, status: "ready", imageUrl: expect.any(String) } },
  });
  expect(events[1]).toMatchObject({ data: { avatar: { id, visibility: "public" } } });
  expect(new Set(events.map((event) => event.id)).size).toBe(4);
});

test("receives failures, and events of other things as unknown ones", async () => {
  const receiver = createPercifyReceiver({ secret: webhook.secret });
  const failure = { code: "content_policy_violation", message: "Prompt violates content policy" };
  const { requests } = await deliveriesOf({ failure });
  const [failed] = requests;
  expect(failed && (await receiver.verify(failed))).toMatchObject({
    type: "avatar.failed",
    data: { avatar: { status: "error", error: { code: "safety_filter", message: failure.message } } },
  });
  const body = JSON.stringify({
    type: "credits.low_balance",
    id: "evt_1",
    created: "2025-11-25T06:55:00Z",
    data: { balance: 25 },
  });
  const { createHmac } = await import("node:crypto");
  const headers = { "x-percify-signature": createHmac("sha256", webhook.secret).update(body).digest("hex") };
  const event = await receiver.verify(new Request(webhook.url, { method: "POST", headers, body }));
  expect(event).toMatchObject({ type: "unknown", rawType: "credits.low_balance", data: { balance: 25 } });
});

test("rejects a wrong secret and a missing signature, and says when an event is repeated", async () => {
  const { requests } = await deliveriesOf({});
  const [first] = requests;
  if (!first) throw new Error("Nothing was delivered.");
  const other = createPercifyReceiver({ secret: "other" });
  expect(await rejection(other.verify(first.clone()))).toMatchObject({ code: "signature_mismatch" });
  const receiver = createPercifyReceiver({ secret: webhook.secret, seen: () => true });
  expect(await receiver.verify(first)).toMatchObject({ repeated: true });
  const unsigned = new Request(webhook.url, { method: "POST", body: "{}" });
  expect(await rejection(receiver.verify(unsigned))).toMatchObject({ code: "missing_header" });
});

test("the scenario with our own dialect", async () => {
  await using engine = createScenarioEngine();
  const receiver = createPercifyReceiver({ secret: "unused" });
  const result = await runScenario("percify", {
    likeness: new Likeness({ system: percify(), engine: engine.engine }),
    engine,
    verify: (delivery) => receiver.verify(delivery),
  });
  expect(result).toEqual({
    prompt: "yes",
    wait: "yes",
    picture: "yes",
    "find again": "yes",
    failure: "safety_filter",
    webhook: "webhooks are registered in the dashboard",
  });
});

test("receives what our own dialect sends", async () => {
  await using engine = createScenarioEngine();
  const { apiKey, url } = engine.engine;
  await engine.engine.fetch(`${url}/percify/v1/webhooks`, {
    method: "POST",
    headers: { authorization: `Bearer ${apiKey}`, "content-type": "application/json" },
    body: JSON.stringify({ url: webhook.url, secret: webhook.secret }),
  });
  const likeness = new Likeness({ system: percify(), engine: engine.engine });
  const { id } = await likeness.avatars.generateAndWait({ prompt: "an owl", output: { count: 2 } });
  const receiver = createPercifyReceiver({ secret: webhook.secret });
  const event = await receiver.verify(await engine.delivery());
  expect(event).toMatchObject({ type: "avatar.completed", data: { avatar: { status: "ready" } } });
  const avatars = await likeness.avatars.list().toArray();
  expect(avatars.map((avatar) => avatar.id).reverse()).toEqual(id.split(","));
});
