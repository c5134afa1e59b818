import { darken, lighten, luma } from "../../../color/color-math.ts";
import type { Pen } from "../../pen.ts";
import { circle, fillPath, line, shape } from "../../pen.ts";
import type { Build } from "../build.ts";
import { halfWidthAt } from "../build.ts";
import { figure } from "../figure.ts";
import { round } from "../limbs.ts";
import { band, torso, torsoWithV } from "../torso.ts";
import type { DrawGarment } from "./garment-parts.ts";

/** A dress that ends below the knees, or at the feet. */
export const dress: DrawGarment = (pen, build, color, { seed, age }) => {
  const hem = age === "child" || seed % 2 === 0 ? 694 : 842;
  return {
    front:
      torso(pen, build, color, { dip: 252, hem: seam }) +
      line("M109 208C114 248 166 248 171 208", lighten(color, 0.4), 4) +
      band(build, 378, 396, darken(color, 0.35), 0.55),
    sleeve: { length: "short", color },
    isLong: true,
    trousers: "#4a4453",
    shoes: darken(color, 0.5),
    skirtFrom: seam,
    skirt: flowingSkirt(pen, build, color, hem, hem > 800 ? 64 : 58),
  };
};

/** A robe with wide sleeves that reaches the feet. */
export const robe: DrawGarment = (pen, build, color) => {
  const trim = luma(color) > 0.7 ? "#b58a2c" : "#e3b341";
  return {
    behind: shape(pen, "M76 226C72 180 104 168 140 168C176 168 208 180 204 226Z", darken(color, 0.35)),
    front:
      torsoWithV(pen, build, color, 268, seam) +
      line("M108 205L139 268M172 205L141 268", trim, 8) +
      line("M140 268L140 388", trim, 6) +
      band(build, 380, 402, darken(color, 0.45), 0.8) +
      circle(140, 394, 11, trim) +
      line("M146 398C150 424 148 446 152 470M136 400C132 424 134 440 130 458", trim, 4),
    sleeve: { length: "wide", color },
    isLong: true,
    trousers: color,
    shoes: darken(color, 0.6),
    skirtFrom: seam,
    skirt: flowingSkirt(pen, build, color, 858, 64, trim),
  };
};

/** Where a bodice ends and the skirt begins. */
const seam = 388;

/** A skirt that falls from the waist over the hips in folds and swings at its hem. */
export function flowingSkirt(
  pen: Pen,
  build: Build,
  color: string,
  hem: number,
  flare: number,
  trim?: string,
): string {
  const { hip, waist, lean } = build;
  const half = hip + flare;
  const x = (share: number): number => round(140 + half * share);
  const [top, side] = [round(halfWidthAt(build, seam) + 1), round(hip + 9)];
  const fold = (share: number, to: number, from: number): string =>
    line(
      `M${round(140 + waist * share * 0.8)} ${from}C${x(share * 0.62)} ${round((from + hem) / 2)} ${x(to)} ${hem - 90} ${x(to)} ${hem - 6}`,
      darken(color, 0.3),
      4,
      0.4,
    );
  const rightSide = `C${x(0.9)} ${hem - 140} ${148 + side} 600 ${140 + side} 500C${136 + side} 446 ${144 + top} 424 ${140 + top} ${seam - 3}`;
  const skirt =
    shape(
      pen,
      `M${140 - top} ${seam - 3}C${136 - top} 424 ${144 - side} 446 ${140 - side} 500C${132 - side} 600 ${x(-0.9)} ${hem - 140} ${x(-1)} ${hem - 6}` +
        `C${x(-0.78)} ${hem + 12} ${x(-0.6)} ${hem - 8} ${x(-0.42)} ${hem + 4}` +
        `C${x(-0.24)} ${hem + 14} ${x(-0.06)} ${hem - 4} ${x(0.14)} ${hem + 5}` +
        `C${x(0.34)} ${hem + 14} ${x(0.52)} ${hem - 6} ${x(0.7)} ${hem + 5}` +
        `C${x(0.82)} ${hem + 10} ${x(0.94)} ${hem} ${x(1)} ${hem - 6}${rightSide}Z`,
      color,
    ) +
    fillPath(
      `M${140 + top} ${seam + 10}C${round(140 + hip * 0.6)} 500 ${x(0.6)} ${hem - 140} ${x(0.7)} ${hem + 5}C${x(0.82)} ${hem + 10} ${x(0.94)} ${hem} ${x(1)} ${hem - 6}${rightSide}Z`,
      darken(color, 0.35),
      0.3,
    ) +
    fold(-0.5, -0.5, seam + 60) +
    fold(-0.1, -0.16, seam + 130) +
    fold(0.3, 0.3, seam + 90) +
    (trim === undefined ? "" : line(`M140 ${seam}C141 560 139 720 140 ${hem}`, trim, 6));
  // Legs meet the leaning body at the hips, but a skirt at the waist.
  const shear = Math.round(-270 * Math.sin((lean * Math.PI) / 180)) / 1000;
  return `<g transform="matrix(1 0 ${shear} 1 ${round(-figure.feet * shear)} 0)">${skirt}</g>`;
}
