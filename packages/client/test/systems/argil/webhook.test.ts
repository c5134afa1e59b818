import { expect, test } from "vitest";
import { createArgilReceiver } from "../../../src/argil.ts";
import { rejection } from "../../rejection.ts";
import { createFakeArgil } from "./fake-argil.ts";
import type { FakeArgilOptions } from "./fake-argil-shapes.ts";

const secret = "a-long-random-text";

/** The delivery of a training that has ended. */
async function deliveryOf(options: FakeArgilOptions = {}) {
  const fake = createFakeArgil(options);
  const send = async (method: string, path: string, body?: object) => {
    const request = new Request(`https://api.argil.ai/v1${path}`, {
      method,
      headers: { "x-api-key": "argil_test" },
      body: body === undefined ? null : JSON.stringify(body),
    });
    return (await fake.fetch(request)).json();
  };
  const events = ["AVATAR_TRAINING_SUCCESS", "AVATAR_TRAINING_FAILED"];
  await send("POST", "/webhooks", { callbackUrl: `https://receiver.example/hooks/${secret}`, events });
  const { id } = await send("POST", "/avatars", {
    name: "Anna",
    datasetVideo: { url: "https://example.com/video.mp4" },
    consentVideo: { url: "https://example.com/consent.mp4" },
    extras: { customer: "cus_123" },
  });
  await send("GET", `/avatars/${id}`);
  const [delivery] = fake.deliveries;
  if (!delivery) throw new Error("nothing was sent");
  return { id, delivery, request: () => new Request(delivery.url, { method: "POST", body: delivery.body }) };
}

test.each(["A", "B", "C"] as const)("reads the events of edition %s", async (edition) => {
  const receiver = createArgilReceiver({ secret });
  const { id, request } = await deliveryOf({ edition });
  expect(await receiver.verify(request())).toMatchObject({
    type: "twin.trained",
    data: {
      twin: {
        id,
        name: "Anna",
        status: "IDLE",
        voiceId: edition === "A" ? null : expect.stringMatching(/^[\da-f-]{36}$/),
        extras: { customer: "cus_123" },
      },
    },
    repeated: false,
  });
  const failed = await deliveryOf({ edition, outcome: "TRAINING_FAILED" });
  expect(await receiver.verify(failed.request())).toMatchObject({
    type: "twin.failed",
    data: { twin: { id: failed.id, name: "Anna", status: "TRAINING_FAILED", error: { code: "unknown" } } },
  });
});

test("reads an event whose extras are a text, and one of a type that is not known", async () => {
  const receiver = createArgilReceiver({ secret });
  const { id, request } = await deliveryOf({ extrasAsText: true });
  expect(await receiver.verify(request())).toMatchObject({
    type: "twin.trained",
    data: { twin: { id, extras: {} } },
  });
  const data = { videoId: "v1", videoName: "Launch", videoUrl: "https://assets.argil.ai/v1.mp4" };
  const body = JSON.stringify({ event: "VIDEO_GENERATION_SUCCESS", data });
  const video = new Request(`https://receiver.example/${secret}`, { method: "POST", body });
  expect(await receiver.verify(video)).toMatchObject({
    type: "unknown",
    rawType: "VIDEO_GENERATION_SUCCESS",
    data,
  });
});

test("an event that was processed before is repeated", async () => {
  const { request } = await deliveryOf();
  const ids = new Set<string>();
  const receiver = createArgilReceiver({ secret, seen: (id) => ids.has(id) });
  ids.add((await receiver.verify(request())).id);
  expect(await receiver.verify(request())).toMatchObject({ repeated: true });
});

test("rejects deliveries to another path, and bodies that are no event", async () => {
  const { delivery } = await deliveryOf();
  const receiver = createArgilReceiver({ secret });
  const send = (path: string, body: string) =>
    receiver.verify(new Request(`https://receiver.example/${path}`, { method: "POST", body }));
  expect(await rejection(send("hooks/guessed", delivery.body))).toMatchObject({ name: "WebhookError" });
  expect(await rejection(send("", delivery.body))).toMatchObject({ code: "missing_header" });
  expect(await rejection(send(secret, "[]"))).toMatchObject({ code: "invalid_body" });
});
