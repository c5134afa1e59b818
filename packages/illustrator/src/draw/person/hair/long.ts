import type { HairShape, HairTable } from "./hair-shape.ts";
import { strandsOnBoth } from "./hair-shape.ts";
import { type Point, symmetric } from "./path-mirror.ts";
import { curls, leaf, ringPoints } from "./strands.ts";

export const longCuts = {
  bob: {
    ears: "covered",
    behind: symmetric("M140 24C92 22 64 52 63 98C62 128 60 150 61 170C84 184 116 184 140 184"),
    front: symmetric(
      "M140 22C92 20 64 50 63 98C62 128 58 150 58 172C70 180 86 180 96 174C90 156 89 136 89.6 116C90 104 92 97 96 91C110 88 126 87 140 87",
    ),
    strands: [
      ...strandsOnBoth([
        ["darker", leaf(116, 88, 110, 62, 124, 38, 3.4)],
        ["darker", leaf(76, 172, 74, 130, 84, 88, 5)],
      ]),
      ["darker", leaf(142, 86, 139, 64, 143, 46, 3)],
      ["lighter", leaf(84, 66, 94, 40, 124, 30, 4.4)],
    ],
  },
  "wavy-bob": {
    ears: "covered",
    behind: symmetric("M140 22C90 20 62 54 64 96C62 124 56 150 62 176C84 186 116 186 140 186"),
    front:
      "M160 22C118 14 72 34 68 80C66 98 72 108 66 124C60 138 54 146 57 162C58 174 66 184 78 183C92 184 100 176 98 166C90 156 86 148 90 134C93 124 88 112 92 98C98 88 140 84 158 50C164 74 180 84 187 94C191 108 187 120 189 132C193 146 190 156 182 166C180 176 188 184 202 183C214 184 222 174 223 162C226 146 220 138 214 124C208 108 215 98 212 80C209 46 190 26 160 22Z",
    strands: [
      ["darker", leaf(156, 54, 138, 78, 96, 88, 4)],
      ["darker", leaf(80, 96, 84, 126, 68, 160, 5)],
      ["darker", leaf(200, 92, 196, 124, 211, 160, 5)],
      ["darker", leaf(162, 50, 176, 66, 194, 76, 3.4)],
      ["lighter", leaf(146, 32, 106, 36, 86, 66, 5)],
    ],
  },
  "long-straight": {
    ears: "covered",
    behind: symmetric("M140 22C90 20 64 54 64 98L56 226L140 226"),
    front: symmetric(
      "M140 23C92 19 66 50 65 96C64 140 58 196 56 246C59 259 77 261 85 252C93 226 93 178 90 150C88 130 89 112 92 100C98 88 124 76 140 47",
    ),
    strands: [
      ...strandsOnBoth([
        ["darker", leaf(137, 50, 120, 74, 96, 86, 4)],
        ["darker", leaf(78, 96, 78, 170, 70, 246, 5)],
        ["darker", leaf(130, 40, 92, 56, 84, 110, 4)],
      ]),
      ["lighter", leaf(122, 32, 90, 44, 80, 84, 5)],
    ],
  },
  "long-fringe": {
    ears: "covered",
    behind: symmetric("M140 22C90 20 64 54 64 98L58 226L140 226"),
    front: symmetric(
      "M140 21C90 18 64 50 64 96C63 140 58 196 57 246C60 259 77 261 85 252C93 226 93 178 90 150C88 130 88.4 112 93 93C106 87 124 86 140 86",
    ),
    strands: [
      ...strandsOnBoth([
        ["darker", leaf(118, 87, 112, 62, 126, 38, 3.4)],
        ["darker", leaf(77, 104, 78, 170, 71, 246, 5)],
        ["darker", leaf(94, 90, 88, 66, 104, 44, 3.4)],
      ]),
      ["darker", leaf(141, 85, 139, 64, 142, 46, 3)],
      ["lighter", leaf(82, 70, 90, 42, 120, 30, 5)],
    ],
  },
  "long-wavy": {
    ears: "covered",
    behind: symmetric("M140 21C88 18 60 54 63 96C64 124 50 140 54 166C58 188 46 210 54 240L140 240"),
    front:
      "M120 21C88 22 66 44 66 82C66 102 73 112 67 130C61 146 51 154 55 174C58 194 46 214 52 240C56 256 72 266 86 258C97 246 99 204 91 184C85 170 86 160 90 146C93 130 87 114 92 98C96 88 110 72 117 49C138 76 180 78 188 96C193 114 187 130 190 146C194 160 195 170 189 184C181 204 183 246 194 258C208 266 224 256 228 240C234 214 222 194 225 174C229 154 219 146 213 130C207 112 215 102 215 84C214 40 172 14 120 21Z",
    strands: [
      ["darker", leaf(121, 50, 150, 80, 190, 84, 4.4)],
      ["darker", leaf(80, 94, 86, 130, 69, 172, 5)],
      ["darker", leaf(200, 92, 194, 130, 211, 172, 5)],
      ["darker", leaf(73, 180, 80, 200, 70, 224, 4.4)],
      ["darker", leaf(207, 180, 200, 200, 210, 224, 4.4)],
      ["lighter", leaf(130, 34, 172, 34, 196, 68, 5)],
      ["lighter", leaf(106, 36, 82, 50, 78, 82, 4)],
    ],
  },
  "long-curly": ringlets(),
} as const satisfies HairTable;

/** Big loose curls past the shoulders, from a side parting. Their lower edge lies below the picture. */
function ringlets(): HairShape {
  const outside: readonly Point[] = [
    [128, 24],
    [152, 18],
    [178, 24],
    [198, 40],
    [211, 62],
    [217, 88],
    [224, 114],
    [226, 142],
    [231, 170],
    [228, 198],
    [234, 226],
  ];
  const rightOfFace: readonly Point[] = [
    [190, 226],
    [194, 198],
    [187, 174],
    [192, 150],
    [187, 126],
    [190, 104],
    [182, 88],
    [164, 76],
  ];
  const leftOfFace: readonly Point[] = [
    [146, 52],
    [126, 78],
    [104, 88],
    [91, 104],
    [93, 128],
    [88, 150],
    [93, 174],
    [86, 198],
    [90, 226],
  ];
  const outsideLeft: readonly Point[] = [
    [46, 226],
    [52, 198],
    [48, 170],
    [54, 142],
    [55, 114],
    [62, 88],
    [68, 62],
    [82, 40],
    [104, 26],
  ];
  const crown = ringPoints({ centre: [140, 116], radii: [82, 92], turns: [0.52, 0.98], count: 13 });
  return {
    ears: "covered",
    swells: true,
    behind: curls([...crown, [236, 152], [234, 190], [236, 228], [44, 228], [46, 190], [44, 152]], 0.6),
    front: curls([...outside, ...rightOfFace, ...leftOfFace, ...outsideLeft], 0.62),
    strands: [
      ...strandsOnBoth([
        ["darker", "M70 96q14 6 8 20q-4 10 -14 10", 2.6],
        ["darker", "M68 140q16 4 11 20q-4 10 -16 8", 2.6],
        ["darker", "M66 184q16 4 10 20q-4 8 -14 7", 2.6],
      ]),
      ["darker", "M146 52Q158 44 172 50Q190 58 194 76", 2.6],
      ["darker", "M144 52Q132 44 116 52Q98 62 94 80", 2.6],
      ["lighter", "M96 44Q108 32 126 32", 3.4],
      ["lighter", "M78 78Q80 66 88 58", 3],
    ],
  };
}
