import { onBothSides } from "../../body/figure.ts";
import { fillPath, line } from "../../pen.ts";
import type { BeingTable } from "../being.ts";
import { longFace } from "../families.ts";
import { crests } from "../parts/crests.ts";
import { ears } from "../parts/ears.ts";
import { marks } from "../parts/marks.ts";
import { muzzles } from "../parts/muzzles.ts";
import { noses, whiskers } from "../parts/noses.ts";
import { behind } from "../parts/tails-and-wings.ts";
import { oval } from "../shapes.ts";

export const wild: BeingTable = {
  sloth: {
    coat: "#a58b6b",
    head: { cheek: 76, brow: 56, chin: 54 },
    marks:
      marks.heart("#ecdcbc", 84) +
      onBothSides(
        fillPath("M132 112C116 96 92 104 74 130C66 140 72 148 82 142C98 138 126 136 132 112Z", "#6b523f"),
      ),
    front: noses.big(142, 13, 9.5),
    mouth: { y: 162, scale: 1, under: "#ecdcbc" },
    eyes: { under: "#6b523f", y: 116, r: 6.5, x: 28 },
    hair: crests.tuft("#8b7253", 46, 1),
  },
  lemur: {
    coat: "#a9a5a6",
    behind: behind.ringed("#f1eeea", "#3c383c"),
    head: { cheek: 66, chin: 26 },
    top: ears.point([76, 30], [72, 84], [110, 52], "#f1eeea", "#8a8588", 0.24),
    marks: marks.heart("#f1eeea", 88) + marks.eyePatch("#3c383c", 109, 112, 18, 20, 20),
    muzzle: muzzles.pad(162, 22, 20, "#3c383c"),
    front: noses.big(152, 10, 7, "#17151a"),
    mouth: { y: 169, scale: 0.6, under: "#3c383c" },
    eyes: { under: "#3c383c", white: "#f0b84a", r: 6.5 },
  },
  monkey: {
    coat: "#8b5a3c",
    back: ears.round(66, 112, 26, "#8b5a3c", "#e7b68f"),
    marks: marks.heart("#efc8a2", 88),
    front: noses.slits(144, 6, "#8b5a3c"),
    mouth: { y: 162, scale: 1.15, under: "#efc8a2" },
    eyes: { x: 26, under: "#efc8a2" },
    blush: [40, 142],
    hair: crests.tuft("#8b5a3c", 46, 0.8),
  },
  gorilla: {
    coat: "#45424a",
    head: { top: 30, cheek: 72, cheekY: 120, brow: 40, chin: 52 },
    back: ears.round(68, 112, 15, "#45424a", "#6b6670"),
    marks: fillPath(
      "M140 92C112 78 88 92 92 118C74 150 104 192 140 192C176 192 206 150 188 118C192 92 168 78 140 92Z",
      "#7b747c",
    ),
    front: noses.big(144, 20, 10, "#4d474f") + noses.slits(145, 8, "#26222a"),
    mouth: { y: 168, scale: 1.1, under: "#7b747c" },
    eyes: { x: 26, y: 112, r: 7, under: "#7b747c" },
    skin: "#5a555e",
    hat: { y: 90, scale: 1.14 },
  },
  kangaroo: {
    coat: "#bd8757",
    head: { ...longFace, cheek: 56, bottom: 196, chin: 30 },
    top: ears.leaf(104, 62, 72, 20, 66, "#bd8757"),
    muzzle: muzzles.pad(168, 32, 24, "#e6c49a"),
    front: noses.big(156, 14, 9),
    mouth: { y: 175, scale: 0.7, under: "#e6c49a" },
    eyes: { x: 34, y: 110 },
  },
  bat: {
    coat: "#6b5560",
    behind: behind.bat("#57434e"),
    head: { cheek: 66, brow: 48, chin: 40 },
    top: ears.point([60, -12], [74, 88], [122, 54], "#6b5560", "#d69a98", 0.2),
    marks: marks.heart("#8d7480", 88),
    front: noses.tri(140, "#d98a90", 9),
    mouth: { y: 160, scale: 0.9, under: "#8d7480" },
    eyes: { under: "#8d7480", r: 9 },
  },
  capybara: {
    coat: "#b07a48",
    head: { top: 46, cheek: 62, cheekY: 116, brow: 52, chin: 66, bottom: 200 },
    back: ears.round(90, 58, 14, "#8e5f38", "#6b452c"),
    marks: marks.cap(64, "#96653a"),
    muzzle: oval(140, 170, 50, "#8a5a36", 32) + noses.slits(158, 15, "#4a2c1c"),
    mouth: { y: 182, scale: 0.8, under: "#8a5a36" },
    eyes: { x: 38, y: 104, r: 7 },
    ownHat:
      oval(140, 30, 22, "#f2b53a", 19) +
      oval(132, 24, 5, "#f9d67e", 4) +
      line("M140 13V6", "#6f8f4a", 4) +
      fillPath("M140 8C150 -2 162 0 166 4C160 12 148 14 140 8Z", "#7fa858"),
  },
  meerkat: {
    coat: "#d3b184",
    head: { cheek: 58, cheekY: 112, chin: 22, brow: 46, bottom: 192 },
    back: ears.round(82, 92, 14, "#5a4436", "#7d6352"),
    marks: marks.eyePatch("#6b4f3c", 113, 112, 16, 18, 24),
    muzzle: muzzles.pad(164, 20, 18, "#efdcbc"),
    front: noses.big(154, 10, 7.5),
    mouth: { y: 169, scale: 0.55, under: "#efdcbc" },
    eyes: { x: 27, under: "#6b4f3c", r: 7 },
    blush: [38, 142],
  },
  mole: {
    coat: "#4d4754",
    head: { top: 46, cheek: 68, cheekY: 130, brow: 44, chin: 38, bottom: 192 },
    marks: onBothSides(oval(84, 150, 16, "#5f5866", 12)),
    muzzle: oval(140, 156, 34, "#8d8494", 28),
    front: noses.big(144, 21, 16, "#ee9aa0") + whiskers(158),
    mouth: { y: 172, scale: 0.75, under: "#8d8494" },
    eyes: { x: 26, y: 106, r: 5.4 },
    skin: "#e08f94",
    paws: "claw",
  },
  platypus: {
    coat: "#7c5a44",
    head: { cheek: 72, cheekY: 112, chin: 50 },
    beak: { kind: "bill", y: 142, w: 62, h: 40, color: "#4f5a68", low: "#3d4652" },
    eyes: { x: 33, y: 104, under: "#dcc4a4" },
    marks: onBothSides(oval(107, 104, 17, "#dcc4a4", 15, -12)),
    hair: crests.tuft("#664632", 46, 0.9),
    blush: false,
  },
};
