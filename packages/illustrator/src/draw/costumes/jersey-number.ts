import { line } from "../pen.ts";

/** The strokes of each digit in a box from -10 -16 to 10 16. */
const digits: readonly string[] = [
  "M-9 -8C-9 -20 9 -20 9 -8L9 8C9 20 -9 20 -9 8Z",
  "M-6 -10L2 -16L2 16",
  "M-9 -8C-9 -20 9 -20 9 -8C9 -1 -9 6 -9 16L9 16",
  "M-9 -12C-4 -19 9 -18 9 -8C9 -2 2 -1 -2 -1C4 -1 9 2 9 8C9 19 -6 19 -9 11",
  "M4 16L4 -16L-10 7L10 7",
  "M8 -16L-7 -16L-8 -3C2 -6 9 -2 9 6C9 19 -6 19 -9 11",
  "M7 -14C-4 -18 -9 -6 -9 6C-9 19 9 19 9 7C9 -4 -6 -4 -9 5",
  "M-9 -16L9 -16C2 -6 -2 4 -3 16",
  "M0 -2C-12 -3 -11 -17 0 -17C11 -17 12 -3 0 -2C-13 -1 -13 17 0 17C13 17 13 -1 0 -2Z",
  "M-7 14C4 18 9 6 9 -6C9 -19 -9 -19 -9 -7C-9 4 6 4 9 -5",
];

/** The number on a jersey, chosen by the seed. It is drawn with lines, so that it looks the same everywhere. */
export function jerseyNumber(seed: number, y: number, color: string): string {
  const shown = String((seed % 29) + 1);
  return Array.from(shown)
    .map((digit, i) => {
      const x = 140 + (i - (shown.length - 1) / 2) * 34;
      return `<g transform="translate(${x} ${y}) scale(1.35)">${line(digits[Number(digit)] ?? "", color, 7)}</g>`;
    })
    .join("");
}
