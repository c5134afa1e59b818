import type { Looks } from "./covers.ts";
import { firstFrom, markFill, markStroke } from "./covers.ts";
import type { Clip, Painted } from "./shapes.ts";

/** A paint as red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

/** What lines across a picture are worked out in, line after line. Nothing of it is made twice. */
export interface Desk {
  readonly looks: Looks;
  readonly red: Float32Array;
  readonly green: Float32Array;
  readonly blue: Float32Array;
  readonly solid: Float32Array;
  readonly marks: Uint8Array;
  readonly within: Uint8Array;
}

export function createDesk(looks: Looks): Desk {
  const numbers = (): Float32Array => new Float32Array(looks.count);
  return {
    looks,
    red: numbers(),
    green: numbers(),
    blue: numbers(),
    solid: numbers(),
    marks: new Uint8Array(looks.count),
    within: new Uint8Array(looks.count),
  };
}

/**
 * What is seen along one line across a picture, shapes painted over each other, written to `seen`. A look
 * is `solidity * 2^24 + colour`, solidity in twentieths; 0 where there is nothing.
 */
export function scanLine(
  desk: Desk,
  painted: readonly Painted[],
  y: number,
  thinnest: number,
  rgbOf: (paint: string) => Rgb,
  seen: Int32Array,
): void {
  const { looks, red, green, blue, solid, marks } = desk;
  const { count } = looks;
  let [least, most] = [count, 0];
  solid.fill(0);
  for (const { outline, evenOdd, reach, paint, alpha, clips, box } of painted) {
    if (alpha < 0.05 || box[1] > y + thinnest || box[3] < y - thinnest) continue;
    const from = firstFrom(looks, box[0] - thinnest);
    const to = Math.min(count, firstFrom(looks, box[2] + thinnest) + 1);
    if (from >= to) continue;
    marks.fill(0, from, to);
    if (reach === undefined) markFill(marks, looks, outline, evenOdd, y);
    else markStroke(marks, looks, outline, Math.max(reach, thinnest), y);
    for (const clip of clips) keepWithin(desk, clip, y, from, to);
    const [r, g, b] = rgbOf(paint);
    least = Math.min(least, from);
    most = Math.max(most, to);
    for (let i = from; i < to; i += 1) {
      if (marks[i] === 0) continue;
      const before = solid[i] ?? 0;
      if (alpha === 1 || before === 0) {
        red[i] = r;
        green[i] = g;
        blue[i] = b;
        solid[i] = alpha;
        continue;
      }
      const after = alpha + before * (1 - alpha);
      const share = alpha / after;
      red[i] = (red[i] ?? 0) * (1 - share) + r * share;
      green[i] = (green[i] ?? 0) * (1 - share) + g * share;
      blue[i] = (blue[i] ?? 0) * (1 - share) + b * share;
      solid[i] = after;
    }
  }
  seen.fill(0);
  for (let i = least; i < most; i += 1) {
    const twentieths = Math.round((solid[i] ?? 0) * 20);
    if (twentieths !== 0)
      seen[i] =
        twentieths * 2 ** 24 +
        (Math.round(red[i] ?? 0) << 16) +
        (Math.round(green[i] ?? 0) << 8) +
        Math.round(blue[i] ?? 0);
  }
}

function keepWithin(
  { looks, marks, within }: Desk,
  { outline, evenOdd }: Clip,
  y: number,
  from: number,
  to: number,
): void {
  within.fill(0);
  markFill(within, looks, outline, evenOdd, y);
  for (let i = from; i < to; i += 1) if (within[i] === 0) marks[i] = 0;
}
