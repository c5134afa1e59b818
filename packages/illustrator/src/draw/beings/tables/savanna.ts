import { onBothSides } from "../../body/figure.ts";
import { line } from "../../pen.ts";
import type { BeingTable } from "../being.ts";
import { bigCat, longFace } from "../families.ts";
import { ears } from "../parts/ears.ts";
import { horns } from "../parts/horns.ts";
import { marks } from "../parts/marks.ts";
import { muzzles } from "../parts/muzzles.ts";
import { noses, tusks } from "../parts/noses.ts";
import { ring } from "../parts/ring.ts";
import { oval } from "../shapes.ts";

export const savanna: BeingTable = {
  lion: {
    coat: "#e6ae5c",
    back: ring(140, 112, 72, 74, 15, 28, "#a8622f"),
    head: { cheek: 62, brow: 48, top: 50 },
    marks: marks.spots("#f6ddb0", [[140, 180, 34]]),
    muzzle: muzzles.twin(154, "#f8e6c4"),
    front:
      onBothSides(oval(88, 70, 17, "#e6ae5c") + oval(89, 71, 9, "#c07c46")) + noses.tri(140, "#8a4a40", 13),
    mouth: { y: 164, scale: 0.75, under: "#f8e6c4" },
    eyes: { x: 27 },
    blush: [42, 140],
  },
  tiger: bigCat(
    "#e39a4a",
    "#fff1dc",
    marks.forehead("#40302e") + marks.sides("#40302e") + onBothSides(oval(112, 92, 11, "#fff1dc", 6, -14)),
  ),
  leopard: bigCat(
    "#dc9c48",
    "#fff1d8",
    marks.rosettes("#4a2c1e", [
      [112, 60],
      [140, 50],
      [168, 60],
      [90, 84],
      [190, 84],
      [126, 78],
      [154, 78],
      [79, 110],
      [201, 110],
      [81, 140],
      [199, 140],
      [95, 166],
      [185, 166],
      [104, 100],
      [176, 100],
    ]),
    { eyes: { white: "#dfe6a0", r: 7.4 }, head: { cheek: 76, cheekY: 124, brow: 54 } },
  ),
  cheetah: bigCat(
    "#eccb8c",
    "#fff6e4",
    marks.spots("#4a342a", [
      [112, 62, 4.5],
      [128, 54, 4.5],
      [152, 54, 4.5],
      [168, 62, 4.5],
      [100, 78, 4.5],
      [180, 78, 4.5],
      [140, 70, 4.5],
      [84, 104, 4.5],
      [196, 104, 4.5],
      [82, 136, 4.5],
      [198, 136, 4.5],
      [92, 156, 4.5],
      [188, 156, 4.5],
    ]),
    {
      head: { cheek: 62, cheekY: 114, chin: 36 },
      back: ears.round(88, 58, 18, "#4a342a", "#eccb8c"),
      muzzle:
        onBothSides(line("M122 122C115 134 112 150 120 166", "#4a342a", 8)) +
        muzzles.twin(156, "#fff6e4", 20, 15),
      eyes: { x: 26 },
    },
  ),
  panther: bigCat("#3c3942", "#565260", "", { eyes: { white: "#e9c64e", r: 7 }, skin: "#3c3942" }),
  elephant: {
    coat: "#9aa3b2",
    head: { cheek: 62, cheekY: 104, brow: 54, chin: 44 },
    back: ears.fan("#8f98a8", "#d9b5b8"),
    muzzle: tusks(96, 158, 30, 16),
    front: muzzles.trunk("#a6afbd"),
    mouth: { x: -9, y: 162, scale: 1.45 },
    eyes: { x: 34, y: 104 },
    blush: [46, 132],
  },
  hippo: {
    coat: "#9a8a9c",
    head: { top: 46, cheek: 80, cheekY: 158, brow: 44, chin: 74, bottom: 200 },
    back: ears.round(92, 56, 15, "#8a7a8c", "#e3aeb0"),
    muzzle: muzzles.long(164, 66, 33, "#b09eae", 0.4, 0.36),
    mouth: { y: 176, scale: 1.5, under: "#b09eae" },
    front: onBothSides(`<rect x="112" y="178" width="9" height="10" rx="3" fill="#fff8ea"/>`),
    eyes: { x: 30, y: 98 },
    blush: [60, 136],
    hat: { y: 84, scale: 0.98 },
  },
  rhino: {
    coat: "#9b9b9e",
    head: { ...longFace, cheek: 60, chin: 52, bottom: 200 },
    back: ears.leaf(92, 66, 40, 17, 64, "#8b8b8e", "#c8a8a8", 0.4),
    muzzle: muzzles.pad(172, 46, 28, "#87878b"),
    front:
      horns.one(158, 66, 30, "#e6dcc6") + horns.one(104, 26, 18, "#e6dcc6") + noses.slits(164, 26, "#55555a"),
    mouth: { y: 182, scale: 0.8, under: "#87878b" },
    eyes: { x: 36, y: 112, r: 7 },
    blush: [46, 140],
  },
};
