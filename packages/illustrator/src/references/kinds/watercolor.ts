import { overRows } from "../../raster/in-slices.ts";
import { clouds, grain } from "../portrait/noise.ts";
import { painted } from "../portrait/paint.ts";
import type { Plane } from "../portrait/plane.ts";
import { blurred } from "../portrait/plane.ts";
import { smoothed } from "../portrait/smooth.ts";
import { step, toneLevel } from "../portrait/step.ts";
import type { Kind } from "./kind.ts";

const edges = [0.12, 0.27, 0.42, 0.57, 0.72, 0.86];

/** Washes that run a little, darker where they dried at their borders, on paper that is left bare around. */
export const watercolor: Kind = async ({ photo, seed }) => {
  const flat = await smoothed(await smoothed(photo, 16, 0.004), 12, 0.0025);
  const { width, height } = photo;
  const [runX, runY, fine, pools] = [
    await clouds(photo, 22, seed, "portrait.run.x"),
    await clouds(photo, 22, seed, "portrait.run.y"),
    await clouds(photo, 5, seed, "portrait.fibres"),
    await clouds(photo, 120, seed, "portrait.pools"),
  ];
  // Where each pixel's paint ran from.
  const source = new Int32Array(width * height);
  const wash = new Float32Array(width * height);
  await overRows(photo, (y) => {
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
      wash[at] = toneLevel(flat.tone.data[from] ?? 0, edges, 0.03) / edges.length;
    }
  });
  const washes: Plane = { width, height, data: wash };
  const around = await blurred(washes, 3.5);
  return painted(photo, (at, x, y, put) => {
    const from = source[at] ?? 0;
    const layer = wash[at] ?? 0;
    const [r, g, b] = [flat.red.data[from] ?? 0, flat.green.data[from] ?? 0, flat.blue.data[from] ?? 0];
    const gray = 0.299 * r + 0.587 * g + 0.114 * b + 0.02;
    const light = 0.2 + layer * 0.76;
    const lively = Math.min(1.9, (1.35 * light) / gray);
    // Small things, an eye, a mouth, are set in last with a fine brush.
    const set = ((photo.tone.data[from] ?? 0) - (flat.tone.data[from] ?? 0)) * 0.7;
    const dried = Math.max(0, (around.data[at] ?? 0) - layer) * 0.9;
    const pool = ((pools.data[at] ?? 0) - 0.5) * 0.14;
    const tooth = ((fine.data[at] ?? 0) * 0.6 + grain(x, y, seed) * 0.4 - 0.5) * 0.07;
    const cover = covered(x, y, width, height, (runX.data[at] ?? 0) * 26 + (fine.data[at] ?? 0) * 9);
    const paint = (value: number): number => {
      const color = light + (value - gray) * lively - dried + pool + tooth + set;
      return 0.975 + tooth * 0.3 - (0.975 - color) * 0.93 * cover;
    };
    put(paint(r), paint(g), paint(b) - 0.012);
  });
};

/** Paint ends in a ragged line before the paper does. */
function covered(x: number, y: number, width: number, height: number, ragged: number): number {
  const inside = Math.min(x, y, width - 1 - x, height - 1 - y);
  const margin = Math.min(width, height) * 0.018;
  return step(margin + ragged, margin + ragged + 7, inside);
}

function clamp(value: number, end: number): number {
  return value < 0 ? 0 : value >= end ? end - 1 : value;
}
