import sharp from "sharp";
import { expect, test } from "vitest";
import { chooseShape } from "../../src/adapters/image-model/hosted/choose-shape.ts";
import { fitPicture } from "../../src/adapters/image-model/hosted/fit-picture.ts";

const about = { model: "openai:gpt-image-1", alt: "An owl.", startedFromImages: false };

/** A white circle on black, which shows whether the proportions were kept. */
async function circle(width: number, height: number): Promise<Buffer> {
  const radius = Math.min(width, height) / 4;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%"/><circle cx="${width / 2}" cy="${height / 2}" r="${radius}" fill="#fff"/></svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

/** Width and height of the white circle. */
async function circleSize(bytes: Uint8Array): Promise<{ width: number; height: number }> {
  const { data, info } = await sharp(bytes).greyscale().raw().toBuffer({ resolveWithObject: true });
  let [left, right, top, bottom] = [info.width, 0, info.height, 0];
  for (let y = 0; y < info.height; y++)
    for (let x = 0; x < info.width; x++) {
      if ((data[(y * info.width + x) * info.channels] ?? 0) < 250) continue;
      [left, right, top, bottom] = [
        Math.min(left, x),
        Math.max(right, x),
        Math.min(top, y),
        Math.max(bottom, y),
      ];
    }
  return { width: right - left + 1, height: bottom - top + 1 };
}

test.each([
  ["crops a little too wide picture", 384, 256, "4:3", 256, []],
  ["extends a picture of another shape", 256, 256, "16:9", 256, ["picture_extended"]],
  ["extends an upright picture", 256, 256, "1:4", 256, ["picture_extended"]],
  ["shrinks a picture", 512, 512, "1:1", 256, []],
  ["enlarges a picture and says so", 128, 128, "1:1", 256, ["picture_enlarged"]],
])("%s without changing its proportions", async (_, width, height, aspectRatio, size, warnings) => {
  const shape = chooseShape({ aspectRatio, size }, { kind: "any" });
  for (const format of ["png", "webp", "jpeg"]) {
    const fitted = await fitPicture(await circle(width, height), { format }, shape, about);
    expect(fitted?.image).toMatchObject({ ...shape.wanted, format, mediaType: `image/${format}` });
    expect(fitted?.fitWarnings.map(({ code }) => code)).toEqual(warnings);
    const bytes = fitted?.image.bytes ?? new Uint8Array();
    const facts = await sharp(bytes).metadata();
    expect([facts.width, facts.height, facts.format]).toEqual([
      shape.wanted.width,
      shape.wanted.height,
      format,
    ]);
    expect(String(facts.xmp)).toContain("digitalsourcetype/trainedAlgorithmicMedia");
    const seen = await circleSize(bytes);
    expect(Math.abs(seen.width - seen.height)).toBeLessThanOrEqual(3);
  }
});

test.each(["png", "jpeg"])("does not encode a %s again that fits", async (format) => {
  const bytes = await sharp(await circle(256, 256))
    .toFormat(format === "png" ? "png" : "jpeg")
    .toBuffer();
  const shape = chooseShape({ aspectRatio: "1:1", size: 256 }, { kind: "any" });
  const fitted = await fitPicture(bytes, { format }, shape, { ...about, startedFromImages: true });
  const marked = Buffer.from(fitted?.image.bytes ?? []);
  expect(marked.subarray(-200)).toEqual(bytes.subarray(-200));
  expect(await sharp(marked).raw().toBuffer()).toEqual(await sharp(bytes).raw().toBuffer());
  expect(String((await sharp(marked).metadata()).xmp)).toContain("compositeWithTrainedAlgorithmicMedia");
});

test.each([
  ["1:1", ["1024x1024", "1536x1024", "1024x1536"], "1024x1024"],
  ["16:9", ["1024x1024", "1536x1024", "1024x1536"], "1536x1024"],
  ["9:16", ["1024x1024", "1792x1024", "1024x1792"], "1024x1792"],
  ["4:5", ["1024x1024", "1536x1024", "1024x1536"], "1024x1536"],
])("asks for the size that is nearest to %s", (aspectRatio, sizes, expected) => {
  const { made } = chooseShape({ aspectRatio }, { kind: "sizes", sizes });
  expect(`${made.width}x${made.height}`).toBe(expected);
});
