import { runInChunks } from "../../raster/run-in-chunks.ts";
import type { Channel } from "./channel.ts";
import { smoothstep } from "./smoothstep.ts";

/** The search radius on both sides of an edge. */
const radius = 3;

/**
 * Narrows edges to one or two pixels. Otherwise each edge passes through all tones in between, and prints
 * with few inks get fringes.
 */
export async function sharpenEdges(tone: Channel): Promise<Channel> {
  const darkest = await extremes(tone, -1);
  const lightest = await extremes(tone, 1);
  const { width, height } = tone;
  const data = new Float32Array(tone.data.length);
  await runInChunks(data.length, 120_000, (from, to) => {
    for (let at = from; at < to; at += 1) {
      const value = tone.data[at] ?? 0;
      const low = darkest[at] ?? 0;
      const range = (lightest[at] ?? 0) - low;
      const clear = smoothstep(0.08, 0.2, range);
      const narrow = clear === 0 ? value : low + range * smoothstep(0.32, 0.68, (value - low) / range);
      data[at] = value + (narrow - value) * clear;
    }
  });
  return { width, height, data };
}

/** The maximum (or minimum, for -1) of the square around each pixel, computed in rows, then columns. */
async function extremes({ width, height, data }: Channel, sign: 1 | -1): Promise<Float32Array> {
  const [across, both] = [new Float32Array(data.length), new Float32Array(data.length)];
  const rows = Math.max(1, Math.round(60_000 / width));
  await runInChunks(height, rows, (from, to) => {
    for (let y = from; y < to; y += 1) {
      for (let x = 0; x < width; x += 1) {
        const first = Math.max(0, x - radius);
        const last = Math.min(width - 1, x + radius);
        let found = sign * (data[y * width + first] ?? 0);
        for (let i = first + 1; i <= last; i += 1) found = Math.max(found, sign * (data[y * width + i] ?? 0));
        across[y * width + x] = found;
      }
    }
  });
  await runInChunks(height, rows, (from, to) => {
    for (let y = from; y < to; y += 1) {
      const [first, last] = [Math.max(0, y - radius), Math.min(height - 1, y + radius)];
      for (let x = 0; x < width; x += 1) {
        let found = across[first * width + x] ?? 0;
        for (let i = first + 1; i <= last; i += 1) found = Math.max(found, across[i * width + x] ?? 0);
        both[y * width + x] = sign * found;
      }
    }
  });
  return both;
}
