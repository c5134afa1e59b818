import { onBothSides } from "../../body/figure.ts";
import { fillPath, line } from "../../pen.ts";
import type { BeingTable } from "../being.ts";
import { crests } from "../parts/crests.ts";
import { horns } from "../parts/horns.ts";
import { marks } from "../parts/marks.ts";
import { behind } from "../parts/tails-and-wings.ts";
import { oval } from "../shapes.ts";

export const insects: BeingTable = {
  bee: {
    coat: "#efbf48",
    behind: behind.wings("#d9ecf3", "#a9c8d6"),
    back: onBothSides(oval(54, 78, 52, "#d9ecf3", 26, 34) + line("M86 98L34 60M78 108L48 96", "#a9c8d6", 3)),
    head: { cheek: 70, cheekY: 116 },
    top: horns.antennae("#4a3732"),
    marks: fillPath(
      "M40 20H240V64C190 48 90 48 40 64ZM40 160C90 178 190 178 240 160V178C190 196 90 196 40 178Z",
      "#4a3732",
    ),
    hair: crests.tuft("#4a3732", 42, 0.9),
    skin: "#4a3732",
    mouth: { y: 146 },
    paws: "paw",
  },
  ladybird: {
    coat: "#3f383b",
    back:
      oval(140, 124, 98, "#c8402f", 86) +
      line("M140 38V210", "#3f383b", 6) +
      onBothSides(oval(66, 106, 13, "#3f383b") + oval(70, 160, 12, "#3f383b") + oval(94, 62, 11, "#3f383b")),
    head: { cheek: 60, cheekY: 114, top: 56, bottom: 184 },
    top: horns.antennae("#3f383b"),
    marks: marks.heart("#efe3d4", 94),
    eyes: { under: "#efe3d4", x: 26, y: 116 },
    mouth: { y: 154, under: "#efe3d4" },
    blush: [38, 140],
    hat: { y: 92 },
  },
  butterfly: {
    showsBehind: true,
    coat: "#8a6a58",
    behind: behind.butterfly("#e59440", "#5a3a3a", "#fbe3b0"),
    head: { cheek: 60, cheekY: 112, top: 48 },
    top: horns.antennae("#5a3a3a", "#e59440", -8),
    eyes: { x: 28, y: 112, white: "#fff6ea" },
    mouth: { y: 150 },
    blush: [42, 138],
  },
  ant: {
    coat: "#8a4a36",
    head: { top: 38, cheek: 70, cheekY: 98, brow: 60, chin: 26, bottom: 184 },
    top: line("M122 46C112 30 98 26 84 30L72 8M158 46C168 30 182 26 196 30L208 8", "#5e3226", 6),
    muzzle: onBothSides(fillPath("M128 172C112 176 104 192 114 206C118 196 126 192 136 190Z", "#5e3226")),
    marks: oval(112, 58, 22, "#a8634a", 10, -24),
    eyes: { x: 37, y: 106, r: 9.5, white: "#fff6ea" },
    mouth: { y: 152, scale: 0.9 },
    skin: "#6b3626",
  },
  spider: {
    coat: "#5a4f68",
    behind: onBothSides(
      [
        [40, 150, -10, 110],
        [20, 190, -34, 180],
        [26, 230, -30, 262],
      ]
        .map(([x1 = 0, y1 = 0, x2 = 0, y2 = 0]) =>
          line(`M84 220L${x1} ${y1}L${x2} ${y2 + 20}`, "#463c52", 10),
        )
        .join(""),
    ),
    head: { cheek: 70 },
    marks: onBothSides(
      oval(118, 80, 8, "#fff6ea") +
        oval(119, 81, 4.5, "#2b1d1c") +
        oval(96, 88, 5.5, "#fff6ea") +
        oval(97, 89, 3, "#2b1d1c"),
    ),
    eyes: { x: 27, y: 112, r: 8.5 },
    mouth: { y: 154, scale: 0.9 },
    hat: { y: 70 },
  },
  snail: {
    coat: "#e2c193",
    back:
      oval(212, 142, 74, "#a8683c", 70) +
      oval(212, 142, 62, "#b97a4a", 58) +
      line("M212 142C212 122 242 124 242 148C240 178 180 176 180 140C182 98 256 92 268 142", "#7d4828", 9) +
      onBothSides(line("M116 86C112 66 106 54 100 42", "#e2c193", 11)),
    // The foot, on which it creeps.
    alone: fillPath(
      "M94 150C92 196 84 214 62 226C46 236 44 252 60 254H286C304 252 300 238 282 232C244 222 206 214 186 176V150Z",
      "#d6b080",
    ),
    head: { top: 66, cheek: 58, cheekY: 124, brow: 44, chin: 44 },
    eyes: { x: 41, y: 36, r: 8, white: "#fff6ea" },
    mouth: { y: 148, scale: 1.1 },
    blush: [38, 136],
    // Between the eyes on their stalks.
    hat: { y: 82, scale: 0.5, scaleY: 0.56 },
  },
};
