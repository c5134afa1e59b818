import type { Channel } from "./channel.ts";

/** Hermite interpolation between two thresholds, 0 to 1. */
export function smoothstep(from: number, to: number, value: number): number {
  const x = (value - from) / (to - from);
  return x <= 0 ? 0 : x >= 1 ? 1 : x * x * (3 - 2 * x);
}

/** The index of the tone between `edges` that a value is in, with smooth transitions at the edges. */
export function posterize(value: number, edges: readonly number[], softness: number): number {
  let level = 0;
  for (const edge of edges) level += smoothstep(edge - softness, edge + softness, value);
  return level;
}

/** Moves thresholds half way to the quantiles that divide the image into equal areas. */
export function adaptThresholds(tone: Channel, edges: readonly number[]): readonly number[] {
  const counts = new Uint32Array(256);
  for (let at = 0; at < tone.data.length; at += 5) {
    const level = Math.round((tone.data[at] ?? 0) * 255);
    counts[level] = (counts[level] ?? 0) + 1;
  }
  const total = Math.ceil(tone.data.length / 5);
  return edges.map((edge, i) => {
    let [level, sum] = [0, 0];
    while (level < 255 && sum < ((i + 1) / (edges.length + 1)) * total) {
      sum += counts[level] ?? 0;
      level += 1;
    }
    return (edge + Math.min(edge + 0.2, Math.max(edge - 0.2, level / 255))) / 2;
  });
}
