import { onBothSides } from "../../body/figure.ts";
import { fillPath, line } from "../../pen.ts";
import type { BeingTable } from "../being.ts";
import { sea } from "../families.ts";
import { marks } from "../parts/marks.ts";
import { muzzles } from "../parts/muzzles.ts";
import { noses, tusks, whiskers } from "../parts/noses.ts";
import { oval } from "../shapes.ts";

export const water: BeingTable = {
  seal: sea("#8d97a3", "#b9c1c9", {
    head: { cheek: 72, brow: 58, chin: 56, top: 46 },
    marks: marks.spots("#7a848f", [
      [112, 62, 6],
      [140, 56, 5],
      [166, 64, 7],
      [92, 84, 5],
      [190, 88, 5],
    ]),
    muzzle: muzzles.twin(150, "#b9c1c9", 24, 18),
    front: noses.big(137, 12, 8) + whiskers(150),
    mouth: { y: 162, scale: 0.7, under: "#b9c1c9" },
    eyes: { x: 36, y: 110, r: 10 },
  }),
  walrus: sea("#a07864", "#b98f78", {
    marks: "",
    muzzle: tusks(112, 160, 54, 5) + muzzles.twin(150, "#c7a089", 29, 23),
    front:
      noses.big(132, 14, 9) +
      onBothSides(
        [
          [108, 146],
          [118, 156],
          [102, 156],
        ]
          .map(([x = 0, y = 0]) => oval(x, y, 2.2, "#7a5646"))
          .join(""),
      ),
    mouth: { y: 170, scale: 1.05, under: "#c7a089" },
    eyes: { x: 38, y: 102 },
  }),
  whale: sea("#4f7ea6", "#dfe9ee", {
    head: { cheek: 82, cheekY: 122, brow: 62, chin: 66 },
    mouth: { y: 150, scale: 1.6, under: "#4f7ea6" },
    marks:
      marks.belly("#dfe9ee", 164) +
      [100, 120, 140, 160, 180].map((x) => line(`M${x} 166V196`, "#b7cad6", 3)).join(""),
    hair:
      line("M140 40C140 22 124 10 110 16M140 40C140 22 156 10 170 16", "#8fc3dc", 8) +
      oval(140, 42, 10, "#3c6588", 4),
    eyes: { x: 52, y: 116 },
    blush: [62, 140],
  }),
  dolphin: sea("#6c93bb", "#e6edf0", {
    hair: fillPath("M126 50C126 20 140 4 164 0C156 18 158 34 168 52Z", "#557a9f"),
    head: { top: 40, cheek: 68, cheekY: 106, brow: 56, chin: 30, bottom: 190 },
    back: onBothSides(fillPath("M84 146C58 150 38 170 30 198C56 198 80 188 96 172Z", "#557a9f")),
    marks: onBothSides(fillPath("M40 138C80 132 104 148 116 200H40Z", "#e6edf0")),
    muzzle:
      fillPath(
        "M110 142C112 126 168 126 170 142C176 168 164 202 140 204C116 202 104 168 110 142Z",
        "#84a9cc",
      ) + line("M112 140Q140 128 168 140", "#557a9f", 3.4),
    mouth: { y: 170, scale: 1.35, under: "#84a9cc" },
    eyes: { x: 47, y: 112 },
    blush: [56, 134],
  }),
  orca: sea("#343640", "#f6f6f4", {
    hair: fillPath("M126 48C126 14 138 -4 158 -10C154 14 156 34 166 50Z", "#343640"),
    marks: onBothSides(oval(94, 88, 20, "#f6f6f4", 12, -28)) + marks.belly("#f6f6f4", 152),
    eyes: { x: 38, y: 114, r: 7 },
    mouth: { y: 166, scale: 1.2, under: "#f6f6f4" },
    skin: "#343640",
  }),
  shark: sea("#7f8d9b", "#eef0f0", {
    head: { cheek: 68, brow: 30, chin: 56, top: 36, cheekY: 124 },
    hair: fillPath("M124 52C122 22 138 2 160 -6C156 16 158 36 168 52Z", "#6f7d8b"),
    back: onBothSides(line("M78 126l8 22M70 132l8 20", "#6f7d8b", 4)),
    marks: marks.belly("#eef0f0", 144) + onBothSides(line("M82 124l5 20M92 124l4 20", "#5d6a78", 3.4)),
    front:
      onBothSides(fillPath("M116 163L127 165L120 175ZM130 166L139 166L134 177Z", "#fff")) +
      noses.slits(134, 12, "#5d6a78"),
    mouth: { y: 158, scale: 1.5, under: "#eef0f0" },
    eyes: { x: 38, y: 106, r: 7.5 },
  }),
  fish: {
    coat: "#e8924a",
    head: { cheek: 70, cheekY: 118, brow: 46, chin: 46 },
    back: onBothSides(
      fillPath("M78 120C54 96 32 96 22 106C30 118 30 132 24 146C42 152 64 146 80 136Z", "#d9742f"),
    ),
    hair: fillPath("M108 50C110 14 150 2 176 12C168 26 170 40 174 54Z", "#d9742f"),
    marks: fillPath(
      "M0 78C90 66 190 66 280 78V92C190 80 90 80 0 92ZM0 172C90 186 190 186 280 172V186C190 200 90 200 0 186Z",
      "#fbf3e6",
    ),
    eyes: { x: 40, y: 114, r: 9, white: "#fbf3e6" },
    mouth: { y: 154, scale: 0.85 },
    blush: [50, 148],
  },
  octopus: {
    paws: "hand",
    coat: "#c9607a",
    head: { top: 18, cheek: 74, cheekY: 100, brow: 62, chin: 52, bottom: 186 },
    back: onBothSides(
      line(
        "M90 160C60 172 36 164 32 186C30 204 52 206 50 192M100 176C72 200 50 206 58 228C66 242 82 230 74 220",
        "#b04c68",
        21,
      ),
    ),
    front: onBothSides(
      line("M112 178C106 206 88 214 96 232", "#c9607a", 20) +
        [
          [110, 196],
          [100, 212],
        ]
          .map(([x = 0, y = 0]) => oval(x, y, 4, "#e8a0b0"))
          .join(""),
    ),
    marks: marks.spots("#dc8298", [
      [106, 52, 9],
      [124, 38, 6],
      [172, 46, 10],
      [188, 68, 6],
    ]),
    mouth: { y: 152, scale: 0.9 },
    eyes: { x: 32, y: 114, r: 9 },
    hat: { y: 78 },
  },
  jellyfish: {
    paws: "hand",
    coat: "#b79ad6",
    head: { top: 26, cheek: 80, cheekY: 122, brow: 70, chin: 70, bottom: 172 },
    back: [70, 94, 118, 140, 162, 186, 210]
      .map((x, i) =>
        line(
          `M${x} 150q${i % 2 ? 12 : -12} 20 0 38q${i % 2 ? -12 : 12} 18 0 36`,
          i % 2 ? "#cdb6e6" : "#a585c8",
          10,
        ),
      )
      .join(""),
    marks:
      marks.spots("#cdb6e6", [
        [100, 60, 12],
        [130, 44, 7],
        [178, 58, 13],
        [196, 88, 7],
      ]) + [76, 98, 120, 140, 160, 182, 204].map((x) => oval(x, 174, 13, "#9c7cc4")).join(""),
    mouth: { y: 144, scale: 0.85 },
    eyes: { y: 114, x: 32 },
    blush: [52, 136],
    skin: "#b79ad6",
  },
  crab: {
    paws: "claw",
    coat: "#d65a45",
    head: { top: 66, cheek: 86, cheekY: 126, brow: 66, chin: 66, bottom: 186 },
    back: onBothSides(
      line("M112 80V52", "#d65a45", 9) +
        line("M66 130C36 126 22 110 26 92", "#c24a38", 16) +
        fillPath(
          "M6 60C-4 92 16 104 30 102C52 100 60 76 48 50C44 62 40 70 34 76C30 64 30 54 34 44C18 42 8 50 6 60Z",
          "#d65a45",
        ),
    ),
    marks: marks.spots("#e37f68", [
      [88, 100, 8],
      [192, 100, 8],
      [104, 90, 5],
      [176, 90, 5],
    ]),
    alone: onBothSides(
      line(
        "M84 158C58 160 40 172 30 196M88 172C66 178 52 192 46 216M98 182C82 190 72 206 70 228",
        "#c24a38",
        13,
      ),
    ),
    eyes: { x: 28, y: 52, r: 8, white: "#fff6ea" },
    mouth: { y: 142, scale: 1.3 },
    blush: [58, 136],
    hat: { y: 26, scale: 0.86 },
  },
  lobster: {
    paws: "claw",
    coat: "#b8403a",
    head: { top: 52, cheek: 60, cheekY: 116, brow: 40, chin: 42 },
    back: onBothSides(
      line("M120 62C104 20 76 0 40 -6", "#9c322e", 5) +
        line("M80 150C46 160 24 140 24 116", "#9c322e", 15) +
        fillPath(
          "M-6 66C-18 104 6 124 24 122C50 118 56 88 42 56C38 72 32 82 26 88C22 74 22 60 28 48C10 46 -2 54 -6 66Z",
          "#b8403a",
        ),
    ),
    marks: line("M140 52V96M92 96C112 84 168 84 188 96", "#9c322e", 4),
    eyes: { x: 28, y: 106, r: 8, white: "#fff6ea" },
    mouth: { y: 154, scale: 0.9 },
  },
};
