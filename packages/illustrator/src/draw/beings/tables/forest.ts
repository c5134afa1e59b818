import { onBothSides } from "../../body/figure.ts";
import { fillPath } from "../../pen.ts";
import type { Being, BeingTable } from "../being.ts";
import { bear, wedge } from "../families.ts";
import { crests } from "../parts/crests.ts";
import { ears } from "../parts/ears.ts";
import { marks } from "../parts/marks.ts";
import { muzzles } from "../parts/muzzles.ts";
import { buckTeeth, noses, whiskers } from "../parts/noses.ts";
import { ring } from "../parts/ring.ts";
import { behind } from "../parts/tails-and-wings.ts";
import { cream, oval } from "../shapes.ts";

export const wolf: Being = {
  coat: "#8d949e",
  head: { ...wedge, chin: 24, cheek: 76 },
  top: ears.point([76, 10], [72, 88], [116, 50], "#747b86", "#e5dcd6"),
  marks:
    marks.cheeks("#ece8e4", 126) +
    fillPath("M140 30L116 40L134 108L146 108L164 40Z", "#747b86") +
    onBothSides(oval(116, 96, 9, "#ece8e4", 5.5, -12)),
  muzzle: muzzles.pad(160, 27, 24, "#f6f2ee"),
  front: noses.big(148, 13, 10),
  mouth: { y: 168, scale: 0.75, under: "#f6f2ee" },
  eyes: { y: 114 },
};

export const forest: BeingTable = {
  fox: {
    coat: "#d9743a",
    head: wedge,
    top: ears.point([70, 12], [70, 92], [118, 52], "#d9743a", "#4a2c28"),
    marks: marks.cheeks(cream, 128),
    front: noses.big(158, 12, 9),
    mouth: { y: 173, scale: 0.6, under: cream },
    eyes: { y: 114 },
    blush: [46, 142],
    behind: behind.plume("#d9743a"),
  },
  wolf,
  bear: bear("#9a6a45", "#dcb890"),
  "polar-bear": bear("#eef2f4", "#dbe4ea", "#dfe8ed", {
    head: { top: 42, cheek: 66, cheekY: 122, brow: 44, chin: 40, bottom: 190 },
    back: ears.round(86, 62, 19, "#dfe8ed", "#8fa3b2"),
    marks: fillPath("M168 40C206 84 206 160 164 196H240V20Z", "#d3dfe6"),
    muzzle: oval(140, 160, 31, "#dbe4ea", 27),
    front: noses.big(144, 16, 11, "#2b2d36"),
    mouth: { y: 170, scale: 0.8, under: "#dbe4ea" },
  }),
  panda: bear("#f7f4ee", "#ffffff", "#3a3436", {
    marks: marks.eyePatch("#3a3436"),
    eyes: { under: "#3a3436", r: 7.5 },
    skin: "#3a3436",
  }),
  "red-panda": {
    coat: "#c2602f",
    behind: behind.ringed("#c2602f", "#8a3f22"),
    head: { cheek: 76, cheekY: 122, brow: 54 },
    top: ears.point([66, 30], [70, 88], [110, 50], "#f7efe4", "#7a3a26", 0.28),
    marks: onBothSides(oval(106, 88, 13, "#f7efe4", 7, -18) + oval(84, 142, 25, "#f7efe4", 22)),
    muzzle: muzzles.pad(156, 27, 22, "#f7efe4"),
    front: noses.big(144, 11, 8),
    mouth: { y: 162, scale: 0.7, under: "#f7efe4" },
  },
  koala: {
    coat: "#a3a8b0",
    head: { cheek: 70, brow: 56 },
    back: onBothSides(oval(62, 76, 38, "#a3a8b0", 36) + oval(62, 80, 23, "#e8c9c8", 22)),
    front: noses.big(136, 14, 22, "#43414a"),
    mouth: { y: 168, scale: 0.75 },
    eyes: { x: 34, y: 108 },
    blush: [50, 138],
  },
  raccoon: {
    coat: "#9c978f",
    head: { ...wedge, chin: 30 },
    top: ears.point([74, 30], [74, 84], [112, 50], "#7c776f", cream, 0.26),
    marks:
      marks.cheeks(cream, 118) +
      fillPath("M140 40L124 60L132 112L148 112L156 60Z", "#6a655f") +
      marks.mask("#4a4446", 112),
    muzzle: muzzles.pad(160, 24, 20, "#fffaf0"),
    front: noses.big(148, 11, 8.5),
    mouth: { y: 166, scale: 0.6, under: "#fffaf0" },
    eyes: { under: "#4a4446", r: 7 },
    behind: behind.ringed("#9c978f", "#4a4446"),
  },
  squirrel: {
    coat: "#b8653a",
    behind: behind.plume("#b8653a", "#d28a58"),
    head: { cheek: 68, cheekY: 126, brow: 42, chin: 42 },
    top: ears.point([84, 22], [78, 74], [114, 52], "#b8653a", "#e9b9a0", 0.2),
    marks: marks.cheeks(cream, 138),
    front: noses.tri(142, "#5a3430", 9),
    mouth: { y: 158, scale: 0.7, under: cream },
    muzzle: buckTeeth(162),
  },
  beaver: {
    coat: "#7d5138",
    head: { cheek: 70, cheekY: 126 },
    back: ears.round(80, 64, 16, "#6a422e", "#4f3024"),
    muzzle: buckTeeth(166) + muzzles.twin(152, "#a37552", 25, 20),
    front: noses.big(136, 17, 12),
    mouth: { y: 160, scale: 0.85, under: "#a37552" },
  },
  otter: {
    coat: "#8a6248",
    head: { cheek: 76, cheekY: 124, brow: 56, chin: 54, top: 46 },
    back: ears.round(76, 78, 13, "#74503a", "#553a2c"),
    marks: marks.belly("#d9bb98", 146),
    muzzle: muzzles.twin(152, "#ead2b2", 24, 18),
    front: noses.big(137, 15, 10) + whiskers(152),
    mouth: { y: 163, scale: 0.8, under: "#ead2b2" },
    eyes: { x: 36, y: 110 },
  },
  badger: {
    coat: "#f5f0e8",
    head: { ...wedge, chin: 28, cheek: 72 },
    back: ears.round(80, 66, 16, "#3f3b40", "#f5f0e8"),
    marks: onBothSides(
      fillPath("M92 30L128 44C126 80 124 120 132 158L116 168C92 150 82 90 92 30Z", "#3f3b40"),
    ),
    front: noses.big(156, 14, 10),
    mouth: { y: 172, scale: 0.6, under: "#f5f0e8" },
    eyes: { x: 31, under: "#3f3b40", r: 6.5 },
    skin: "#6b666b",
  },
  skunk: {
    coat: "#38343a",
    behind: behind.plume("#38343a", "#f5f0e8"),
    head: { cheek: 68, cheekY: 124, chin: 36 },
    back: ears.round(82, 64, 16, "#38343a", "#6b666b"),
    marks: marks.blaze("#f5f0e8", 22, 92, 0.3),
    muzzle: muzzles.pad(160, 24, 19, "#5a555c"),
    front: noses.tri(148, "#17151a", 10),
    mouth: { y: 166, scale: 0.65, under: "#38343a" },
    hair: crests.tuft("#f5f0e8", 46, 1.1),
    eyes: { r: 7.5 },
  },
  hedgehog: {
    coat: "#ecd2ac",
    back: ring(140, 104, 74, 70, 21, 24, "#7a563f", -128, 128, true),
    head: { top: 62, cheek: 62, cheekY: 128, brow: 46, chin: 30, bottom: 192 },
    front: noses.big(156, 12, 10),
    mouth: { y: 172, scale: 0.65 },
    eyes: { x: 27, y: 122 },
    blush: [42, 148],
    hat: { y: 92, scale: 1.12 },
    skin: "#ecd2ac",
  },
};
