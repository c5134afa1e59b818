import { onBothSides } from "../../body/figure.ts";
import { fillPath, line } from "../../pen.ts";
import type { BeingTable } from "../being.ts";
import { thing } from "../families.ts";
import { marks } from "../parts/marks.ts";
import { ring } from "../parts/ring.ts";
import { oval, placed } from "../shapes.ts";

export const figures: BeingTable = {
  snowman: {
    coat: "#fbfcfd",
    head: { cheek: 70, cheekY: 116, chin: 52 },
    marks: fillPath("M150 30C214 60 220 170 150 190C260 200 260 30 150 30Z", "#dfe9f0"),
    front: fillPath(
      "M134 126C150 124 180 134 194 142C176 146 150 146 136 142C128 138 128 130 134 126Z",
      "#e8883a",
    ),
    eyes: { y: 104 },
    mouth: { y: 162, scale: 1.2 },
    blush: [48, 138],
    skin: "#e6eef4",
  },
  scarecrow: {
    coat: "#dcb978",
    head: { cheek: 64, cheekY: 112, chin: 58, bottom: 192 },
    back: ring(140, 104, 62, 60, 16, 20, "#e8c94f", -150, 150, true),
    marks:
      line("M70 60H210M70 84H210M70 108H210M70 132H210M70 156H210M70 180H210", "#cda865", 1.6) +
      `<rect x="164" y="58" width="30" height="26" rx="3" fill="#b5563f" transform="rotate(10 180 70)"/>` +
      line("M162 62l-5 -2M166 84l-4 4M192 64l6 -3M190 88l4 4", "#7a3a2a", 2.4),
    front: fillPath("M140 130L130 148H150Z", "#c4603a"),
    ownHat:
      fillPath("M92 62C96 20 120 4 142 6C166 6 184 26 188 62Z", "#b98a46") +
      fillPath("M36 76C80 46 200 46 244 76C220 92 180 82 140 82C100 82 60 92 36 76Z", "#cf9f55") +
      fillPath("M92 62C112 54 168 54 188 62L189 70C160 62 120 62 91 70Z", "#7a3f34"),
    mouth: { y: 164, scale: 1.3, isStitched: true },
  },
  cactus: thing("#6aa36a", "M140 28C108 28 92 52 92 84V190H188V84C188 52 172 28 140 28Z", {
    head: { top: 28, cheek: 48, cheekY: 84, brow: 32 },
    torso: { shoulder: 56, chest: 50, waist: 50, hip: 50 },
    back: onBothSides(line("M96 152H66C52 152 46 144 46 130V112", "#5a925c", 28)),
    marks: line("M112 30V62M140 30V58M168 30V62M112 172V196M140 172V196M168 172V196", "#4f8452", 3.4),
    hair:
      [0, 72, 144, 216, 288].map((r) => placed(154, 32, r, oval(0, -10, 7.5, "#e58aa4", 10))).join("") +
      oval(154, 32, 6, "#f3c95a"),
    eyes: { x: 24, y: 102 },
    mouth: { y: 138, scale: 0.95 },
    blush: [36, 126],
    front: onBothSides(line("M100 84l-5 -3M100 160l-5 2M60 126l-5 -2", "#dfeacb", 2.6)),
  }),
  mushroom: thing("#f5e6cc", "M98 96C92 130 88 160 92 176C98 194 182 194 188 176C192 160 188 130 182 96Z", {
    head: { top: 20, cheek: 50, cheekY: 96, brow: 40 },
    muzzle:
      fillPath(
        "M140 14C78 14 34 58 34 92C34 108 60 110 140 110C220 110 246 108 246 92C246 58 202 14 140 14Z",
        "#cf4a3e",
      ) +
      oval(96, 60, 17, "#fbf2e4", 14, -20) +
      oval(156, 42, 19, "#fbf2e4", 14) +
      oval(206, 74, 14, "#fbf2e4", 12) +
      oval(60, 90, 9, "#fbf2e4") +
      oval(138, 88, 9, "#fbf2e4", 8),
    eyes: { x: 24, y: 134 },
    mouth: { y: 164, scale: 0.95 },
    blush: [36, 156],
    hat: { y: 44, scale: 0.95 },
  }),
  pumpkin: thing(
    "#e58a3a",
    "M140 58C70 44 56 90 58 124C60 166 88 192 140 190C192 192 220 166 222 124C224 90 210 44 140 58Z",
    {
      head: { top: 52, cheek: 82, cheekY: 124, brow: 64 },
      marks: line("M108 56C84 90 84 150 108 190M172 56C196 90 196 150 172 190", "#cf7430", 5),
      hair: fillPath("M130 58C130 40 126 30 116 22L134 18C146 28 150 42 152 58Z", "#6f8f4a"),
      eyes: { x: 31, y: 114 },
      mouth: { y: 150, scale: 1.2 },
    },
  ),
  avocado: thing(
    "#4f7a44",
    "M140 22C112 22 100 46 94 74C88 98 66 112 66 142C66 174 98 194 140 194C182 194 214 174 214 142C214 112 192 98 186 74C180 46 168 22 140 22Z",
    {
      head: { top: 22, cheek: 58, cheekY: 110, brow: 24 },
      marks: fillPath(
        "M140 34C118 34 110 56 105 78C99 102 78 116 78 142C78 168 104 184 140 184C176 184 202 168 202 142C202 116 181 102 175 78C170 56 162 34 140 34Z",
        "#dbe5a0",
      ),
      eyes: { x: 26, y: 98, under: "#dbe5a0", r: 7.5 },
      mouth: { y: 128, under: "#dbe5a0", scale: 0.9 },
      front: oval(140, 164, 19, "#8a5a38", 15),
      blush: [36, 118],
    },
  ),
  egg: thing(
    "#f7ead6",
    "M140 26C102 26 70 84 70 126C70 166 100 192 140 192C180 192 210 166 210 126C210 84 178 26 140 26Z",
    {
      head: { top: 26, cheek: 66, cheekY: 120, brow: 30 },
      marks:
        fillPath("M40 86L84 84L100 70L116 88L134 66L152 88L170 68L188 86L240 80V-10H40Z", "#fffaf0") +
        line("M66 88L84 84L100 70L116 88L134 66L152 88L170 68L188 86L212 84", "#b08f66", 4) +
        marks.spots("#dcbf94", [
          [88, 150, 6],
          [196, 140, 5],
          [172, 172, 5],
          [104, 176, 4],
          [152, 50, 4],
          [122, 46, 5],
        ]),
    },
  ),
  candle: thing("#f3e6d0", "M92 66C92 58 188 58 188 66V192H92Z", {
    head: { top: 58, cheek: 48, cheekY: 90, brow: 48 },
    back:
      fillPath(
        "M140 -22C156 4 166 16 166 32C166 48 154 56 140 56C126 56 114 48 114 32C114 16 124 4 140 -22Z",
        "#f0a23c",
      ) +
      fillPath(
        "M140 6C148 20 152 26 152 36C152 46 146 52 140 52C134 52 128 46 128 36C128 26 132 20 140 6Z",
        "#fbe08a",
      ) +
      line("M140 46V66", "#5a4636", 4),
    marks: fillPath(
      "M92 60H188V72C182 92 176 92 172 76C166 70 160 112 150 84C144 72 130 74 126 82C118 100 112 82 108 78C102 72 98 88 92 84Z",
      "#fffaf0",
    ),
    eyes: { x: 24, y: 118, r: 7.5 },
    mouth: { y: 150, scale: 0.95 },
    blush: [36, 140],
    hat: { y: 74, scale: 0.82 },
  }),
  pizza: thing("#f3cc66", "M58 74C100 52 180 52 222 74L152 200Q140 212 128 200Z", {
    head: { top: 52, cheek: 76, cheekY: 84, brow: 60 },
    marks:
      oval(92, 112, 15, "#c94b38") +
      oval(190, 108, 14, "#c94b38") +
      oval(128, 178, 12, "#c94b38") +
      onBothSides(oval(124, 84, 4.5, "#6f9a4c", 3)) +
      oval(164, 152, 4, "#6f9a4c", 3),
    muzzle:
      line("M58 72C100 50 180 50 222 72", "#cd8f4e", 26) + line("M62 66C102 46 178 46 218 66", "#dda766", 9),
    eyes: { x: 25, y: 108, r: 7.5 },
    mouth: { y: 142, scale: 0.9 },
    blush: [34, 130],
    hat: { y: 62, scale: 1.05 },
  }),
  strawberry: thing(
    "#d9404e",
    "M140 196C110 190 66 150 64 104C62 72 90 56 140 58C190 56 218 72 216 104C214 150 170 190 140 196Z",
    {
      head: { top: 52, cheek: 74, cheekY: 98, brow: 62 },
      marks: [
        [86, 92],
        [108, 82],
        [172, 82],
        [194, 92],
        [140, 86],
        [92, 140],
        [188, 140],
        [112, 168],
        [168, 168],
        [140, 180],
      ]
        .map(([x = 0, y = 0]) => oval(x, y, 2.8, "#f8d77a", 4))
        .join(""),
      hair: fillPath(
        "M140 62C120 74 96 76 80 64C96 62 104 54 108 46C94 46 88 40 84 32C106 30 126 36 136 46L134 24H146L144 46C154 36 174 30 196 32C192 40 186 46 172 46C176 54 184 62 200 64C184 76 160 74 140 62Z",
        "#5f9a4a",
      ),
      eyes: { x: 28, y: 112 },
      mouth: { y: 144 },
      blush: [46, 130],
      skin: "#c23a47",
    },
  ),
  sunflower: thing(
    "#8a5a34",
    "M140 62C104 62 84 88 84 118C84 150 106 174 140 174C174 174 196 150 196 118C196 88 176 62 140 62Z",
    {
      head: { top: 62, cheek: 56, cheekY: 118 },
      skin: "#6f9a4c",
      back:
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]
          .map((i) =>
            placed(
              140,
              118,
              i * (360 / 14),
              fillPath("M-16 -46C-22 -74 -8 -92 0 -98C8 -92 22 -74 16 -46Z", "#f2b632"),
            ),
          )
          .join("") +
        [0, 1, 2, 3, 4, 5, 6]
          .map((i) =>
            placed(
              140,
              118,
              i * (360 / 7) + 13,
              fillPath("M-13 -46C-18 -70 -6 -84 0 -90C6 -84 18 -70 13 -46Z", "#f7cb52"),
            ),
          )
          .join(""),
      marks: oval(140, 118, 46, "#a3703f", 47),
      eyes: { x: 24, y: 112, under: "#a3703f" },
      mouth: { y: 144, under: "#a3703f", scale: 0.95 },
      blush: [37, 132],
      hat: { y: 70, scale: 1.1 },
    },
  ),
  tree: thing("#a87a4e", "M104 92C104 130 96 168 88 196H192C184 168 176 130 176 92Z", {
    head: { top: 26, cheek: 60, cheekY: 92, brow: 60 },
    skin: "#8a6038",
    marks: line("M112 150C116 166 114 180 110 194M168 148C164 164 166 180 170 194", "#8a6038", 3.6),
    muzzle:
      oval(140, 52, 70, "#5f9a4a", 46) +
      oval(86, 78, 38, "#5f9a4a", 32) +
      oval(194, 78, 38, "#5f9a4a", 32) +
      oval(140, 88, 44, "#5f9a4a", 18) +
      oval(120, 42, 26, "#79b25c", 16) +
      oval(88, 70, 15, "#79b25c", 10) +
      oval(186, 66, 17, "#79b25c", 11) +
      oval(104, 88, 6, "#d9483c") +
      oval(178, 90, 6, "#d9483c") +
      oval(160, 52, 6, "#d9483c"),
    eyes: { x: 22, y: 126, r: 7.5 },
    mouth: { y: 156, scale: 0.9 },
    blush: [30, 146],
    hat: { y: 50, scale: 0.9 },
    showsBehind: true,
  }),
};
