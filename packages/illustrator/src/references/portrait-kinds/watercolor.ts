import { forEachRow } from "../../raster/run-in-chunks.ts";
import type { Channel } from "../portrait/channel.ts";
import { blur } from "../portrait/channel.ts";
import { guidedFilter } from "../portrait/guided-filter.ts";
import { pixelNoise, valueNoise } from "../portrait/noise.ts";
import { mapPixels } from "../portrait/rgb-image.ts";
import { posterize, smoothstep } from "../portrait/smoothstep.ts";
import type { PortraitRenderer } from "./portrait-renderer.ts";

const toneThresholds = [0.12, 0.27, 0.42, 0.57, 0.72, 0.86];

/** Watercolour washes with uneven edges that are darker at their borders, on paper with a bare margin. */
export const watercolor: PortraitRenderer = async ({ photo, seed }) => {
  const flat = await guidedFilter(await guidedFilter(photo, 16, 0.004), 12, 0.0025);
  const { width, height } = photo;
  const [runX, runY, fine, pools] = [
    await valueNoise(photo, 22, seed, "portrait.run.x"),
    await valueNoise(photo, 22, seed, "portrait.run.y"),
    await valueNoise(photo, 5, seed, "portrait.fibres"),
    await valueNoise(photo, 120, seed, "portrait.pools"),
  ];
  // The pixel from which the paint of each pixel flows.
  const source = new Int32Array(width * height);
  const wash = new Float32Array(width * height);
  await forEachRow(photo, (y) => {
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x;
      const fromX = clamp(
        Math.round(x + ((runX.data[at] ?? 0) - 0.5) * 7 + ((fine.data[at] ?? 0) - 0.5) * 3),
        width,
      );
      const fromY = clamp(
        Math.round(y + ((runY.data[at] ?? 0) - 0.5) * 7 + ((fine.data[at] ?? 0) - 0.5) * 3),
        height,
      );
      const from = fromY * width + fromX;
      source[at] = from;
      wash[at] = posterize(flat.tone.data[from] ?? 0, toneThresholds, 0.03) / toneThresholds.length;
    }
  });
  const washes: Channel = { width, height, data: wash };
  const around = await blur(washes, 3.5);
  return mapPixels(photo, (at, x, y, setPixel) => {
    const from = source[at] ?? 0;
    const layer = wash[at] ?? 0;
    const [r, g, b] = [flat.red.data[from] ?? 0, flat.green.data[from] ?? 0, flat.blue.data[from] ?? 0];
    const gray = 0.299 * r + 0.587 * g + 0.114 * b + 0.02;
    const light = 0.2 + layer * 0.76;
    const saturation = Math.min(1.9, (1.35 * light) / gray);
    // Small details such as eyes and mouth are added on top.
    const set = ((photo.tone.data[from] ?? 0) - (flat.tone.data[from] ?? 0)) * 0.7;
    const dried = Math.max(0, (around.data[at] ?? 0) - layer) * 0.9;
    const pool = ((pools.data[at] ?? 0) - 0.5) * 0.14;
    const tooth = ((fine.data[at] ?? 0) * 0.6 + pixelNoise(x, y, seed) * 0.4 - 0.5) * 0.07;
    const cover = paintCoverage(x, y, width, height, (runX.data[at] ?? 0) * 26 + (fine.data[at] ?? 0) * 9);
    const paint = (value: number): number => {
      const color = light + (value - gray) * saturation - dried + pool + tooth + set;
      return 0.975 + tooth * 0.3 - (0.975 - color) * 0.93 * cover;
    };
    setPixel(paint(r), paint(g), paint(b) - 0.012);
  });
};

/** The paint's coverage, which ends in an irregular line before the edge of the paper. */
function paintCoverage(x: number, y: number, width: number, height: number, ragged: number): number {
  const inside = Math.min(x, y, width - 1 - x, height - 1 - y);
  const margin = Math.min(width, height) * 0.018;
  return smoothstep(margin + ragged, margin + ragged + 7, inside);
}

function clamp(value: number, end: number): number {
  return value < 0 ? 0 : value >= end ? end - 1 : value;
}
