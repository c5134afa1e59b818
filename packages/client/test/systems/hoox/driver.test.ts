import { describe, expect, test } from "vitest";
import { createHooxReceiver, hoox } from "../../../src/hoox.ts";
import { Likeness } from "../../../src/index.ts";
import { looks } from "../../../src/looks.ts";
import type { Capabilities } from "../../../src/systems/capabilities.ts";
import { createFakeClock } from "../../fake-clock.ts";
import { rejection } from "../../rejection.ts";
import { createFakeHoox, type FakeHooxOptions, hooxKey } from "./fake-hoox.ts";

function start(options: FakeHooxOptions = {}, more: Parameters<typeof hoox>[0] = {}) {
  const fake = createFakeHoox(options);
  const clock = createFakeClock();
  const fetch: typeof globalThis.fetch = (input, init) => fake.fetch(new Request(input, init));
  const system = hoox({ apiKey: hooxKey, ...more });
  const likeness = new Likeness({ system, fetch, logLevel: "off" }, clock.platform);
  const untyped = new Likeness<Capabilities>({ system, fetch, logLevel: "off" }, clock.platform);
  return { fake, likeness, untyped, clock };
}

const parameters = {
  prompt: "Young entrepreneur in a modern office, confident smile",
  style: "iphone",
  place: "office",
  output: { aspectRatio: "9:16", resolution: "2K" },
  elementImages: ["https://your-domain.com/logo.png"],
  webhookUrl: "https://your-domain.com/webhooks/avatar",
} as const;

test("sends what Hoox publishes", async () => {
  const { fake, likeness } = start();
  const handle = await likeness.avatars.create({ ...parameters, label: "Alex" });
  expect(handle.id).toMatch(/^avtr_\w+\/look_\w+$/);
  expect(fake.requests).toEqual([
    {
      method: "POST",
      path: "/avatar/create",
      body: {
        prompt: parameters.prompt,
        style: "iphone",
        format: "vertical",
        name: "Alex",
        place: "office",
        resolution: "2K",
        elementImages: parameters.elementImages,
        webhook_url: parameters.webhookUrl,
      },
    },
  ]);
});

describe.each(["newer", "older"] as const)("with the %s edition", (edition) => {
  test("waits for the picture and finds it again", async () => {
    const { fake, likeness, clock } = start({ edition, polls: 2 });
    const waiting = likeness.avatars.generateAndWait(parameters);
    await clock.advance(20_000);
    const done = await waiting;
    expect(done.avatar.imageUrl).toMatch(/^https:\/\/media\.hoox\.video\//);
    expect(fake.requests.filter(({ path }) => path === "/avatar/status")).toHaveLength(3);
    expect((await likeness.assets.bytes(done.avatar.imageUrl)).subarray(1, 4)).toEqual(
      new TextEncoder().encode("PNG"),
    );
    const avatarId = done.target?.avatarId ?? "";
    const avatar = await likeness.avatars.get(avatarId);
    expect(avatar).toMatchObject({ id: avatarId, status: "ready", imageUrl: done.avatar.imageUrl });
    const listed = await likeness.avatars.list();
    expect(listed.data.map(({ status }) => status)).toEqual(["ready", "ready"]);
    if (edition === "newer") expect(listed.data[0]).toMatchObject({ id: avatarId, label: "Avatar" });
    else expect(listed.data[0]).toMatchObject({ id: done.target?.lookId, tags: [] });
  });

  test("edits a look, and lists the looks", async () => {
    const { fake, likeness, clock } = start({ edition, polls: 0 });
    const first = await likeness.avatars.create({ prompt: "an engineer", label: "Alex" });
    const { avatarId = "", lookId = "" } = (await first.done()).target ?? {};
    const edited = await looks(likeness).create(avatarId, {
      lookId,
      prompt: "Same person, podcast scene",
      style: "podcast",
      output: { resolution: "4K", aspectRatio: "16:9" },
      upscale: true,
      referenceImages: ["https://your-domain.com/extra-reference.jpg"],
    });
    expect(fake.requests.at(-1)?.body).toEqual({
      avatar_id: avatarId,
      look_id: lookId,
      prompt: "Same person, podcast scene",
      style: "podcast",
      format: "horizontal",
      resolution: "4K",
      images: ["https://your-domain.com/extra-reference.jpg"],
      upscale: true,
    });
    const waiting = edited.done();
    await clock.advance(5_000);
    expect(await waiting).toMatchObject({ id: edited.id, avatarId, status: "ready" });
    const page = await looks(likeness).list(avatarId);
    expect(page.data.map(({ id }) => id)).toEqual([edited.id, lookId]);
  });

  test("reports a failure with the body of Hoox", async () => {
    const { likeness } = start({ edition, polls: 0, failure: "Edit failed" });
    const error = await rejection(likeness.avatars.generateAndWait({ prompt: "an engineer" }));
    expect(error).toMatchObject({
      name: "JobFailedError",
      code: "upstream_error",
      message: expect.stringContaining("Edit failed"),
      body: { status: "failed", error: { code: "LOOK_GENERATION_FAILED" } },
    });
  });
});

test("edits a public avatar as a copy of one's own", async () => {
  const { likeness } = start({ polls: 0 });
  const edited = await looks(likeness).create("avtr_public", { lookId: "look_public", prompt: "in a car" });
  expect(edited.avatarId).not.toBe("avtr_public");
});

test("creates an avatar from images, which is ready at once", async () => {
  const { fake, likeness } = start();
  const images = ["https://your-domain.com/img1.jpg", new URL("https://your-domain.com/img2.png")];
  const avatar = await looks(likeness).fromImages({ images, label: "Jordan" });
  expect(avatar).toMatchObject({ status: "ready", label: "Jordan", imageUrl: images[0], origin: "images" });
  expect(avatar.images.map(({ url, format }) => [url, format])).toEqual([
    ["https://your-domain.com/img1.jpg", "jpeg"],
    ["https://your-domain.com/img2.png", "png"],
  ]);
  expect(fake.requests[0]?.body).toEqual({
    images: ["https://your-domain.com/img1.jpg", "https://your-domain.com/img2.png"],
    name: "Jordan",
  });
});

describe.each(["flat", "details"] as const)("errors in the %s form", (errors) => {
  test("have our codes", async () => {
    const codes = {
      invalid_api_key: start({ errors, apiKey: "hx_live_other" }).likeness.avatars.list(),
      account_suspended: start({ errors, plan: "starter" }).likeness.avatars.list(),
      insufficient_credits: start({ errors, credits: 1 }).likeness.avatars.generate({
        prompt: "an engineer",
      }),
      avatar_not_found: start({ errors }).likeness.avatars.get("avtr_none"),
      look_not_found: looks(start({ errors }).likeness).get("avtr_public", "look_none"),
      invalid_request: start({ errors }).likeness.avatars.generate({ prompt: "x", webhookUrl: "no URL" }),
    };
    for (const [code, call] of Object.entries(codes))
      expect(await rejection(call)).toMatchObject({ name: "APIError", code, body: expect.any(Object) });
  });
});

test("a text that is no JSON is an error too, and a rate limit is waited out", async () => {
  const { fake, likeness, clock } = start();
  fake.faults.push({ kind: "status", status: 404, body: "Space not found" });
  expect(await rejection(likeness.avatars.list())).toMatchObject({ status: 404 });
  fake.faults.push({
    kind: "status",
    status: 429,
    body: { error: "Slow down", code: "RATE_LIMIT_EXCEEDED" },
  });
  const created = likeness.avatars.generate({ prompt: "an engineer" });
  await clock.advance(60_000);
  expect((await created).id).toContain("/");
  expect(fake.avatars).toHaveLength(1);
});

test("a creation is not sent again after its response was lost", async () => {
  const { fake, likeness } = start();
  fake.faults.push({ kind: "lost" });
  const error = await rejection(likeness.avatars.generate({ prompt: "an engineer" }));
  expect(error).toMatchObject({
    mayHaveHappened: true,
    hint: expect.stringContaining("likeness.avatars.list()"),
  });
  expect(fake.avatars).toHaveLength(1);
});

test("a poll is sent again after its response was lost", async () => {
  const { fake, likeness, clock } = start({ polls: 0 });
  const handle = await likeness.avatars.generate({ prompt: "an engineer" });
  fake.faults.push({ kind: "lost" }, { kind: "status", status: 503 });
  const done = handle.done();
  await clock.advance(60_000);
  expect((await done).status).toBe("completed");
});

test("what Hoox lacks is rejected before anything is sent", async () => {
  const { fake, untyped } = start();
  const calls: Record<string, () => Promise<unknown>> = {
    delete: () => untyped.avatars.delete("avtr_1"),
    cancel: () => untyped.jobs.cancel("avtr_1/look_1"),
    seed: () => untyped.avatars.generate({ prompt: "x", seed: 1 }),
    'style "flat"': () => untyped.avatars.generate({ prompt: "x", style: "flat" }),
    'aspectRatio "1:1"': () => untyped.avatars.generate({ prompt: "x", output: { aspectRatio: "1:1" } }),
    upscale: () => untyped.avatars.generate({ prompt: "x", upscale: true }),
    idempotencyKey: () => untyped.avatars.generate({ prompt: "x" }, { idempotencyKey: "one" }),
    referenceImages: () =>
      untyped.avatars.generate({ prompt: "x", referenceImages: ["https://a.example/b.jpg"] }),
    "upload for elementImages[0]": () =>
      untyped.avatars.generate({ prompt: "x", elementImages: [new Uint8Array([1])] }),
  };
  for (const [feature, call] of Object.entries(calls))
    expect(await rejection(call())).toMatchObject({ name: "UnsupportedError", system: "hoox", feature });
  const noLook = rejection(looks(untyped).create("avtr_1", { prompt: "in a car" }));
  expect((await noLook).message).toContain("needs lookId and prompt");
  expect((await rejection(untyped.jobs.wait("job_1"))).message).toContain("avtr_1/look_1");
  expect(fake.requests).toEqual([]);
});

describe("webhooks", () => {
  const secret = "0c6f4b0e-8f1d-4d0e-9f55-2b8f1b3c7a10";
  const webhookUrl = `https://app.example/hooks/${secret}`;
  const deliver = (url: string, body: unknown) =>
    createHooxReceiver({ secret }).verify(
      new Request(url, { method: "POST", body: typeof body === "string" ? body : JSON.stringify(body) }),
    );

  test.each(["tasks", "overview"] as const)("are received in the form of the %s page", async (webhooks) => {
    const { fake, likeness } = start({ webhooks, polls: 0 });
    const { job, id } = await likeness.avatars.generate({ prompt: "an engineer", webhookUrl });
    const [sent] = fake.webhooks;
    const { avatarId, lookId } = job?.target ?? {};
    expect(await deliver(sent?.url ?? "", sent?.body)).toMatchObject({
      id: lookId,
      type: "look.ready",
      data: {
        look: {
          id: lookId,
          avatarId: webhooks === "tasks" ? avatarId : "",
          jobId: webhooks === "tasks" ? id : null,
          imageUrl: expect.stringContaining("media.hoox.video"),
        },
      },
    });
  });

  test("tell about failures", async () => {
    const error = { code: "GENERATION_FAILED", message: "Edit failed" };
    const body = { job_id: "look_edit_789", status: "failed", error };
    expect(await deliver(`${webhookUrl}?x=1`, body)).toMatchObject({
      id: "look_edit_789",
      type: "look.failed",
      data: { look: { id: "look_edit_789", status: "error", error: { message: "Edit failed", body } } },
    });
  });

  test("are refused at another path, and if they are no events", async () => {
    const valid = { job_id: "look_1", status: "failed" };
    expect(await rejection(deliver("https://app.example/hooks/other", valid))).toMatchObject({ status: 400 });
    for (const body of ["", "[]", { status: "failed" }, { job_id: "look_1", status: "pending" }])
      expect(await rejection(deliver(webhookUrl, body))).toMatchObject({ code: "invalid_body" });
  });
});
