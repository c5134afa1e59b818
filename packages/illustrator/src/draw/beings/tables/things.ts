import { onBothSides } from "../../body/figure.ts";
import { fillPath, line } from "../../pen.ts";
import type { BeingTable } from "../being.ts";
import { thing } from "../families.ts";
import { oval, placed } from "../shapes.ts";

export const things: BeingTable = {
  toaster: thing(
    "#c3ccd4",
    "M96 74H184C206 74 218 86 218 108V168C218 182 210 190 196 190H84C70 190 62 182 62 168V108C62 86 74 74 96 74Z",
    {
      back: `<rect x="216" y="106" width="16" height="14" rx="5" fill="#4a4f5a"/>`,
      hair: onBothSides(
        fillPath("M84 92V50C72 44 76 24 92 24H122C138 24 140 44 130 50V92Z", "#a8683a") +
          fillPath("M91 92V54C82 46 84 32 94 32H120C130 32 132 46 123 54V92Z", "#eec48a"),
      ),
      marks: fillPath("M50 74H230V90H50Z", "#dde4ea") + fillPath("M50 176H230V200H50Z", "#8f9aa6"),
      eyes: { x: 32, y: 120 },
      mouth: { y: 152 },
      blush: [54, 142],
      hat: { y: 88, scale: 1.16 },
      skin: "#8f9aa6",
    },
  ),
  "light-bulb": thing(
    "#f8dd7c",
    "M140 14C88 14 62 52 62 92C62 122 80 136 92 156L98 178H182L188 156C200 136 218 122 218 92C218 52 192 14 140 14Z",
    {
      head: { top: 14, cheek: 78, cheekY: 92, brow: 52 },
      back: [-60, -30, 0, 30, 60]
        .map((r) => `<g transform="rotate(${r} 140 92)">${line("M140 -6V-28", "#f3c64a", 8)}</g>`)
        .join(""),
      marks: oval(98, 62, 13, "#fdf0bc", 24, 30),
      muzzle: `<rect x="100" y="174" width="80" height="12" rx="6" fill="#aab2bb"/><rect x="103" y="186" width="74" height="12" rx="6" fill="#8d97a2"/><rect x="108" y="198" width="64" height="11" rx="5" fill="#aab2bb"/>`,
      eyes: { x: 29, y: 98 },
      mouth: { y: 134 },
      blush: [48, 124],
      skin: "#8d97a2",
    },
  ),
  book: thing(
    "#3f78a8",
    "M84 34H196C204 34 210 40 210 48V180C210 188 204 194 196 194H84C74 194 68 188 68 178V50C68 40 74 34 84 34Z",
    {
      head: { top: 34, cheek: 71, cheekY: 110, brow: 71 },
      back:
        `<rect x="78" y="40" width="140" height="158" rx="6" fill="#f6efdf"/>` +
        line("M214 52V190", "#d9ccb0", 2.4),
      marks:
        fillPath("M60 20H88V210H60Z", "#315f88") +
        `<rect x="106" y="50" width="84" height="16" rx="4" fill="#e9c25e"/>`,
      top: fillPath("M176 188H194V222L185 212L176 222Z", "#c8553d"),
      eyes: { x: 27, y: 108 },
      mouth: { y: 146 },
      hat: { y: 62, scale: 1.16 },
    },
  ),
  cup: thing("#f4efe6", "M70 62H210L198 172C196 186 186 194 172 194H108C94 194 84 186 82 172Z", {
    head: { top: 54, cheek: 68, cheekY: 100, brow: 60 },
    back:
      `<ellipse cx="216" cy="116" rx="26" ry="30" fill="none" stroke="#e2d8c8" stroke-width="14"/>` +
      line("M118 34q-10 -12 0 -24t0 -24M150 34q-10 -12 0 -24t0 -24", "#ffffff", 7, 0.75),
    marks: fillPath("M60 164H220V184H60Z", "#c8553d"),
    muzzle: oval(140, 62, 70, "#e2d8c8", 15) + oval(140, 63, 60, "#6b4230", 11),
    eyes: { x: 29, y: 112 },
    mouth: { y: 142 },
    hat: { y: 62, scale: 1.05 },
  }),
  teapot: thing(
    "#c8606a",
    "M140 58C86 58 64 92 66 130C68 166 92 190 140 190C188 190 212 166 214 130C216 92 194 58 140 58Z",
    {
      head: { top: 56, cheek: 74, cheekY: 128, brow: 56 },
      back:
        `<ellipse cx="222" cy="126" rx="26" ry="32" fill="none" stroke="#b04e5a" stroke-width="13"/>` +
        fillPath("M76 120C48 118 46 84 18 78L10 96C26 108 30 156 78 164Z", "#b04e5a"),
      muzzle: oval(140, 64, 46, "#b04e5a", 11) + oval(140, 44, 12, "#e9c25e"),
      eyes: { x: 29, y: 118 },
      mouth: { y: 150 },
      hat: { y: 72, scale: 0.92 },
    },
  ),
  donut: thing(
    "#e7b27a",
    "M140 38C90 38 58 72 58 116C58 160 90 190 140 190C190 190 222 160 222 116C222 72 190 38 140 38Z",
    {
      head: { top: 38, cheek: 82, cheekY: 114, brow: 58 },
      marks:
        fillPath(
          "M40 20H240V130C232 150 220 150 212 136C204 128 198 164 186 166C174 166 172 140 160 142C148 146 150 178 138 178C124 178 128 146 116 142C104 140 104 160 92 160C80 158 82 130 70 136C60 146 48 144 40 126Z",
          "#ee8fb0",
        ) +
        [
          [92, 76, 20, "#f6d45c"],
          [118, 58, -40, "#7fc4d8"],
          [158, 56, 30, "#ffffff"],
          [188, 78, -20, "#f6d45c"],
          [78, 104, 60, "#ffffff"],
          [204, 106, 40, "#7fc4d8"],
          [140, 72, 80, "#f2744f"],
        ]
          .map(([x, y, turn, color]) =>
            placed(Number(x), Number(y), Number(turn), line("M-4 0H4", String(color), 4.5)),
          )
          .join(""),
      eyes: { x: 29, y: 112, under: "#ee8fb0" },
      mouth: { y: 142, under: "#ee8fb0" },
    },
  ),
  clock: thing(
    "#f7f1e2",
    "M140 42C96 42 66 74 66 116C66 158 96 190 140 190C184 190 214 158 214 116C214 74 184 42 140 42Z",
    {
      head: { top: 36, cheek: 76, cheekY: 116 },
      skin: "#b8473c",
      back:
        onBothSides(
          oval(92, 48, 25, "#e0b04a", 18, -38) +
            line("M106 62L98 54", "#8a6a2c", 6) +
            line("M98 184L84 204", "#b8473c", 14),
        ) +
        line("M140 42V24", "#8a6a2c", 6) +
        oval(140, 22, 9, "#e0b04a") +
        oval(140, 116, 88, "#b8473c"),
      marks:
        [0, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330]
          .map((turn) => placed(140, 116, turn, line("M0 -64V-56", "#5a4a3c", turn % 90 === 0 ? 5 : 3)))
          .join("") + line("M140 86V62M140 86L160 76", "#3a2f38", 4.5),
      eyes: { x: 27, y: 116 },
      mouth: { y: 148 },
      blush: [44, 138],
      hat: { y: 74, scale: 1.12 },
    },
  ),
};
