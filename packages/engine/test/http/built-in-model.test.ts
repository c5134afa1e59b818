import { operations } from "@likeness/contract/v1";
import { aspectRatios, formats, resolutions, styles, traitValues } from "@likeness/illustrator";
import fc from "fast-check";
import sharp from "sharp";
import { expect, onTestFinished, test } from "vitest";
import { createBuiltInModel } from "../../src/adapters/image-model/built-in-model.ts";
import { createEngine, type ImageModel } from "../../src/index.ts";
import { start } from "../support/start.ts";
import { createTinyModel } from "../support/tiny-model.ts";

const real = { model: createBuiltInModel() };

async function generateImage(body: Record<string, unknown>) {
  const client = start(real);
  const { json } = await client.generate(body);
  const { data } = (await client.wait(json.data.id)).json;
  const bytes = Buffer.from(await (await client.engine.fetch(data.avatar.image_url)).arrayBuffer());
  const thumbnail = Buffer.from(await (await client.engine.fetch(data.avatar.thumbnail_url)).arrayBuffer());
  return { data, bytes, thumbnail };
}

test.each([
  ["png", "512", "1:1", 512, 512],
  ["webp", "1K", "16:9", 1024, 576],
  ["jpeg", "512", "9:16", 288, 512],
  ["svg", "2K", "3:4", 1536, 2048],
])("generates %s at %s and %s", async (format, resolution, aspect_ratio, width, height) => {
  const { data, bytes, thumbnail } = await generateImage({
    seed: 7,
    output: { format, resolution, aspect_ratio },
  });
  const image = await sharp(bytes).metadata();
  expect(image).toMatchObject({ format, width, height });
  expect(data.avatar.images[0]).toMatchObject({ format, width, height, bytes: bytes.length });
  expect(data.payload.output_applied).toEqual({
    aspect_ratio,
    resolution,
    format,
    background: "opaque",
  });
  const small = await sharp(thumbnail).metadata();
  expect(Math.max(small.width, small.height)).toBe(256);
});

test("returns the brief, the license and the credit with the job", async () => {
  const { data } = await generateImage({ prompt: "a wise owl", hints: { expression: "happy" }, seed: 7 });
  expect(data.avatar.brief).toMatchObject({ version: 1, subject: "owl", expression: "happy" });
  expect(data.avatar.license).toBeTruthy();
  expect(data.avatar.credit).toBeTruthy();
});

test("generates from an edited brief instead of the prompt", async () => {
  const { data } = await generateImage({
    brief: { version: 1, subject: "fox", hair: { color: "red" } },
    seed: 7,
  });
  expect(data.avatar.brief).toMatchObject({ subject: "fox", hair: { color: "red" } });
});

test("generates another image with a reference image", async () => {
  const teal = await sharp({ create: { width: 80, height: 80, channels: 3, background: "teal" } })
    .png()
    .toBuffer();
  const prompt = { prompt: "a person", seed: 7, output: { resolution: "512" } };
  const [plain, referenced] = [
    await generateImage(prompt),
    await generateImage({
      ...prompt,
      reference_images: [`data:image/png;base64,${teal.toString("base64")}`],
    }),
  ];
  expect(referenced.data.payload).toMatchObject({ mode: "client_refs", input: { reference_image_count: 1 } });
  expect(referenced.data.avatar.images[0].sha256).not.toBe(plain.data.avatar.images[0].sha256);
});

test("generates the exact size in pixels, and a thumbnail that is not larger", async () => {
  const { data, bytes, thumbnail } = await generateImage({
    seed: 7,
    output: { size: 96, format: "png", aspect_ratio: "16:9" },
  });
  expect(await sharp(bytes).metadata()).toMatchObject({ width: 96, height: 54 });
  expect(data.payload.output_applied).toMatchObject({ size: 96, resolution: "512" });
  expect(data.payload.input.output).toMatchObject({ size: 96 });
  expect((await sharp(thumbnail).metadata()).width).toBe(96);
});

test.each([
  [{ size: 96, resolution: "512" }, "output.size"],
  [{ size: 15 }, "output.size"],
  [{ size: 4097 }, "output.size"],
  [{ size: 96.5 }, "output.size"],
  [{ background: "pink" }, "output.background"],
])("rejects an invalid output by name: %j", async (output, param) => {
  const { status, json } = await start(real).generate({ output });
  expect({ status, param: json.error.param }).toEqual({ status: 400, param });
});

test("generates, describes and reports a transparent background", async () => {
  const output = { size: 64, format: "png", aspect_ratio: "1:1" };
  const prompted = await generateImage({ prompt: "a wise owl, transparent background", seed: 7, output });
  expect((await sharp(prompted.bytes).stats()).isOpaque).toBe(false);
  expect(prompted.data.payload.output_applied.background).toBe("transparent");
  expect(prompted.data.avatar.warnings).toEqual([]);
  expect(prompted.data.avatar.images[0].alt).toBe("A calm owl on a transparent background.");
  const requested = await generateImage({
    prompt: "a wise owl in a forest",
    seed: 7,
    output: { ...output, format: "jpeg", background: "transparent" },
  });
  expect(requested.data.avatar.warnings.map(({ code }: { code: string }) => code)).toEqual([
    "place_left_out",
    "no_transparency",
  ]);
  expect(requested.data.payload.output_applied.background).toBe("opaque");
});

test("returns an alt text without free text of the prompt", async () => {
  const { data } = await generateImage({
    prompt: "a smiling astronaut called Zanzibar",
    seed: 7,
    output: { size: 16 },
  });
  expect(data.avatar.images[0].alt).toBe("A smiling astronaut.");
  expect(JSON.stringify(data.avatar.images)).not.toContain("Zanzibar");
});

test.each<[param: string, brief: Record<string, unknown>, allowed: string]>([
  ["brief.subject", { version: 1, subject: "sofa" }, "human"],
  ["brief.hair.color", { version: 1, hair: { color: "plaid" } }, "auburn"],
  ["brief.hair", { version: 1, hair: "red" }, "an object"],
  ["brief.clothing.color", { version: 1, clothing: { color: "#12345" } }, "any CSS colour"],
  ["brief.accessories", { version: 1, accessories: ["jetpack"] }, "earrings"],
  ["brief.sources.subject.kind", { version: 1, sources: { subject: { kind: "rumour" } } }, "prompt"],
  ["brief.look", { version: 1, look: { nested: true } }, "selfie"],
])("rejects an invalid brief, naming %s and the allowed values", async (param, brief, allowed) => {
  const client = start({ ...real, worker: false });
  const { apiKey, account } = await client.engine.accounts.create({ name: "Ann", credits: 10 });
  const rejected = await client.withApiKey(apiKey).generate({ brief }, { "idempotency-key": "k" });
  expect([rejected.status, rejected.json.error.code, rejected.json.error.param]).toEqual([
    400,
    "invalid_request",
    param,
  ]);
  expect(rejected.json.error.message).toContain(allowed);
  const state = await client.request("GET", `/api/v1/accounts/${account.id}`);
  expect(state.json.data.credits).toMatchObject({ available: 10, held: 0 });
  const corrected = await client
    .withApiKey(apiKey)
    .generate({ brief: { version: 1 } }, { "idempotency-key": "k" });
  expect(corrected.status).toBe(202);
});

test("rejects an invalid brief without any engine options", async () => {
  const engine = createEngine({ worker: false });
  onTestFinished(() => engine.stop());
  const response = await engine.fetch(`${engine.url}/api/v1/avatars/generate`, {
    method: "POST",
    body: JSON.stringify({ prompt: "an owl", brief: { version: 1, subject: "sofa" } }),
    headers: { authorization: `Bearer ${engine.apiKey}`, "content-type": "application/json" },
  });
  expect([response.status, (await response.json()).error.param]).toEqual([400, "brief.subject"]);
});

/** Briefs with mostly valid values at each path. */
const briefs: fc.Arbitrary<Record<string, unknown>> = fc
  .record(
    Object.fromEntries(
      Object.entries(traitValues).map(([path, values]) => [
        path,
        fc.oneof(
          { weight: 90, arbitrary: fc.constantFrom(...values) },
          { weight: 1, arbitrary: fc.constantFrom(null, 7, "plaid", ["red"], {}) },
        ),
      ]),
    ),
    { requiredKeys: [] },
  )
  .map((flat) => {
    const brief: Record<string, unknown> = { version: 1 };
    for (const [path, value] of Object.entries(flat)) {
      const [head = "", tail] = path.split(".");
      if (path === "accessories") brief[head] = typeof value === "string" ? [value] : value;
      else if (tail === undefined) brief[head] = value;
      else brief[head] = { ...Object(brief[head]), [tail]: value };
    }
    return brief;
  });

test("every brief is either rejected when it is sent or generated", async () => {
  const client = start(real);
  const counts = { rejected: 0, generated: 0 };
  const property = fc.asyncProperty(briefs, async (brief) => {
    const response = await client.generate({ brief, seed: 1, output: { resolution: "512", format: "svg" } });
    if (response.status === 400) {
      counts.rejected += 1;
      expect(response.json.error.param).toMatch(/^brief\./);
      return;
    }
    const { data } = (await client.wait(response.json.data.id)).json;
    expect([data.status, data.error]).toEqual(["completed", undefined]);
    counts.generated += 1;
  });
  const examples: [Record<string, unknown>][] = [
    [{ version: 1, subject: "cat" }],
    [{ version: 1, subject: 7 }],
  ];
  await fc.assert(property, { numRuns: 30, examples });
  expect(counts.rejected).toBeGreaterThan(0);
  expect(counts.generated).toBeGreaterThan(0);
}, 60_000);

test("checks a brief of the maximum size quickly", async () => {
  const client = start({ ...real, worker: false });
  const accessories = Array(1_200).fill("earrings");
  const startedAt = performance.now();
  expect((await client.generate({ brief: { version: 1, accessories } })).status).toBe(202);
  const many = Array(4_000).fill(0);
  expect((await client.generate({ brief: { version: 1, accessories: many } })).json.error.param).toBe(
    "brief.accessories",
  );
  expect(performance.now() - startedAt).toBeLessThan(2_000);
});

test("reports the errors of a custom model by the names of the request", async () => {
  const check: ImageModel["check"] = async ({ aspectRatio }) =>
    aspectRatio === "21:9"
      ? { param: "aspectRatio", message: "This model supports 1:1 and 3:4, not 21:9." }
      : null;
  const client = start({ model: { ...createTinyModel(), check } });
  const { json } = await client.generate({ output: { aspect_ratio: "21:9" } });
  expect(json.error).toMatchObject({ code: "invalid_request", param: "output.aspect_ratio" });
  expect((await client.generate({ output: { aspect_ratio: "1:1" } })).status).toBe(202);
});

test("the contract allows exactly the styles and outputs of the built-in model", () => {
  const { output, style } = operations.generateAvatar.body.shape;
  expect(style.unwrap().options).toEqual([...styles]);
  const { aspect_ratio, resolution, format } = output.unwrap().shape;
  expect(aspect_ratio.unwrap().options).toEqual([...aspectRatios]);
  expect(resolution.unwrap().options).toEqual([...resolutions]);
  expect(format.unwrap().options).toEqual([...formats]);
});
