import type { Pen } from "../pen.ts";
import { fillPath, line } from "../pen.ts";
import { outlineDrawing } from "../styles/add-outline.ts";
import { skinLine } from "./limbs.ts";

/** How a hand is shown. Each drawing has its wrist at 0 0 and points up; `none` is a hand that is hidden. */
export type HandShape = "relaxed" | "open" | "fist" | "thumb-up" | "grip" | "chin" | "none";

/** Draws a hand, or the paw of an animal, with its outline. */
export type DrawHand = (pen: Pen, shape: HandShape) => string;

/** Hands of people in the colour of their skin. */
export function handsOf(skin: string): DrawHand {
  return (pen, shape) =>
    shape === "none" ? "" : outlineDrawing(handShapes[shape](skin, skinLine(skin)), pen);
}

const handShapes: {
  readonly [shape in Exclude<HandShape, "none">]: (skin: string, shade: string) => string;
} = {
  relaxed: (skin, shade) =>
    line("M8 -8C15 -14 18 -22 16.5 -31", skin, 9) +
    fillPath(
      "M-11 5C-13 -8 -16 -19 -15 -31C-14 -42 -8 -49 0 -49C8 -49 12.5 -43 13 -33C13.6 -21 11.5 -8 11 5Z",
      skin,
    ) +
    line("M-5.4 -33L-5 -44M2.8 -33L3.4 -45M9 -12C12 -15 13.4 -18 13.6 -22", shade, 2, 0.75),

  // About 78 long: from the chin to the brow.
  open: (skin, shade) =>
    [
      ["M-13 -24L-20 -62", 10],
      ["M-4.5 -28L-7 -72", 10.4],
      ["M5 -28L7 -71", 10.2],
      ["M13.5 -24L19 -61", 9.6],
    ]
      .map(([d = "", width = 10]) => line(String(d), skin, Number(width)))
      .join("") +
    line("M-14 -14C-22 -20 -30 -26 -33 -35", skin, 10.6) +
    fillPath("M-12 6C-18 -8 -20 -24 -17 -36C-12 -44 12 -44 18 -36C20 -24 18 -8 12 6Z", skin) +
    line("M-9 -36L-9.4 -42M0.2 -39L0.2 -46M9.6 -36.5L10.4 -42", shade, 2) +
    line("M-13 -15C-6 -17 -2 -11 -3 -2", shade, 2.2, 0.9),

  fist: (skin, shade) =>
    fillPath(
      "M-16 -26C-16 -32 -10 -33 -5 -32L7 -31C15 -30 17 -24 16 -16C15 -6 11 2 10 6L-10 6C-11 2 -15 -5 -16 -12Z",
      skin,
    ) +
    line("M14 -15C16 -23 14 -30 9 -36", skin, 8.4) +
    line("M-13 -23.5L4 -23M-13 -16L4 -15.5M-12 -8.5L3 -8", shade, 2.2, 0.8),

  "thumb-up": (skin, shade) =>
    line("M-4 -24C-7 -36 -7 -44 -4 -54", skin, 12) +
    fillPath(
      "M-16 -26C-16 -33 -10 -34 -5 -33L9 -32C17 -31 19 -25 18 -16C17 -6 12 2 10 6L-10 6C-11 2 -15 -5 -16 -12Z",
      skin,
    ) +
    line("M2 -24.5L17 -24M1 -16.5L17 -16M1 -8.5L14 -8M1 -29C-3 -24 -3 -10 1 -4", shade, 2.2, 0.8),

  // Around an upper arm: it points to the right in its own drawing.
  grip: (skin, shade) =>
    `<g transform="rotate(-90) translate(-186 -289)">${
      fillPath(
        "M184 276C196 267 208 263 218 265C227 266 229 276 227 284C224 296 212 302 202 302C192 301 184 298 182 296Z",
        skin,
      ) +
      line("M204 274.5L223 271.5M206 283L226 280.5M204 291.5L221 290", shade, 2.1, 0.9) +
      line("M189 279C195 281 199 287 198 294", shade, 2, 0.8)
    }</g>`,

  // The index along the cheek, the others folded under the chin.
  chin: (skin, shade) =>
    `<g transform="translate(-190 -238)">${
      line("M189 244L184 216", skin, 23) +
      line("M190 206L194 166", shade, 14) +
      line("M188.6 208L192 167", skin, 11.8) +
      fillPath(
        "M150 203C146 192 153 185 163 187C172 181 186 183 193 192C199 200 199 216 193 226C186 234 172 234 166 227C158 222 153 213 150 203Z",
        skin,
      ) +
      line(
        "M152 202C156 192 168 189 178 192M155 212C160 203 171 199 180 202M161 221C166 213 174 210 181 212",
        shade,
        2.3,
        0.95,
      )
    }</g>`,
};
