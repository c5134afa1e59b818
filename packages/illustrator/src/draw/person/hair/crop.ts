import type { HairTable } from "./hair-shape.ts";
import { strandsOnBoth } from "./hair-shape.ts";
import { onBoth, symmetric, withMirrorImage } from "./path-mirror.ts";
import { leaf } from "./strands.ts";

/** Cropped hair of the whole head, within a unit and a half of the skull. */
export const cropped = symmetric(
  "M140 33.5C107 33.5 82 60 82 92L82.4 107C86 108 89.6 104 90 97C90.4 88 93 82 97 76.5C100 72 106 70 114 68.5C123 67 132 66.5 140 66.5",
);
/** Sides only, for cuts that are longer on top. */
export const sides = onBoth(
  "M108 40C92 48 82 66 82 92L82.4 108C86 109 89.6 104 90 97C90.4 88 92.5 81 97 76L108 66Z",
);
export const cropCuts = {
  bald: { ears: "shown", shine: leaf(103, 58, 111, 45, 126, 42, 3.4) },
  buzz: { ears: "shown", scalp: cropped },
  crew: {
    ears: "shown",
    scalp: sides,
    front:
      "M93 80C87 68 87 52 92 42C96 32 108 26 122 25C136 22 158 22 168 27C182 30 190 38 191 48C193 60 192 70 187 80C185 74 181 70 175 69C166 67.5 156 69 148 66.5C138 69 126 66 118 68.5C110 67.5 104 69 100 71.5C96 74 94 76 93 80Z",
    strands: [
      ["darker", leaf(112, 66, 110, 54, 115, 44)],
      ["darker", leaf(136, 65, 137, 52, 143, 42)],
      ["darker", leaf(161, 66, 165, 54, 165, 44)],
      ["lighter", leaf(108, 38, 120, 30, 138, 30, 2.6)],
    ],
  },
  receding: {
    ears: "shown",
    front: symmetric(
      "M140 29C106 26 77 52 81 98C81.6 105 83 110 85.4 112C88.6 109 90 103 90.6 96C91.4 86 95 78 100 70C103 62 104 52 111 47C119 46 127 55 140 56.5",
    ),
    strands: [
      ...strandsOnBoth([
        ["darker", leaf(86, 92, 86, 76, 95, 60, 3)],
        ["darker", leaf(120, 47, 121, 39, 127, 34, 3)],
      ]),
      ["lighter", leaf(104, 43, 114, 34, 130, 32, 2.2)],
    ],
  },
  thinning: {
    ears: "shown",
    scalp: onBoth(
      "M103 46C90 54 82.6 74 82.6 92L82.8 108C86 109 90 104 91 97C92 86 96 79 101 71C105 63 106 54 103 46Z",
    ),
    shine: leaf(118, 56, 130, 49, 148, 50, 3.4),
    front:
      withMirrorImage(
        "M85.6 115C81 110 78 101 78.4 91C79 74 87 58 99 49C103 54 103.6 62 100.4 69C96 77 92.6 86 91.6 96C91 104 89.4 111 85.6 115Z",
      ) +
      "M97 54C104 38 122 30.4 141 30.4C161 30.4 177 38 184 54C174 43 160 37.4 142 37.6C124 37.6 108 43 97 54Z" +
      leaf(99, 55, 118, 37, 158, 43, 2.2) +
      leaf(101, 61, 116, 46, 142, 48, 1.8),
    strands: [
      ...strandsOnBoth([
        ["darker", leaf(82, 100, 82, 82, 92, 64, 2.4)],
        ["darker", leaf(88, 102, 88, 88, 95, 72, 2)],
      ]),
      ["lighter", leaf(112, 39, 126, 33.4, 150, 34, 1.6)],
    ],
  },
} as const satisfies HairTable;
