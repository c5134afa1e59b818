import { expect, test } from "vitest";
import type { GeneratedImages, ImageModel, ImageModelResult } from "../../src/index.ts";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import { collectFaults } from "../support/collect-faults.ts";
import { createGatedModel } from "../support/gated-model.ts";
import { start } from "../support/start.ts";
import { createTinyModel } from "../support/tiny-model.ts";

const tiny = createTinyModel();

/** Answers nonsense for the prompt "nonsense", as JavaScript may; draws every other. */
function oddIllustrator(nonsense: (drawing: GeneratedImages) => unknown): ImageModel {
  return {
    async generate(order, context) {
      const result = await tiny.generate(order, context);
      if (order.prompt !== "nonsense" || !result.ok) return result;
      return nonsense(result.drawing) as ImageModelResult;
    },
  };
}

const drawn = (drawing: unknown) => ({ ok: true, drawing });
const oddPicture = (drawing: GeneratedImages, odd: Record<string, unknown>) =>
  drawn({ ...drawing, images: [{ ...drawing.images[0], ...odd }] });

test.each<[name: string, nonsense: (drawing: GeneratedImages) => unknown]>([
  ["nothing", () => undefined],
  ["null", () => null],
  ["neither success nor failure", () => ({})],
  ["success without a drawing", () => ({ ok: true })],
  ["no pictures", (drawing) => drawn({ ...drawing, images: [] })],
  ["too many pictures", (drawing) => drawn({ ...drawing, images: [...drawing.images, ...drawing.images] })],
  ["a picture without bytes", (drawing) => oddPicture(drawing, { bytes: new Uint8Array() })],
  ["bytes as text", (drawing) => oddPicture(drawing, { bytes: "iVBORw0KGgo" })],
  ["a width that is no number", (drawing) => oddPicture(drawing, { width: Number.NaN })],
  ["a format that nobody knows", (drawing) => oddPicture(drawing, { format: "bmp" })],
  ["no thumbnail", (drawing) => oddPicture(drawing, { thumbnail: undefined })],
  ["no licence", ({ license, ...drawing }) => drawn(drawing)],
  ["no brief", ({ brief, ...drawing }) => drawn(drawing)],
  ["a brief that is no JSON", (drawing) => drawn({ ...drawing, brief: { version: 1, born: 1990n } })],
  ["a media type that is no header", (drawing) => oddPicture(drawing, { mediaType: "image/png\r\nx: y" })],
  ["a mode that nobody knows", (drawing) => drawn({ ...drawing, mode: "guess" })],
  ["a failure code that nobody knows", () => ({ ok: false, code: "out_of_ink", message: "no ink" })],
  ["a failure without words", () => ({ ok: false, code: "timeout" })],
])("an illustrator that answers %s fails its own job and nothing else", async (_, nonsense) => {
  const { faults, onFault, messages } = collectFaults();
  const client = start({ model: oddIllustrator(nonsense), onFault });
  const odd = await client.generate({ prompt: "nonsense" });
  const good = await client.generate();
  expect((await client.wait(odd.json.data.id)).json.data).toMatchObject({
    status: "failed",
    error: { code: "unknown", message: "the illustrator failed unexpectedly" },
  });
  expect((await client.wait(good.json.data.id)).json.data.status).toBe("completed");
  expect((await client.request("GET", "/api/v1/jobs")).json.data.total_count).toBe(2);
  expect(faults).toHaveLength(1);
  expect(messages()).toContain("The illustrator broke its port");
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -3, 7])(
  "progress of %d harms nothing",
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
    "throws before it promises anything",
    {
      generate: () => {
        throw new Error("401 for key sk-canary-1234");
      },
    },
  ],
  ["throws what is no error", { generate: () => Promise.reject("sk-canary-1234") }],
])("what an illustrator says when it %s is for the log alone", async (_, model) => {
  const { onFault, messages } = collectFaults();
  const client = start({ model, onFault });
  const { json } = await client.generate();
  const answers = [
    await client.wait(json.data.id),
    await client.request("GET", `/api/v1/jobs/${json.data.id}`),
    await client.request("GET", "/api/v1/jobs"),
    await client.request("POST", "/api/v1/avatars/save", { body: { job_id: json.data.id } }),
  ];
  expect(answers[0]?.json.data.error.code).toBe("unknown");
  for (const { text } of answers) expect(text).not.toContain("canary");
  expect(messages()).toContain("sk-canary-1234");
});

test("a drawing that takes longer than timeoutMs is broken off and fails with timeout", async () => {
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
    message: "it took longer than 60 seconds",
    retryable: true,
  });
  expect(faults).toEqual([]);
  const next = await client.generate();
  (await model.generation(1)).finish();
  expect((await client.wait(next.json.data.id)).json.data.status).toBe("completed");
});

test("an onFault that throws harms nothing", async () => {
  const client = start({
    model: oddIllustrator(() => null),
    onFault: () => {
      throw new Error("the log is full");
    },
  });
  client.engine.events.subscribe(() => {
    throw new Error("a bad listener");
  });
  const odd = await client.generate({ prompt: "nonsense" });
  expect((await client.wait(odd.json.data.id)).json.data.status).toBe("failed");
  const good = await client.generate();
  expect((await client.wait(good.json.data.id)).json.data.status).toBe("completed");
});
