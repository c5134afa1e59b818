import { onBothSides } from "../../body/figure.ts";
import { fillPath, line } from "../../pen.ts";
import type { BeingTable } from "../being.ts";
import { bird } from "../families.ts";
import { crests } from "../parts/crests.ts";
import { marks } from "../parts/marks.ts";
import { behind } from "../parts/tails-and-wings.ts";
import { oval, placed } from "../shapes.ts";

export const moreBirds: BeingTable = {
  turkey: bird(
    "#c9574a",
    { kind: "cone", y: 130, w: 17, h: 28, color: "#e8b85a" },
    {
      behind: behind.tailfan("#7a4f36", "#e6cf9e"),
      head: { cheek: 54, cheekY: 108, chin: 36 },
      marks: marks.cap(70, "#6f8fb0"),
      front: fillPath("M134 124C126 140 130 172 140 180C148 176 146 146 146 124Z", "#a8322e"),
      eyes: { x: 30, y: 104 },
    },
  ),
  peacock: bird(
    "#2f6fa6",
    { kind: "cone", y: 130, w: 15, h: 26, color: "#d9c7a0" },
    {
      behind: behind.fan(),
      head: { cheek: 52, cheekY: 108, chin: 38 },
      hair: [-20, 0, 20]
        .map((r) =>
          placed(
            140,
            46,
            r,
            line("M0 0V-26", "#2f8a78", 4) + oval(0, -32, 8, "#2f8a78") + oval(0, -32, 4, "#d9b04a"),
          ),
        )
        .join(""),
      marks: onBothSides(oval(110, 104, 17, "#f3f1ea", 14)),
      eyes: { x: 30, y: 104, under: "#f3f1ea", r: 7 },
    },
  ),
  toucan: bird(
    "#37343c",
    { kind: "big", y: 118, w: 31, h: 82, color: "#eda03a", tip: "#c9442e", low: "#c9742c" },
    {
      marks: marks.heart("#fbf2dc", 86),
      eyes: { x: 38, y: 100, under: "#6fb0c4", r: 7.5 },
      muzzle: onBothSides(oval(102, 100, 15, "#6fb0c4")),
      blush: false,
    },
  ),
  flamingo: bird(
    "#f09aa4",
    { kind: "bent", y: 120, w: 24, h: 76, color: "#fbeae0", tip: "#37323a", low: "#e3c0b4" },
    {
      head: { cheek: 52, cheekY: 104, chin: 36, top: 44 },
      neck: 92,
      eyes: { x: 31, y: 102, white: "#fbf0d0", r: 6.5 },
      hair: crests.tuft("#e07c8a", 48, 0.8),
    },
  ),
  pigeon: bird(
    "#8791a3",
    { kind: "cone", y: 130, w: 15, h: 25, color: "#d9a79a" },
    {
      marks: fillPath("M60 158C100 146 180 146 220 158V200H60Z", "#5f8f86"),
      front: oval(140, 124, 12, "#f3efe8", 7),
      eyes: { x: 31, y: 106, white: "#e9963c", r: 6.5 },
    },
  ),
  raven: bird(
    "#33343f",
    { kind: "hook", y: 124, w: 22, h: 52, color: "#565a68", low: "#3c3f4b" },
    { hair: crests.tuft("#33343f", 46, 1), eyes: { x: 31, y: 104, r: 7.5 } },
  ),
  robin: bird(
    "#7d6a54",
    { kind: "cone", y: 128, w: 14, h: 22, color: "#4a3d33" },
    {
      head: { cheek: 68, cheekY: 116, chin: 50 },
      marks: oval(140, 142, 66, "#a9b9c2", 64) + marks.heart("#e0662e", 96),
      eyes: { x: 28, y: 104, under: "#e0662e", r: 7.5 },
      blush: false,
    },
  ),
  puffin: bird(
    "#34343c",
    { kind: "hook", y: 116, w: 27, h: 66, color: "#e8743a", tip: "#cf4e2e", low: "#c65a2c" },
    {
      marks: onBothSides(oval(106, 112, 32, "#f5f1ea", 38)),
      muzzle: "",
      eyes: { x: 36, y: 102, under: "#f5f1ea", r: 7 },
      blush: false,
    },
  ),
};
