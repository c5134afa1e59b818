import { onBothSides } from "../../body/figure.ts";
import { fillPath, line } from "../../pen.ts";
import type { BeingTable } from "../being.ts";
import { folk, thing } from "../families.ts";
import { crests } from "../parts/crests.ts";
import { ears } from "../parts/ears.ts";
import { horns } from "../parts/horns.ts";
import { fangs, noses, tusks } from "../parts/noses.ts";
import { behind } from "../parts/tails-and-wings.ts";
import { oval } from "../shapes.ts";

export const spooky: BeingTable = {
  troll: folk("#8fa07c", {
    wicked: true,
    head: { top: 44, bottom: 196, brow: 48, cheek: 70, cheekY: 132, chin: 60 },
    back: ears.leaf(78, 118, 44, 24, 8, "#8fa07c", "#b99a84", 0.7),
    hair: crests.tuft("#4f4a58", 50, 1.7),
    front: oval(140, 140, 18, "#7d8e6b", 15) + onBothSides(oval(129, 146, 4, "#5d6c4e", 2.6)),
    muzzle: onBothSides(oval(96, 78, 5, "#7d8e6b") + oval(182, 96, 4, "#7d8e6b")) + tusks(116, 176, -22, -6),
    mouth: { y: 172, scale: 1.4 },
    eyes: { x: 29, y: 108, r: 7 },
    body: [1.14, 1.02],
  }),
  goblin: folk("#7fa84f", {
    wicked: true,
    head: { top: 50, bottom: 190, brow: 50, cheek: 66, cheekY: 112, chin: 20 },
    back: ears.leaf(84, 112, 84, 24, 12, "#7fa84f", "#c98f7a", 0.1),
    front:
      fillPath(
        "M132 110C124 138 122 152 132 156C140 160 152 156 156 148C156 138 150 126 148 110Z",
        "#6c9342",
      ) + fangs(14, 171, 0.9),
    mouth: { y: 170, scale: 1.2 },
    eyes: { x: 30, y: 106, r: 7, white: "#f6e38a" },
    body: [0.86, 0.9],
  }),
  skeleton: {
    wicked: true,
    coat: "#f4efe2",
    outline:
      "M140 30C92 30 66 64 66 106C66 132 78 144 92 150C96 156 96 164 98 174C100 190 118 194 140 194C162 194 180 190 182 174C184 164 184 156 188 150C202 144 214 132 214 106C214 64 188 30 140 30Z",
    marks: onBothSides(oval(108, 114, 23, "#3b3440", 25)),
    front: fillPath(
      "M140 132C134 136 130 144 132 149C136 152 138 148 140 145C142 148 144 152 148 149C150 144 146 136 140 132Z",
      "#3b3440",
    ),
    muzzle: [112, 126, 140, 154, 168].map((x) => line(`M${x} 162V184`, "#cfc6b4", 2.6)).join(""),
    eyes: { x: 32, y: 114, r: 8, ink: "#f4efe2", solid: true, under: "#3b3440" },
    mouth: { y: 168, scale: 1.2 },
    blush: false,
  },
  mummy: {
    coat: "#e8dcc0",
    head: { cheek: 62, cheekY: 110, chin: 44, top: 36 },
    marks:
      [
        "M60 62C110 46 170 74 220 54",
        "M60 84C120 96 170 74 220 90",
        "M60 146C110 134 170 156 220 142",
        "M60 172C110 164 170 184 220 168",
        "M90 30L150 90",
        "M190 30L120 80",
      ]
        .map((d) => line(d, "#c9b88f", 4))
        .join("") + fillPath("M60 98C110 90 170 90 220 98V128C170 134 110 134 60 128Z", "#6b5a4a"),
    top: line("M196 150C220 156 214 178 232 186", "#e8dcc0", 11),
    eyes: { x: 28, y: 113, r: 7, under: "#6b5a4a", white: "#fdf6e2" },
    mouth: { y: 160 },
  },
  slime: thing(
    "#7cc6a4",
    "M140 46C92 46 70 84 66 128C62 160 50 176 62 188C78 202 92 186 106 196C120 208 134 190 150 200C166 208 178 190 194 196C212 202 228 186 218 176C210 164 218 156 214 128C210 84 188 46 140 46Z",
    { marks: oval(102, 84, 12, "#b4e3cd", 18, 24) + oval(92, 116, 5, "#b4e3cd") },
  ),
  alien: {
    coat: "#86c95a",
    head: { top: 30, cheek: 76, cheekY: 96, brow: 62, chin: 22, bottom: 190 },
    top: horns.antennae("#6aa845", "#b9e58f", 2),
    marks: onBothSides(
      oval(88, 62, 7, "#74b54b") + oval(104, 50, 4.5, "#74b54b") + oval(80, 78, 4, "#74b54b"),
    ),
    muzzle: onBothSides(oval(106, 114, 25, "#1d1b2a", 32, -24)),
    eyes: { x: 34, y: 114, r: 9, ink: "#8ef0c0", under: "#1d1b2a", solid: true },
    front: noses.slits(148, 5, "#5b8f3c"),
    mouth: { y: 168, scale: 0.75 },
    blush: [44, 156],
    hat: { y: 78 },
  },
  ghost: {
    coat: "#eef1f8",
    bodiless: true,
    head: { top: 26, cheek: 76, cheekY: 110, brow: 52 },
    outline:
      "M140 26C88 26 62 66 62 120L50 400C66 420 82 420 96 402C110 424 126 424 140 404C154 424 170 424 184 402C198 420 214 420 230 400L218 120C218 66 192 26 140 26Z",
    marks: fillPath("M176 20C206 70 200 240 190 430H260V20Z", "#cfd8ea", 0.8),
    top: onBothSides(fillPath("M64 210C40 206 26 226 30 248C46 252 62 244 72 232Z", "#eef1f8")),
    eyes: { x: 27, y: 112, r: 12 },
    mouth: { y: 150, scale: 1.05 },
    blush: [44, 142],
    hat: { y: 88, scale: 1.2 },
  },
  monster: {
    coat: "#7d55c7",
    wicked: true,
    body: [1.1, 1],
    paws: "claw",
    outline:
      "M140 36C96 36 66 66 62 108L50 116L63 126L52 138L66 146L58 160L76 164C90 182 112 192 140 192C168 192 190 182 204 164L222 160L214 146L228 138L217 126L230 116L218 108C214 66 184 36 140 36Z",
    head: { top: 36, cheek: 76, cheekY: 112 },
    back: horns.pair(96, 56, 58, 26, -34, 16, "#f4e6c3", 3),
    marks: onBothSides(
      oval(84, 86, 8, "#6440a8") + oval(76, 106, 5.5, "#6440a8") + oval(98, 66, 5, "#6440a8"),
    ),
    hair: crests.tuft("#5b3a9c", 42, 1.2),
    front: fangs(20, 165, 1.2),
    eyes: { x: 28, y: 106, r: 10, white: "#ffffff" },
    mouth: { y: 164, scale: 1.5 },
    blush: [52, 138],
  },
  cyclops: {
    coat: "#4fa0b8",
    wicked: true,
    body: [1.12, 1.02],
    paws: "claw",
    head: { top: 40, cheek: 72, cheekY: 124, brow: 48, chin: 54, bottom: 194 },
    back: ears.leaf(80, 112, 40, 20, 12, "#4fa0b8", "#3a7f96", 0.3),
    hair: horns.one(56, 44, 24, "#f0dfb4", 3),
    muzzle: tusks(120, 172, -18, -4),
    eyes: { x: 0, y: 104, r: 17, white: "#fff8e8", ink: "#3b2a20" },
    mouth: { y: 168, scale: 1.3 },
    blush: [48, 146],
    hat: { y: 72, scale: 1.06 },
  },
  golem: {
    coat: "#8f8a80",
    wicked: true,
    body: [1.16, 1.02],
    outline: "M92 44L128 34L176 40L206 66L212 118L202 168L172 194L112 194L78 172L66 120L74 70Z",
    head: { top: 36, cheek: 70, cheekY: 112, brow: 54 },
    marks:
      fillPath("M176 40L206 66L212 118L202 168L172 194L186 130Z", "#78736a") +
      line("M92 44L104 72L88 92M112 194L120 176M206 120L188 128L196 150", "#6a655d", 3.4),
    hair: fillPath(
      "M92 46C100 30 116 40 124 30C134 42 148 26 158 36C168 28 176 38 178 44C150 36 120 40 92 46Z",
      "#6f9a4c",
    ),
    eyes: { x: 30, y: 108, r: 7.5, white: "#f6d66a" },
    mouth: { y: 160, scale: 1.15 },
    blush: false,
    skin: "#7d786f",
    paws: "claw",
  },
  gargoyle: {
    coat: "#777f8c",
    wicked: true,
    behind: behind.bat("#5f6673"),
    head: { top: 42, cheek: 66, cheekY: 116, brow: 50, chin: 28, bottom: 192 },
    back: ears.leaf(84, 104, 60, 20, 26, "#777f8c", "#5f6673", 0.1),
    top: horns.pair(110, 52, 54, 20, -24, -20, "#565d69", 3),
    marks: line("M104 64L116 78L108 90M182 140L172 150L180 162", "#646b78", 3),
    front: noses.slits(140, 8, "#4d535e") + fangs(14, 166, 1.1),
    eyes: { x: 29, y: 108, r: 7, white: "#f3d36b" },
    mouth: { y: 164, scale: 1.1 },
    paws: "claw",
  },
  ogre: {
    coat: "#a3b05a",
    wicked: true,
    body: [1.18, 1.02],
    head: { top: 46, cheek: 76, cheekY: 134, brow: 46, chin: 66, bottom: 198 },
    back: onBothSides(line("M84 92L62 74", "#a3b05a", 14) + oval(58, 70, 13, "#8f9c4a", 11, 40)),
    hair: fillPath("M118 50C116 34 124 22 140 24C156 22 164 34 162 50C150 42 130 42 118 50Z", "#5b4630"),
    front:
      oval(140, 140, 17, "#8f9c4a", 13) +
      onBothSides(oval(130, 145, 3.6, "#66703a", 2.4)) +
      tusks(112, 178, -16, -6),
    mouth: { y: 174, scale: 1.5 },
    eyes: { x: 28, y: 110, r: 6.8, white: "#fff8e0" },
    blush: [54, 152],
  },
};
