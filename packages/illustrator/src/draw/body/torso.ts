import { darken } from "../../color/color-math.ts";
import type { Pen } from "../pen.ts";
import { fillPath, limb, line, shape } from "../pen.ts";
import { onBothSides } from "./figure.ts";

const sides = "C222 223 231 242 232 264L224 345L220 436L60 436L56 345L48 264C49 242 58 223 86 216";

/** The upper body with a round neckline; a greater `dip` is a wider one. */
export function torso(pen: Pen, color: string, dip = 232): string {
  return shape(
    pen,
    `M109 206C112 ${dip} 168 ${dip} 171 206C180 210 186 213 194 216${sides}C94 213 100 210 109 206Z`,
    color,
  );
}

/** The upper body with a V-neck that ends at `tip`. */
export function torsoWithV(pen: Pen, color: string, tip = 250): string {
  return shape(
    pen,
    `M109 205L140 ${tip}L171 205C180 210 186 213 194 216${sides}C94 213 100 210 109 205Z`,
    color,
  );
}

/** The visible part of a shirt under a jacket. A whole torso would show through at the jacket's edges. */
export function shirtFront(pen: Pen, color: string, tip: number | undefined): string {
  const neckline = tip === undefined ? "C112 232 168 232 171 206" : `L140 ${tip}L171 205`;
  return shape(pen, `M109 206${neckline}L184 216L182 436L98 436L96 216Z`, color);
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

/** Separates arms and body of the same colour. */
export function armFolds(color: string): string {
  return onBothSides(line("M81 270C78 296 76 322 77 352", darken(color, 0.45), 3, 0.4));
}

export type Sleeve = "long" | "short";

/** The left arm, hanging down. */
export function arm(pen: Pen, color: string, skin: string, sleeve: Sleeve): string {
  const hand = limb(pen, "M53 408C52 416 53 420 55 424", skin, 27);
  if (sleeve === "long")
    return hand + limb(pen, "M66 250C54 284 46 318 46 350C46 372 49 388 52 402", color, 37);
  return (
    hand +
    limb(pen, "M57 290C50 318 46 340 47 362C48 380 50 394 53 408", skin, 27) +
    limb(pen, "M66 250C60 268 56 280 54 292", color, 39)
  );
}

/** Legs and shoes, from the hips down. */
export function legs(pen: Pen, trousers: string, shoes: string): string {
  const shoe = shape(pen, "M74 662C70 638 90 630 108 632C126 632 130 642 130 662Z", shoes);
  const leg = shape(pen, "M61 424C62 500 78 560 84 640L128 640C130 580 136 520 141 470L141 424Z", trousers);
  return (
    onBothSides(shoe) +
    onBothSides(leg) +
    fillPath("M60 424L220 424L219 440C180 448 100 448 61 440Z", darken(trousers, 0.3), 0.35)
  );
}
