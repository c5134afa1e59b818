import type { Looks } from "./covers.ts";
import { markFill, markStroke } from "./covers.ts";
import type { Clip, Painted } from "./shapes.ts";

/** A paint as red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

/**
 * What is seen along one line across a picture, shapes painted over each other. A look is
 * `solidity * 2^24 + colour`, solidity in twentieths; 0 where there is nothing.
 */
export function scanLine(
  painted: readonly Painted[],
  looks: Looks,
  y: number,
  thinnest: number,
  rgbOf: (paint: string) => Rgb,
): Int32Array {
  const { count } = looks;
  const [red, green, blue, solid] = [
    new Float32Array(count),
    new Float32Array(count),
    new Float32Array(count),
    new Float32Array(count),
  ];
  for (const { outline, evenOdd, reach, paint, alpha, clips, box } of painted) {
    if (alpha < 0.05 || box[1] > y + thinnest || box[3] < y - thinnest) continue;
    const marks = new Uint8Array(count);
    if (reach === undefined) markFill(marks, looks, outline, evenOdd, y);
    else markStroke(marks, looks, outline, Math.max(reach, thinnest), y);
    for (const clip of clips) keepWithin(marks, looks, clip, y);
    const [r, g, b] = rgbOf(paint);
    for (let i = 0; i < count; i += 1) {
      if (marks[i] === 0) continue;
      const before = solid[i] ?? 0;
      const after = alpha + before * (1 - alpha);
      const share = alpha / after;
      red[i] = (red[i] ?? 0) * (1 - share) + r * share;
      green[i] = (green[i] ?? 0) * (1 - share) + g * share;
      blue[i] = (blue[i] ?? 0) * (1 - share) + b * share;
      solid[i] = after;
    }
  }
  return Int32Array.from(solid, (value, i) => {
    const twentieths = Math.round(value * 20);
    return twentieths === 0
      ? 0
      : twentieths * 2 ** 24 +
          (Math.round(red[i] ?? 0) << 16) +
          (Math.round(green[i] ?? 0) << 8) +
          Math.round(blue[i] ?? 0);
  });
}

function keepWithin(marks: Uint8Array, looks: Looks, { outline, evenOdd }: Clip, y: number): void {
  const within = new Uint8Array(marks.length);
  markFill(within, looks, outline, evenOdd, y);
  for (let i = 0; i < marks.length; i += 1) if (within[i] === 0) marks[i] = 0;
}
