import { forEachRow } from "../../raster/run-in-chunks.ts";

/** Three channels, 0 to 1. */
export type Rgb = readonly [number, number, number];

/** Sets the channels of the current pixel. */
export type SetPixel = (r: number, g: number, b: number) => void;

/** An RGB image with one byte per channel. */
export interface RgbImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Computes an image pixel by pixel, in chunks of rows. `at` is the pixel's index in a channel. */
export async function mapPixels(
  size: { readonly width: number; readonly height: number },
  pixel: (at: number, x: number, y: number, setPixel: SetPixel) => void,
): Promise<RgbImage> {
  const { width, height } = size;
  const data = new Uint8ClampedArray(width * height * 3);
  let target = 0;
  const setPixel: SetPixel = (r, g, b) => {
    data[target] = r * 255;
    data[target + 1] = g * 255;
    data[target + 2] = b * 255;
  };
  await forEachRow(
    size,
    (y) => {
      for (let x = 0; x < width; x += 1) {
        const at = y * width + x;
        target = at * 3;
        pixel(at, x, y, setPixel);
      }
    },
    60_000,
  );
  return { width, height, data };
}

export function parseRgb(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

/** Interpolates in a list of colours at a fractional position. */
export function gradientAt(colors: readonly Rgb[], place: number, channel: 0 | 1 | 2): number {
  const first = Math.min(colors.length - 1, Math.max(0, Math.floor(place)));
  const from = colors[first]?.[channel] ?? 0;
  return from + ((colors[first + 1]?.[channel] ?? from) - from) * Math.min(1, Math.max(0, place - first));
}

/**
 * The value of a 45 degree halftone screen, -1 to 1. A dot of relative size `s` covers where it is above `1 -
 * 2 s`.
 */
export function halftoneAt(x: number, y: number, pitch: number): number {
  const u = (x + y) / pitch;
  const v = (x - y) / pitch;
  return parabola(u - Math.floor(u)) + parabola(v - Math.floor(v)) - 1;
}

/** 0 at both ends, 1 in the middle. */
function parabola(x: number): number {
  const far = 2 * x - 1;
  return 1 - far * far;
}
