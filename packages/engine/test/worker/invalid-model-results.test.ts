import { expect, test } from "vitest";
import type { GeneratedImages, ImageModel, ImageModelResult } from "../../src/index.ts";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import { collectFaults } from "../support/collect-faults.ts";
import { createGatedModel } from "../support/gated-model.ts";
import { start } from "../support/start.ts";
import { createTinyModel } from "../support/tiny-model.ts";

const tiny = createTinyModel();

/** Returns an invalid result for the prompt "invalid" and a valid one for every other. */
function createInvalidModel(invalidate: (images: GeneratedImages) => unknown): ImageModel {
  return {
    async generate(request, context) {
      const result = await tiny.generate(request, context);
      if (request.prompt !== "invalid" || !result.ok) return result;
      return invalidate(result) as ImageModelResult;
    },
  };
}

const withFirstImage = (result: GeneratedImages, changes: Record<string, unknown>) => ({
  ...result,
  images: [{ ...result.images[0], ...changes }],
});

test.each<[name: string, invalidate: (images: GeneratedImages) => unknown]>([
  ["undefined", () => undefined],
  ["null", () => null],
  ["neither success nor failure", () => ({})],
  ["success without images", () => ({ ok: true })],
  ["no images", (result) => ({ ...result, images: [] })],
  ["too many images", (result) => ({ ...result, images: [...result.images, ...result.images] })],
  ["an image without bytes", (result) => withFirstImage(result, { bytes: new Uint8Array() })],
  ["bytes as text", (result) => withFirstImage(result, { bytes: "iVBORw0KGgo" })],
  ["a width that is not a number", (result) => withFirstImage(result, { width: Number.NaN })],
  ["an unknown format", (result) => withFirstImage(result, { format: "bmp" })],
  [
    "bytes that are not an image, without a thumbnail",
    (result) => withFirstImage(result, { thumbnail: undefined }),
  ],
  ["a brief that is not JSON", (result) => ({ ...result, brief: { version: 1, born: 1990n } })],
  ["an invalid media type", (result) => withFirstImage(result, { mediaType: "image/png\r\nx: y" })],
  ["an unknown mode", (result) => ({ ...result, mode: "guess" })],
  ["an unknown failure code", () => ({ ok: false, code: "out_of_ink", message: "no ink" })],
  ["a failure without a message", () => ({ ok: false, code: "timeout" })],
])("a model that returns %s fails only its own job", async (_, invalidate) => {
  const { faults, onFault } = collectFaults();
  const client = start({ model: createInvalidModel(invalidate), onFault });
  const invalid = await client.generate({ prompt: "invalid" });
  const valid = await client.generate();
  expect((await client.wait(invalid.json.data.id)).json.data).toMatchObject({
    status: "failed",
    error: { code: "unknown", message: "the image model failed unexpectedly" },
  });
  expect((await client.wait(valid.json.data.id)).json.data.status).toBe("completed");
  expect((await client.request("GET", "/api/v1/jobs")).json.data.total_count).toBe(2);
  expect(faults).toHaveLength(1);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -3, 7])(
  "keeps progress between 0 and 1 when the model reports %d",
  async (fraction) => {
    const clock = createFakeClock();
    const model = createGatedModel();
    const client = start({ clock, model });
    const { json } = await client.generate();
    const { context, finish } = await model.generation(0);
    await clock.advance(300);
    context.onProgress("drawing", fraction);
    await clock.advance(1);
    const [job] = (await client.request("GET", "/api/v1/jobs")).json.data.data;
    expect(job.progress).toBeGreaterThanOrEqual(0);
    expect(job.progress).toBeLessThanOrEqual(1);
    finish();
    expect((await client.wait(json.data.id)).json.data.status).toBe("completed");
  },
);

test.each<[how: string, model: ImageModel]>([
  ["rejects", { generate: () => Promise.reject(new Error("401 for key sk-canary-1234")) }],
  [
    "throws synchronously",
    {
      generate: () => {
        throw new Error("401 for key sk-canary-1234");
      },
    },
  ],
  ["rejects with a value that is not an Error", { generate: () => Promise.reject("sk-canary-1234") }],
])("logs the error of a model that %s, and does not return it", async (_, model) => {
  const { onFault, messages } = collectFaults();
  const client = start({ model, onFault });
  const { json } = await client.generate();
  const responses = [
    await client.wait(json.data.id),
    await client.request("GET", `/api/v1/jobs/${json.data.id}`),
    await client.request("GET", "/api/v1/jobs"),
    await client.request("POST", "/api/v1/avatars/save", { body: { job_id: json.data.id } }),
  ];
  expect(responses[0]?.json.data.error.code).toBe("unknown");
  for (const { text } of responses) expect(text).not.toContain("canary");
  expect(messages()).toContain("sk-canary-1234");
});

test("aborts an attempt after timeoutMs and fails it with timeout", async () => {
  const clock = createFakeClock();
  const model = createGatedModel();
  const { faults, onFault } = collectFaults();
  const client = start({
    clock,
    model,
    onFault,
    worker: { concurrency: 1, timeoutMs: 60_000, retries: 0 },
  });
  const { json } = await client.generate();
  const { context } = await model.generation(0);
  await clock.advance(59_999);
  expect(context.signal.aborted).toBe(false);
  await clock.advance(1);
  expect(context.signal.aborted).toBe(true);
  expect((await client.wait(json.data.id)).json.data.error).toMatchObject({
    code: "timeout",
    message: "the attempt took longer than 60 seconds",
    retryable: true,
  });
  expect(faults).toEqual([]);
  const next = await client.generate();
  (await model.generation(1)).finish();
  expect((await client.wait(next.json.data.id)).json.data.status).toBe("completed");
});

test("continues if onFault throws", async () => {
  const client = start({
    model: createInvalidModel(() => null),
    onFault: () => {
      throw new Error("the log is full");
    },
  });
  client.engine.events.subscribe(() => {
    throw new Error("a bad listener");
  });
  const odd = await client.generate({ prompt: "invalid" });
  expect((await client.wait(odd.json.data.id)).json.data.status).toBe("failed");
  const good = await client.generate();
  expect((await client.wait(good.json.data.id)).json.data.status).toBe("completed");
});
