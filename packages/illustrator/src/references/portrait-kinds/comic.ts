import { detectEdges } from "../portrait/detect-edges.ts";
import { guidedFilter } from "../portrait/guided-filter.ts";
import { halftoneAt, mapPixels } from "../portrait/rgb-image.ts";
import { posterize, smoothstep } from "../portrait/smoothstep.ts";
import type { PortraitRenderer } from "./portrait-renderer.ts";

const toneThresholds = [0.2, 0.42, 0.68];
const tones = [0.13, 0.36, 0.6, 0.86];
const dotPitch = 11;

/** Flat, saturated colours in four tones, with ink along edges and halftone dots in the midtones. */
export const comic: PortraitRenderer = async ({ photo }) => {
  const flat = await guidedFilter(await guidedFilter(photo, 14, 0.003), 10, 0.0015);
  const ink = await detectEdges(photo.tone, 1.6, 0.014);
  return mapPixels(photo, (at, x, y, setPixel) => {
    const tone = flat.tone.data[at] ?? 0;
    const level = posterize(tone, toneThresholds, 0.005);
    const light = toneAt(level);
    const [r, g, b] = [flat.red.data[at] ?? 0, flat.green.data[at] ?? 0, flat.blue.data[at] ?? 0];
    const gray = 0.299 * r + 0.587 * g + 0.114 * b + 0.02;
    // Keeps the hue, replaces the lightness and increases the saturation, within a limit for dark photos.
    const saturation = Math.min(2, (1.4 * light) / gray);
    const dots =
      tone < 0.55 && tone > 0.2
        ? smoothstep(0.16, 0.34, halftoneAt(x, y, dotPitch) + (0.5 - tone)) * 0.16
        : 0;
    const line = Math.max(ink.data[at] ?? 0, smoothstep(0.11, 0.07, tone)) * 0.94;
    const uncovered = (1 - line) * (1 - dots);
    const channel = (value: number): number => light + (value - gray) * saturation;
    setPixel(
      channel(r) * uncovered + 0.07 * line,
      channel(g) * uncovered + 0.06 * line,
      channel(b) * uncovered + 0.12 * line,
    );
  });
};

function toneAt(level: number): number {
  const first = Math.min(3, Math.floor(level));
  const from = tones[first] ?? 0;
  return from + ((tones[first + 1] ?? from) - from) * (level - first);
}
