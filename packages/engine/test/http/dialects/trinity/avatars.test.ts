import { describe, expect, test } from "vitest";
import { createFakeClock } from "../../../../src/testing/fake-clock.ts";
import { waitUntil } from "../../../support/wait-until.ts";
import { generateTiny, startTrinity, type TrinityClient } from "./start-trinity.ts";

const allEmotions = [
  "happy",
  "thoughtful",
  "surprised",
  "determined",
  "calm",
  "amused",
  "curious",
  "confident",
];

/** A client with the agent a, at a fixed time. */
async function startWithA(options: Parameters<typeof startTrinity>[0] = {}) {
  const clock = createFakeClock(Date.UTC(2026, 2, 7, 21, 34, 40, 123));
  const client = startTrinity({ clock, ...options });
  await client.send("POST", "/agents", { body: { name: "a" } });
  return { client, clock, requests: client.requests };
}

const generate = (client: TrinityClient, body: object = { identity_prompt: "A wise owl" }) =>
  client.send("POST", "/agents/a/avatar/generate", { body });

describe("the published samples", () => {
  test("generate responds when the picture is ready", async () => {
    const { client } = await startWithA();
    const { status, json } = await generate(client);
    expect([status, json]).toEqual([
      200,
      {
        agent_name: "a",
        identity_prompt: "A wise owl",
        refined_prompt: "owl, glasses",
        updated_at: "2026-03-07T21:34:40.123000+00:00",
      },
    ]);
  });

  test("identity", async () => {
    const { client } = await startWithA();
    const empty = await client.send("GET", "/agents/a/avatar/identity");
    expect(empty.json).toEqual({
      agent_name: "a",
      identity_prompt: null,
      updated_at: null,
      has_avatar: false,
      has_reference: false,
    });
    await generate(client);
    const { json } = await client.send("GET", "/agents/a/avatar/identity");
    expect(json).toEqual({
      agent_name: "a",
      identity_prompt: "A wise owl",
      updated_at: "2026-03-07T21:34:40.123000+00:00",
      has_avatar: true,
      has_reference: true,
    });
  });

  test("emotions are made in the background, in the order of the list", async () => {
    const { client } = await startWithA();
    const none = await client.send("GET", "/agents/a/avatar/emotions");
    expect(none.json).toEqual({ agent_name: "a", emotions: [], version: "0" });
    await generate(client);
    await client.engine.idle();
    const { json } = await client.send("GET", "/agents/a/avatar/emotions");
    expect(json).toEqual({ agent_name: "a", emotions: allEmotions, version: "1772919280" });
    const happy = await client.send("GET", `/agents/a/avatar/emotion/happy?v=${json.version}`);
    expect(happy.text).toMatch(/^A wise owl happy /);
  });

  test("regenerate, whose response has no refined prompt", async () => {
    const { client, clock } = await startWithA();
    await generate(client);
    await clock.advance(60_000);
    const { status, json } = await client.send("POST", "/agents/a/avatar/regenerate");
    expect([status, json]).toEqual([
      200,
      { agent_name: "a", identity_prompt: "A wise owl", updated_at: "2026-03-07T21:35:40.123000+00:00" },
    ]);
  });

  test("delete, also without an avatar", async () => {
    const { client } = await startWithA();
    await generate(client);
    for (let count = 0; count < 2; count += 1) {
      const { status, json } = await client.send("DELETE", "/agents/a/avatar");
      expect([status, json]).toEqual([200, { message: "Avatar removed for a" }]);
    }
  });
});

describe("generate", () => {
  test("trims the prompt, and rejects an empty or long one in Trinity's words", async () => {
    const { client } = await startWithA();
    expect((await generate(client, { identity_prompt: "  A wise owl \n" })).json.identity_prompt).toBe(
      "A wise owl",
    );
    const owls = "🦉".repeat(500);
    expect((await generate(client, { identity_prompt: ` ${owls} ` })).status).toBe(200);
    const details = [];
    for (const identity_prompt of ["", " \n", `${owls}!`]) {
      const { status, json } = await generate(client, { identity_prompt });
      details.push([status, json]);
    }
    expect(details).toEqual([
      [400, { detail: "identity_prompt cannot be empty" }],
      [400, { detail: "identity_prompt cannot be empty" }],
      [400, { detail: "identity_prompt must be 500 characters or less" }],
    ]);
  });

  test("lists what is wrong with the body as FastAPI does, ignores unknown fields", async () => {
    const { client } = await startWithA();
    const path = "/agents/a/avatar/generate";
    expect((await generate(client, { identity_prompt: "owl", colour: 1 })).status).toBe(200);
    const results = [
      await generate(client, {}),
      await generate(client, { identity_prompt: 5 }),
      await client.send("POST", path, { text: "{" }),
      await client.send("POST", path, { form: new URLSearchParams({ identity_prompt: "owl" }) }),
      await client.send("POST", path, { text: "[]" }),
    ];
    expect(results.map(({ status, json }) => [status, json.detail[0].type, json.detail[0].loc])).toEqual([
      [422, "missing", ["body", "identity_prompt"]],
      [422, "string_type", ["body", "identity_prompt"]],
      [422, "json_invalid", ["body"]],
      [422, "model_attributes_type", ["body"]],
      [422, "model_attributes_type", ["body"]],
    ]);
  });

  test("looks for the agent before it reads the body", async () => {
    const { client } = await startWithA();
    const { status, json } = await client.send("POST", "/agents/none/avatar/generate", { text: "{" });
    expect([status, json]).toEqual([404, { detail: "Agent not found" }]);
  });

  test("replaces the picture, the reference image and the emotions", async () => {
    const { client } = await startWithA();
    await generate(client);
    await client.engine.idle();
    await generate(client, { identity_prompt: "A red fox" });
    const images = ["/agents/a/avatar", "/agents/a/avatar/reference"];
    for (const path of images) expect((await client.send("GET", path)).text).toMatch(/^A red fox plain/);
    await client.engine.idle();
    const happy = await client.send("GET", "/agents/a/avatar/emotion/happy");
    expect(happy.text).toMatch(/^A red fox happy/);
  });

  test("asks the model for PNG, which reference images of Trinity are", async () => {
    const { client, requests } = await startWithA();
    await generate(client);
    expect(requests[0]).toMatchObject({ format: "png", aspectRatio: "1:1" });
  });

  test("a failed first generation leaves no trace", async () => {
    const { client } = await startWithA({
      worker: { retries: 0 },
      generate: async () => ({ ok: false, code: "upstream_error", message: "It broke." }),
    });
    expect((await generate(client)).status).toBe(502);
    expect((await client.send("GET", "/agents/a/avatar/identity")).json).toMatchObject({
      identity_prompt: null,
      has_avatar: false,
      has_reference: false,
    });
    expect((await client.send("GET", "/agents/a")).json.avatar_url).toBeNull();
  });
});

describe("emotions", () => {
  /** The model pauses before emotions until the test lets it continue. */
  async function startPaused() {
    const paused = Promise.withResolvers<void>();
    const emotionSignals: AbortSignal[] = [];
    const started = await startWithA({
      generate: async (request, context) => {
        if (request.emotion) {
          emotionSignals.push(context.signal);
          await paused.promise;
        }
        return generateTiny(request, context);
      },
      worker: { concurrency: 9 },
    });
    await generate(started.client);
    await waitUntil(() => emotionSignals.length === 8);
    return { ...started, emotionSignals, resume: paused.resolve };
  }

  test("stop when a newer avatar is generated", async () => {
    const { client, emotionSignals, resume } = await startPaused();
    await generate(client, { identity_prompt: "A red fox" });
    await waitUntil(() => emotionSignals.slice(0, 8).every(({ aborted }) => aborted));
    resume();
    await client.engine.idle();
    for (const emotion of allEmotions) {
      const { text } = await client.send("GET", `/agents/a/avatar/emotion/${emotion}`);
      expect(text).toContain(`A red fox ${emotion}`);
    }
  });

  test("stop when the avatar is removed", async () => {
    const { client, emotionSignals, resume } = await startPaused();
    await client.send("DELETE", "/agents/a/avatar");
    await waitUntil(() => emotionSignals.every(({ aborted }) => aborted));
    resume();
    await client.engine.idle();
    expect((await client.send("GET", "/agents/a/avatar/emotions")).json.emotions).toEqual([]);
  });

  test("an unknown one is 400 with a list as Python writes it, one that does not exist 404", async () => {
    const { client } = await startWithA();
    const unknown = await client.send("GET", "/agents/a/avatar/emotion/angry");
    expect([unknown.status, unknown.json]).toEqual([
      400,
      { detail: `Invalid emotion. Must be one of: [${allEmotions.map((name) => `'${name}'`).join(", ")}]` },
    ]);
    const missing = await client.send("GET", "/agents/a/avatar/emotion/calm");
    expect([missing.status, missing.json]).toEqual([404, { detail: "Emotion variant not found" }]);
    expect((await client.send("GET", "/agents/none/avatar/emotion/angry")).status).toBe(400);
    expect((await client.send("GET", "/agents/none/avatar/emotions")).json.emotions).toEqual([]);
  });
});

describe("regenerate", () => {
  test("makes another picture; the reference image and the emotions stay", async () => {
    const { client } = await startWithA();
    await generate(client);
    await client.engine.idle();
    const before = await client.send("GET", "/agents/a/avatar/emotions");
    const reference = await client.send("GET", "/agents/a/avatar/reference");
    const old = await client.send("GET", "/agents/a/avatar");
    await client.send("POST", "/agents/a/avatar/regenerate");
    const picture = await client.send("GET", "/agents/a/avatar");
    expect(picture.text).toMatch(/^A wise owl plain/);
    expect(picture.text).not.toBe(old.text);
    expect((await client.send("GET", "/agents/a/avatar/reference")).text).toBe(reference.text);
    expect((await client.send("GET", "/agents/a/avatar/emotions")).json).toEqual(before.json);
  });

  test("is 404 without any picture, and a variation of a default picture", async () => {
    const { client, requests } = await startWithA();
    const { status, json } = await client.send("POST", "/agents/a/avatar/regenerate");
    expect([status, json]).toEqual([404, { detail: "No reference image found. Generate an avatar first." }]);
    await client.send("POST", "/agents/avatars/generate-defaults");
    expect((await client.send("GET", "/agents/a/avatar/reference")).status).toBe(404);
    expect((await client.send("POST", "/agents/a/avatar/regenerate")).status).toBe(200);
    expect(requests.at(-1)).toMatchObject({ prompt: "", brief: { subject: "robot" }, format: "png" });
    const identity = await client.send("GET", "/agents/a/avatar/identity");
    expect(identity.json).toMatchObject({ identity_prompt: "owl, glasses", has_reference: true });
    await client.engine.idle();
    expect((await client.send("GET", "/agents/a/avatar/emotions")).json.emotions).toEqual([]);
  });
});

test("delete removes the picture, the reference image, the emotions and the identity", async () => {
  const { client } = await startWithA();
  await generate(client);
  await client.engine.idle();
  await client.send("DELETE", "/agents/a/avatar");
  const details = [];
  for (const path of ["", "/reference", "/emotion/happy"]) {
    const { status, json } = await client.send("GET", `/agents/a/avatar${path}`);
    details.push([status, json.detail]);
  }
  expect(details).toEqual([
    [404, "No avatar found"],
    [404, "No reference image found"],
    [404, "Emotion variant not found"],
  ]);
  const identity = await client.send("GET", "/agents/a/avatar/identity");
  expect(identity.json).toMatchObject({ identity_prompt: null, has_avatar: false });
});
