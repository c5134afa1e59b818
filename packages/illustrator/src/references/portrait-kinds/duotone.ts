import { darken, lighten } from "../../color/color-math.ts";
import { randomStream } from "../../random/random-stream.ts";
import { boxBlur } from "../portrait/channel.ts";
import { pixelNoise } from "../portrait/noise.ts";
import { gradientAt, mapPixels, parseRgb } from "../portrait/rgb-image.ts";
import { smoothstep } from "../portrait/smoothstep.ts";
import type { PortraitRenderer } from "./portrait-renderer.ts";

/** Dark, middle and light ink. The middle one keeps midtones saturated. */
const inkSets: readonly [readonly string[], ...(readonly string[])[]] = [
  ["#1a1446", "#d13a6f", "#ffd9a0"],
  ["#0b2545", "#2f8f9d", "#f3f0c9"],
  ["#22092c", "#8246d4", "#ffc2dd"],
  ["#06281f", "#2a9d6f", "#f6efa6"],
];

/** Maps the photo to a gradient of two inks, keeping its contrast and adding grain. */
export const duotone: PortraitRenderer = async ({ photo, seed, background }) => {
  const colors = (
    background === undefined
      ? randomStream(seed, "portrait.pair").pick(inkSets)
      : [darken(background, 0.82), background, lighten(background, 0.85)]
  ).map(parseRgb);
  const around = await boxBlur(photo.tone, 40);
  return mapPixels(photo, (at, x, y, setPixel) => {
    const tone = photo.tone.data[at] ?? 0;
    // Increases the local contrast.
    const value = tone + (tone - (around.data[at] ?? 0)) * 0.35 + (pixelNoise(x, y, seed) - 0.5) * 0.035;
    const place = 2 * (0.35 * value + 0.65 * smoothstep(-0.05, 1.05, value));
    setPixel(gradientAt(colors, place, 0), gradientAt(colors, place, 1), gradientAt(colors, place, 2));
  });
};
