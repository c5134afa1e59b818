import { fillPath } from "../../pen.ts";
import { placed } from "../shapes.ts";

/** What grows on the crown. */
export const crests = {
  tuft: (c: string, y = 40, k = 1): string =>
    placed(
      140,
      y,
      0,
      fillPath("M-22 8C-22 -10 -10 -20 -2 -26C-4 -18 0 -14 6 -22C6 -14 12 -12 18 -14C16 -6 22 0 22 8Z", c),
      k,
    ),
  comb: (c = "#cf4338", k = 1): string =>
    placed(
      140,
      44,
      0,
      fillPath("M-30 8C-42 -14 -30 -28 -18 -22C-16 -42 8 -46 10 -26C22 -38 38 -24 28 -8C32 -4 32 4 28 8Z", c),
      k,
    ),
  feathers: (colors: string[], y = 46): string =>
    colors
      .map((c, i) =>
        placed(
          140,
          y,
          (i - (colors.length - 1) / 2) * 24,
          fillPath("M-9 4C-16 -22 -8 -44 0 -54C8 -44 16 -22 9 4Z", c),
        ),
      )
      .join(""),
  spikes: (c: string, k = 1): string =>
    [-1, 0, 1]
      .map((i) => placed(140 + i * 20, 46 + Math.abs(i) * 4, i * 16, fillPath("M-11 4L0 -24L11 4Z", c), k))
      .join(""),
  forelock: (c: string): string =>
    fillPath(
      "M118 40C124 22 158 20 166 38C168 58 160 76 146 92C148 78 144 74 138 66C136 76 130 82 122 86C124 70 114 58 118 40Z",
      c,
    ),
};
