import { forEachRow } from "../../raster/run-in-chunks.ts";
import type { DecodedImage } from "../decode-image.ts";
import type { Channel } from "./channel.ts";
import { boxBlur } from "./channel.ts";

/** A picture cut to its shape, as planes to work on. */
export interface PhotoChannels {
  readonly width: number;
  readonly height: number;
  readonly red: Channel;
  readonly green: Channel;
  readonly blue: Channel;
  /** Lightness, spread over the whole range: a dark photo is as readable as a bright one. */
  readonly tone: Channel;
}

export async function toPhotoChannels(image: DecodedImage): Promise<PhotoChannels> {
  const { width, height, data } = image;
  const [red, green, blue, tone] = [0, 1, 2, 3].map(() => new Float32Array(width * height));
  if (red === undefined || green === undefined || blue === undefined || tone === undefined)
    throw new TypeError("A photo has four planes.");
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
    }
  });
  const plane = (values: Float32Array): Channel => ({ width, height, data: values });
  const lit = await equalizeLighting(plane(tone));
  return { width, height, red: plane(red), green: plane(green), blue: plane(blue), tone: lit };
}

/**
 * Lifts what lies in shade and calms what is glaring, by where it lies: a dark face before a bright
 * window, or a face half in shade, still has tones of its own to be told apart.
 */
async function equalizeLighting(tone: Channel): Promise<Channel> {
  const around = await boxBlur(await boxBlur(tone, Math.ceil(tone.width / 10)), Math.ceil(tone.width / 10));
  const data = new Float32Array(tone.data.length);
  await forEachRow(tone, (row) => {
    for (let at = row * tone.width; at < (row + 1) * tone.width; at += 1) {
      const value = tone.data[at] ?? 0;
      const moved = value + (0.5 - (around.data[at] ?? 0)) * 0.25 * (1 - Math.abs(2 * value - 1) * 0.6);
      data[at] = Math.min(1, Math.max(0, moved));
    }
  });
  return { ...tone, data };
}

/** Schlick's bias: bends the range so that `middle` of a half leaves it as it is. Arithmetic alone. */
function applyLevels(value: number, { low, high, bend }: Levels): number {
  const x = Math.min(1, Math.max(0, (value - low) / (high - low)));
  return x / ((1 / bend - 2) * (1 - x) + 1);
}

interface Levels {
  readonly low: number;
  readonly high: number;
  readonly bend: number;
}

/** From the darkest to the lightest hundredth, the middle half way to a half. */
function autoLevels({ width, height, data }: DecodedImage): Levels {
  const counts = new Float64Array(256);
  let total = 0;
  for (let i = 0; i < width * height; i += 7) {
    const at = i * 4;
    const light = 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
    const level = Math.round(light);
    // The middle, where the face is, counts for more than the wall around it.
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
  // A picture of one tone keeps it: nothing is blown up out of noise.
  const room = Math.max(0, 0.35 - (light - dark)) / 2;
  const [low, high] = [Math.max(0, dark - room), Math.min(1, Math.max(dark + 0.1, light + room))];
  const middle = Math.min(0.85, Math.max(0.15, (quantile(0.5) - low) / (high - low)));
  // The bend that takes the middle half the way to a half.
  const goal = (middle + 0.5) / 2;
  const wanted = (middle / goal - 1) / (1 - middle);
  return { low, high, bend: Math.min(0.75, Math.max(0.3, 1 / (wanted + 2))) };
}
