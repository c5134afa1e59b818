import type { HairTable, Strand } from "./hair-shape.ts";
import { strandsOnBoth } from "./hair-shape.ts";
import { n, onBoth, type Point } from "./path-mirror.ts";
import { curls, openCurls, ringPoints, smoothLine } from "./strands.ts";

/** The hairline of short coils, from right to left. */
const hairline: readonly Point[] = [
  [195, 112],
  [190, 100],
  [188, 88],
  [181, 78],
  [170, 71.6],
  [155, 69],
  [140, 68.4],
  [125, 69],
  [110, 71.6],
  [99, 78],
  [92, 88],
  [90, 100],
  [85, 112],
];

/** Coils from an outer edge, clockwise from the left, to the hairline. */
const coils = (outer: readonly Point[]): string => `${openCurls(outer, 0.6)}L195 112${smoothLine(hairline)}Z`;

/** The open arc of a coil. */
const coil = (x: number, y: number, scale = 1): string =>
  `M${x} ${y}a${n(7 * scale)} ${n(7 * scale)} 0 0 1 ${n(11 * scale)} ${n(-5 * scale)}`;

/** What swells from below a hat on the left. */
const swelling = `${openCurls(
  [
    [90, 166],
    [78, 178],
    [62, 181],
    [47, 174],
    [37, 160],
    [33, 143],
    [37, 125],
    [47, 110],
    [61, 99],
    [79, 92],
  ],
  0.6,
)}L84 80L94 84C89 100 88 130 90 166Z`;

const dark = (d: string, width = 2.6): Strand => ["darker", d, width];
const light = (d: string, width = 2.6): Strand => ["lighter", d, width];

export const coilCuts = {
  "small-afro": {
    swells: true,
    ears: "shown",
    front: coils([
      [85, 112],
      ...ringPoints({
        centre: [140, 74],
        radii: [70, 62],
        turns: [0.44, 1.06],
        count: 19,
        unevenness: 0.035,
      }),
      [195, 112],
    ]),
    strands: [
      dark(coil(94, 58), 2.4),
      dark(coil(124, 52), 2.4),
      dark(coil(154, 56), 2.4),
      dark(coil(182, 62), 2.4),
      dark(coil(80, 86), 2.4),
      dark(coil(190, 88), 2.4),
      light(coil(104, 34)),
      light(coil(132, 26)),
      light(coil(84, 66, 0.8), 2.4),
    ],
  },
  "big-afro": {
    swells: true,
    ears: "covered",
    behind: curls(
      ringPoints({ centre: [140, 100], radii: [100, 92], turns: [0, 25 / 26], count: 26, unevenness: 0.03 }),
      0.6,
    ),
    front: coils([
      [85, 128],
      ...ringPoints({ centre: [140, 98], radii: [100, 94], turns: [0.4, 1.1], count: 24, unevenness: 0.03 }),
      [195, 128],
    ]),
    hatFront: onBoth(swelling),
    hatBehind: `${openCurls(ringPoints({ centre: [140, 128], radii: [100, 66], turns: [-0.05, 0.55], count: 18 }), 0.6)}Z`,
    hatStrands: strandsOnBoth([
      dark(coil(52, 122), 2.8),
      dark(coil(64, 148), 2.8),
      dark(coil(42, 146, 0.9), 2.8),
      dark(coil(66, 108, 0.9), 2.8),
      dark(coil(58, 170, 0.9), 2.8),
    ]),
    strands: [
      dark(coil(66, 84), 2.8),
      dark(coil(84, 52), 2.8),
      dark(coil(118, 42), 2.8),
      dark(coil(156, 46), 2.8),
      dark(coil(190, 58), 2.8),
      dark(coil(206, 92), 2.8),
      dark(coil(56, 122), 2.8),
      dark(coil(212, 128), 2.8),
      light(coil(98, 26), 3),
      light(coil(134, 18), 3),
      light(coil(62, 56), 3),
    ],
  },
  "short-curls": {
    swells: true,
    ears: "shown",
    front: curls(
      [
        [84, 110],
        [74, 94],
        [72, 74],
        [76, 54],
        [90, 36],
        [110, 22],
        [134, 18],
        [158, 19],
        [180, 30],
        [198, 48],
        [206, 68],
        [207, 90],
        [196, 110],
        [190, 94],
        [180, 78],
        [160, 84],
        [142, 76],
        [124, 86],
        [104, 79],
        [91, 94],
      ],
      0.56,
    ),
    strands: [
      ["darker", "M112 80a11 11 0 0 1 16 -14a8 8 0 0 1 0 12", 2.6],
      ["darker", "M148 76a11 11 0 0 1 18 -10a8 8 0 0 1 -2 11", 2.6],
      ["darker", "M90 72a10 10 0 0 1 12 -15", 2.6],
      ["darker", "M180 58a10 10 0 0 1 14 8", 2.6],
      ["darker", "M126 50a11 11 0 0 1 19 -5", 2.6],
      ["lighter", "M100 40a10 10 0 0 1 15 -8", 3],
      ["lighter", "M160 36a10 10 0 0 1 13 5", 2.6],
    ],
  },
  "long-curls": {
    swells: true,
    ears: "covered",
    behind: curls(
      [
        ...ringPoints({
          centre: [140, 96],
          radii: [86, 80],
          turns: [0.46, 1.04],
          count: 17,
          unevenness: 0.04,
        }),
        [230, 150],
        [226, 176],
        [212, 198],
        [188, 206],
        [160, 206],
        [120, 206],
        [92, 206],
        [68, 198],
        [54, 176],
        [50, 150],
      ],
      0.58,
    ),
    front: curls(
      [
        [72, 190],
        [56, 172],
        [54, 148],
        [52, 124],
        [56, 100],
        [60, 76],
        [72, 54],
        [90, 36],
        [112, 24],
        [138, 19],
        [164, 22],
        [188, 34],
        [206, 52],
        [219, 76],
        [224, 100],
        [228, 124],
        [226, 148],
        [224, 172],
        [208, 190],
        [190, 182],
        [190, 160],
        [189, 138],
        [190, 116],
        [189, 97],
        [178, 82],
        [158, 74],
        [140, 70],
        [122, 74],
        [102, 82],
        [91, 97],
        [90, 116],
        [91, 138],
        [90, 160],
        [90, 182],
      ],
      0.58,
    ),
    strands: [
      ...strandsOnBoth([
        dark(coil(66, 110)),
        dark(coil(70, 146)),
        dark(coil(64, 176, 0.9)),
        dark(coil(84, 76)),
      ]),
      dark(coil(114, 56)),
      dark(coil(152, 54)),
      light(coil(96, 46), 2.8),
      light(coil(132, 32), 2.8),
      light(coil(66, 84, 0.9)),
    ],
  },
} as const satisfies HairTable;
