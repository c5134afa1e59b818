import { inkLines } from "../portrait/ink.ts";
import { painted, screenAt } from "../portrait/paint.ts";
import { smoothed } from "../portrait/smooth.ts";
import { step, toneLevel } from "../portrait/step.ts";
import type { Kind } from "./kind.ts";

const edges = [0.2, 0.42, 0.68];
const tones = [0.13, 0.36, 0.6, 0.86];
const pitch = 11;

/** Flat, lively colours in four tones, ink along the edges, dots in the half shade. */
export const comic: Kind = async ({ photo }) => {
  const flat = await smoothed(await smoothed(photo, 14, 0.003), 10, 0.0015);
  const ink = await inkLines(photo.tone, 1.6, 0.014);
  return painted(photo, (at, x, y, put) => {
    const tone = flat.tone.data[at] ?? 0;
    const level = toneLevel(tone, edges, 0.005);
    const light = tonesAt(level);
    const [r, g, b] = [flat.red.data[at] ?? 0, flat.green.data[at] ?? 0, flat.blue.data[at] ?? 0];
    const gray = 0.299 * r + 0.587 * g + 0.114 * b + 0.02;
    // The colour keeps its hue and takes the tone's lightness; away from gray by a good third.
    // Only so far: the colours of a dim photo would glow.
    const lively = Math.min(2, (1.4 * light) / gray);
    const dots =
      tone < 0.55 && tone > 0.2 ? step(0.16, 0.34, screenAt(x, y, pitch) + (0.5 - tone)) * 0.16 : 0;
    const line = Math.max(ink.data[at] ?? 0, step(0.11, 0.07, tone)) * 0.94;
    const bare = (1 - line) * (1 - dots);
    const channel = (value: number): number => light + (value - gray) * lively;
    put(channel(r) * bare + 0.07 * line, channel(g) * bare + 0.06 * line, channel(b) * bare + 0.12 * line);
  });
};

function tonesAt(level: number): number {
  const first = Math.min(3, Math.floor(level));
  const from = tones[first] ?? 0;
  return from + ((tones[first + 1] ?? from) - from) * (level - first);
}
