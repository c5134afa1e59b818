import type { Framing } from "../brief/values/pictures.ts";
import { figure } from "../draw/body/figure.ts";
import type { Character } from "../draw/character.ts";
import type { Size } from "../output.ts";
import { framingSpecs } from "./framings.ts";

/** The position of the character in the image: figure space is scaled, then translated. */
export interface Frame {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  /** Whether the legs are visible. */
  readonly legs: boolean;
  /** The y of the ground below visible feet. */
  readonly ground?: number;
}

/**
 * Frames a character in an image of any aspect ratio. Nothing is cropped from a square: tall images show more
 * of the body, wide ones more of the place.
 */
export function frameCharacter(
  { width, height }: Size,
  framing: Framing,
  { top, halfWidth, visibleBottom, feet, hips, waist, isShort }: Character,
): Frame {
  const headMargin = framing === "headshot" ? 14 : 26;
  const topEdge = top - headMargin;
  const bottomEdge = isShort
    ? feet + framingSpecs[framing].shortBottom
    : framing === "headshot"
      ? framingSpecs.headshot.bottom
      : framing === "full-body"
        ? feet + 22
        : Math.max(framing === "upper-body" ? waist : framingSpecs[framing].bottom, visibleBottom);
  const minWidth = 2 * Math.max(halfWidth + 8, framing === "headshot" ? 108 : framing === "bust" ? 124 : 136);
  const scale = Math.min(height / (bottomEdge - topEdge), width / minWidth);
  const visibleHeight = height / scale;
  const x = width * horizontalAnchor(width / height) - figure.middle * scale;
  const y = (headroom(visibleHeight, bottomEdge - topEdge, feet - topEdge) - topEdge) * scale;
  const bottom = (height - y) / scale;
  const legs = bottom > hips - 8;
  return { scale, x, y, legs, ...(bottom > feet && { ground: y + feet * scale }) };
}

/** Wide images have the figure off-centre, with the place next to it. */
function horizontalAnchor(shape: number): number {
  return shape > 3 ? 0.32 : shape > 2 ? 0.4 : 0.5;
}

/**
 * The headroom above the character. With space to spare, the head stays in the upper half and more of the
 * body is shown; if the whole body fits, it stands near the bottom.
 */
function headroom(seen: number, needed: number, tall: number): number {
  const spare = seen - needed;
  if (spare <= 0) return 0;
  if (seen <= tall + 30) return spare * 0.42;
  const standing = seen - tall - Math.max(24, seen * 0.12);
  return Math.max(0, standing, Math.min(spare * 0.42, (seen - tall) * 0.6));
}
