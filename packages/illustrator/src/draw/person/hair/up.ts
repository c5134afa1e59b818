import type { HairTable } from "./hair-shape.ts";
import { darker, strandsOnBoth } from "./hair-shape.ts";
import { type Cubic, mirrorCubic, onBoth, symmetric } from "./path-mirror.ts";
import { curls, disc, leaf, lock, plait, ringPoints } from "./strands.ts";

/** Hair drawn back from the face, close to the head. */
const sleek = symmetric(
  "M140 26C103 24 77 50 79 90C79.6 102 81 109 84 113C87.4 109 89.4 104 90.4 96C92 84 97 76 105 70C115 64.4 128 63 140 63",
);
const sleekStrands = strandsOnBoth([
  ["darker", leaf(108, 68, 110, 48, 126, 34, 3.4)],
  ["darker", leaf(92, 86, 90, 60, 108, 42, 3.4)],
]);
/** Parted in the middle and tucked behind the ears. */
const parted = symmetric(
  "M140 26C102 23 76 50 77 90C76 104 76 114 79 122C84 120 88 112 90 102C94 88 126 78 140 49",
);
const partedStrands = strandsOnBoth([
  ["darker", leaf(138, 50, 120, 72, 94, 86, 3.6)],
  ["darker", leaf(134, 40, 94, 50, 83, 104, 4)],
]);

const hanging: Cubic = [
  [80, 114],
  [68, 142],
  [76, 176],
  [68, 214],
];
const braids = [hanging, mirrorCubic(hanging)].map((curve) => plait(curve, 7, 23, 18));
/** A loose tail that is tied above the ear. */
const tail =
  "M86 66C64 54 46 74 42 106C38 142 46 176 36 212C33 228 40 242 52 248C70 238 79 208 78 174C77 146 80 118 88 92C91 82 91 72 86 66Z";
const tuft: Cubic = [
  [68, 203],
  [66, 214],
  [67, 226],
  [65, 242],
];

const aroundCrown: Cubic = [
  [148, 27],
  [104, 17],
  [72, 46],
  [81, 106],
];
const crownBraids = [aroundCrown, mirrorCubic(aroundCrown)].map((curve) => plait(curve, 6, 27, 13));
/** The ends of the braid, below a hat. */
const besideEar: Cubic = [
  [94, 80],
  [72, 90],
  [68, 118],
  [84, 140],
];
const braidEnds = [besideEar, mirrorCubic(besideEar)].map((curve) => plait(curve, 4, 20, 14));

const puff = (cx: number, cy: number, radius: number): string =>
  curls(
    ringPoints({
      centre: [cx, cy],
      radii: [radius, radius],
      turns: [0, 13 / 14],
      count: 14,
      unevenness: 0.05,
    }),
    0.6,
  );

export const upCuts = {
  "top-bun": {
    ears: "shown",
    top: "M140 2C158 1 170 10 170 22C170 33 158 42 140 42C122 42 110 33 110 22C110 10 122 1 140 2Z",
    topStrands: [
      ["darker", leaf(116, 26, 132, 4, 164, 18, 3)],
      ["darker", leaf(120, 34, 142, 20, 166, 28, 3)],
      ["lighter", leaf(120, 14, 132, 5, 148, 7, 3)],
    ],
    front: sleek,
    strands: [
      ...sleekStrands,
      ["darker", leaf(140, 62, 137, 46, 140, 34, 3)],
      ["lighter", leaf(92, 62, 98, 42, 118, 33, 4)],
    ],
  },
  "low-bun": {
    ears: "half",
    behind: `M80 106H200C202 130 194 156 186 168H108C90 160 78 140 80 106Z${disc(187, 164, 25, 23)}`,
    behindStrands: [
      ["lighter", leaf(181, 150, 199, 146, 207, 164, 3)],
      ["lighter", leaf(179, 176, 197, 180, 206, 169, 3)],
    ],
    front: parted,
    strands: [...partedStrands, ["lighter", leaf(112, 34, 88, 46, 84, 76, 4)]],
  },
  "high-ponytail": {
    ears: "shown",
    top: "M158 26C172 4 212 6 226 40C236 66 226 96 232 124C236 146 234 164 222 180C212 172 206 158 207 142C210 116 208 92 198 72C192 58 178 48 160 44Z",
    topStrands: [
      ["darker", leaf(170, 28, 216, 38, 218, 150, 7)],
      ["lighter", leaf(186, 20, 222, 32, 222, 84, 5)],
    ],
    topTies: "M156 20C162 18 168 22 172 30C174 38 172 44 168 46L156 42Z",
    hatBehind: "M186 120C214 124 226 150 218 186C214 204 210 214 204 220C196 208 190 190 190 170Z",
    front: sleek,
    strands: [
      ["darker", leaf(108, 68, 124, 46, 152, 36, 3.4)],
      ["darker", leaf(92, 86, 104, 54, 142, 36, 3.4)],
      ["darker", leaf(140, 62, 152, 50, 160, 40, 3)],
      ["darker", leaf(174, 68, 176, 52, 168, 42, 3)],
      ["lighter", leaf(92, 62, 98, 42, 122, 32, 4)],
    ],
  },
  "low-ponytail": {
    ears: "half",
    behind: "M82 112C78 136 88 156 104 166H190C200 150 204 130 198 112Z",
    front:
      "M112 25C88 28 75 52 77 90C76 104 76 114 79 122C84 120 88 112 90 102C94 90 108 76 115 52C136 78 180 80 189 100C191 112 195 120 201 122C204 114 204 104 203 90C204 44 166 18 112 25ZM186 160C204 150 222 168 222 192C222 212 218 234 206 248C196 253 185 249 178 241C186 220 184 198 180 184C178 174 180 166 186 160Z",
    ties: "M178 168C184 160 196 158 204 162L206 170C196 168 186 170 180 177Z",
    strands: [
      ["darker", leaf(118, 50, 146, 78, 190, 84, 4)],
      ["darker", leaf(83, 106, 86, 66, 112, 40, 4)],
      ["darker", leaf(194, 176, 208, 194, 196, 224, 4)],
      ["lighter", leaf(128, 34, 172, 38, 194, 78, 4)],
      ["lighter", leaf(206, 178, 216, 196, 209, 216, 3)],
    ],
  },
  "twin-tails": {
    ears: "half",
    front:
      symmetric(
        "M140 23C98 21 74 50 77 88C77.4 98 79 106 82.6 112C88 109 91.4 101 94 91C108 87 124 86 140 86",
      ) + onBoth(tail),
    strands: [
      ...strandsOnBoth([
        ["darker", leaf(118, 86, 112, 62, 126, 38, 3.4)],
        ["darker", leaf(95, 90, 90, 68, 106, 46, 3.4)],
        ["darker", leaf(70, 80, 52, 130, 56, 228, 5)],
        ["lighter", leaf(62, 78, 50, 108, 50, 150, 3.4)],
      ]),
      ["darker", leaf(141, 85, 139, 64, 142, 46, 3)],
      ["lighter", leaf(92, 60, 100, 40, 122, 31, 4)],
    ],
    ties: onBoth("M74 62C82 57 92 63 94 74C95 84 91 91 85 93C76 88 69 74 74 62Z"),
  },
  "two-braids": {
    ears: "half",
    front:
      parted +
      braids.map(({ outline }) => outline).join("") +
      lock(tuft, 17, 15) +
      lock(mirrorCubic(tuft), 17, 15),
    ties: onBoth("M58.6 205Q68 200.6 78 205.6L78 213Q68 208.6 58 212.4Z"),
    strands: [
      ...partedStrands,
      ...braids.flatMap(({ creases }) => darker(creases, 2)),
      ["lighter", leaf(112, 34, 88, 46, 84, 76, 4)],
    ],
  },
  "crown-braid": {
    ears: "shown",
    front:
      symmetric(
        "M140 29C102 29 77 54 81 92C82 102 82.6 108 84.6 112C88 108 89.6 103 90.4 96C93 82 126 76 140 55",
      ) + crownBraids.map(({ outline }) => outline).join(""),
    strands: [
      ...strandsOnBoth([
        ["darker", leaf(138, 56, 120, 74, 94, 84, 3.4)],
        ["darker", leaf(134, 48, 108, 56, 94, 74, 3)],
      ]),
      ...strandsOnBoth([["darker", "M140 41C116 39 92 58 90 88", 2.2]]),
      ...crownBraids.flatMap(({ creases }) => darker(creases, 2.4)),
    ],
    hatFront:
      symmetric(
        "M140 60C110 60 88 72 86 84C84 96 84 104 85 112C88 108 89.6 103 90.4 96C92 88 100 84 112 82L140 78",
      ) + braidEnds.map(({ outline }) => outline).join(""),
    hatStrands: braidEnds.flatMap(({ creases }) => darker(creases, 2)),
  },
  puffs: {
    ears: "shown",
    top: puff(72, 44, 36) + puff(208, 44, 36),
    hatBehind: puff(68, 152, 30) + puff(212, 152, 30),
    topStrands: strandsOnBoth([
      ["darker", "M58 40a8 8 0 0 1 13 -6", 2.6],
      ["darker", "M74 54a8 8 0 0 1 13 -4", 2.6],
      ["darker", "M54 60a7 7 0 0 1 11 -4", 2.6],
      ["lighter", "M72 22a8 8 0 0 1 12 2", 2.6],
    ]),
    topTies: onBoth("M92 48C98 46 104 52 106 60C106 64 103 67 100 66C95 62 92 56 92 48Z"),
    front: sleek,
    strands: [
      ...strandsOnBoth([
        ["darker", leaf(112, 66, 104, 58, 96, 52, 2.6)],
        ["darker", leaf(94, 82, 90, 70, 91, 58, 2.6)],
      ]),
      ["darker", leaf(140, 63, 138.6, 46, 140, 27, 1.6)],
      ["lighter", leaf(110, 40, 122, 32, 134, 31, 3)],
    ],
  },
  "space-buns": {
    ears: "covered",
    top: onBoth(disc(90, 26, 25, 23)),
    topStrands: strandsOnBoth([
      ["darker", leaf(70, 26, 86, 6, 108, 22, 3)],
      ["darker", leaf(76, 38, 92, 22, 110, 34, 3)],
      ["lighter", leaf(74, 14, 84, 6, 96, 7, 2.6)],
    ]),
    behind: symmetric("M140 40C90 40 72 70 74 100C72 130 70 150 76 172C96 184 120 184 140 184"),
    front: symmetric(
      "M140 25C100 23 74 50 75 92C74 118 70 140 76 166C84 162 88 152 88 140C86 120 89 108 93 97C112 93 128 80 140 56",
    ),
    strands: [
      ...strandsOnBoth([
        ["darker", leaf(137, 60, 122, 84, 98, 92, 4)],
        ["darker", leaf(80, 152, 78, 116, 86, 90, 4)],
      ]),
      ["darker", leaf(140, 56, 138.6, 40, 140, 27, 1.6)],
      ["lighter", leaf(116, 34, 90, 48, 84, 76, 4)],
    ],
  },
} as const satisfies HairTable;
