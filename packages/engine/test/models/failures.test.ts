import { createServer } from "node:net";
import { createOpenAI } from "@ai-sdk/openai";
import { expect, test } from "vitest";
import { createModel } from "../../src/adapters/image-model/create-model.ts";
import { unrecordedCalls } from "../../src/adapters/image-model/hosted/unrecorded-calls.ts";
import type { ImageModelRequest, ImageModelResult, ModelCall } from "../../src/index.ts";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import {
  hang,
  json,
  openAiError,
  type Reaction,
  reset,
  startFakeProviders,
  text,
} from "../support/fake-providers.ts";
import { createTinyModel } from "../support/tiny-model.ts";
import { waitUntil } from "../support/wait-until.ts";

const request: ImageModelRequest = {
  jobId: "job",
  prompt: "an owl",
  brief: { version: 1, subject: "owl" },
  seed: 1,
  count: 1,
  references: [],
};

const openAi = "openai:gpt-image-1";
const google = "google:gemini-2.5-flash-image";
const fal = "fal:fal-ai/flux/dev";
const replicate = "replicate:black-forest-labs/flux-dev";
const bfl = "black-forest-labs:flux-pro-1.1";

/** One row of the table: what the provider does, how the job fails, and whether it may be paid or tried again. */
interface Row {
  readonly model: string;
  readonly reaction: Reaction;
  readonly code: string;
  readonly message?: RegExp;
  readonly outcome?: ModelCall["outcome"];
  readonly isRetryable?: boolean;
  readonly retryAfterMs?: number;
  readonly onPoll?: Reaction;
}

const rows: Readonly<Record<string, Row>> = {
  "401": {
    model: openAi,
    reaction: openAiError(401, "invalid_api_key"),
    code: "not_configured",
    message: /did not accept the API key.*OPENAI_API_KEY.*https:.*--model likeness/,
  },
  "403": {
    model: fal,
    reaction: json(403, { detail: "no" }),
    code: "not_configured",
    message: /FAL_API_KEY/,
  },
  "402": { model: replicate, reaction: json(402, { detail: "Insufficient credit" }), code: "not_configured" },
  "404 for a model that does not exist": {
    model: openAi,
    reaction: openAiError(404, "model_not_found"),
    code: "not_configured",
  },
  "400": { model: openAi, reaction: openAiError(400, "invalid_value"), code: "invalid_input" },
  "413": { model: openAi, reaction: openAiError(413, ""), code: "invalid_input" },
  "422": {
    model: fal,
    reaction: json(422, { detail: [{ loc: ["body"], msg: "wrong", type: "value_error" }] }),
    code: "invalid_input",
  },
  "a Google model that makes no pictures": {
    model: "google:imagen-4.0",
    reaction: hang,
    code: "not_configured",
  },
  moderation_blocked: {
    model: openAi,
    reaction: openAiError(400, "moderation_blocked"),
    code: "safety_filter",
  },
  content_policy_violation: {
    model: openAi,
    reaction: openAiError(400, "content_policy_violation"),
    code: "safety_filter",
  },
  "a text that names the safety system": {
    model: openAi,
    reaction: json(400, {
      error: { message: "Rejected by our safety system.", type: "x", param: null, code: null },
    }),
    code: "safety_filter",
  },
  "content_policy_violation of fal": {
    model: fal,
    reaction: json(422, { detail: [{ loc: ["body"], msg: "no", type: "content_policy_violation" }] }),
    code: "safety_filter",
  },
  "no picture of Google with the reason IMAGE_SAFETY": {
    model: google,
    reaction: json(200, { candidates: [{ finishReason: "IMAGE_SAFETY", content: { parts: [] } }] }),
    code: "safety_filter",
  },
  "a picture of fal that is marked as unsafe": {
    model: fal,
    reaction: (response, received) => {
      const url = `http://${received.headers.host}/files/64x64`;
      json(200, { images: [{ url }], has_nsfw_concepts: [true] })(response, received);
    },
    code: "safety_filter",
    outcome: "unknown",
  },
  "Request Moderated of Black Forest Labs": {
    model: bfl,
    reaction: submitted("bfl"),
    onPoll: json(200, { status: "Request Moderated" }),
    code: "safety_filter",
    outcome: "unknown",
  },
  "Content Moderated of Black Forest Labs": {
    model: bfl,
    reaction: submitted("bfl"),
    onPoll: json(200, { status: "Content Moderated" }),
    code: "safety_filter",
    outcome: "unknown",
  },
  "a prediction of Replicate that failed as unsafe": {
    model: replicate,
    reaction: submitted("replicate"),
    onPoll: json(200, { status: "failed", error: "NSFW content detected", urls: { get: "" } }),
    code: "safety_filter",
    outcome: "unknown",
  },
  "a prediction of Replicate that failed": {
    model: replicate,
    reaction: submitted("replicate"),
    onPoll: json(200, { status: "failed", error: "out of memory", urls: { get: "" } }),
    code: "upstream_error",
    outcome: "unknown",
    isRetryable: false,
  },
  "429": {
    model: openAi,
    reaction: openAiError(429, "rate_limit_exceeded", { "retry-after": "7" }),
    code: "rate_limited",
    retryAfterMs: 7_000,
    isRetryable: true,
  },
  "429 with a date": {
    model: openAi,
    reaction: openAiError(429, "rate_limit_exceeded", {
      date: "Mon, 01 Dec 2025 10:00:00 GMT",
      "retry-after": "Mon, 01 Dec 2025 10:00:30 GMT",
    }),
    code: "rate_limited",
    retryAfterMs: 30_000,
    isRetryable: true,
  },
  "429 without credit": {
    model: openAi,
    reaction: openAiError(429, "insufficient_quota"),
    code: "not_configured",
    message: /no credit left/,
  },
  "408": {
    model: openAi,
    reaction: openAiError(408, ""),
    code: "timeout",
    outcome: "unknown",
    isRetryable: false,
  },
  "500 with an error of the provider": {
    model: openAi,
    reaction: openAiError(500, "server_error"),
    code: "upstream_error",
    isRetryable: true,
  },
  "503": { model: openAi, reaction: text(503, "busy"), code: "upstream_error", isRetryable: true },
  "502 of a gateway": {
    model: openAi,
    reaction: text(502, "<html>bad gateway</html>"),
    code: "upstream_error",
    message: /may charge/,
    outcome: "unknown",
    isRetryable: false,
  },
  "a connection that breaks": {
    model: openAi,
    reaction: reset,
    code: "upstream_error",
    message: /connection to openai:gpt-image-1 failed/,
    outcome: "unknown",
    isRetryable: false,
  },
  "a response that is not JSON": {
    model: openAi,
    reaction: text(200, "<html>"),
    code: "upstream_error",
    message: /cannot be read/,
    outcome: "unknown",
    isRetryable: false,
  },
  "no picture": {
    model: openAi,
    reaction: json(200, { data: [] }),
    code: "upstream_error",
    message: /returned no picture/,
    outcome: "unknown",
    isRetryable: false,
  },
  "something that is not an image": {
    model: openAi,
    reaction: json(200, { data: [{ b64_json: btoa("not an image") }] }),
    code: "upstream_error",
    message: /not an image/,
    outcome: "completed",
    isRetryable: false,
  },
};

function submitted(provider: "bfl" | "replicate"): Reaction {
  return (response, received) => {
    const url = `http://${received.headers.host}/${provider}/result`;
    json(200, { id: "1", status: "starting", polling_url: url, urls: { get: url } })(response, received);
  };
}

async function open(model: Parameters<typeof createModel>[0], environment = {}) {
  const fake = await startFakeProviders();
  const clock = createFakeClock();
  const calls = unrecordedCalls("job", clock);
  const imageModel = createModel(model, {
    clock,
    briefReader: { read: async () => ({ version: 1 }) },
    builtIn: createTinyModel(),
    environment,
    providers: fake.settings,
  });
  const { signal } = new AbortController();
  const run = (): Promise<ImageModelResult> =>
    imageModel.generate(request, { signal, onProgress: () => undefined, calls });
  return { fake, clock, calls, run, imageModel };
}

test.each(Object.entries(rows))("fails after %s as the table says", async (_, row) => {
  const { fake, calls, run } = await open(row.model);
  fake.next(row.reaction);
  fake.onPoll = row.onPoll ?? null;
  const result = await run();
  expect(result).toMatchObject({
    ok: false,
    code: row.code,
    message: expect.stringMatching(row.message ?? /./),
    ...(row.isRetryable !== undefined && { isRetryable: row.isRetryable }),
    ...(row.retryAfterMs !== undefined && { retryAfterMs: row.retryAfterMs }),
  });
  expect(JSON.stringify(result)).not.toContain("sk-test");
  expect(calls.list()).toMatchObject([{ outcome: row.outcome ?? "failed", model: row.model, image: 0 }]);
  expect(fake.received.length).toBeLessThanOrEqual(1);
});

test("fails alike for the same status at each provider", async () => {
  for (const model of [openAi, google, fal, replicate, bfl]) {
    const codes: unknown[] = [];
    for (const status of [401, 400, 429, 503]) {
      const { fake, run } = await open(model);
      fake.next(json(status, { error: { message: "no", code: "x" }, detail: "no", message: "no" }));
      const result = await run();
      codes.push(result.ok || result.code);
    }
    expect([model, ...codes]).toEqual([
      model,
      "not_configured",
      "invalid_input",
      "rate_limited",
      "upstream_error",
    ]);
  }
});

test("fails without a key before anything is sent, and names the variable, the page and a model without a key", async () => {
  for (const [model, variable] of [
    [openAi, "OPENAI_API_KEY"],
    [google, "GOOGLE_GENERATIVE_AI_API_KEY"],
    [fal, "FAL_API_KEY"],
    [replicate, "REPLICATE_API_TOKEN"],
    [bfl, "BFL_API_KEY"],
  ] as const) {
    const imageModel = createModel(model, {
      clock: createFakeClock(),
      briefReader: { read: async () => ({ version: 1 }) },
      builtIn: createTinyModel(),
      environment: {},
    });
    const { signal } = new AbortController();
    expect(await imageModel.generate(request, { signal, onProgress: () => undefined })).toMatchObject({
      ok: false,
      code: "not_configured",
      message: expect.stringMatching(
        new RegExp(`${variable} is not set.*${variable} to a key from https://.*--model likeness`),
      ),
    });
  }
});

test("fails with not_configured for a model of the AI SDK without a key", async () => {
  const { run } = await open(createOpenAI().image("gpt-image-1"));
  const key = process.env["OPENAI_API_KEY"];
  delete process.env["OPENAI_API_KEY"];
  try {
    expect(await run()).toMatchObject({
      ok: false,
      code: "not_configured",
      message: /OpenAI API key is missing/,
    });
  } finally {
    if (key !== undefined) process.env["OPENAI_API_KEY"] = key;
  }
});

test("fails with timeout if the provider hangs, and does not call it again", async () => {
  const { fake, clock, calls, run } = await open(openAi);
  fake.next(hang);
  const result = run();
  await waitUntil(() => fake.received.length === 1);
  await clock.advance(180_000);
  expect(await result).toMatchObject({ ok: false, code: "timeout", isRetryable: false });
  expect(calls.list()).toMatchObject([{ outcome: "unknown" }]);
  expect(await run()).toMatchObject({ ok: false, code: "upstream_error", message: /may have been paid/ });
  expect(fake.received).toHaveLength(1);
});

test("says that nothing was paid if no server listens", async () => {
  const { port } = await listenBriefly();
  const { calls, run } = await open(`http://127.0.0.1:${port}/v1#flux`);
  expect(await run()).toMatchObject({
    ok: false,
    code: "upstream_error",
    message: expect.stringContaining("ECONNREFUSED"),
    isRetryable: true,
  });
  expect(calls.list()).toMatchObject([{ outcome: "failed" }]);
});

/** A port on which nothing listens any more. */
async function listenBriefly(): Promise<{ port: number }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== "object" || address === null) throw new TypeError("The server has no port.");
  return address;
}

test("rejects when the job is cancelled", async () => {
  const { fake, imageModel } = await open(openAi);
  fake.next(hang);
  const controller = new AbortController();
  const result = imageModel.generate(request, { signal: controller.signal, onProgress: () => undefined });
  await waitUntil(() => fake.received.length === 1);
  controller.abort(new DOMException("cancelled", "AbortError"));
  await expect(result).rejects.toThrow("cancelled");
});

test.each(["dall-e:3", "openai:", "http://localhost:8080/v1", "flux"])("rejects the name %s", (name) => {
  const options = {
    clock: createFakeClock(),
    briefReader: { read: async () => ({}) },
    builtIn: createTinyModel(),
    environment: {},
  };
  expect(() => createModel(name, options)).toThrow(TypeError);
});
