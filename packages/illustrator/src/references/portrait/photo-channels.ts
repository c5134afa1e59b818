import { forEachRow } from "../../raster/run-in-chunks.ts";
import type { DecodedImage } from "../decode-image.ts";
import type { Channel } from "./channel.ts";
import { boxBlur } from "./channel.ts";
import { smoothstep } from "./smoothstep.ts";

/** The channels of a cropped image. */
export interface PhotoChannels {
  readonly width: number;
  readonly height: number;
  readonly red: Channel;
  readonly green: Channel;
  readonly blue: Channel;
  /** Lightness, normalized to the full range so that dark photos are readable. */
  readonly tone: Channel;
}

export async function toPhotoChannels(image: DecodedImage): Promise<PhotoChannels> {
  const { width, height, data } = image;
  const [red, green, blue, tone, warmth] = [0, 1, 2, 3, 4].map(() => new Float32Array(width * height));
  if (!red || !green || !blue || !tone || !warmth) throw new TypeError("A photo has five channels.");
  const levels = autoLevels(image);
  await forEachRow(image, (row) => {
    for (let at = row * width; at < (row + 1) * width; at += 1) {
      const r = (data[at * 4] ?? 0) / 255;
      const g = (data[at * 4 + 1] ?? 0) / 255;
      const b = (data[at * 4 + 2] ?? 0) / 255;
      red[at] = r;
      green[at] = g;
      blue[at] = b;
      tone[at] = applyLevels(0.299 * r + 0.587 * g + 0.114 * b, levels);
      warmth[at] = r > g && g > b ? smoothstep(0.12, 0.34, (r - b) / (r + 0.02)) : 0;
    }
  });
  const plane = (values: Float32Array): Channel => ({ width, height, data: values });
  const lit = await equalizeLighting(plane(tone), await boxBlur(plane(warmth), Math.ceil(width / 24)));
  return { width, height, red: plane(red), green: plane(green), blue: plane(blue), tone: lit };
}

/**
 * Evens out the lighting: brightens large dark areas and darkens large bright ones, so that backlit and
 * half-shaded faces keep their contrast. Dark areas as warm as skin are brightened more and get more contrast, because
 * few tones are left of a dark face beside a bright background.
 */
async function equalizeLighting(tone: Channel, warmth: Channel): Promise<Channel> {
  const localMean = await boxBlur(
    await boxBlur(tone, Math.ceil(tone.width / 10)),
    Math.ceil(tone.width / 10),
  );
  const nearMean = await boxBlur(await boxBlur(tone, Math.ceil(tone.width / 26)), Math.ceil(tone.width / 26));
  const data = new Float32Array(tone.data.length);
  await forEachRow(tone, (row) => {
    for (let at = row * tone.width; at < (row + 1) * tone.width; at += 1) {
      const value = tone.data[at] ?? 0;
      const mean = localMean.data[at] ?? 0;
      const even = value + (0.5 - mean) * 0.25 * (1 - Math.abs(2 * value - 1) * 0.6);
      const near = nearMean.data[at] ?? 0;
      const lift = (warmth.data[at] ?? 0) * smoothstep(0.5, 0.3, near);
      const adjusted = even + lift * (0.75 * (0.5 - near) + 1.6 * (value - near));
      data[at] = Math.min(1, Math.max(0, adjusted));
    }
  });
  return { ...tone, data };
}

/** Schlick's bias function. It uses only basic arithmetic, so it is exact on every machine. */
function applyLevels(value: number, { low, high, bias: bend }: Levels): number {
  const x = Math.min(1, Math.max(0, (value - low) / (high - low)));
  return x / ((1 / bend - 2) * (1 - x) + 1);
}

interface Levels {
  readonly low: number;
  readonly high: number;
  readonly bias: number;
}

/** The first and 99th percentile as the range, and a bias that moves the median half way to 0.5. */
function autoLevels({ width, height, data }: DecodedImage): Levels {
  const counts = new Float64Array(256);
  let total = 0;
  for (let i = 0; i < width * height; i += 7) {
    const at = i * 4;
    const light = 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
    const level = Math.round(light);
    // The centre, where the face usually is, counts more than the edges.
    const [x, y] = [(i % width) / width, i / width / height];
    const weight = x > 0.22 && x < 0.78 && y > 0.14 && y < 0.8 ? 3 : 1;
    counts[level] = (counts[level] ?? 0) + weight;
    total += weight;
  }
  const quantile = (share: number): number => {
    let sum = 0;
    for (let level = 0; level < 256; level += 1) {
      sum += counts[level] ?? 0;
      if (sum >= share * total) return level / 255;
    }
    return 1;
  };
  const [dark, light] = [quantile(0.01), quantile(0.99)];
  // Images with little contrast are not stretched, which would amplify noise.
  const padding = Math.max(0, 0.35 - (light - dark)) / 2;
  const [low, high] = [Math.max(0, dark - padding), Math.min(1, Math.max(dark + 0.1, light + padding))];
  const middle = Math.min(0.85, Math.max(0.15, (quantile(0.5) - low) / (high - low)));
  // The bias that moves the median half way to 0.5.
  const target = (middle + 0.5) / 2;
  const wanted = (middle / target - 1) / (1 - middle);
  return { low, high, bias: Math.min(0.75, Math.max(0.3, 1 / (wanted + 2))) };
}
