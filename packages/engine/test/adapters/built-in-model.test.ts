import sharp from "sharp";
import { expect, test } from "vitest";
import { makePhoto } from "../../../illustrator/test/photo.ts";
import { createBuiltInModel } from "../../src/adapters/image-model/built-in-model.ts";
import { type GeneratedImages, type ImageModelRequest, imageModelFeatures } from "../../src/index.ts";
import { createTestThreadedModel } from "../support/threads.ts";

const context = { signal: new AbortController().signal, onProgress: () => undefined };
const request: ImageModelRequest = {
  jobId: "job",
  prompt: "a woman with a red scarf in a cafe",
  seed: 7,
  count: 1,
  format: "svg",
  references: [],
};
const model = createBuiltInModel();

test("edits an earlier image and changes only what the request mentions", async () => {
  const { brief = {}, seed, svg } = await generate(request);
  const base = { brief, seed };
  const unchanged = await generate({ ...request, prompt: "", seed: 99, base });
  expect([unchanged.svg, unchanged.seed]).toEqual([svg, seed]);
  const edited = await generate({
    ...request,
    prompt: "at the beach",
    style: "selfie",
    brief: { eyewear: "sunglasses" },
    base,
  });
  expect(traitsOf(edited.svg)).toEqual(
    expect.arrayContaining(["place:beach", "look:selfie", "eyewear:sunglasses"]),
  );
  const kept = /^(?:skin|hair\.\w+|gender|age|clothing\.\w+|accessories):/;
  expect(traitsOf(edited.svg).filter((trait) => kept.test(trait))).toEqual(
    traitsOf(svg).filter((trait) => kept.test(trait)),
  );
});

test.each([
  { prompt: "a portrait", style: "cartoon", count: 3 },
  { prompt: "with a red cap", style: "pixel", format: "png", size: 256, count: 3 },
  { prompt: "at the beach", style: "pixel", count: 3 },
])("several images of a photo differ in what the request leaves open: %j", async (more) => {
  const references = [await makePhoto()];
  const { images, warnings } = await generateAll({ ...request, references, ...more });
  expect(new Set(images.map(({ bytes }) => Buffer.from(bytes).toString("base64"))).size).toBe(more.count);
  expect(warnings).toEqual([]);
});

test("says that several images are the same if the request leaves nothing open", async () => {
  const photo = { ...request, references: [await makePhoto()], style: "pixel", count: 2 };
  const { brief = {}, seed } = await generate(request);
  for (const more of [
    { ...photo, prompt: "a portrait, teal background" },
    { ...photo, prompt: "a portrait", background: "transparent" },
    { ...request, prompt: "in a car", base: { brief, seed }, count: 2 },
  ])
    expect((await generateAll(more)).warnings.map(({ code }) => code)).toContain("images_repeated");
  const drawn = await generateAll({ ...request, count: 4 });
  expect(drawn.warnings).toEqual([]);
});

async function generateAll(more: ImageModelRequest) {
  const result = await model.generate(more, context);
  if (!result.ok) throw new Error(result.message);
  return { images: result.images, warnings: result.warnings ?? [] };
}

test("shows a person in another emotion", async () => {
  const { brief = {}, seed, svg } = await generate(request);
  const surprised = await generate({ ...request, prompt: "", base: { brief, seed }, emotion: "surprised" });
  expect(traitsOf(surprised.svg)).toContain("expression:surprised");
  expect(surprised.brief).toEqual({
    ...brief,
    expression: "surprised",
    sources: { ...Object(brief["sources"]), expression: { kind: "request" } },
  });
  expect(traitsOf(surprised.svg).length).toBe(traitsOf(svg).length);
});

test("shows element images where requested", async () => {
  const bytes = await logo();
  const { svg } = await generate({
    ...request,
    prompt: "a woman",
    elements: [{ bytes, placement: "wall" }, { bytes, placement: "hand" }, { bytes }],
  });
  expect(traitsOf(svg).filter((trait) => trait.startsWith("element:"))).toEqual([
    "element:wall",
    "element:wall",
    "element:hand",
  ]);
});

test("doubles the size of an upscaled image, and warns if that is not possible", async () => {
  const upscaled = await generate({ ...request, size: 40, format: "png", upscale: true });
  expect(upscaled.images[0]).toMatchObject({ width: 80, height: 80 });
  expect(upscaled.outputApplied).toMatchObject({ size: 80, resolution: "512" });
  const named = await generate({ ...request, resolution: "2K", upscale: true });
  expect(named.outputApplied?.resolution).toBe("4K");
  const largest = await generate({ ...request, resolution: "4K", upscale: true });
  expect(largest.outputApplied?.resolution).toBe("4K");
  expect(largest.warnings?.map(({ code }) => code)).toEqual(["upscale_limited"]);
});

test("draws a cast of an earlier image, a reference and a prompt", async () => {
  const { brief = {}, seed } = await generate(request);
  const cast: ImageModelRequest = {
    ...request,
    prompt: "in a park at sunset",
    cast: {
      members: [
        { brief, seed, name: "Ada" },
        { reference: await logo() },
        { prompt: "a fox in a teal jacket", seed: 3 },
      ],
    },
  };
  const { svg, mode } = await generate(cast);
  expect(mode).toBe("references");
  expect(traitsOf(svg)).toEqual(
    expect.arrayContaining(["place:park", "lighting:sunset", "reference", "subject:fox"]),
  );
  expect(svg).toContain("<title>Ada</title>");
});

test("names the invalid Brief of a base or a cast", async () => {
  const { jobId, seed, references, ...draft } = request;
  const brief = { version: 1, subject: "sofa" };
  expect(await model.check?.({ ...draft, base: { brief, seed: 1 } })).toMatchObject({
    param: "base.brief.subject",
  });
  const members = [{ prompt: "a fox" }, { brief, seed: 1 }];
  expect(await model.check?.({ ...draft, cast: { members } })).toMatchObject({
    param: "cast.members[1].brief.subject",
  });
  const valid = { version: 1, subject: "fox" };
  expect(await model.check?.({ ...draft, base: { brief: valid, seed: 1 } })).toBeNull();
});

test("transfers copies of all images to a thread", async () => {
  const bytes = await logo();
  const threaded = createTestThreadedModel({ size: 1 });
  expect(threaded.features).toEqual(imageModelFeatures.filter((feature) => feature !== "picture"));
  const requests: ImageModelRequest[] = [
    { ...request, base: { brief: {}, seed: 3, reference: bytes }, references: [bytes] },
    { ...request, elements: [{ bytes, placement: "shirt" }] },
    { ...request, cast: { members: [{ prompt: "a fox" }, { reference: bytes }] } },
  ];
  const size = bytes.length;
  for (const each of requests) {
    const result = await threaded.generate(each, context);
    expect(result.ok).toBe(true);
    expect(bytes.length).toBe(size);
  }
});

async function generate(each: ImageModelRequest): Promise<GeneratedImages & { svg: string; seed: number }> {
  const result = await model.generate(each, context);
  if (!result.ok) throw new Error(result.message);
  const [image] = result.images;
  return { ...result, svg: new TextDecoder().decode(image?.bytes), seed: image?.seed ?? -1 };
}

function traitsOf(svg: string): string[] {
  return Array.from(svg.matchAll(/data-trait="([^"]+)"/g), ([, traits = ""]) => traits.split(" ")).flat();
}

async function logo(): Promise<Uint8Array> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="120"><rect width="120" height="120" fill="#fff"/><circle cx="60" cy="60" r="40" fill="#6c3ff0"/></svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}
