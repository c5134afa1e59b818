import type { Place } from "../../brief/values/surroundings.ts";
import { mix } from "../../color/color-math.ts";
import type { Size } from "../../output.ts";
import type { FocusArea } from "../focus-area.ts";
import type { Light } from "../light.ts";

/** Places that have neon signs of their own accord once neon lights them. */
const withSigns: readonly Place[] = [
  "alley",
  "cafe",
  "city",
  "harbor",
  "market",
  "nightclub",
  "restaurant",
  "rooftop",
  "store",
  "street",
];

export function hasNeonSigns(place: Place): boolean {
  return place === "none" || withSigns.includes(place);
}

/** Signs of neon tubes on both sides of the head: a board of glyphs that mean nothing, a cocktail, an arrow, a ring with a bolt. */
export function drawNeonSigns({ width, height }: Size, { x, y, r }: FocusArea, { glow }: Light): string {
  const unit = Math.min(width, height) / 100;
  const [first, second] = glow;
  const third = mix(first, second, 0.5) === first ? "#5ff0ff" : "#ffe14d";
  const left = Math.max(unit * 11, x - r * 1.5);
  const right = Math.min(width - unit * 11, x + r * 1.5);
  const sign = (cx: number, cy: number, color: string, d: string, size = 1): string => {
    const tube = (stroke: string, thick: number, opacity: number): string =>
      `<path d="${d}" stroke="${stroke}" stroke-width="${thick}" stroke-opacity="${opacity}"/>`;
    return `<g transform="translate(${tenth(cx)} ${tenth(cy)}) scale(${tenth(unit * size * 10) / 10})" fill="none" stroke-linecap="round" stroke-linejoin="round">${tube(color, 4.4, 0.16)}${tube(color, 2.4, 0.3)}${tube(color, 1.1, 1)}${tube("#ffffff", 0.4, 0.9)}</g>`;
  };
  return (
    sign(left, y - r * 0.42, first, board) +
    sign(left + unit, y + r * 0.62, second, arrow) +
    sign(right, y - r * 0.5, second, cocktail) +
    sign(right, y + r * 0.5, third, ring)
  );
}

const board =
  "M-6 -15H6Q8 -15 8 -13V13Q8 15 6 15H-6Q-8 15 -8 13V-13Q-8 -15 -6 -15ZM-4 -11H4M0 -11V-5M-4 -7L-4 -5H4M-4 -1H4V4H-4ZM-4 8L0 12L4 8M0 7V12";
const arrow = "M-8 -4Q4 -6 7 3M2 2L7 4L9 -2M-8 5H-2";
const cocktail = "M-8 -9H8L0 1ZM0 1V10M-5 10H5M2 -5L8 -14M-5 -6H5";
const ring = "M-9 0A9 9 0 1 1 9 0A9 9 0 1 1 -9 0ZM2 -6L-3 1H3L-2 7";

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
