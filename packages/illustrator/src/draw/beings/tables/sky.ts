import { fillPath } from "../../pen.ts";
import type { BeingTable } from "../being.ts";
import { thing } from "../families.ts";
import { behind } from "../parts/tails-and-wings.ts";
import { oval, softPath, starPath } from "../shapes.ts";

export const sky: BeingTable = {
  cloud: thing(
    "#f4f7fb",
    "M88 178C52 180 32 152 46 126C34 98 62 74 90 84C98 46 152 38 174 68C206 58 234 84 224 116C248 134 236 178 200 178Z",
    {
      head: { top: 52, cheek: 80, cheekY: 110 },
      marks: fillPath("M30 160C90 176 190 176 250 160V190H30Z", "#d7e2ee"),
      eyes: { x: 31, y: 118 },
      mouth: { y: 148 },
      blush: [50, 142],
      hat: { y: 74, scale: 0.92 },
    },
  ),
  star: thing("#f3c64a", starPath(140, 116, 86, 50), {
    head: { top: 24, cheek: 62, cheekY: 110, brow: 20 },
    back: softPath(starPath(140, 116, 86, 50), "#f3c64a", 30),
    eyes: { x: 24, y: 112 },
    mouth: { y: 140, scale: 0.95 },
    blush: [38, 132],
    hat: { y: 68, scale: 0.72, scaleY: 0.8 },
  }),
  sun: thing(
    "#f6c443",
    "M140 48C96 48 72 80 72 116C72 152 100 184 140 184C180 184 208 152 208 116C208 80 184 48 140 48Z",
    {
      back: behind.rays("#ec9a38", 112, 116),
      head: { top: 48, cheek: 68, cheekY: 116 },
      eyes: { x: 28, y: 114 },
      mouth: { y: 148 },
    },
  ),
  moon: thing(
    "#efe2b0",
    "M140 36C92 36 66 74 66 112C66 154 98 188 140 188C182 188 214 154 214 112C214 74 188 36 140 36Z",
    {
      marks:
        oval(92, 84, 12, "#dccb90") +
        oval(92, 162, 9, "#dccb90") +
        oval(120, 178, 6, "#dccb90") +
        fillPath("M164 20C206 76 206 154 160 200H260V20Z", "#cdb56a", 0.9),
      back:
        softPath(starPath(232, 72, 13, 6), "#f0c64e", 4) + softPath(starPath(44, 150, 9, 4), "#f0c64e", 3),
      ownHat:
        fillPath(
          "M76 76C84 36 116 10 158 12C200 14 236 46 240 96C222 72 206 60 196 62C170 52 110 54 76 76Z",
          "#4f62a8",
        ) +
        fillPath(
          "M70 80C96 52 186 50 208 76C210 88 204 94 196 90C168 70 116 72 88 92C78 94 70 90 70 80Z",
          "#f6efdf",
        ) +
        oval(240, 102, 13, "#f6efdf"),
    },
  ),
  planet: thing(
    "#5b95c4",
    "M140 40C96 40 66 74 66 114C66 154 98 188 140 188C182 188 214 154 214 114C214 74 184 40 140 40Z",
    {
      marks: fillPath(
        "M60 70C90 40 120 50 126 66C120 84 96 80 92 96C84 100 70 96 60 100ZM170 40C190 50 220 80 224 120C206 124 200 104 190 100C176 92 164 70 170 40ZM80 150C100 150 110 170 104 190L70 190ZM176 158C196 150 210 150 220 158L190 200C176 190 168 170 176 158Z",
        "#7fb57a",
      ),
      skin: "#5b95c4",
    },
  ),
};
