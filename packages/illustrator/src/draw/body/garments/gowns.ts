import { darken, lighten, luma } from "../../../color/color-math.ts";
import type { Pen } from "../../pen.ts";
import { circle, fillPath, line, shape } from "../../pen.ts";
import type { Build } from "../build.ts";
import { round } from "../limbs.ts";
import { band, torso, torsoWithV } from "../torso.ts";
import type { DrawGarment } from "./garment-parts.ts";

/** A dress that ends below the knees, or at the feet. */
export const dress: DrawGarment = (pen, build, color, { seed, age }) => {
  const hem = age === "child" || seed % 2 === 0 ? 694 : 842;
  return {
    front:
      torso(pen, build, color, { dip: 252 }) +
      line("M109 208C114 248 166 248 171 208", lighten(color, 0.4), 4) +
      withoutHem(pen, build, color) +
      band(build, 378, 396, darken(color, 0.35), 0.55),
    sleeve: { length: "short", color },
    isLong: true,
    trousers: "#4a4453",
    shoes: darken(color, 0.5),
    skirt: flowingSkirt(pen, build, color, hem, hem > 800 ? 64 : 58),
  };
};

/** A robe with wide sleeves that reaches the feet. */
export const robe: DrawGarment = (pen, build, color) => {
  const trim = luma(color) > 0.7 ? "#b58a2c" : "#e3b341";
  return {
    behind: shape(pen, "M76 226C72 180 104 168 140 168C176 168 208 180 204 226Z", darken(color, 0.35)),
    front:
      torsoWithV(pen, build, color, 268) +
      withoutHem(pen, build, color) +
      line("M108 205L139 268M172 205L141 268", trim, 8) +
      line("M140 268L140 480", trim, 6) +
      band(build, 380, 402, darken(color, 0.45), 0.8) +
      circle(140, 394, 11, trim) +
      line("M146 398C150 424 148 446 152 470M136 400C132 424 134 440 130 458", trim, 4),
    sleeve: { length: "wide", color },
    isLong: true,
    trousers: color,
    shoes: darken(color, 0.6),
    skirt: flowingSkirt(pen, build, color, 858, 64) + line("M140 470C141 600 139 740 140 858", trim, 6),
  };
};

/** Covers the outline between the bodice and the skirt, which are one piece. */
function withoutHem(pen: Pen, { hip }: Build, color: string): string {
  if (pen.ink === undefined) return "";
  const half = round(hip + 2 - pen.width / 2);
  return fillPath(`M${140 - half} 474H${140 + half}V492H${140 - half}Z`, color);
}

/** A skirt that falls from the hips in folds and swings at its hem. */
function flowingSkirt(pen: Pen, { hip, waist }: Build, color: string, hem: number, flare: number): string {
  const [top, half] = [446, hip + flare];
  const x = (share: number): number => round(140 + half * share);
  const [l, r] = [round(140 - hip - 3), round(140 + hip + 3)];
  const fold = (share: number, to: number, from: number): string =>
    line(
      `M${round(140 + waist * share * 0.8)} ${from}C${x(share * 0.62)} ${round((from + hem) / 2)} ${x(to)} ${hem - 90} ${x(to)} ${hem - 6}`,
      darken(color, 0.3),
      4,
      0.4,
    );
  return (
    shape(
      pen,
      `M${l} ${top}C${l - 6} ${top + 90} ${x(-0.86)} ${hem - 140} ${x(-1)} ${hem - 6}` +
        `C${x(-0.78)} ${hem + 12} ${x(-0.6)} ${hem - 8} ${x(-0.42)} ${hem + 4}` +
        `C${x(-0.24)} ${hem + 14} ${x(-0.06)} ${hem - 4} ${x(0.14)} ${hem + 5}` +
        `C${x(0.34)} ${hem + 14} ${x(0.52)} ${hem - 6} ${x(0.7)} ${hem + 5}` +
        `C${x(0.82)} ${hem + 10} ${x(0.94)} ${hem} ${x(1)} ${hem - 6}` +
        `C${x(0.86)} ${hem - 140} ${r + 6} ${top + 90} ${r} ${top}Z`,
      color,
    ) +
    fillPath(
      `M${round(140 + hip * 0.55)} ${top + 30}C${x(0.5)} ${top + 160} ${x(0.62)} ${hem - 140} ${x(0.7)} ${hem + 5}C${x(0.82)} ${hem + 10} ${x(0.94)} ${hem} ${x(1)} ${hem - 6}C${x(0.86)} ${hem - 140} ${r + 6} ${top + 90} ${r} ${top}Z`,
      darken(color, 0.35),
      0.3,
    ) +
    fold(-0.5, -0.5, top + 60) +
    fold(-0.1, -0.16, top + 130) +
    fold(0.3, 0.3, top + 90)
  );
}
