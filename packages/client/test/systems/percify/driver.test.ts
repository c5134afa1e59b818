import { describe, expect, test } from "vitest";
import { Likeness } from "../../../src/index.ts";
import { manage } from "../../../src/manage.ts";
import { percify, type SystemOptions } from "../../../src/percify.ts";
import type { Capabilities } from "../../../src/systems/capabilities.ts";
import { createFakeClock } from "../../fake-clock.ts";
import { rejection } from "../../rejection.ts";
import { createFakePercify } from "./fake-percify.ts";
import type { FakePercifyOptions } from "./fake-percify-shapes.ts";

function start(options: FakePercifyOptions = {}, more: SystemOptions = {}) {
  const fake = createFakePercify(options);
  const clock = createFakeClock();
  const fetch: typeof globalThis.fetch = (input, init) => fake.fetch(new Request(input, init));
  const system = percify({ apiKey: "percify_test", ...more });
  const likeness = new Likeness({ system, fetch, logLevel: "off" }, clock.platform);
  const untyped = new Likeness<Capabilities>({ system, fetch, logLevel: "off" }, clock.platform);
  return { fake, likeness, untyped, clock };
}

const parameters = {
  prompt: "elegant elven sorceress, flowing robes, mystical forest, magical glow",
  model: "imagen3",
  negativePrompt: "blurry, low quality, distorted",
  output: { aspectRatio: "1:1" },
  guidanceScale: 12,
  seed: 42,
  style: "fantasy",
} as const;

test("sends what Percify publishes, and no idempotency key", async () => {
  const { fake, likeness } = start();
  const handle = await likeness.avatars.generate(parameters);
  expect(handle.id).toMatch(/^avatar_\w+$/);
  expect(handle.toJSON()).toMatchObject({ system: "percify" });
  const { output, style, ...same } = parameters;
  expect(fake.requests).toEqual([
    {
      method: "POST",
      path: "/avatars/generate",
      body: { ...same, aspectRatio: output.aspectRatio, stylePreset: style },
    },
  ]);
});

describe.each(["full", "openapi"] as const)("with the %s object", (object) => {
  test("waits for the picture and finds it again", async () => {
    const { likeness, clock } = start({ object, polls: 3, firstStatus: "queued" });
    const waiting = likeness.avatars.generateAndWait(parameters);
    await clock.advance(30_000);
    const done = await waiting;
    expect(done.avatar.imageUrl).toMatch(/^https:\/\/cdn\.percify\.io\/avatars\/avatar_\w+\.png$/);
    if (object === "full")
      expect(done.avatar).toMatchObject({ seed: 42, images: [{ width: 1024, height: 1024 }] });
    expect((await likeness.assets.bytes(done.avatar)).length).toBeGreaterThan(50);
    const found = await likeness.avatars.get(done.target?.avatarId ?? "");
    expect(found).toMatchObject({ id: done.id, status: "ready", imageUrl: done.avatar.imageUrl });
  });
});

test.each(["list", "single"] as const)(
  "a batch is one job with all pictures; a batch of one is a %s",
  async (batchOfOne) => {
    const { likeness, clock, fake } = start({ batchOfOne, polls: 0 });
    const waiting = likeness.avatars.generateAndWait({ prompt: "space explorer", output: { count: 4 } });
    await clock.advance(10_000);
    const { avatar, id } = await waiting;
    expect(fake.requests[0]?.body).toEqual({ prompt: "space explorer", batchSize: 4 });
    expect(avatar.images.map((image) => image.id)).toEqual(id.split(","));
    const one = await likeness.avatars.generate({ prompt: "space explorer" });
    expect(one.id).toMatch(/^avatar_\w+$/);
  },
);

test.each([
  [
    "object",
    { code: "content_policy_violation", message: "Prompt violates content policy" },
    "safety_filter",
  ],
  ["text", { code: "processing_error", message: "It broke" }, "upstream_error"],
  ["absent", { code: "processing_error", message: "It broke" }, "upstream_error"],
] as const)("a failure whose error is an %s", async (failureShape, failure, code) => {
  const { likeness } = start({ failure, failureShape, polls: 0 });
  const error = await rejection(likeness.avatars.generateAndWait({ prompt: "an owl" }));
  expect(error).toMatchObject({ name: "JobFailedError", code, body: { status: "failed" } });
  if (failureShape !== "absent")
    expect(error).toHaveProperty("message", expect.stringContaining(failure.message));
});

describe.each(["nested", "flat", "bare"] as const)("errors that are %s", (errors) => {
  test("have our codes", async () => {
    const { likeness } = start({ errors, balance: 3 });
    expect(await rejection(likeness.avatars.generate({ prompt: "an owl", model: "imagen3" }))).toMatchObject({
      code: "insufficient_credits",
      status: 402,
      ...(errors === "nested" && { required: 5, available: 3, shortfall: 2 }),
    });
    expect(await rejection(likeness.avatars.get("avatar_none"))).toMatchObject({ code: "avatar_not_found" });
    const wrongKey = start({ errors, apiKey: "other" }).likeness;
    expect(await rejection(wrongKey.avatars.list())).toMatchObject({ code: "authentication_required" });
    const banned = start({ errors, banned: true }).likeness;
    expect(await rejection(banned.avatars.list())).toMatchObject({
      status: 403,
      code: errors === "bare" ? "account_suspended" : "unauthorized_access",
    });
  });
});

test.each(["content_policy_violation", "invalid_prompt"] as const)(
  "the policy code %s is ours",
  async (policyCode) => {
    const { likeness } = start({ policyCode });
    expect(await rejection(likeness.avatars.generate({ prompt: "gore" }))).toMatchObject({
      code: "content_policy_violation",
      body: { error: { details: { categories: ["violence"] } } },
    });
  },
);

test("429 is repeated after the time that Percify asks for; a broken write is not", async () => {
  const limited = start({ limited: [1] });
  const waiting = limited.likeness.avatars.generate({ prompt: "an owl" });
  await limited.clock.advance(60_000);
  await waiting;
  expect(limited.fake.requests).toHaveLength(2);
  expect(limited.fake.avatars.size).toBe(1);

  for (const options of [{ dropped: [1] }, { broken: [1] }]) {
    const { fake, likeness } = start(options);
    expect(await rejection(likeness.avatars.generate({ prompt: "an owl" }))).toMatchObject({
      mayHaveHappened: true,
      hint: expect.stringContaining("likeness.avatars.list()"),
    });
    expect(fake.requests).toHaveLength(1);
  }
  const repeating = start({ broken: [1] }, { retryWrites: true });
  const repeated = repeating.likeness.avatars.generate({ prompt: "an owl" });
  await repeating.clock.advance(10_000);
  await repeated;
  expect(repeating.fake.requests).toHaveLength(2);
});

test("lists with filters; a list by cursor has only a first page", async () => {
  const { fake, likeness } = start({ polls: 0 });
  for (let count = 0; count < 3; count += 1) await likeness.avatars.generate({ prompt: `owl ${count}` });
  const all = await likeness.avatars.list({ limit: 2 }).toArray();
  expect(all).toHaveLength(3);
  await likeness.avatars.list({ status: "ready", published: false, search: "owl", sort: "likes" });
  expect(fake.requests.at(-1)?.method).toBe("GET");
  const byCursor = start({ polls: 0, paging: "cursor" });
  for (let count = 0; count < 3; count += 1) await byCursor.likeness.avatars.generate({ prompt: "an owl" });
  expect((await byCursor.likeness.avatars.list({ limit: 2 })).data).toHaveLength(2);
  expect(await rejection(byCursor.likeness.avatars.list({ limit: 2 }).toArray())).toMatchObject({
    code: "invalid_response",
  });
});

test("changes, publishes, likes, comments on, remixes and deletes an avatar", async () => {
  const { fake, likeness } = start({ polls: 0 });
  const { id } = await likeness.avatars.generate({ prompt: "an owl" });
  expect(await likeness.avatars.update(id, { tags: ["owl"], visibility: "unlisted" })).toMatchObject({
    tags: ["owl"],
    visibility: "unlisted",
  });
  const publishing = likeness.avatars.publish(id, {
    visibility: "public",
    tags: ["night"],
    description: "An owl",
  });
  expect(await publishing).toMatchObject({
    visibility: "public",
    tags: ["night"],
  });
  expect(await likeness.avatars.like(id)).toMatchObject({ avatarId: id, liked: true });
  expect(await likeness.comments.create(id, { text: "Hello" })).toMatchObject({
    avatarId: id,
    text: "Hello",
  });
  const remix = await likeness.avatars.remix(id, { prompt: "as a pirate", style: "fantasy" });
  expect(fake.requests.at(-1)).toEqual({
    method: "POST",
    path: `/avatars/${id}/remix`,
    body: { prompt: "as a pirate", stylePreset: "fantasy" },
  });
  expect(remix.id).not.toBe(id);
  expect(await likeness.avatars.delete(id)).toMatchObject({ id, deleted: true });
  expect(await rejection(likeness.avatars.get(id))).toMatchObject({ code: "avatar_not_found" });
});

test("a photo is a file of a form", async () => {
  const { fake, likeness } = start({ polls: 0 });
  const photo = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70]);
  await likeness.avatars.fromPhoto({ photo, style: "cyberpunk", prompt: "neon lights" });
  expect(fake.requests[0]).toMatchObject({
    path: "/avatars/percify-yourself",
    body: { image: expect.any(File), style: "cyberpunk", prompt: "neon lights" },
  });
});

test("the balance", async () => {
  const { likeness } = start({ balancePath: "/credits/balance", balance: 17 });
  expect(await manage(likeness).credits.get()).toMatchObject({ available: 17, held: 0 });
});

test("what Percify lacks is refused before anything is sent", async () => {
  const { fake, untyped } = start();
  const attempts = {
    size: () => untyped.avatars.generate({ prompt: "an owl", output: { size: 512 } }),
    label: () => untyped.avatars.create({ prompt: "an owl", label: "Owl" }),
    'style "noir"': () => untyped.avatars.generate({ prompt: "an owl", style: "noir" }),
    idempotencyKey: () => untyped.avatars.generate({ prompt: "an owl" }, { idempotencyKey: "key" }),
    "status pending": () => untyped.avatars.list({ status: "pending" }),
    lookId: () =>
      untyped.avatars.cast({ characters: [{ avatarId: "a", lookId: "b" }, { prompt: "a knight" }] }),
  };
  for (const [feature, attempt] of Object.entries(attempts)) {
    const error = await rejection(attempt());
    expect(error, feature).toMatchObject({ name: "UnsupportedError", system: "percify" });
    if (feature !== "label") expect(error).toMatchObject({ feature });
  }
  expect(fake.requests).toEqual([]);
});
