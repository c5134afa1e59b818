import { onBothSides } from "../../body/figure.ts";
import { fillPath, line } from "../../pen.ts";
import type { BeingTable } from "../being.ts";
import { rodent } from "../families.ts";
import { crests } from "../parts/crests.ts";
import { ears } from "../parts/ears.ts";
import { marks } from "../parts/marks.ts";
import { muzzles } from "../parts/muzzles.ts";
import { buckTeeth, noses, tusks, whiskers } from "../parts/noses.ts";
import { cream, pink } from "../shapes.ts";

export const pets: BeingTable = {
  cat: {
    coat: "#e3a05c",
    head: { cheek: 72, cheekY: 122 },
    top: ears.point([70, 18], [72, 84], [118, 50], "#e3a05c"),
    marks: marks.forehead("#bb7236") + marks.sides("#bb7236"),
    muzzle: muzzles.twin(154, cream, 20, 15),
    front: noses.tri(141, "#d9707a", 8) + whiskers(151),
    mouth: { y: 160, scale: 0.8, under: cream },
  },
  dog: {
    coat: "#f3dfc0",
    top: ears.leaf(82, 62, 74, 25, -58, "#9a6238", "", 0.9),
    marks: marks.eyePatch("#c98b52", 108, 104, 28, 38, 10),
    muzzle: muzzles.pad(158, 32, 24, "#fff6e6"),
    front: noses.big(143, 14, 10),
    mouth: { y: 164, scale: 0.85, under: "#fff6e6" },
  },
  rabbit: {
    coat: "#d8c4ae",
    top: ears.leaf(114, 62, 100, 21, 78, "#d8c4ae", pink, 0.7),
    muzzle: muzzles.twin(156, "#f7eee2", 19, 15),
    front: noses.tri(143, "#d9828a", 9) + whiskers(154),
    mouth: { y: 161, scale: 0.6, under: "#f7eee2" },
  },
  mouse: rodent("#b3aeb4", "#efeae8", 36),
  rat: rodent("#8b8287", "#d8ccc8", 24, {
    head: { cheek: 62, cheekY: 124, brow: 38, chin: 22, bottom: 192 },
    front: noses.tri(152, "#e38f97", 9) + whiskers(160),
    mouth: { y: 170, scale: 0.6, under: "#d8ccc8" },
    muzzle: buckTeeth(172),
    behind: line("M204 300C262 284 286 226 254 186C238 164 248 138 272 130", "#e3a0a4", 9),
    marks: marks.spots("#d8ccc8", [[140, 178, 36]]),
  }),
  hamster: rodent("#e0a868", "#fff3e0", 18, {
    head: { cheek: 78, cheekY: 134, brow: 44, chin: 52 },
    marks: marks.blaze("#fff3e0", 10, 200, 2.4) + marks.cheeks("#fff3e0", 146),
    eyes: { x: 34 },
  }),
  "guinea-pig": {
    coat: "#b8743e",
    head: { cheek: 70, cheekY: 128, brow: 48, chin: 54 },
    back: ears.leaf(80, 74, 38, 18, -8, "#7b4b34", "#d99a8e", 1),
    marks:
      marks.blaze(cream, 15, 200, 2) + onBothSides(fillPath("M40 130C70 120 96 140 100 210H40Z", "#5b3a30")),
    hair: crests.tuft(cream, 44, 1.15),
    front: noses.tri(140, "#cf8078", 10),
    mouth: { y: 160, scale: 0.65, under: cream },
    eyes: { x: 36 },
  },
  ferret: {
    coat: "#e6d6bc",
    head: { cheek: 64, cheekY: 122, chin: 34, top: 44 },
    back: ears.round(86, 66, 17, "#8a6a52", "#f0dfcc"),
    marks: marks.mask("#7c5d4a", 112),
    muzzle: muzzles.pad(156, 24, 18, "#fffaf0"),
    front: noses.tri(143, "#d98a86", 9) + whiskers(152),
    mouth: { y: 163, scale: 0.65, under: "#fffaf0" },
    eyes: { under: "#7c5d4a", r: 7 },
  },

  pig: {
    coat: "#f0b4ac",
    head: { cheek: 72, chin: 52 },
    top: ears.point([66, 42], [72, 92], [116, 50], "#e59a94", "#f6cbc4", 0.22),
    muzzle: muzzles.snout(144, 30, 21, "#e28f8a"),
    mouth: { y: 176, scale: 0.85 },
    eyes: { x: 36, y: 106 },
    blush: [54, 140],
  },
  boar: {
    coat: "#7a5a4a",
    head: { cheek: 70, chin: 46, top: 44 },
    back: ears.point([64, 34], [74, 92], [112, 52], "#654838", "#b98a78", 0.2),
    muzzle: tusks(106, 150, -34, 12) + muzzles.snout(150, 32, 22, "#c08f80"),
    mouth: { y: 180, scale: 0.7 },
    eyes: { x: 34, y: 106 },
    hair: crests.spikes("#4f372c"),
  },
};
