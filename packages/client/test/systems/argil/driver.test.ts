import { describe, expect, test } from "vitest";
import { argil } from "../../../src/argil.ts";
import { isUnsupportedError, Likeness } from "../../../src/index.ts";
import { manage } from "../../../src/manage.ts";
import type { Capabilities } from "../../../src/systems/capabilities.ts";
import { twins } from "../../../src/twins.ts";
import { createFakeClock } from "../../fake-clock.ts";
import { rejection } from "../../rejection.ts";
import { createFakeArgil } from "./fake-argil.ts";
import type { FakeArgilOptions } from "./fake-argil-shapes.ts";

const png = `data:image/png;base64,${"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="}`;
const jpeg = "/9j/4AAQSkZJRgABAQAAAQABAAD/2Q==";
const video = {
  name: "My Avatar",
  datasetVideo: { url: "https://example.com/source-video.mp4" },
  consentVideo: { url: "https://example.com/consent-video.mp4" },
};
const image = {
  name: "My Image Avatar",
  datasetImage: { url: "https://example.com/avatar-image.jpg" },
  voiceId: "123e4567-e89b-12d3-a456-426614174000",
};

function start(options: FakeArgilOptions = {}, more: Parameters<typeof argil>[0] = {}) {
  const fake = createFakeArgil(options);
  const clock = createFakeClock();
  const fetch: typeof globalThis.fetch = (input, init) => fake.fetch(new Request(input, init));
  const system = argil({ apiKey: "argil_test", ...more });
  const likeness = new Likeness({ system, fetch, logLevel: "off" }, clock.platform);
  const untyped = new Likeness<Capabilities>({ system, fetch, logLevel: "off" }, clock.platform);
  return { fake, likeness, untyped, clock };
}

/** Advances the clock until the promise is settled. */
async function settled<T>(
  clock: { advance(milliseconds: number): Promise<void> },
  promise: Promise<T>,
): Promise<T> {
  let done = false;
  const result = promise.finally(() => {
    done = true;
  });
  result.catch(() => undefined);
  for (let step = 0; step < 100 && !done; step++) await clock.advance(1_000);
  return result;
}

describe.each(["A", "B", "C"] as const)("with edition %s", (edition) => {
  test("trains a twin from a video, and waits for it", async () => {
    const { likeness, clock, fake } = start({ edition, polls: 3 });
    const handle = await twins(likeness).create({ ...video, extras: { customer: "cus_123" } });
    expect(fake.requests[0]).toEqual({
      method: "POST",
      path: "/v1/avatars",
      body: { ...video, extras: { customer: "cus_123" } },
    });
    const trained = await settled(clock, handle.done());
    expect(trained).toMatchObject({
      id: handle.id,
      name: "My Avatar",
      status: "IDLE",
      source: "video",
      avatarId: handle.id,
      width: 1280,
      height: 720,
      gestures: [{ label: "Wave", slug: "wave", startFrame: 123 }],
      coverUrl: expect.stringContaining(edition === "A" ? "/thumbnail.png" : "/cover.png"),
      extras: { customer: "cus_123" },
      createdAt: Date.UTC(2023, 10, 7, 5, 31, 56) / 1000,
    });
  });

  test("lists and gets avatars", async () => {
    const { likeness, clock } = start({ edition });
    const handle = await twins(likeness).create(video);
    const { avatar } = await settled(clock, handle.job.done());
    const found = await likeness.avatars.list().toArray();
    expect(found.map(({ label }) => label)).toEqual(edition === "C" ? ["My Avatar"] : ["My Avatar", "Ava"]);
    const same = await likeness.avatars.get(handle.id);
    expect(same).toMatchObject({ status: "ready", label: "My Avatar", imageUrl: avatar.imageUrl });
    expect(await twins(likeness).get(handle.id)).toMatchObject({ status: "IDLE", jobId: handle.id });
    const bytes = await likeness.assets.bytes(avatar);
    expect(bytes.subarray(1, 4)).toEqual(new TextEncoder().encode("PNG"));
  });
});

test("the state of a training is that of its job", async () => {
  const { likeness } = start({ polls: 3 });
  const { id, job } = await twins(likeness).create(video);
  expect(job.id).toBe(id);
  const states = [];
  for (let poll = 0; poll < 3; poll++) states.push((await likeness.jobs.get(id)).status);
  expect(states).toEqual(["processing", "processing", "completed"]);
  const [twin] = await twins(start().likeness).list().toArray();
  expect(twin).toBeUndefined();
});

test("sends the published request of an image, and uploads images as data URLs of their type", async () => {
  const { likeness, fake } = start();
  await twins(likeness).create(image);
  await twins(likeness).create({ name: "a", datasetImage: png });
  await twins(likeness).create({ name: "b", datasetImage: jpeg });
  await likeness.avatars.fromPhoto({
    photo: "https://example.com/photo.png",
    label: "c",
    metadata: { customer: "cus_123" },
    webhookUrl: "https://example.com/trained",
  });
  expect(fake.requests.map(({ body }) => body)).toEqual([
    { type: "IMAGE", ...image },
    { type: "IMAGE", name: "a", datasetImage: { base64: png } },
    { type: "IMAGE", name: "b", datasetImage: { base64: `data:image/jpeg;base64,${jpeg}` } },
    {
      type: "IMAGE",
      name: "c",
      datasetImage: { url: "https://example.com/photo.png" },
      extras: { customer: "cus_123" },
      callbackUrl: "https://example.com/trained",
    },
  ]);
  const avif = "AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUE=";
  expect(isUnsupportedError(await rejection(twins(likeness).create({ name: "d", datasetImage: avif })))).toBe(
    true,
  );
  expect(await rejection(likeness.avatars.fromPhoto({ photo: png }))).toMatchObject({
    name: "LikenessConfigError",
    message: expect.stringContaining("label"),
  });
  expect(fake.requests).toHaveLength(4);
});

test.each([
  ["TRAINING_FAILED", "unknown"],
  ["REFUSED", "safety_filter"],
] as const)("a training that ends as %s has failed with %s", async (outcome, code) => {
  const { likeness, clock } = start({ outcome });
  const handle = await twins(likeness).create(video);
  const error = await settled(clock, rejection(handle.done()));
  expect(error).toMatchObject({ name: "JobFailedError", code, body: { status: outcome } });
  expect(await twins(likeness).get(handle.id)).toMatchObject({ status: outcome, error: { code } });
  expect(await likeness.avatars.get(handle.id)).toMatchObject({ status: "error", error: { code } });
});

test("errors are in our vocabulary, with the body of Argil", async () => {
  const unknown = "7b8c9f2f-8d7a-4a39-8d8d-1cd4d11f8a7a";
  const { likeness } = start();
  const wrongKey = start({ apiKey: "another" });
  const poor = start({ credits: 1 });
  const webhooks = manage(likeness).webhooks;
  for (const [call, error] of [
    [wrongKey.likeness.avatars.list(), { status: 401, code: "authentication_required" }],
    [likeness.avatars.get(unknown), { status: 404, code: "avatar_not_found" }],
    [webhooks.delete(unknown), { status: 404, code: "webhook_not_found" }],
    [twins(likeness).create({ ...video, name: "" }), { status: 400, code: "invalid_request" }],
    [twins(poor.likeness).create(image), { status: 402, code: "insufficient_credits" }],
  ] as const) {
    expect(await rejection(call)).toMatchObject({ ...error, body: { code: 123 } });
  }
});

test("a limited request is sent again", async () => {
  const { likeness, clock, fake } = start({ limited: [1, 2] });
  await settled(clock, Promise.resolve(twins(likeness).create(video)));
  expect(fake.avatars.size).toBe(1);
});

test("a training is not sent again after its response was lost, and the error says so", async () => {
  const { likeness, clock, fake } = start({ dropped: [1] });
  const error = await settled(clock, rejection(twins(likeness).create(video)));
  expect(error).toMatchObject({ mayHaveHappened: true, hint: expect.stringContaining("avatars.list()") });
  expect(fake.avatars.size).toBe(1);
  const again = start({ dropped: [1] }, { retryWrites: true });
  await settled(again.clock, Promise.resolve(twins(again.likeness).create(video)));
  expect(again.fake.avatars.size).toBe(2);
});

test("registers, lists, changes and deletes webhooks", async () => {
  const { likeness, fake } = start();
  const { webhooks } = manage(likeness);
  const endpointUrl = "https://example.com/argil";
  const created = await webhooks.create({ endpointUrl });
  expect(fake.requests[0]?.body).toEqual({
    callbackUrl: endpointUrl,
    events: ["AVATAR_TRAINING_SUCCESS", "AVATAR_TRAINING_FAILED"],
  });
  expect(created).toMatchObject({ endpointUrl, events: ["twin.trained", "twin.failed"], isActive: true });
  const changed = await webhooks.update(created.id, { events: ["twin.failed"] });
  expect(changed).toMatchObject({ endpointUrl, events: ["twin.failed"] });
  expect(fake.requests[1]?.body).toEqual({ events: ["AVATAR_TRAINING_FAILED"] });
  expect((await webhooks.list()).data).toMatchObject([{ id: created.id, events: ["twin.failed"] }]);
  expect(await webhooks.delete(created.id)).toMatchObject({ id: created.id, isActive: false });
  expect((await webhooks.list()).data).toEqual([]);
});

test("what Argil lacks is rejected before anything is sent", async () => {
  const { untyped, fake } = start();
  const calls: Record<string, () => Promise<unknown>> = {
    generate: () => untyped.avatars.generate({ prompt: "owl" }),
    create: () => untyped.avatars.create({ prompt: "owl" }),
    delete: () => untyped.avatars.delete("a"),
    update: () => untyped.avatars.update("a", { label: "b" }),
    cancel: () => untyped.jobs.cancel("a"),
    prompt: () => untyped.avatars.fromPhoto({ photo: png, label: "a", prompt: "owl" }),
    twinChanges: () => twins(untyped).delete("a"),
    idempotencyKey: () => twins(untyped).create(video, { idempotencyKey: "k" }),
    "events job.failed": () =>
      manage(untyped).webhooks.create({ endpointUrl: "https://example.com", events: ["job.failed"] }),
  };
  for (const [feature, call] of Object.entries(calls)) {
    const error = await rejection(call());
    expect(isUnsupportedError(error), feature).toBe(true);
    expect(error).toMatchObject({ system: "argil", hint: expect.any(String) });
  }
  expect(fake.requests).toEqual([]);
});
