import { onBothSides } from "../../body/figure.ts";
import { fillPath, line } from "../../pen.ts";
import type { Being, BeingTable } from "../being.ts";
import { hoofed, longFace } from "../families.ts";
import { crests } from "../parts/crests.ts";
import { ears } from "../parts/ears.ts";
import { horns } from "../parts/horns.ts";
import { marks } from "../parts/marks.ts";
import { muzzles } from "../parts/muzzles.ts";
import { noses } from "../parts/noses.ts";
import { ring } from "../parts/ring.ts";
import { oval } from "../shapes.ts";

export const ox: Being = hoofed("#a5764c", "#dfbd98", {
  head: { ...longFace, cheek: 60, chin: 54, bottom: 200 },
  back: ears.leaf(86, 82, 46, 16, -10, "#75492f", "#d9a890", 0.5),
  top: horns.pair(92, 58, 58, 22, -58, 30),
  muzzle: muzzles.long(172, 52, 31, "#d9b090", 0.44),
  mouth: { y: 182, scale: 1, under: "#d9b090" },
});

export const horse: Being = hoofed("#a86a3e", "#6b4634", {
  behind: fillPath("M96 60C60 120 60 200 84 280L150 270Z", "#4a3029"),
  top: ears.leaf(106, 56, 46, 16, 72, "#a86a3e", "#d99a80", 0.25),
  hair: crests.forelock("#4a3029"),
  marks: marks.blaze("#f6ead8", 8, 200, 1.8),
  muzzle: muzzles.long(174, 44, 30, "#c08a68", 0.46),
  mouth: { y: 184, scale: 0.85, under: "#c08a68" },
});

export const hoofedAnimals: BeingTable = {
  zebra: hoofed("#f6f3ee", "#4a454a", {
    marks: marks.zebra("#3c383c"),
    top: ears.leaf(98, 62, 46, 17, 58, "#f6f3ee", "#3c383c", 0.4),
    hair: fillPath("M124 44C126 8 154 8 156 44L150 66H130Z", "#3c383c"),
    eyes: { x: 33, y: 108, white: "#f6f3ee", r: 7 },
  }),
  giraffe: hoofed("#e9c074", "#f3dcae", {
    neck: 96,
    head: { ...longFace, top: 44, cheek: 50 },
    top: horns.knobs("#d9a85a", "#7a4e30"),
    back: ears.leaf(94, 78, 52, 16, 12, "#e9c074", "#f3dcae", 0.3),
    marks: marks.spots("#b5753c", [
      [118, 66, 11],
      [160, 62, 12],
      [140, 84, 9],
      [100, 92, 9],
      [182, 92, 10],
      [104, 132, 8],
      [176, 134, 9],
      [140, 118, 7],
    ]),
    eyes: { x: 33, y: 110, lashes: true },
  }),
  camel: hoofed("#c99a62", "#e2be8e", {
    head: { ...longFace, chin: 50, cheek: 50 },
    top: ears.leaf(100, 62, 30, 13, 46, "#c99a62", "#e9c9a4", 0.5),
    hair: crests.tuft("#a87742", 44, 1.25),
    eyes: { x: 31, y: 106, lashes: true },
    front: line("M140 156V168", "#8a5c36", 3),
  }),
  llama: hoofed("#f1e6d4", "#d9c2a2", {
    neck: 56,
    back: ring(140, 150, 50, 50, 12, 22, "#f1e6d4"),
    head: { ...longFace, cheek: 50 },
    top: ears.leaf(108, 52, 60, 14, 82, "#e2d2ba", "#e8b8a8", 0.45),
    hair: [116, 132, 148, 164].map((x, i) => oval(x, 50 - (i % 3 ? 6 : 0), 15, "#fff8ec")).join(""),
    muzzle: muzzles.pad(168, 32, 26, "#d9c2a2"),
    front: noses.tri(156, "#6b4a3c", 9),
    mouth: { y: 174, scale: 0.65, under: "#d9c2a2" },
    eyes: { x: 31, y: 108, lashes: true },
  }),
  moose: hoofed("#7d5840", "#b08a66", {
    head: { ...longFace, chin: 54 },
    back: horns.moose() + ears.leaf(92, 74, 44, 15, 6, "#6b4934", "#c99a80", 0.4),
    muzzle: muzzles.long(172, 50, 33, "#a37c5a", 0.48),
    mouth: { y: 182, scale: 0.9, under: "#a37c5a" },
  }),
  deer: hoofed("#b9804e", "#f1dfc2", {
    head: { ...longFace, chin: 24, cheek: 56, bottom: 196 },
    back: ears.leaf(92, 74, 54, 20, 16, "#b9804e", "#f1d3bd", 0.3),
    top: horns.deer(),
    muzzle: muzzles.pad(170, 28, 22, "#f1dfc2"),
    front: noses.big(158, 13, 9),
    mouth: { y: 176, scale: 0.65, under: "#f1dfc2" },
    marks: marks.spots("#d9aa78", [
      [124, 66, 5],
      [140, 58, 5],
      [156, 66, 5],
      [140, 76, 5],
    ]),
    eyes: { x: 34, y: 112, lashes: true },
  }),
  yak: hoofed("#5b463c", "#a98a74", {
    head: { ...longFace, cheek: 58, chin: 54 },
    back: ears.leaf(88, 88, 46, 16, -18, "#4a382f", "#a98a74", 0.5),
    hair: fillPath(
      "M84 100C72 44 104 26 140 26C176 26 208 44 196 100L182 76L168 100L152 76L140 98L128 76L112 100L98 76Z",
      "#47352c",
    ),
    top: horns.pair(96, 50, 64, 22, -62, 42, "#d9c8a4"),
    muzzle: muzzles.long(174, 48, 31, "#a98a74", 0.46),
    eyes: { x: 34, y: 114, white: "#fbf3e6", r: 7 },
  }),
  goat: hoofed("#ede6da", "#fbf6ec", {
    head: { ...longFace, chin: 20, bottom: 194, cheek: 54 },
    back:
      fillPath("M122 178C124 210 134 224 140 228C146 224 156 210 158 178Z", "#d8cbb6") +
      ears.leaf(92, 86, 56, 16, -22, "#d9cfbe", "#e8b8a8", 0.4),
    top: horns.pair(118, 52, 66, 19, -16, -26, "#a48a70", 4),
    muzzle: muzzles.pad(166, 29, 24, "#fbf6ec"),
    front: noses.tri(156, "#b98078", 10),
    mouth: { y: 173, scale: 0.65, under: "#fbf6ec" },
  }),
  sheep: hoofed("#f0d9c4", "#f6e6d4", {
    back: ring(140, 86, 58, 40, 13, 27, "#fbf7f0"),
    head: { ...longFace, top: 50, cheek: 50, bottom: 192, chin: 30 },
    top: ears.leaf(90, 96, 42, 15, -12, "#f0d9c4", "#e9a9a0", 0.5),
    hair: [104, 122, 140, 158, 176].map((x, i) => oval(x, i % 2 ? 46 : 54, 18, "#fbf7f0")).join(""),
    muzzle: "",
    front: noses.tri(150, "#c98880", 9),
    mouth: { y: 168, scale: 0.75, under: "#f0d9c4" },
    hat: { y: 76, scale: 1.05 },
  }),
  ram: hoofed("#e6cfb6", "#f0dec8", {
    back: ring(140, 82, 52, 36, 11, 25, "#f3ece0"),
    head: { ...longFace, top: 50, cheek: 50, bottom: 192, chin: 30 },
    hair: [112, 130, 150, 168].map((x, i) => oval(x, i % 2 ? 46 : 52, 17, "#f3ece0")).join(""),
    top: horns.ram("#b59468"),
    muzzle: "",
    front: noses.tri(150, "#a8705f", 9),
    mouth: { y: 168, scale: 0.75 },
    hat: { y: 76, scale: 0.95 },
  }),
  cow: hoofed("#f8f3ea", "#eeb9ac", {
    head: { ...longFace, cheek: 58, chin: 54, bottom: 200 },
    back: ears.leaf(88, 76, 50, 19, 4, "#4a3a36", "#eeb9ac", 0.5),
    top: horns.pair(102, 50, 38, 17, -38, 16),
    marks: fillPath("M60 20H128C134 60 132 100 112 128C92 140 70 126 60 116Z", "#4a3a36"),
    eyes: { x: 34, y: 106 },
    muzzle: muzzles.long(172, 52, 31, "#eeb9ac", 0.44),
    mouth: { y: 182, scale: 1, under: "#eeb9ac" },
  }),
  ox,
  horse,
  donkey: hoofed("#98918e", "#efe8e0", {
    top: ears.leaf(108, 56, 88, 20, 72, "#98918e", "#5a5254", 0.3),
    hair: crests.tuft("#4f484a", 46, 1),
    marks: onBothSides(oval(107, 108, 17, "#bdb5b0", 20)),
    eyes: { x: 33, y: 108, under: "#bdb5b0" },
    muzzle: muzzles.long(174, 45, 31, "#efe8e0", 0.46),
  }),
};
