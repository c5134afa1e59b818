import { onBothSides } from "../../body/figure.ts";
import { fillPath, line } from "../../pen.ts";
import { oval, shade } from "../shapes.ts";

export const muzzles = {
  pad: (y: number, rx: number, ry: number, c: string): string => oval(140, y, rx, c, ry),
  twin: (y: number, c: string, r = 22, gap = 17): string => onBothSides(oval(140 - gap, y, r, c, r * 0.82)),
  /** A broad soft muzzle at the end of a long face, with nostrils. */
  long: (y: number, rx: number, ry: number, c: string, spread = 0.5, up = 0.3): string =>
    oval(140, y, rx, c, ry) + onBothSides(oval(140 - rx * spread, y - ry * up, 5, shade(c, 0.5), 3.8, 20)),
  snout: (y: number, rx: number, ry: number, c: string): string =>
    oval(140, y, rx, c, ry) + onBothSides(oval(140 - rx * 0.36, y, rx * 0.15, shade(c, 0.42), ry * 0.38)),
  /** Narrow and swung aside, so that the mouth shows on both sides of it. */
  trunk: (c: string): string =>
    fillPath(
      "M116 100C122 122 123 140 124 156C126 188 146 208 172 206C196 204 204 184 198 172C192 164 180 168 182 178C182 186 172 188 164 182C156 174 156 156 157 144C158 128 160 116 164 100Z",
      c,
    ) + line("M126 130q14 5 30 0M127 146q14 5 28 0M129 163q14 4 27 -3", shade(c, 0.28), 2.6, 0.7),
};
