import { onBothSides } from "../../body/figure.ts";
import { fillPath, line } from "../../pen.ts";
import type { BeingTable } from "../being.ts";
import { crests } from "../parts/crests.ts";
import { ears } from "../parts/ears.ts";
import { horns } from "../parts/horns.ts";
import { marks } from "../parts/marks.ts";
import { muzzles } from "../parts/muzzles.ts";
import { fangs, noses } from "../parts/noses.ts";
import { ring } from "../parts/ring.ts";
import { behind } from "../parts/tails-and-wings.ts";
import { oval, pink } from "../shapes.ts";
import { eagle, hen } from "./birds.ts";
import { wolf } from "./forest.ts";
import { horse, ox } from "./hoofed-animals.ts";

export const fabled: BeingTable = {
  unicorn: {
    ...horse,
    coat: "#faf5f1",
    behind:
      fillPath("M96 60C60 120 60 200 84 280L150 270Z", "#c39bd3") +
      fillPath("M100 60C78 120 78 200 98 280L150 270Z", "#e7a3bd"),
    top: ears.leaf(106, 56, 44, 15, 72, "#faf5f1", pink, 0.25) + horns.one(54, 66, 21, "#e9bf5a", 4),
    hair:
      fillPath("M118 44C112 26 128 22 138 34C134 58 126 76 110 90C114 72 118 60 118 44Z", "#c39bd3") +
      fillPath("M162 44C170 26 152 22 142 34C146 60 156 76 172 88C168 72 162 60 162 44Z", "#e7a3bd"),
    marks: "",
    muzzle: muzzles.long(174, 44, 30, "#f3d5d3", 0.46),
    mouth: { y: 184, scale: 0.85, under: "#f3d5d3" },
    eyes: { x: 33, y: 108, lashes: true },
  },
  griffin: {
    ...eagle,
    coat: "#e2bd84",
    skin: "#b98446",
    behind: behind.feathered("#b98446"),
    back: ring(140, 156, 52, 40, 15, 19, "#e2bd84", 90, 270, true),
    top: ears.point([76, 14], [80, 78], [112, 50], "#c99a58", "#8a5a34", 0.1),
    hair: crests.feathers(["#c99a58", "#e2bd84", "#c99a58"], 52),
    marks: onBothSides(fillPath("M136 100L96 86L92 96L130 106Z", "#a8743e")),
  },
  minotaur: {
    wicked: true,
    ...ox,
    coat: "#6f4632",
    body: [1.14, 1.04],
    top: horns.pair(90, 60, 76, 27, -62, 46, "#d9c08c", 0),
    hair: crests.tuft("#4a2d22", 46, 1.2),
    front: line("M127 172C123 198 157 198 153 172", "#dcae42", 5.5),
    muzzle: muzzles.long(172, 52, 31, "#c79c7c", 0.44),
    mouth: { y: 190, scale: 0.7, under: "#c79c7c" },
    skin: "#6f4632",
  },
  pegasus: {
    showsBehind: true,
    ...horse,
    coat: "#f4f1ee",
    behind: behind.feathered("#ffffff") + fillPath("M96 60C60 120 60 200 84 280L150 270Z", "#c8ccd6"),
    marks: "",
    top: ears.leaf(106, 56, 46, 16, 72, "#f4f1ee", pink, 0.25),
    hair: crests.forelock("#c8ccd6"),
    muzzle: muzzles.long(174, 44, 30, "#e3d6d2", 0.46),
    mouth: { y: 184, scale: 0.85, under: "#e3d6d2" },
  },
  phoenix: {
    ...hen,
    coat: "#e2683a",
    behind: behind.feathered("#e58a3a"),
    muzzle: "",
    hair: crests.feathers(["#f0b83e", "#e8923a", "#f5d25e", "#e8923a", "#f0b83e"]),
    marks: marks.heart("#f3c25a", 88),
    eyes: { x: 29, y: 108, under: "#f3c25a" },
    skin: "#c9502e",
  },
  dragon: {
    wicked: true,
    coat: "#6ba56a",
    behind: behind.bat("#4f8452"),
    head: { cheek: 66, cheekY: 122, brow: 46, chin: 56, bottom: 194, top: 42 },
    back:
      horns.pair(104, 56, 62, 20, -22, -14, "#efe0bd", 3) +
      ears.leaf(80, 96, 44, 17, 20, "#57905a", "#e8c58a", 0.1),
    marks: marks.scales("#4f8452"),
    hair: crests.spikes("#e8923a", 0.9),
    muzzle: oval(140, 166, 47, "#8fc07e", 28),
    front: noses.slits(152, 14, "#3f6b42") + fangs(22, 172),
    mouth: { y: 172, scale: 1.45, under: "#8fc07e" },
    eyes: { x: 33, y: 108, white: "#fbeeb4" },
  },
  dinosaur: {
    coat: "#7fae9a",
    head: { top: 44, cheek: 62, cheekY: 150, brow: 46, chin: 62, bottom: 200 },
    behind: fillPath("M140 40L196 60L204 96L226 112L216 146L238 170L220 200L240 230L200 260Z", "#d98a4a"),
    marks:
      marks.spots("#5f9080", [
        [120, 64, 8],
        [146, 56, 6],
        [166, 70, 9],
      ]) + marks.belly("#e6e2b8", 182),
    front:
      noses.slits(140, 13, "#4a7566") +
      onBothSides(fillPath("M112 164H120L116 172ZM126 167H134L130 175Z", "#fffaf0")),
    mouth: { y: 160, scale: 1.7, under: "#7fae9a" },
    eyes: { x: 34, y: 102 },
    blush: [50, 136],
  },
  werewolf: {
    wicked: true,
    ...wolf,
    coat: "#6b5148",
    back: ring(140, 132, 66, 52, 15, 20, "#5a423a", 70, 290, true),
    marks: marks.cheeks("#a58672", 130),
    top: ears.point([70, 4], [70, 88], [116, 50], "#5a423a", "#b98a7a"),
    hair: crests.tuft("#4a352f", 44, 1.3),
    muzzle: muzzles.pad(162, 29, 25, "#b99a84"),
    front: noses.big(148, 14, 11) + fangs(15, 168, 1.1),
    mouth: { y: 168, scale: 1.1, under: "#b99a84" },
    eyes: { y: 112, white: "#f2cf5c", r: 7, under: "#6b5148" },
  },
  yeti: {
    coat: "#b9d3e3",
    back: ring(140, 110, 72, 74, 17, 22, "#f3f6f8") + horns.pair(92, 44, 40, 20, -32, 14),
    head: { cheek: 60, cheekY: 118, top: 62, brow: 50, chin: 46 },
    front: oval(140, 138, 13, "#7d9db4", 9) + fangs(16, 164),
    muzzle: "",
    mouth: { y: 163, scale: 1.25 },
    eyes: { x: 26, y: 114 },
    blush: [40, 140],
    body: [1.12, 1],
    hair: crests.tuft("#f3f6f8", 58, 1.5),
    skin: "#e3edf3",
    hat: { scale: 1.3 },
  },
};
