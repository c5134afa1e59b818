import { expect, expectTypeOf, test } from "vitest";
import { isUnsupportedError, Likeness, type LikenessOptions } from "../../src/index.ts";
import type { Capabilities } from "../../src/systems/capabilities.ts";
import { createFakeClock } from "../fake-clock.ts";
import { rejection } from "../rejection.ts";
import { scriptedFetch } from "../scripted-fetch.ts";
import { testSystem } from "./test-system.ts";

type Server = ReturnType<typeof scriptedFetch>;

function clientOf(
  server: Server,
  options: Parameters<typeof testSystem>[0] = {},
  more: LikenessOptions = {},
) {
  const { system: _system, ...rest } = more;
  const clock = createFakeClock();
  const system = testSystem({ apiKey: "a-long-test-key", ...options });
  const likeness = new Likeness({ system, fetch: server.fetch, logLevel: "off", ...rest }, clock.platform);
  return { likeness, clock };
}

const job = { json: { id: "j1", state: "new" } };

test("methods and parameters that the system lacks do not compile", () => {
  const check = async () => {
    const { likeness } = clientOf(scriptedFetch(job));
    const handle = await likeness.avatars.generate({ prompt: "owl", style: "ink", output: { count: 2 } });
    await likeness.avatars.delete("id");
    // @ts-expect-error It cannot list avatars.
    await likeness.avatars.list();
    // @ts-expect-error It cannot cancel.
    await handle.cancel();
    // @ts-expect-error It has no seed.
    await likeness.avatars.generate({ prompt: "owl", seed: 1 });
    // @ts-expect-error It has other styles.
    await likeness.avatars.generate({ prompt: "owl", style: "flat" });
    // @ts-expect-error It has no Briefs, so the prompt is required.
    await likeness.avatars.generate({ brief: { subject: "owl" } });
    // @ts-expect-error It has no formats of files.
    await likeness.avatars.generate({ prompt: "owl", output: { format: "png" } });
    // @ts-expect-error It has no drawings.
    await likeness.draw.svg({ code: "x" });
    expectTypeOf(likeness).not.toExtend<Likeness>();
  };
  expectTypeOf(check).toBeFunction();
});

test("the default client has every method", () => {
  expectTypeOf(new Likeness({ apiKey: "key" })).toEqualTypeOf<Likeness>();
});

/** The client as callers in JavaScript see it. */
function untyped(server: Server, options: Parameters<typeof testSystem>[0] = {}): Likeness<Capabilities> {
  const system = testSystem({ apiKey: "a-long-test-key", ...options });
  return new Likeness<Capabilities>({ system, fetch: server.fetch, logLevel: "off" });
}

test("what the system lacks is rejected before anything is sent", async () => {
  const server = scriptedFetch(job);
  const likeness = untyped(server);
  const calls: Record<string, () => Promise<unknown>> = {
    list: () => likeness.avatars.list(),
    jobList: () => likeness.jobs.list(),
    cancel: () => likeness.jobs.cancel("j1"),
    feed: () => likeness.feed.list(),
    draw: () => likeness.draw.svg({ code: "x" }),
    credits: () => likeness.request("GET", "/credits"),
    seed: () => likeness.avatars.generate({ prompt: "owl", seed: 1 }),
    'style "flat"': () => likeness.avatars.generate({ prompt: "owl", style: "flat" }),
    "count 3": () => likeness.avatars.generate({ prompt: "owl", output: { count: 3 } }),
    "referenceImages 3": () => likeness.avatars.generate({ prompt: "owl", referenceImages: [png, png, png] }),
    label: () => likeness.avatars.save({ jobId: "j1", label: "owl" }),
    idempotencyKey: () => likeness.avatars.save({ jobId: "j1" }, { idempotencyKey: "k" }),
  };
  for (const [feature, call] of Object.entries(calls)) {
    const error = await rejection(call());
    expect(error).toMatchObject({ name: "UnsupportedError", code: "unsupported", system: "test" });
    expect(isUnsupportedError(error) && error.hint).toBeTruthy();
    expect(error).toHaveProperty("feature", feature);
  }
  expect(server.requests).toHaveLength(0);
});

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

test("the error says what to use instead", async () => {
  const likeness = untyped(scriptedFetch(job));
  expect(await rejection(likeness.avatars.generate({ prompt: "owl", seed: 1 }))).toMatchObject({
    message: "test has no seed",
    hint: "use a reference image, or pass ignoreUnsupported: true",
  });
  expect(await rejection(likeness.avatars.generate({ prompt: "owl", style: "flat" }))).toMatchObject({
    hint: "use one of ink, clay, or pass ignoreUnsupported: true",
  });
  expect(await rejection(likeness.jobs.cancel("j1"))).toMatchObject({ hint: "let it run" });
});

test("with ignoreUnsupported, parameters that the system lacks are left out", async () => {
  const server = scriptedFetch(job);
  const likeness = untyped(server, { ignoreUnsupported: true });
  await likeness.avatars.generate({ prompt: "owl", seed: 1, style: "ink", output: { count: 9 } });
  expect(await server.requests[0]?.json()).toEqual({ text: "owl", style: "ink", output: {} });
});

test("a prompt that is longer than the system's limit is rejected before anything is sent", async () => {
  const server = scriptedFetch(job);
  const { likeness } = clientOf(server);
  const error = await rejection(likeness.avatars.generate({ prompt: "o".repeat(21) }));
  expect(error.message).toBe("the prompt has 21 characters, and test takes at most 20");
  expect(server.requests).toHaveLength(0);
});

test("a deduplicated write is sent again, with one key", async () => {
  const server = scriptedFetch({ status: 503 }, new TypeError("socket closed"), job);
  const { likeness, clock } = clientOf(server);
  const handle = likeness.avatars.generate({ prompt: "owl" });
  await clock.advance(10_000);
  expect((await handle).id).toBe("j1");
  const keys = server.requests.map(({ headers }) => headers.get("idempotency-key"));
  expect(keys).toHaveLength(3);
  expect(new Set(keys).size).toBe(1);
});

const unclear = {
  "a 503": { status: 503 },
  "a 500": { status: 500 },
  "a closed connection": new TypeError("socket closed"),
  "a response that is not understood": { status: 200, text: "<html>" },
};

for (const [name, response] of Object.entries(unclear)) {
  test(`a write that is not deduplicated is not sent again after ${name}`, async () => {
    const server = scriptedFetch(response);
    const { likeness } = clientOf(server);
    const error = await rejection(likeness.avatars.delete("a1"));
    expect(error).toMatchObject({
      mayHaveHappened: true,
      attempts: 1,
      hint: "test may have carried out the request, and would do it again: look for it in the dashboard before you repeat it",
    });
    expect(error).not.toHaveProperty("idempotencyKey");
    expect(server.requests).toHaveLength(1);
  });
}

const refused = Object.assign(new TypeError("fetch failed"), {
  cause: Object.assign(new Error("refused"), { code: "ECONNREFUSED" }),
});

for (const [name, response] of Object.entries({
  "a 429": { status: 429 },
  "a refused connection": refused,
})) {
  test(`a write that is not deduplicated is sent again after ${name}`, async () => {
    const server = scriptedFetch(response);
    const { likeness, clock } = clientOf(server);
    const failing = rejection(likeness.avatars.delete("a1"));
    await clock.advance(300_000);
    expect(await failing).toMatchObject({ attempts: 3 });
    expect(await failing).not.toHaveProperty("mayHaveHappened");
  });
}

test("retryWrites sends every write again", async () => {
  const server = scriptedFetch({ status: 503 });
  const { likeness, clock } = clientOf(server, { retryWrites: true });
  const failing = rejection(likeness.avatars.delete("a1"));
  await clock.advance(60_000);
  expect(await failing).toMatchObject({ attempts: 3, mayHaveHappened: true });
});

test("errors have our codes and the body of the system", async () => {
  const body = { error: "You are out of money", code: "NO_MONEY", balance: 0 };
  const { likeness } = clientOf(scriptedFetch({ status: 402, json: body }));
  expect(await rejection(likeness.avatars.generate({ prompt: "owl" }))).toMatchObject({
    name: "APIError",
    status: 402,
    code: "insufficient_credits",
    message: expect.stringContaining("You are out of money"),
    body,
  });
});

test("a failed job has our code and the body of the system", async () => {
  const body = { id: "j1", state: "broken", reason: "forbidden" };
  const { likeness } = clientOf(scriptedFetch({ json: body }));
  expect(await rejection(likeness.avatars.generateAndWait({ prompt: "owl" }))).toMatchObject({
    name: "JobFailedError",
    code: "safety_filter",
    body,
    job: { error: { retryable: false } },
  });
});

test("waits for a job by polling", async () => {
  const done = { json: { id: "j1", state: "done", picture: "https://pictures.example/1.png" } };
  const server = scriptedFetch(job, job, done);
  const { likeness, clock } = clientOf(server);
  const completed = likeness.avatars.generateAndWait({ prompt: "owl" });
  await clock.advance(10_000);
  expect((await completed).avatar.imageUrl).toBe("https://pictures.example/1.png");
});

test("cancelOn is rejected where the system cannot cancel", async () => {
  const { likeness } = clientOf(scriptedFetch(job));
  const error = await rejection(likeness.jobs.wait("j1", { cancelOn: "timeout" }));
  expect(error).toMatchObject({ name: "UnsupportedError", feature: "cancel" });
});

test("a reference names its system, and another system rejects it", async () => {
  const { likeness } = clientOf(scriptedFetch(job));
  const reference = (await likeness.avatars.generate({ prompt: "owl" })).toJSON();
  expect(reference).toMatchObject({ object: "likeness.job", system: "test", id: "j1" });
  expect(likeness.jobs.resume(JSON.stringify(reference)).id).toBe("j1");
  const own = new Likeness({ apiKey: "key" });
  expect(() => own.jobs.resume(reference)).toThrow("this is a job of test, not of likeness");
  expect(() => likeness.jobs.resume({ ...reference, system: "likeness" })).toThrow("not of test");
});

test("the key and the URL come from the options, the client, or the environment, and are not printed", () => {
  const system = testSystem({ apiKey: "a-long-test-key", baseUrl: "https://host/t1" });
  expect(new Likeness({ system }).baseUrl).toBe("https://host");
  expect(new Likeness({ system, baseUrl: "https://other" }).baseUrl).toBe("https://other");
  expect(JSON.stringify([system, new Likeness({ system })])).not.toContain("a-long-test-key");
  expect(() => new Likeness({ system: testSystem() })).toThrow("set TEST_API_KEY");
});
