import sharp from "sharp";
import { expect, test } from "vitest";
import { createBuiltInIllustrator } from "../../src/adapters/illustrate/built-in-illustrator.ts";
import { start } from "../support/start.ts";

const real = { illustrator: createBuiltInIllustrator() };

async function draw(body: Record<string, unknown>) {
  const door = start(real);
  const { json } = await door.generate(body);
  const { data } = (await door.wait(json.data.id)).json;
  const bytes = Buffer.from(await (await door.engine.fetch(data.avatar.image_url)).arrayBuffer());
  const thumbnail = Buffer.from(await (await door.engine.fetch(data.avatar.thumbnail_url)).arrayBuffer());
  return { data, bytes, thumbnail };
}

test.each([
  ["png", "512", "1:1", 512, 512],
  ["webp", "1K", "16:9", 1024, 576],
  ["jpeg", "512", "9:16", 288, 512],
  ["svg", "2K", "3:4", 1536, 2048],
])("%s at %s and %s", async (format, resolution, aspect_ratio, width, height) => {
  const { data, bytes, thumbnail } = await draw({ seed: 7, output: { format, resolution, aspect_ratio } });
  const picture = await sharp(bytes).metadata();
  expect(picture).toMatchObject({ format, width, height });
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

test("the job carries what was understood, the licence and whom to credit", async () => {
  const { data } = await draw({ prompt: "a wise owl", hints: { expression: "happy" }, seed: 7 });
  expect(data.avatar.brief).toMatchObject({ version: 1, subject: "owl", expression: "happy" });
  expect(data.avatar.license).toBeTruthy();
  expect(data.avatar.credit).toBeTruthy();
});

test("an edited brief is drawn instead of what the prompt says", async () => {
  const { data } = await draw({ brief: { version: 1, subject: "fox", hair: { color: "red" } }, seed: 7 });
  expect(data.avatar.brief).toMatchObject({ subject: "fox", hair: { color: "red" } });
  const door = start(real);
  const { json } = await door.generate({ brief: { version: 1, subject: "horse" } });
  const failed = await door.wait(json.data.id);
  expect(failed.json.data.error).toMatchObject({ code: "invalid_input" });
  expect(failed.json.data.error.message).toContain('"horse"');
});

test("a reference picture is taken and changes the drawing", async () => {
  const teal = await sharp({ create: { width: 80, height: 80, channels: 3, background: "teal" } })
    .png()
    .toBuffer();
  const prompt = { prompt: "a person", seed: 7, output: { resolution: "512" } };
  const [plain, led] = [
    await draw(prompt),
    await draw({ ...prompt, reference_images: [`data:image/png;base64,${teal.toString("base64")}`] }),
  ];
  expect(led.data.payload).toMatchObject({ mode: "client_refs", input: { reference_image_count: 1 } });
  expect(led.data.avatar.images[0].sha256).not.toBe(plain.data.avatar.images[0].sha256);
});

test("a size in pixels is drawn exactly, and its thumbnail is no larger", async () => {
  const { data, bytes, thumbnail } = await draw({
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
])("an output that makes no sense is refused by name: %j", async (output, param) => {
  const { status, json } = await start(real).generate({ output });
  expect({ status, param: json.error.param }).toEqual({ status: 400, param });
});

test("a transparent background is drawn, described and reported", async () => {
  const output = { size: 64, format: "png", aspect_ratio: "1:1" };
  const said = await draw({ prompt: "a wise owl, transparent background", seed: 7, output });
  expect((await sharp(said.bytes).stats()).isOpaque).toBe(false);
  expect(said.data.payload.output_applied.background).toBe("transparent");
  expect(said.data.avatar.warnings).toEqual([]);
  expect(said.data.avatar.images[0].alt).toBe("A calm owl on a transparent background.");
  const asked = await draw({
    prompt: "a wise owl in a forest",
    seed: 7,
    output: { ...output, format: "jpeg", background: "transparent" },
  });
  expect(asked.data.avatar.warnings.map(({ code }: { code: string }) => code)).toEqual([
    "place_left_out",
    "no_transparency",
  ]);
  expect(asked.data.payload.output_applied.background).toBe("opaque");
});

test("the words for those who cannot see a picture hold nothing of the prompt's own", async () => {
  const { data } = await draw({
    prompt: "a smiling astronaut called Zanzibar",
    seed: 7,
    output: { size: 16 },
  });
  expect(data.avatar.images[0].alt).toBe("A smiling astronaut.");
  expect(JSON.stringify(data.avatar.images)).not.toContain("Zanzibar");
});
