// Time to generate an image of 1,024 pixels in the given format, compared to DiceBear with the default settings of sharp.
import { Avatar, Style } from "@dicebear/core";
import definition from "@dicebear/styles/avataaars.json" with { type: "json" };
import { illustrate } from "@likeness/illustrator";
import sharp, { type JpegOptions, type PngOptions, type WebpOptions } from "sharp";
import { interleave } from "../lib/statistics.ts";
import { prompts } from "./prompts.ts";

const [, , format] = process.argv;
if (format !== "png" && format !== "webp" && format !== "jpeg") throw new Error(`Unknown format ${format}.`);
const style = new Style(definition);
const output = { resolution: "1K", aspectRatio: "1:1", format } as const;
let seed = 0;

const ourSettings = {
  png: { compressionLevel: 2, adaptiveFiltering: false },
  webp: { quality: 86, effort: 1 },
  jpeg: { quality: 84 },
};

const dicebear = async (settings?: PngOptions | WebpOptions | JpegOptions): Promise<Uint8Array> => {
  const svg = new Avatar(style, { seed: String(seed), size: 1024 }).toString();
  return sharp(Buffer.from(svg))[format](settings).toBuffer();
};

const measures = {
  ours: () =>
    timed(async () => {
      const prompt = prompts[seed % prompts.length] ?? "";
      const { image } = await illustrate({ prompt, seed, output });
      return image.bytes;
    }),
  dicebear: () => timed(() => dicebear()),
  // This uses our encoder settings, to separate the time for drawing from the time for encoding.
  dicebearAsOurs: () => timed(() => dicebear(ourSettings[format])),
};

await interleave(prompts.length, measures);
const median = await interleave(prompts.length * 6, measures);
console.log(
  JSON.stringify({
    ours: median("ours"),
    dicebear: median("dicebear"),
    dicebearAsOurs: median("dicebearAsOurs"),
  }),
);

async function timed(generate: () => Promise<Uint8Array>): Promise<number> {
  seed += 1;
  const started = performance.now();
  const bytes = await generate();
  const milliseconds = performance.now() - started;
  const { width, height, format: actualFormat } = await sharp(bytes).metadata();
  if (width === 1024 && height === 1024 && actualFormat === format) return milliseconds;
  throw new Error(`The image is ${actualFormat}, ${width} x ${height}.`);
}
