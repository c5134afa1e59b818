import { parseColor } from "../../brief/color.ts";
import { luma } from "../../color/color-math.ts";

/** Replaces the colours of a drawing, those of gradients too. */
export function recolor(content: string, change: (color: string) => string): string {
  const known = new Map<string, string>();
  return content.replace(
    /\b(fill|stroke|stop-color)="(#[0-9a-fA-F]{3,6}|white|black)"/g,
    (_, attribute: string, color: string) => {
      let result = known.get(color);
      if (result === undefined) {
        const hex = parseColor(color.toLowerCase());
        result = hex === undefined ? color : change(hex);
        known.set(color, result);
      }
      return `${attribute}="${result}"`;
    },
  );
}

/** Hue in degrees, saturation and lightness from 0 to 1. */
export function hslOf(color: string): { readonly h: number; readonly s: number; readonly l: number } {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
  const l = (most + least) / 2;
  const range = most - least;
  if (range === 0) return { h: 0, s: 0, l };
  const s = range / (1 - Math.abs(2 * l - 1));
  const h = most === r ? (g - b) / range : most === g ? (b - r) / range + 2 : (r - g) / range + 4;
  return { h: (h * 60 + 360) % 360, s, l };
}

/** A gray of a stated lightness. */
export function gray(lightness: number): string {
  const value = Math.round(Math.min(1, Math.max(0, lightness)) * 255)
    .toString(16)
    .padStart(2, "0");
  return `#${value}${value}${value}`;
}

/** The luma of a colour on a curve through the given values at equal distances. */
export function curve(color: string, values: readonly number[]): number {
  const at = luma(color) * (values.length - 1);
  const from = Math.min(values.length - 2, Math.floor(at));
  const [a = 0, b = 1] = [values[from], values[from + 1]];
  return a + (b - a) * (at - from);
}
