import { darken, lighten, luma } from "../../../color/color-math.ts";
import { randomStream } from "../../../random/random-stream.ts";
import type { Pen } from "../../pen.ts";
import { circle, fillPath, line, shape } from "../../pen.ts";
import type { Build } from "../build.ts";
import { halfWidthAt } from "../build.ts";
import { figure, onBothSides } from "../figure.ts";
import { round } from "../limbs.ts";
import { band, torso, torsoWithV } from "../torso.ts";
import type { DrawGarment } from "./garment-parts.ts";

/** A dress that ends below the knees, or at the feet. Its cut is the seed's choice; a headscarf goes with long sleeves. */
export const dress: DrawGarment = (pen, build, color, { seed, age, skin, headwear }) => {
  const hem = age === "child" || seed % 2 === 0 ? 694 : 842;
  const cut =
    headwear === "hijab"
      ? "wrapped"
      : age === "child"
        ? "puffed"
        : randomStream(seed, "clothing.dress").pick<DressCut>(["straps", "puffed", "straps", "wrapped"]);
  return {
    front:
      bodices[cut](pen, build, color, skin) +
      band(build, 378, 396, darken(color, 0.35), 0.55) +
      onBothSides(line("M112 340C114 356 113 366 110 376M126 344L126 376", darken(color, 0.3), 3, 0.4)),
    sleeve: {
      length: cut === "wrapped" ? "long" : "short",
      color: cut === "straps" ? skin : color,
      ...(cut === "puffed" && { shoulder: onBothSides(puffedSleeve(pen, build, color)) }),
    },
    isLong: true,
    trousers: "#4a4453",
    shoes: darken(color, 0.5),
    skirtFrom: seam,
    skirt: flowingSkirt(pen, build, color, hem, hem > 800 ? 64 : 58),
  };
};

type DressCut = "straps" | "puffed" | "wrapped";

const bodices: {
  readonly [cut in DressCut]: (pen: Pen, build: Build, color: string, skin: string) => string;
} = {
  straps: (pen, build, color, skin) => {
    const [chest, waist] = [build.chest, halfWidthAt(build, seam)];
    const at = (half: number, y: number): string => `${round(140 + half)} ${y}`;
    return (
      torso(pen, build, skin, { hem: seam }) +
      line("M118 226C126 232 132 234 136 233M162 226C154 232 148 234 144 233", darken(skin, 0.3), 2.4, 0.5) +
      shape(
        pen,
        `M96 210L107 207C108 232 112 248 118 258C126 266 134 270 140 276C146 270 154 266 162 258C168 248 172 232 173 207L184 210` +
          `C186 240 ${at(chest - 6, 268)} ${at(chest, 300)}C${at(chest, 330)} ${at(waist, 356)} ${at(waist, seam)}` +
          `L${at(-waist, seam)}C${at(-waist, 356)} ${at(-chest, 330)} ${at(-chest, 300)}C${at(6 - chest, 268)} 94 240 96 210Z`,
        color,
      ) +
      line("M118 258C126 266 134 270 140 276C146 270 154 266 162 258", lighten(color, 0.35), 3.4)
    );
  },
  puffed: (pen, build, color) =>
    torso(pen, build, color, { dip: 262, hem: seam }) +
    line("M108 208C112 258 168 258 172 208", lighten(color, 0.45), 4.5) +
    onBothSides(line("M124 262C122 290 122 316 124 340", darken(color, 0.28), 3, 0.4)),
  wrapped: (pen, build, color) =>
    torsoWithV(pen, build, color, 274, seam) +
    shape(
      pen,
      "M172 204L183 210C172 258 150 306 96 352L88 338C132 300 160 258 172 204Z",
      darken(color, 0.12),
    ) +
    line("M108 206L139 272", darken(color, 0.3), 3.4, 0.7),
};

/** The left sleeve of a summer dress, gathered at the shoulder and at its hem. */
function puffedSleeve(pen: Pen, build: Build, color: string): string {
  const x = (from: number): number => round(140 - build.shoulder + from);
  return (
    shape(
      pen,
      `M96 212C84 208 ${x(16)} 208 ${x(4)} 226C${x(-14)} 246 ${x(-16)} 276 ${x(-10)} 296C${x(4)} 304 ${x(26)} 302 ${x(38)} 294C${x(42)} 268 94 240 96 212Z`,
      lighten(color, 0.06),
    ) +
    line(`M${x(-10)} 290C${x(6)} 298 ${x(24)} 296 ${x(37)} 289`, darken(color, 0.3), 3.4, 0.7) +
    line(
      `M${x(22)} 226C${x(10)} 244 ${x(6)} 260 ${x(6)} 278M${x(30)} 232C${x(24)} 248 ${x(22)} 262 ${x(22)} 278`,
      darken(color, 0.28),
      2.6,
      0.4,
    )
  );
}

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
