import type { PhotoChannels } from "../portrait/photo-channels.ts";
import { mapPixels, parseRgb } from "../portrait/rgb-image.ts";
import type { PortraitRenderer } from "./portrait-renderer.ts";

const maxColors = 24;

/** Pixel art in a reduced palette. It renders one pixel per cell, which is enlarged without smoothing. */
export const pixel: PortraitRenderer = async ({ photo }) => {
  const colors = quantize(photo);
  return mapPixels(photo, (at, x, y, setPixel) => {
    const nudge = ((bayerMatrix[(y % 4) * 4 + (x % 4)] ?? 0) / 16 - 0.47) * 0.03;
    const [r, g, b] = saturate(photo, at);
    let [best, least] = [0, Number.POSITIVE_INFINITY];
    for (const [i, color] of colors.entries()) {
      const distance = squaredDistance(color, r + nudge, g + nudge, b + nudge);
      if (distance < least) [best, least] = [i, distance];
    }
    const [red, green, blue] = colors[best] ?? parseRgb("#808080");
    setPixel(red, green, blue);
  });
};

/** The 4 x 4 Bayer matrix for ordered dithering. */
const bayerMatrix = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5];

type Color = readonly [number, number, number];

function saturate(photo: PhotoChannels, at: number): Color {
  const [r, g, b] = [photo.red.data[at] ?? 0, photo.green.data[at] ?? 0, photo.blue.data[at] ?? 0];
  const gray = 0.299 * r + 0.587 * g + 0.114 * b + 0.01;
  const light = photo.tone.data[at] ?? 0;
  const value = gray + (light - gray) * 0.7;
  const channel = (c: number): number => value + (c - gray) * Math.min(1.7, (1.25 * value) / gray);
  return [channel(r), channel(g), channel(b)];
}

/**
 * Median cut: splits the most varied box of colours until there are enough, and takes the mean of each box.
 */
function quantize(photo: PhotoChannels): Color[] {
  const saturated = Array.from({ length: photo.width * photo.height }, (_, at) => saturate(photo, at));
  const boxes = [toBox(saturated)];
  while (boxes.length < maxColors) {
    const widest = boxes.reduce((best, box) => (box.worth > best.worth ? box : best));
    if (widest.worth <= 0) break;
    const sorted = widest.colors.toSorted((a, b) => (a[widest.channel] ?? 0) - (b[widest.channel] ?? 0));
    // Splits at the middle of the range rather than the median, so that rare bright colours keep a box.
    const cut = Math.max(
      1,
      sorted.findIndex((color) => (color[widest.channel] ?? 0) > widest.middle),
    );
    boxes.splice(boxes.indexOf(widest), 1, toBox(sorted.slice(0, cut)), toBox(sorted.slice(cut)));
  }
  return boxes.map(({ colors }) => {
    const mean = (channel: 0 | 1 | 2): number =>
      colors.reduce((sum, color) => sum + color[channel], 0) / colors.length;
    return [mean(0), mean(1), mean(2)];
  });
}

interface Box {
  readonly colors: readonly Color[];
  readonly channel: 0 | 1 | 2;
  readonly middle: number;
  /** The priority of splitting this box. */
  readonly worth: number;
}

function toBox(colors: readonly Color[]): Box {
  const ranges = ([0, 1, 2] as const).map((channel) => {
    let [low, high] = [1e9, -1e9];
    for (const color of colors) {
      low = Math.min(low, color[channel]);
      high = Math.max(high, color[channel]);
    }
    return { channel, low, high };
  });
  const { channel, low, high } = ranges.reduce((best, range) =>
    range.high - range.low > best.high - best.low ? range : best,
  );
  const range = high - low;
  return {
    colors,
    channel,
    middle: (low + high) / 2,
    worth: range > 0.02 ? range * Math.sqrt(Math.sqrt(colors.length)) : 0,
  };
}

function squaredDistance([r, g, b]: Color, red: number, green: number, blue: number): number {
  return 2 * (r - red) * (r - red) + 4 * (g - green) * (g - green) + 3 * (b - blue) * (b - blue);
}
