import { darken } from "../../color/color-math.ts";
import type { Pen } from "../pen.ts";
import { fillPath, line, shape } from "../pen.ts";
import type { Build } from "./build.ts";
import { halfWidthAt } from "./build.ts";

/** The lower edge of clothes that end at the hips. */
export const hemY = 480;

/** From the right end of the neckline around the body to the left end. */
function sides(build: Build, hem: number, flare: number): string {
  const { shoulder, chest, waist, hip } = build;
  const end = hem <= 388 ? halfWidthAt(build, hem) : hip + flare;
  const side = (s: 1 | -1): { at: (half: number, y: number) => string } => ({
    at: (half, y) => `${round(140 + s * half)} ${y}`,
  });
  const [r, l] = [side(1).at, side(-1).at];
  return (
    `C${r(shoulder * 0.8, 220)} ${r(shoulder, 232)} ${r(shoulder, 256)}` +
    `C${r(shoulder - 2, 272)} ${r(chest + 6, 282)} ${r(chest, 296)}` +
    (hem <= 388
      ? `L${r(end, hem)}L${l(end, hem)}L${l(chest, 296)}`
      : `C${r(chest, 328)} ${r(waist, 352)} ${r(waist, 388)}` +
        `C${r(waist, 424)} ${r(hip, 440)} ${r(end, hem)}` +
        `C${r(hip * 0.5, hem + 5)} ${l(hip * 0.5, hem + 5)} ${l(end, hem)}` +
        `C${l(hip, 440)} ${l(waist, 424)} ${l(waist, 388)}` +
        `C${l(waist, 352)} ${l(chest, 328)} ${l(chest, 296)}`) +
    `C${l(chest + 6, 282)} ${l(shoulder - 2, 272)} ${l(shoulder, 256)}` +
    `C${l(shoulder, 232)} ${l(shoulder * 0.8, 220)} 86 216`
  );
}

/** The outline of the upper body with a round neckline; a greater `dip` is a wider one. */
export function torsoPath(build: Build, { dip = 232, hem = hemY, flare = 3 } = {}): string {
  return `M109 206C112 ${dip} 168 ${dip} 171 206C180 210 186 213 194 216${sides(build, hem, flare)}C94 213 100 210 109 206Z`;
}

/** The upper body with a round neckline. */
export function torso(
  pen: Pen,
  build: Build,
  color: string,
  cut?: { readonly dip?: number; readonly hem?: number; readonly flare?: number },
): string {
  return shape(pen, torsoPath(build, cut), color);
}

/** The upper body with a V-neck that ends at `tip`. */
export function torsoWithV(pen: Pen, build: Build, color: string, tip = 250, hem = hemY): string {
  return shape(
    pen,
    `M109 205L140 ${tip}L171 205C180 210 186 213 194 216${sides(build, hem, 3)}C94 213 100 210 109 205Z`,
    color,
  );
}

/**
 * The left half of a garment that is open in front. Its inner edge leads from the bottom, as `innerEdge` says, to the
 * collar at 108 200.
 */
export function openHalf(pen: Pen, build: Build, color: string, innerEdge: string, hem: number): string {
  const { shoulder, chest, waist, hip } = build;
  const l = (half: number, y: number): string => `${round(140 - half)} ${y}`;
  return shape(
    pen,
    `M108 200C98 210 94 212 86 216C${l(shoulder * 0.8, 220)} ${l(shoulder, 232)} ${l(shoulder, 256)}` +
      `C${l(shoulder - 2, 272)} ${l(chest + 6, 282)} ${l(chest, 296)}C${l(chest, 328)} ${l(waist, 352)} ${l(waist, 388)}` +
      `C${l(waist, 424)} ${l(hip, 440)} ${l(hip + 5, hem)}${innerEdge}Z`,
    color,
  );
}

/** The visible part of a shirt under a jacket. A whole torso would show through at the jacket's edges. */
export function shirtFront(pen: Pen, color: string, tip: number | undefined): string {
  const neckline = tip === undefined ? "C112 232 168 232 171 206" : `L140 ${tip}L171 205`;
  return shape(pen, `M109 206${neckline}L184 216L180 ${hemY - 2}L100 ${hemY - 2}L96 216Z`, color);
}

/** A strip around the body between two heights, such as a belt. */
export function band(
  build: Build,
  top: number,
  bottom: number,
  color: string,
  opacity = 1,
  grow = 0,
): string {
  const [a, b] = [halfWidthAt(build, top) + grow, halfWidthAt(build, bottom) + grow].map(round);
  if (a === undefined || b === undefined) return "";
  return fillPath(
    `M${140 - a} ${top}Q140 ${top + 6} ${140 + a} ${top}L${140 + b} ${bottom}Q140 ${bottom + 6} ${140 - b} ${bottom}Z`,
    color,
    opacity,
  );
}

/** Neck and chest. Most styles' heads end at the chin. */
export function neck(pen: Pen, skin: string): string {
  return (
    shape(
      pen,
      "M114 150L114 200C112 208 100 211 84 217L100 262L180 262L196 217C180 211 168 208 166 200L166 150Z",
      skin,
    ) +
    fillPath("M114 178C126 194 154 194 166 178L166 190C154 204 126 204 114 190Z", darken(skin, 0.35), 0.45)
  );
}

/** The left armpit: separates arm and body of the same colour. */
export function armFold({ chest, shoulder }: Build, color: string, opacity: number, width: number): string {
  const x = round(140 - (chest + shoulder) / 2 + 8);
  return line(
    `M${x} 278C${x + 1} 290 ${round(140 - chest - 1)} 304 ${round(140 - chest)} 326`,
    color,
    width,
    opacity,
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
