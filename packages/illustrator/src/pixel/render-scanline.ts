import type { Clip, PaintedShape } from "./collect-shapes.ts";
import type { SampleLine } from "./coverage.ts";
import { fillCoverage, firstSampleFrom, strokeCoverage } from "./coverage.ts";

/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

/** Reusable buffers for rendering scanlines. */
export interface ScanlineBuffers {
  readonly samples: SampleLine;
  readonly red: Float32Array;
  readonly green: Float32Array;
  readonly blue: Float32Array;
  readonly opacity: Float32Array;
  readonly coverage: Uint8Array;
  readonly clipMask: Uint8Array;
}

export function createScanlineBuffers(samples: SampleLine): ScanlineBuffers {
  const numbers = (): Float32Array => new Float32Array(samples.count);
  return {
    samples,
    red: numbers(),
    green: numbers(),
    blue: numbers(),
    opacity: numbers(),
    coverage: new Uint8Array(samples.count),
    clipMask: new Uint8Array(samples.count),
  };
}

/**
 * Renders one scanline of overlapping shapes into `output`. A sample is `opacity * 2^24 + colour`, with
 * opacity in twentieths; 0 is empty.
 */
export function renderScanline(
  buffers: ScanlineBuffers,
  shapes: readonly PaintedShape[],
  y: number,
  minStrokeRadius: number,
  rgbOf: (paint: string) => Rgb,
  output: Int32Array,
): void {
  const { samples, red, green, blue, opacity, coverage } = buffers;
  const { count } = samples;
  let [first, end] = [count, 0];
  opacity.fill(0);
  for (const { outline, evenOdd, strokeRadius, paint, alpha, clips, box } of shapes) {
    if (alpha < 0.05 || box[1] > y + minStrokeRadius || box[3] < y - minStrokeRadius) continue;
    const from = firstSampleFrom(samples, box[0] - minStrokeRadius);
    const to = Math.min(count, firstSampleFrom(samples, box[2] + minStrokeRadius) + 1);
    if (from >= to) continue;
    coverage.fill(0, from, to);
    if (strokeRadius === undefined) fillCoverage(coverage, samples, outline, evenOdd, y);
    else strokeCoverage(coverage, samples, outline, Math.max(strokeRadius, minStrokeRadius), y);
    for (const clip of clips) applyClip(buffers, clip, y, from, to);
    const [r, g, b] = rgbOf(paint);
    first = Math.min(first, from);
    end = Math.max(end, to);
    for (let i = from; i < to; i += 1) {
      if (coverage[i] === 0) continue;
      const before = opacity[i] ?? 0;
      if (alpha === 1 || before === 0) {
        red[i] = r;
        green[i] = g;
        blue[i] = b;
        opacity[i] = alpha;
        continue;
      }
      const after = alpha + before * (1 - alpha);
      const share = alpha / after;
      red[i] = (red[i] ?? 0) * (1 - share) + r * share;
      green[i] = (green[i] ?? 0) * (1 - share) + g * share;
      blue[i] = (blue[i] ?? 0) * (1 - share) + b * share;
      opacity[i] = after;
    }
  }
  output.fill(0);
  for (let i = first; i < end; i += 1) {
    const twentieths = Math.round((opacity[i] ?? 0) * 20);
    if (twentieths !== 0)
      output[i] =
        twentieths * 2 ** 24 +
        (Math.round(red[i] ?? 0) << 16) +
        (Math.round(green[i] ?? 0) << 8) +
        Math.round(blue[i] ?? 0);
  }
}

function applyClip(
  { samples, coverage, clipMask }: ScanlineBuffers,
  { outline, evenOdd }: Clip,
  y: number,
  from: number,
  to: number,
): void {
  clipMask.fill(0);
  fillCoverage(clipMask, samples, outline, evenOdd, y);
  for (let i = from; i < to; i += 1) if (clipMask[i] === 0) coverage[i] = 0;
}
