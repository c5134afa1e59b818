import { onBothSides } from "../../body/figure.ts";
import { fillPath, line } from "../../pen.ts";
import { oval, placed, shade } from "../shapes.ts";

/** What is behind the body. */
export const behind = {
  plume: (c: string, stripe?: string): string =>
    fillPath(
      "M196 300C270 300 292 232 272 182C292 150 280 92 238 82C210 78 198 102 214 116C236 130 232 154 214 180C196 210 186 250 196 300Z",
      c,
    ) +
    (stripe
      ? fillPath(
          "M214 290C262 276 272 226 254 188C270 156 262 112 238 104C248 130 252 156 234 186C216 220 212 250 214 290Z",
          stripe,
        )
      : ""),
  ringed: (a: string, b: string): string =>
    line("M206 300C266 290 270 230 250 190C236 160 244 116 262 96", a, 27) +
    [
      [232, 274, 30],
      [254, 240, 70],
      [256, 208, 100],
      [243, 176, 110],
      [247, 138, 70],
      [258, 106, 50],
    ]
      .map(([x = 0, y = 0, r = 0]) =>
        placed(x, y, r, `<rect x="-6" y="-13.5" width="11" height="27" rx="3" fill="${b}"/>`),
      )
      .join(""),
  shell: (c: string, seam: string): string =>
    oval(140, 236, 136, shade(c, 0.15), 122) +
    oval(140, 240, 122, c, 110) +
    line(
      "M40 196L76 230M240 196L204 230M22 250H56M224 250H258M84 150L100 190M196 150L180 190M140 130V168",
      seam,
      5,
    ),
  wings: (c: string, vein?: string): string =>
    onBothSides(
      fillPath(
        "M104 250C70 180 10 110 -16 130C-40 154 -24 216 10 238C-10 252 -4 286 24 290C56 294 88 280 104 262Z",
        c,
        0.92,
      ) + (vein ? line("M90 250C60 210 30 176 6 160M84 264C60 266 40 268 24 268", vein, 3, 0.7) : ""),
    ),
  feathered: (c: string): string =>
    onBothSides(
      fillPath(
        "M100 262C64 214 34 150 -22 132C-30 152 -26 168 -18 180C-26 182 -30 184 -34 184C-30 204 -18 216 -4 222C-10 226 -16 228 -20 228C-8 252 30 268 60 268Z",
        c,
      ) + line("M-18 180C0 190 20 196 40 216M-4 222C12 226 30 232 48 244", shade(c, 0.25), 3, 0.6),
    ),
  bat: (c: string): string =>
    onBothSides(
      fillPath(
        "M100 252C60 206 20 152 -26 146C-30 176 -22 196 -32 226C-10 216 0 232 -2 256C22 244 40 252 50 276C64 266 84 264 100 270Z",
        c,
      ) + line("M92 250C60 210 20 170 -18 154M66 222C40 226 20 236 4 250", shade(c, 0.3), 3, 0.7),
    ),
  fan: (): string =>
    Array.from({ length: 13 }, (_, i) =>
      placed(
        140,
        196,
        (i - 6) * 17,
        fillPath("M-8 0C-22 -110 -26 -150 0 -176C26 -150 22 -110 8 0Z", i % 2 ? "#2f8a78" : "#277464") +
          oval(0, -146, 13, "#d9b04a", 16) +
          oval(0, -144, 8.5, "#2d8fb0", 11) +
          oval(0, -141, 5, "#23356e", 6),
      ),
    ).join(""),
  tailfan: (c: string, edge: string): string =>
    Array.from({ length: 11 }, (_, i) =>
      placed(
        140,
        206,
        (i - 5) * 18,
        fillPath("M-10 0C-26 -100 -26 -130 -14 -146H14C26 -130 26 -100 10 0Z", i % 2 ? c : shade(c, 0.15)) +
          fillPath("M-19 -130C-18 -138 -16 -142 -14 -146H14C16 -142 18 -138 19 -130Z", edge),
      ),
    ).join(""),
  rays: (c: string, r = 104, cy = 112): string =>
    Array.from({ length: 14 }, (_, i) =>
      placed(140, cy, i * (360 / 14), fillPath(`M-15 ${-r + 30}L0 ${-r}L15 ${-r + 30}Z`, c)),
    ).join(""),
  butterfly: (c: string, edge: string, spot: string): string =>
    onBothSides(
      fillPath(
        "M108 190C96 110 30 30 -24 52C-52 76 -40 150 6 178C-24 196 -26 262 20 276C64 284 100 250 112 220Z",
        edge,
      ) +
        fillPath(
          "M98 182C86 118 32 56 -12 70C-32 88 -20 142 24 164C46 174 80 184 98 190ZM96 206C60 186 20 190 10 214C2 240 20 262 38 262C66 264 88 236 96 214Z",
          c,
        ) +
        oval(6, 108, 15, spot) +
        oval(44, 132, 9, spot) +
        oval(40, 232, 12, spot),
    ),
};
