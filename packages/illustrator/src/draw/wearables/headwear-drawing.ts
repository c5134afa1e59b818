import { darken, lighten } from "../../color/color-math.ts";
import { onBothSides } from "../body/figure.ts";
import type { Pen } from "../pen.ts";
import { circle, fillPath, line, shape } from "../pen.ts";

/** A headwear drawing and how it affects the hair. */
export interface HeadwearDrawing {
  readonly front: string;
  readonly behind?: string;
  /** `as-is`: hair is not affected. `below`: hair is visible below `brim` only. `none`: hair is hidden. */
  readonly hair: "as-is" | "below" | "none";
  /** Figure y above which hair is hidden. */
  readonly brim?: number;
  /** The highest point, figure y. */
  readonly top: number;
  /** The distance from the centre line to the widest point that has to be visible, if it is beyond the hair. */
  readonly half?: number;
}

export function toque(pen: Pen, color: string): HeadwearDrawing {
  return {
    front:
      shape(
        pen,
        "M88 66C62 60 60 22 90 18C96 -10 128 -18 140 -2C152 -18 184 -10 190 18C220 22 218 60 192 66Z",
        color,
      ) +
      line("M118 26L116 56M162 26L164 56M140 20L140 54", darken(color, 0.15), 3) +
      shape(pen, "M86 58C104 48 176 48 194 58L195 86C174 76 106 76 85 86Z", darken(color, 0.05)),
    hair: "below",
    brim: 74,
    top: -18,
  };
}

/** A hat with three corners, with the skull of pirates if asked for. */
export function tricorn(pen: Pen, color: string, skull: boolean): HeadwearDrawing {
  return {
    front:
      shape(
        pen,
        "M40 84C58 30 104 4 140 4C176 4 222 30 240 84C204 62 176 82 140 82C104 82 76 62 40 84Z",
        color,
      ) +
      line("M44 80C74 62 106 78 140 78C174 78 206 62 236 80", "#e3b341", 5) +
      (skull
        ? circle(140, 40, 13, "#f7f7f4") +
          fillPath("M132 48h16v9h-16z", "#f7f7f4") +
          onBothSides(circle(135, 39, 3.4, "#2b2d3a")) +
          onBothSides(line("M122 58L132 62", "#f7f7f4", 4))
        : ""),
    hair: "below",
    brim: 76,
    top: -2,
  };
}

export function hardHat(pen: Pen, color: string): HeadwearDrawing {
  return {
    front:
      shape(pen, "M78 86C72 40 102 16 140 16C178 16 208 40 202 86Z", color) +
      shape(pen, "M128 14C134 12 146 12 152 14L154 82L126 82Z", lighten(color, 0.25)) +
      line("M104 30C96 46 92 62 92 80M176 30C184 46 188 62 188 80", darken(color, 0.25), 3, 0.7) +
      shape(
        pen,
        "M64 92C82 74 198 74 216 92C206 102 180 92 140 92C100 92 74 102 64 92Z",
        darken(color, 0.12),
      ),
    hair: "below",
    brim: 84,
    top: 8,
  };
}
