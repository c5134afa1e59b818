import { describe, expect, expectTypeOf, test } from "vitest";
import { Likeness } from "../../../src/index.ts";
import { manage } from "../../../src/manage.ts";
import type { Capabilities } from "../../../src/systems.ts";
import { type TrinityOptions, trinity } from "../../../src/trinity.ts";
import { createFakeClock } from "../../fake-clock.ts";
import { rejection } from "../../rejection.ts";
import { createFakeTrinity, type FakeTrinityOptions } from "./fake-trinity.ts";

const baseUrl = "https://trinity.test";

/** A client of a fake of Trinity with the agent ada. */
function start(fakeOptions: FakeTrinityOptions = {}, options: TrinityOptions = {}) {
  const clock = createFakeClock();
  const fake = createFakeTrinity({ now: () => new Date("2026-03-07T21:34:40.123Z"), ...fakeOptions });
  fake.addAgent("ada");
  const system = trinity({ apiKey: "secret", baseUrl, agent: "ada", ...options });
  const fetch: typeof globalThis.fetch = (input, init) => fake.fetch(new Request(input, init));
  const settings = { fetch, logLevel: "off" } as const;
  const likeness = new Likeness({ system, ...settings }, clock.platform);
  // The client as callers in JavaScript see it.
  const untyped = new Likeness<Capabilities>({ system, ...settings }, clock.platform);
  return {
    clock,
    fake,
    likeness,
    untyped,
    agents: manage(likeness).agents,
    untypedAgents: manage(untyped).agents,
  };
}

/** In whole seconds. */
const updatedAt = Date.UTC(2026, 2, 7, 21, 34, 40) / 1000;
const avatarUrl = `${baseUrl}/api/agents/ada/avatar`;

describe("avatars", () => {
  test("generate draws the avatar of the agent of the options, and is complete with the response", async () => {
    const { likeness, fake } = start();
    const handle = await likeness.avatars.generate({ prompt: "A wise owl" });
    const { avatar, ...job } = await handle.done();
    expect(job).toMatchObject({
      id: "ada@2026-03-07T21:34:40.123000+00:00",
      status: "completed",
      createdAt: updatedAt,
    });
    expect(avatar).toMatchObject({
      imageUrl: `${avatarUrl}?v=2026-03-07T21%3A34%3A40.123000%2B00%3A00`,
    });
    expect(new TextDecoder().decode(await likeness.assets.bytes(avatar))).toBe("image 1");
    expect(fake.requests.map(({ method }) => method)).toEqual(["POST", "GET"]);
  });

  test("a job is found again by its reference, until another picture replaces it", async () => {
    let time = Date.UTC(2026, 2, 7);
    const { likeness } = start({ now: () => new Date(time) });
    const handle = await likeness.avatars.generate({ prompt: "A wise owl" });
    const reference = JSON.parse(JSON.stringify(handle));
    expect(reference).toMatchObject({ system: "trinity", id: "ada@2026-03-07T00:00:00.000000+00:00" });
    expect((await likeness.jobs.wait(reference)).id).toBe(handle.id);
    time += 1000;
    await likeness.avatars.generate({ prompt: "A red fox" });
    const error = await rejection(likeness.jobs.wait(reference));
    expect(error).toMatchObject({ name: "JobFailedError", code: "unknown" });
    expect(error.message).toContain("replaced");
  });

  test("lists the agents that have a picture, gets one and removes it", async () => {
    const { likeness, fake } = start();
    fake.addAgent("bob");
    await likeness.avatars.generate({ prompt: "A wise owl" });
    const [avatar, ...others] = await likeness.avatars.list().toArray();
    expect(others).toEqual([]);
    expect(avatar).toMatchObject({ id: "ada", label: "ada", status: "ready", updatedAt });
    expect(await likeness.avatars.get("ada")).toEqual(avatar);
    expect(await likeness.avatars.get("bob")).toMatchObject({ id: "bob", status: "pending" });
    expect(await likeness.avatars.delete("ada")).toMatchObject({ id: "ada", deleted: true });
    expect(await likeness.avatars.list().toArray()).toEqual([]);
  });

  test("generate needs an agent", async () => {
    const { likeness } = start({}, { agent: undefined });
    const error = await rejection(likeness.avatars.generate({ prompt: "owl" }));
    expect(error.message).toContain("TRINITY_AGENT");
  });
});

describe("agents", () => {
  test("are created, listed, renamed and deleted", async () => {
    const { agents } = start({ now: () => new Date("2026-03-07T21:34:40Z") });
    const created = await agents.create({ name: "Research Bot" });
    expect(created).toEqual({
      object: "agent",
      id: "research-bot",
      name: "research-bot",
      avatarId: null,
      picture: null,
      createdAt: Date.UTC(2026, 2, 7, 21, 34, 40) / 1000,
      updatedAt: Date.UTC(2026, 2, 7, 21, 34, 40) / 1000,
    });
    expect((await agents.list().toArray()).map(({ name }) => name)).toEqual(["ada", "research-bot"]);
    expect((await agents.list({ limit: 1, offset: 1 })).data).toEqual([created]);
    expect(await agents.rename("research-bot", "Bot Two")).toMatchObject({ name: "bot-two" });
    expect(await agents.delete("bot-two")).toMatchObject({ deleted: true });
    expect(await rejection(agents.get("bot-two"))).toMatchObject({ status: 404, code: "agent_not_found" });
  });

  test("have a picture, a reference image, an identity and emotions", async () => {
    const { agents } = start();
    await agents.generate("ada", { prompt: "A wise owl" });
    const text = async (bytes: PromiseLike<Uint8Array>) => new TextDecoder().decode(await bytes);
    expect(await text(agents.picture("ada"))).toBe("image 1");
    expect(await text(agents.reference("ada"))).toBe("image 1");
    expect(await agents.identity("ada")).toMatchObject({
      name: "ada",
      kind: "custom",
      prompt: "A wise owl",
      hasReference: true,
      updatedAt,
    });
    const { emotions, version } = await agents.emotions("ada");
    expect([version, emotions]).toEqual([
      "1772919280",
      [expect.objectContaining({ emotion: "happy", url: `${avatarUrl}/emotion/happy?v=1772919280` })],
    ]);
    expect(await text(agents.emotion("ada", "happy"))).toBe("image 1 happy");
    expect(await rejection(agents.emotion("ada", "calm"))).toMatchObject({ code: "agent_image_not_found" });
    await (await agents.regenerate("ada")).done();
    expect(await text(agents.picture("ada"))).toBe("image 2");
    expect((await agents.get("ada")).picture).toMatchObject({
      url: `${avatarUrl}?v=2026-03-07T21:34:40.123000+00:00`,
    });
    expect(await agents.deleteAvatar("ada")).toMatchObject({ name: "ada", picture: null });
    expect(await rejection(agents.picture("ada"))).toMatchObject({ code: "agent_image_not_found" });
  });

  test("without a custom avatar get a default one", async () => {
    const { agents, fake } = start();
    fake.addAgent("bob");
    fake.faults.push("upstream_error");
    expect(await agents.generateDefaults()).toEqual({
      object: "default_avatars",
      generated: 1,
      failed: 1,
      remaining: 1,
      agents: ["bob"],
      errors: [{ agent: "ada", message: expect.stringContaining("overloaded") }],
    });
    expect(await agents.identity("bob")).toMatchObject({ kind: "default", hasReference: false });
    expect(await agents.identity("ada")).toMatchObject({ kind: "none", prompt: null, updatedAt: 0 });
  });

  test("of the release of June have emotions without a version", async () => {
    const { agents } = start({ release: "june" });
    await agents.generate("ada", { prompt: "owl" });
    const { emotions, version } = await agents.emotions("ada");
    expect([version, emotions[0]?.url]).toEqual(["0", `${avatarUrl}/emotion/happy?v=0`]);
  });
});

describe("failures have our codes", () => {
  test.each([
    ["not_configured", 501],
    ["invalid_input", 400],
    ["safety_filter", 422],
    ["upstream_error", 502],
    ["timeout", 504],
    ["unknown", 422],
  ] as const)("%s by its text, with the body as it was sent", async (fault, status) => {
    const { likeness, fake } = start();
    fake.faults.push(fault);
    expect(await rejection(likeness.avatars.generate({ prompt: "owl" }))).toMatchObject({
      name: "APIError",
      status,
      code: fault,
      body: { detail: expect.any(String) },
    });
  });

  test("the page of a proxy is a timeout", async () => {
    const { likeness, fake } = start();
    fake.faults.push("gateway");
    expect(await rejection(likeness.avatars.generate({ prompt: "owl" }))).toMatchObject({
      status: 504,
      code: "timeout",
    });
  });

  test("rate limits are waited for", async () => {
    const { likeness, fake, clock } = start();
    fake.faults.push("rate_limited");
    const handle = likeness.avatars.generate({ prompt: "owl" });
    await clock.advance(60_000);
    expect((await handle).id).toContain("ada@");
    fake.faults.push("rate_limited");
    const failing = rejection(likeness.avatars.generate({ prompt: "owl" }, { maxRetries: 0 }));
    expect(await failing).toMatchObject({ status: 429, code: "rate_limited" });
  });

  test("a wrong key, a name that is taken, and an agent that is not there", async () => {
    const { agents } = start();
    expect(await rejection(agents.create({ name: "ada" }))).toMatchObject({
      status: 409,
      code: "agent_name_taken",
    });
    expect(await rejection(agents.generate("none", { prompt: "owl" }))).toMatchObject({
      code: "agent_not_found",
    });
    expect(await rejection(agents.regenerate("ada"))).toMatchObject({ code: "agent_image_not_found" });
    const wrong = start({}, { apiKey: "wrong" });
    expect(await rejection(wrong.agents.list())).toMatchObject({
      status: 401,
      code: "authentication_required",
    });
    const blank = await rejection(start().agents.generate("ada", { prompt: " " }));
    expect(blank).toMatchObject({ status: 400, code: "invalid_request" });
  });
});

describe("what Trinity lacks", () => {
  test("does not compile", () => {
    const check = async () => {
      const { likeness, agents } = start();
      await likeness.avatars.generate({ prompt: "owl", referenceImages: [] });
      // @ts-expect-error It has no seed.
      await likeness.avatars.generate({ prompt: "owl", seed: 1 });
      // @ts-expect-error It has no avatars without an agent.
      await likeness.avatars.create({ prompt: "owl" });
      // @ts-expect-error It has no style.
      await agents.generate("ada", { prompt: "owl", style: "flat" });
      // @ts-expect-error It has no webhooks.
      await manage(likeness).webhooks.create({ endpointUrl: "https://example.com" });
    };
    expectTypeOf(check).toBeFunction();
  });

  test("is rejected before anything is sent", async () => {
    const { untyped, untypedAgents, fake } = start();
    const calls: Record<string, () => Promise<unknown>> = {
      create: () => untyped.avatars.create({ prompt: "owl" }),
      cancel: () => untyped.jobs.cancel("ada@1"),
      seed: () => untyped.avatars.generate({ prompt: "owl", seed: 1 }),
      "count 2": () => untyped.avatars.generate({ prompt: "owl", output: { count: 2 } }),
      emotions: () => untypedAgents.generate("ada", { prompt: "owl", emotions: false }),
      defaultPicture: () => untypedAgents.create({ name: "eve", defaultPicture: true }),
      idempotencyKey: () => untyped.avatars.generate({ prompt: "owl" }, { idempotencyKey: "k" }),
      "referenceImages 2": () => untyped.avatars.generate({ prompt: "owl", referenceImages: [png, png] }),
    };
    for (const [feature, call] of Object.entries(calls)) {
      expect(await rejection(call())).toMatchObject({ name: "UnsupportedError", system: "trinity", feature });
    }
    const long = await rejection(untyped.avatars.generate({ prompt: "o".repeat(501) }));
    expect(long.message).toContain("at most 500");
    expect(fake.requests).toEqual([]);
  });

  test.each([
    ["bytes", () => png],
    ["a data URL", () => `data:image/png;base64,${Buffer.from(png).toString("base64")}`],
  ])(
    "a reference image as %s is never dropped silently: a Trinity without uploads rejects it",
    async (_, image) => {
      const { likeness, fake } = start();
      const call = likeness.avatars.generate({ prompt: "owl", referenceImages: [image()] });
      expect(await rejection(call)).toMatchObject({ status: 422, code: "unsupported_media_type" });
      expect(fake.requests).toHaveLength(1);
    },
  );
});

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

test("a generation is not repeated after a failure that leaves open whether it was made, and says so", async () => {
  const { likeness, fake } = start();
  fake.faults.push("crash");
  const error = await rejection(likeness.avatars.generate({ prompt: "owl" }));
  expect(error).toMatchObject({
    status: 500,
    mayHaveHappened: true,
    attempts: 1,
    hint: expect.stringContaining("look at the avatar of the agent"),
  });
  expect(fake.requests).toHaveLength(1);
});

test("the removal of an avatar is repeated, because that changes nothing", async () => {
  const clock = createFakeClock();
  let sent = 0;
  const likeness = new Likeness(
    {
      system: trinity({ apiKey: "secret", baseUrl }),
      fetch: async () => {
        sent += 1;
        if (sent === 1) throw new TypeError("socket closed");
        return Response.json({ message: "Avatar removed for ada" });
      },
      logLevel: "off",
    },
    clock.platform,
  );
  const deleted = likeness.avatars.delete("ada");
  await clock.advance(10_000);
  expect(await deleted).toMatchObject({ deleted: true });
});

test("a generation may take three minutes by default", async () => {
  const clock = createFakeClock();
  const fetch: typeof globalThis.fetch = (_, init) =>
    new Promise((_resolve, reject) =>
      init?.signal?.addEventListener("abort", () => reject(init.signal?.reason)),
    );
  const system = trinity({ apiKey: "secret", baseUrl, agent: "ada" });
  const likeness = new Likeness({ system, fetch, logLevel: "off" }, clock.platform);
  let error: unknown;
  const generating = rejection(likeness.avatars.generate({ prompt: "owl" })).then((reason) => {
    error = reason;
  });
  await clock.advance(179_000);
  expect(error).toBeUndefined();
  await clock.advance(2_000);
  await generating;
  expect(error).toMatchObject({ name: "TimeoutError", mayHaveHappened: true });
});

test("a token of a login is a key too", async () => {
  const { fake } = start();
  const form = new URLSearchParams({ username: "admin", password: "secret" });
  const response = await fake.fetch(new Request(`${baseUrl}/token`, { method: "POST", body: form }));
  const { access_token: apiKey } = await response.json();
  const likeness = new Likeness({
    system: trinity({ apiKey, baseUrl: `${baseUrl}/api/` }),
    fetch: (input, init) => fake.fetch(new Request(input, init)),
  });
  expect((await manage(likeness).agents.list().toArray()).map(({ name }) => name)).toEqual(["ada"]);
});
