import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { argil } from "../../src/argil.ts";
import { hoox } from "../../src/hoox.ts";
import { Likeness, type LikenessOptions } from "../../src/index.ts";
import { manage } from "../../src/manage.ts";
import { percify } from "../../src/percify.ts";
import { pi } from "../../src/pi.ts";
import type { Capabilities } from "../../src/systems/capabilities.ts";
import { trinity } from "../../src/trinity.ts";
import { twins } from "../../src/twins.ts";
import { createFakeClock } from "../fake-clock.ts";
import { rejection } from "../rejection.ts";
import { scriptedFetch } from "../scripted-fetch.ts";

// What holds for a call of our own API holds for the calls of every driver.

const apiKey = "a-long-canary-key-8f14e45f";
type Client = Likeness<Capabilities>;
type Call = (likeness: Client) => Promise<unknown>;

const systems = {
  pi: pi({ apiKey }),
  percify: percify({ apiKey }),
  trinity: trinity({ apiKey, agent: "ada" }),
  hoox: hoox({ apiKey }),
  argil: argil({ apiKey }),
};

/** A write of each system, and whether the system promises to carry out a repeated one only once. */
const writes: Readonly<Record<string, { readonly deduplicated: boolean; readonly call: Call }>> = {
  "pi generate": { deduplicated: true, call: (likeness) => likeness.avatars.generate({ prompt: "an owl" }) },
  "pi save": {
    deduplicated: false,
    call: (likeness) => likeness.avatars.save({ jobId: "j1", label: "owl" }),
  },
  "percify generate": {
    deduplicated: false,
    call: (likeness) => likeness.avatars.generate({ prompt: "an owl" }),
  },
  "trinity generate": {
    deduplicated: false,
    call: (likeness) => manage(likeness).agents.generate("ada", { prompt: "an owl" }),
  },
  "hoox create": { deduplicated: false, call: (likeness) => likeness.avatars.create({ prompt: "an owl" }) },
  "argil create": {
    deduplicated: false,
    call: (likeness) =>
      twins(likeness).create({ name: "Ada", datasetImage: { url: "https://images.example/ada.png" } }),
  },
};

function clientOf(name: string, fetch: typeof globalThis.fetch, more: LikenessOptions = {}) {
  const [, system] = Object.entries(systems).find(([key]) => name.startsWith(key)) ?? [];
  if (!system) throw new Error(`There is no system for ${name}.`);
  const clock = createFakeClock();
  const { system: _system, ...options } = more;
  const likeness = new Likeness<Capabilities>({ system, fetch, logLevel: "off", ...options }, clock.platform);
  return { likeness, clock };
}

const list = (likeness: Client) => likeness.avatars.list().toArray();

describe.each(Object.entries(writes))("%s", (name, { deduplicated, call }) => {
  test.each([
    ["a response of 503", { status: 503, json: { error: "unavailable" } }],
    ["a dropped connection", new TypeError("fetch failed", { cause: { code: "ECONNRESET" } })],
  ])("is sent again after %s only if the system deduplicates it", async (_, failure) => {
    const server = scriptedFetch(failure);
    const { likeness, clock } = clientOf(name, server.fetch);
    const error = rejection(call(likeness));
    await clock.advance(120_000);
    expect(server.requests).toHaveLength(deduplicated ? 3 : 1);
    const keys = server.requests.map(({ headers }) => headers.get("idempotency-key"));
    if (deduplicated) expect(new Set(keys)).toEqual(new Set([expect.stringMatching(/^key-/)]));
    else expect(await error).toMatchObject({ mayHaveHappened: true });
  });

  test("is sent again after it was refused for the rate limit, when the server says", async () => {
    const refused = { status: 429, headers: { "retry-after": "7" }, json: { error: "slow down" } };
    const server = scriptedFetch(refused);
    const { likeness, clock } = clientOf(name, server.fetch);
    const error = rejection(call(likeness));
    await clock.advance(6_900);
    expect(server.requests).toHaveLength(1);
    await clock.advance(60_000);
    expect(server.requests).toHaveLength(3);
    expect(await error).toMatchObject({ status: 429, retryAfter: 7_000 });
  });
});

describe.each(Object.keys(systems))("%s", (name) => {
  const never: typeof globalThis.fetch = () => new Promise(() => {});

  test("an aborted call rejects at once, with the reason as its cause", async () => {
    const { likeness } = clientOf(name, never);
    const controller = new AbortController();
    const reason = new Error("The user left.");
    const error = rejection(likeness.avatars.list({}, { signal: controller.signal }).toArray());
    await new Promise((resolve) => setImmediate(resolve));
    controller.abort(reason);
    expect(await error).toMatchObject({ name: "AbortError", cause: reason });
  });

  test("a deadline limits all attempts and the waits between them", async () => {
    const server = scriptedFetch({ status: 503 });
    const { likeness, clock } = clientOf(name, server.fetch, { deadline: 5_000, maxRetries: 50 });
    let isOver = false;
    const error = rejection(list(likeness)).finally(() => {
      isOver = true;
    });
    await clock.advance(5_000);
    expect(isOver).toBe(true);
    expect(await error).toMatchObject({ name: "DeadlineError" });
  });

  test("the timeout covers a body that stalls", async () => {
    const stalled: typeof globalThis.fetch = async () =>
      new Response(new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array([123])) }), {
        headers: { "content-type": "application/json" },
      });
    const { likeness, clock } = clientOf(name, stalled, { timeout: 1_000, maxRetries: 0 });
    const error = rejection(list(likeness));
    await clock.advance(1_001);
    expect(await error).toMatchObject({ name: "TimeoutError" });
  });

  test("the key is in no error, no log and no output of the client", async () => {
    const logged: string[] = [];
    const log = (...parts: unknown[]) => void logged.push(inspect(parts, { depth: 9 }));
    const server = scriptedFetch({
      status: 401,
      json: { error: { code: "denied", message: `bad ${apiKey}` } },
    });
    const { likeness } = clientOf(name, server.fetch, {
      logLevel: "debug",
      logger: { debug: log, info: log, warn: log, error: log },
    });
    const error = await rejection(list(likeness));
    const printed = [inspect(likeness, { depth: 9, showHidden: true }), JSON.stringify(likeness)];
    printed.push(inspect(error, { depth: 9 }), JSON.stringify(error), ...logged);
    expect(error).toMatchObject({ name: "APIError", status: 401 });
    expect(printed.join("\n")).not.toContain(apiKey);
  });
});
