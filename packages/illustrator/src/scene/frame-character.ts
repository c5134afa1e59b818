import type { Framing } from "../brief/values.ts";
import { figure } from "../draw/body/figure.ts";
import type { Character } from "../draw/character.ts";
import type { Size } from "../output.ts";

/** Where the character stands in the picture: figure space is scaled, then moved. */
export interface Frame {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  /** Whether the picture reaches below the hips. */
  readonly legs: boolean;
  /** Picture y of the ground under the feet, when they are seen. */
  readonly ground?: number;
}

/** The lowest figure y of each framing. */
const bottoms: { readonly [framing in Framing]: number } = {
  headshot: 236,
  bust: 290,
  "upper-body": 420,
  "full-body": 684,
};

/** The same for a figure too short to be cut at the waist, from its feet. */
const shortBottoms: { readonly [framing in Framing]: number } = {
  headshot: -50,
  bust: 24,
  "upper-body": 56,
  "full-body": 96,
};

/**
 * Composes a character into a picture of any shape. Nothing is cropped from a square: a tall picture
 * shows more of the body, a wide one more of the place.
 */
export function frameCharacter(
  { width, height }: Size,
  framing: Framing,
  { top, halfWidth, visibleBottom, feet, isShort }: Character,
): Frame {
  const air = framing === "headshot" ? 14 : 26;
  const roof = top - air;
  const floor = isShort
    ? feet + shortBottoms[framing]
    : framing === "headshot"
      ? bottoms.headshot
      : Math.max(bottoms[framing], framing === "full-body" ? 0 : visibleBottom);
  const across = 2 * Math.max(halfWidth + 8, framing === "headshot" ? 108 : framing === "bust" ? 124 : 136);
  const scale = Math.min(height / (floor - roof), width / across);
  const seen = height / scale;
  const x = width * horizontalAnchor(width / height) - figure.middle * scale;
  const y = (headroom(seen, floor - roof, feet - roof) - roof) * scale;
  const bottom = (height - y) / scale;
  const legs = bottom > figure.hips - 8;
  return { scale, x, y, legs, ...(bottom > feet && { ground: y + feet * scale }) };
}

/** A banner has its figure at one third, and the place beside it; less wide, both sides weigh the same. */
function horizontalAnchor(shape: number): number {
  return shape > 3 ? 0.32 : shape > 2 ? 0.4 : 0.5;
}

/**
 * How much of a picture is above the character's top, given what is seen, what must be, and how tall
 * it stands. With room to spare the head stays in the upper half and the body goes on below; where
 * all of it fits, it stands near the bottom.
 */
function headroom(seen: number, needed: number, tall: number): number {
  const spare = seen - needed;
  if (spare <= 0) return 0;
  if (seen <= tall + 30) return spare * 0.42;
  const standing = seen - tall - Math.max(24, seen * 0.12);
  return Math.max(0, standing, Math.min(spare * 0.42, (seen - tall) * 0.6));
}
