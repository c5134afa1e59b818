import { randomStream } from "../../random/random-stream.ts";
import { forEachRow } from "../../raster/run-in-chunks.ts";
import type { Channel } from "./channel.ts";

/** Value noise, 0 to 1, with a lattice of `cell` pixels. Deterministic for a seed and name. */
export async function valueNoise(
  size: { readonly width: number; readonly height: number },
  cell: number,
  seed: number,
  name: string,
): Promise<Channel> {
  const { width, height } = size;
  const columns = Math.ceil(width / cell) + 2;
  const rows = Math.ceil(height / cell) + 2;
  const random = randomStream(seed, name);
  const lattice = Float32Array.from({ length: columns * rows }, () => random.next());
  const data = new Float32Array(width * height);
  await forEachRow(size, (y) => {
    const row = Math.floor(y / cell);
    const down = smooth(y / cell - row);
    for (let x = 0; x < width; x += 1) {
      const column = Math.floor(x / cell);
      const across = smooth(x / cell - column);
      const at = row * columns + column;
      const top = lerp(lattice[at] ?? 0, lattice[at + 1] ?? 0, across);
      const bottom = lerp(lattice[at + columns] ?? 0, lattice[at + columns + 1] ?? 0, across);
      data[y * width + x] = lerp(top, bottom, down);
    }
  });
  return { width, height, data };
}

/** White noise for one pixel, 0 to 1. */
export function pixelNoise(x: number, y: number, seed: number): number {
  let z = Math.imul(x, 0x9e3779b1) ^ Math.imul(y, 0x85ebca6b) ^ seed;
  z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
  z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
  return ((z ^ (z >>> 15)) >>> 0) / 2 ** 32;
}

function smooth(x: number): number {
  return x * x * (3 - 2 * x);
}

function lerp(a: number, b: number, share: number): number {
  return a + (b - a) * share;
}
