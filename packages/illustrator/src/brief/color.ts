import { cssColors } from "./css-colors.ts";
import { colors } from "./values/colors.ts";

/**
 * Whether a string is a colour the illustrator can draw: a named colour, a CSS colour name, `#rgb` or
 * `#rrggbb`.
 */
export function isColor(text: string): boolean {
  return (
    colors.some((color) => color === text) ||
    cssColors.has(text) ||
    /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(text)
  );
}

/**
 * Converts a CSS colour name or hex colour to `#rrggbb` in lower case. Returns undefined for anything else.
 */
export function parseColor(color: string): string | undefined {
  const css = cssColors.get(color);
  if (css !== undefined) return css;
  if (!isColor(color)) return undefined;
  const digits = color.slice(1).toLowerCase();
  return `#${digits.length === 3 ? Array.from(digits, (digit) => digit + digit).join("") : digits}`;
}
