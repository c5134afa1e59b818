import { cropped } from "./crop.ts";
import type { HairTable, Strand } from "./hair-shape.ts";
import { darker, strandsOnBoth } from "./hair-shape.ts";
import { type Cubic, mirrorCubic, n, onBoth, symmetric } from "./path-mirror.ts";
import { bands, curvePath, leaf, lock } from "./strands.ts";

/** Cornrows from the hairline to the crown; the skin is visible between them. */
const rows: readonly Cubic[] = [
  [
    [140, 67],
    [140, 58],
    [140, 46],
    [140, 32],
  ],
  [
    [123, 68],
    [122, 57],
    [124, 45],
    [128, 33],
  ],
  [
    [107, 72],
    [105, 60],
    [108, 47],
    [115, 37],
  ],
  [
    [95, 82],
    [92, 68],
    [95, 54],
    [102, 43],
  ],
  [
    [88, 102],
    [83, 86],
    [85, 68],
    [91, 54],
  ],
];
const [middleRow = "", ...leftRows] = rows.map((row) => lock(row, 6.5, 11));
const chevrons = (row: Cubic): readonly Strand[] =>
  [0.22, 0.42, 0.62, 0.82].map((t): Strand => {
    const [x, y] = [row[0][0] + (row[3][0] - row[0][0]) * t, row[0][1] + (row[3][1] - row[0][1]) * t];
    return ["lighter", `M${n(x - 4)} ${n(y + 1.5)}l4 -3.4l4 3.4`, 1.6];
  });
const [middleChevrons = [], ...leftChevrons] = rows.map(chevrons);
const rowEnd = (x: number, bend: number, end: number): string =>
  lock(
    [
      [x, 104],
      [x - bend, 130],
      [x + bend, end - 30],
      [x, end],
    ],
    10,
    8,
  );

const shortLocs: readonly Cubic[] = [
  [
    [94, 58],
    [76, 66],
    [69, 90],
    [74, 116],
  ],
  [
    [98, 50],
    [84, 64],
    [79, 84],
    [83, 107],
  ],
  [
    [104, 46],
    [93, 58],
    [90, 74],
    [95, 95],
  ],
  [
    [114, 42],
    [106, 54],
    [104, 70],
    [108, 88],
  ],
  [
    [127, 40],
    [121, 52],
    [119, 66],
    [123, 85],
  ],
];
const middleLoc: Cubic = [
  [142, 40],
  [137, 52],
  [135, 64],
  [138, 82],
];
const longLocs: readonly Cubic[] = [
  [
    [116, 36],
    [66, 56],
    [66, 150],
    [52, 214],
  ],
  [
    [120, 38],
    [76, 58],
    [76, 150],
    [66, 232],
  ],
  [
    [126, 42],
    [86, 60],
    [86, 140],
    [80, 206],
  ],
  [
    [132, 48],
    [98, 68],
    [88, 110],
    [93, 176],
  ],
];
const locs = (curves: readonly Cubic[], from: number, to: number): string =>
  [...curves, ...curves.map(mirrorCubic)].map((curve) => lock(curve, from, to)).join("");
const seams = (curves: readonly Cubic[], right: number): readonly Strand[] =>
  darker(
    curves.map((curve) => curvePath(curve, right)),
    2,
  );

export const braidedCuts = {
  cornrows: {
    ears: "shown",
    scalp: cropped,
    behind: onBoth(rowEnd(80, 3, 178) + rowEnd(91, -3, 196) + rowEnd(102, 2, 204)),
    behindStrands: strandsOnBoth(
      [122, 137, 152, 167].map((y): Strand => ["lighter", `M76.5 ${y}l4 3.4l4 -3.4`, 1.6]),
    ),
    front: middleRow + leftRows.map(onBoth).join(""),
    strands: [...middleChevrons, ...strandsOnBoth(leftChevrons.flat())],
  },
  "short-locs": {
    swells: true,
    ears: "half",
    front:
      symmetric("M140 23C106 21 82 40 79 70C82 80 90 80 95 74C98 68 102 62 108 58C118 55 130 54 140 54") +
      locs(shortLocs, 13, 10.5) +
      lock(middleLoc, 13, 10.5),
    strands: [
      ...strandsOnBoth([
        ...seams(shortLocs.slice(1), -6),
        ...darker(
          shortLocs.flatMap((curve) => bands(curve, [0.6, 0.8], 3)),
          1.7,
        ),
      ]),
      ...darker(bands(middleLoc, [0.6, 0.8], 3), 1.7),
      ["darker", leaf(122, 42, 122, 34, 128, 28, 2)],
      ["darker", leaf(156, 42, 158, 34, 152, 28, 2)],
      ["lighter", leaf(90, 52, 100, 36, 120, 30, 3.4)],
    ],
  },
  "long-locs": {
    ears: "covered",
    behind: symmetric(
      "M140 22C84 20 62 60 66 110C66 140 64 160 62 178C70 186 78 180 84 186C92 192 98 184 104 190C114 196 126 190 140 192",
    ),
    front:
      symmetric("M140 22C98 19 72 48 73 92C74 104 82 108 90 102C96 86 126 76 140 48") +
      locs(longLocs, 16, 12.5),
    ties: onBoth("M54 182l13 2.6l-1.6 7.4l-13 -2.6ZM78.6 164l13 .4l-.2 7.4l-13 -.4Z"),
    strands: strandsOnBoth([
      ...seams(longLocs.slice(1), -6.5),
      ...darker(
        longLocs.flatMap((curve, i) =>
          bands(curve, i === 3 ? [0.5, 0.72, 0.92] : [0.34, 0.5, 0.66, 0.94], 3.6),
        ),
        1.7,
      ),
      ["lighter", leaf(116, 32, 92, 40, 82, 70, 3.6)],
    ]),
  },
} as const satisfies HairTable;
