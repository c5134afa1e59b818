import type { Channel } from "./channel.ts";

/** 0 below `from`, 1 above `to`, a soft slope between. */
export function smoothstep(from: number, to: number, value: number): number {
  const x = (value - from) / (to - from);
  return x <= 0 ? 0 : x >= 1 ? 1 : x * x * (3 - 2 * x);
}

/**
 * Which of the tones between `edges` a value has, as a number from 0 to the count of edges; fractions
 * only in the narrow slope at an edge, so that borders are smooth and areas flat.
 */
export function posterize(value: number, edges: readonly number[], softness: number): number {
  let level = 0;
  for (const edge of edges) level += smoothstep(edge - softness, edge + softness, value);
  return level;
}

/** Edges of tones moved half way to where they would share out the picture evenly between the tones. */
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
