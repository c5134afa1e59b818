import { onBothSides } from "../../body/figure.ts";
import { fillPath, line } from "../../pen.ts";
import type { BeingTable } from "../being.ts";
import { crests } from "../parts/crests.ts";
import { marks } from "../parts/marks.ts";
import { noses } from "../parts/noses.ts";
import { behind } from "../parts/tails-and-wings.ts";
import { oval, placed } from "../shapes.ts";

export const reptiles: BeingTable = {
  frog: {
    coat: "#7fb35a",
    head: { top: 62, cheek: 82, cheekY: 132, brow: 60, chin: 66, bottom: 190 },
    back: onBothSides(oval(102, 74, 28, "#7fb35a", 27)),
    marks: marks.belly("#dfe8b4", 172),
    front: noses.slits(122, 9, "#52803a"),
    mouth: { y: 150, scale: 1.9 },
    eyes: { x: 38, y: 74, r: 9, white: "#fbf6e2" },
    blush: [62, 144],
    hat: { y: 52, scale: 0.72 },
  },
  axolotl: {
    coat: "#f2b3b8",
    head: { top: 60, cheek: 82, cheekY: 126, brow: 64, chin: 62, bottom: 186 },
    back: onBothSides(
      [-22, 8, 36]
        .map((r) =>
          placed(
            68,
            118,
            r,
            fillPath("M8 -9C-24 -16 -48 -8 -58 0C-48 8 -24 16 8 9Z", "#d9707e") +
              line("M-50 0H0", "#c25a6c", 3),
          ),
        )
        .join(""),
    ),
    mouth: { y: 142, scale: 1.5 },
    eyes: { x: 46, y: 118, r: 7.5 },
    blush: [58, 144],
  },
  tortoise: {
    showsBehind: true,
    coat: "#93a866",
    behind: placed(0, -46, 0, behind.shell("#8a6f42", "#6b5432")),
    head: { cheek: 60, cheekY: 108, brow: 52, chin: 46, top: 48 },
    marks: marks.scales("#6f8548"),
    front: noses.slits(136, 6, "#5f7440"),
    mouth: { y: 156, scale: 1.2 },
    eyes: { x: 34, y: 112 },
  },
  crocodile: {
    coat: "#6f9458",
    head: { top: 58, cheek: 64, cheekY: 160, brow: 44, chin: 66, bottom: 204 },
    back: onBothSides(oval(104, 70, 24, "#6f9458")),
    marks: marks.scales("#557a42"),
    muzzle: oval(140, 166, 58, "#82a868", 33) + noses.slits(146, 16, "#48683a"),
    front: onBothSides(
      [
        [92, 176],
        [108, 181],
        [124, 183],
      ]
        .map(([x = 0, y = 0]) => fillPath(`M${x - 5} ${y}H${x + 5}L${x} ${y + 10}Z`, "#fffaf0"))
        .join(""),
    ),
    mouth: { y: 176, scale: 1.9, under: "#82a868" },
    eyes: { x: 35, y: 72, r: 8, white: "#f6edb4" },
    hat: { y: 52, scale: 0.78 },
    blush: [44, 124],
  },
  lizard: {
    coat: "#8fb066",
    head: { top: 50, cheek: 68, cheekY: 130, brow: 40, chin: 50 },
    back: onBothSides(oval(82, 104, 19, "#8fb066")),
    marks:
      marks.spots("#6f9150", [
        [118, 64, 7],
        [140, 56, 6],
        [162, 64, 7],
        [128, 82, 5],
        [152, 82, 5],
      ]) + marks.belly("#d9dfa6", 168),
    front: noses.slits(136, 8, "#58763c"),
    hair: crests.spikes("#d9783c", 0.8),
    mouth: { y: 154, scale: 1.5 },
    eyes: { x: 52, y: 104, r: 8.5, white: "#f6edb4" },
    hat: { y: 88 },
  },
  chameleon: {
    coat: "#5ca483",
    head: { top: 44, cheek: 66, cheekY: 126, brow: 30, chin: 50 },
    back:
      fillPath("M96 72C100 24 132 4 152 2C170 14 184 44 184 72Z", "#4a8d70") +
      onBothSides(oval(94, 106, 30, "#4a8d70")),
    marks:
      line("M140 46V90M96 160C120 176 160 176 184 160", "#e3c65a", 6) +
      marks.spots("#e3a94e", [
        [118, 84, 5],
        [162, 84, 5],
        [112, 146, 5],
        [168, 146, 5],
      ]),
    front: noses.slits(134, 7, "#37725a"),
    mouth: { y: 156, scale: 1.35 },
    eyes: { x: 44, y: 106, r: 7, white: "#f3e6a8" },
    hat: { y: 70, scale: 0.9 },
  },
  snake: {
    coat: "#8aa84a",
    head: { top: 50, cheek: 66, cheekY: 128, brow: 50, chin: 48, bottom: 184 },
    marks:
      fillPath("M140 50L118 74L140 104L162 74Z", "#5f7d33") +
      onBothSides(fillPath("M84 84L100 96L90 118L72 108Z", "#5f7d33")),
    front: noses.slits(138, 7, "#4f6a28"),
    muzzle: line("M140 158V182M140 182l-7 9M140 182l7 9", "#d6455a", 4.4),
    mouth: { y: 156, scale: 1.25 },
    eyes: { x: 40, y: 110, r: 8, white: "#f6e59a" },
  },
};
