import type { HandShape } from "../body/hands.ts";
import { fillPath, line } from "../pen.ts";

/** The hands of postures. Each has its wrist at 0 0 and points up. */
export const handShapes: {
  readonly [shape in Exclude<HandShape, "none" | "relaxed">]: (skin: string, shade: string) => string;
} = {
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

  // The index up, the others folded under the thumb.
  point: (skin, shade) =>
    line("M-8 -26L-9 -68", skin, 11) +
    fillPath(
      "M-16 -26C-16 -32 -10 -34 -5 -33L8 -31C16 -30 18 -24 17 -16C16 -6 11 2 10 6L-10 6C-11 2 -15 -5 -16 -12Z",
      skin,
    ) +
    line("M-14 -10C-8 -16 0 -19 8 -17", skin, 9.6) +
    line(
      "M1 -32L1 -21M9 -31L9.5 -20M-15 -6C-8 -12 0 -14 9 -12M-2.6 -62C-2.6 -60 -2.6 -58 -3 -56",
      shade,
      2,
      0.8,
    ),

  // Before the lips, with an edge against the face.
  hush: (skin, shade) =>
    line("M-8 -26L-9 -66", shade, 14.6) +
    line("M-8 -26L-9 -66", skin, 11) +
    fillPath(
      "M-16 -26C-16 -32 -10 -34 -5 -33L8 -31C16 -30 18 -24 17 -16C16 -6 11 2 10 6L-10 6C-11 2 -15 -5 -16 -12Z",
      skin,
    ) +
    line("M-14 -10C-8 -16 0 -19 8 -17", skin, 9.6) +
    line(
      "M-4 -33L8 -31C16 -30 18 -24 17 -16M1 -32L1 -21M9 -31L9.5 -20M-15 -6C-8 -12 0 -14 9 -12",
      shade,
      2,
      0.8,
    ),

  peace: (skin, shade) =>
    line("M-8 -26L-19 -68", skin, 10.8) +
    line("M3 -28L9 -71", skin, 10.8) +
    fillPath(
      "M-16 -26C-16 -32 -10 -34 -5 -33L8 -31C16 -30 18 -24 17 -16C16 -6 11 2 10 6L-10 6C-11 2 -15 -5 -16 -12Z",
      skin,
    ) +
    line("M-14 -12C-6 -19 4 -20 11 -16", skin, 9.6) +
    line("M9 -31L10 -21M-13 -7C-6 -13 4 -14 12 -11M-3 -33L-2 -27", shade, 2, 0.8),

  ok: (skin, shade) =>
    [
      ["M0 -26L2 -70", 10],
      ["M8 -26L15 -66", 9.8],
      ["M15 -22L27 -56", 9.2],
    ]
      .map(([d = "", width = 10]) => line(String(d), skin, Number(width)))
      .join("") +
    fillPath("M-11 6C-16 -6 -16 -20 -10 -30C0 -36 14 -32 18 -24C19 -12 15 -4 11 6Z", skin) +
    line("M-9 -12C-22 -16 -28 -26 -25 -36C-22 -46 -12 -48 -6 -42C-2 -38 -2 -32 -4 -27", skin, 9.4) +
    line("M4 -34L5 -42M12 -31L13 -37M-3 -24C-1 -18 -2 -10 -6 -4", shade, 2, 0.8),

  // Fingers together, as in a salute.
  flat: (skin, shade) =>
    line("M-10 -16C-18 -22 -22 -30 -22 -40", skin, 9.6) +
    fillPath(
      "M-11 6C-14 -8 -16 -22 -15 -38C-14 -56 -10 -70 -4 -76C2 -79 8 -76 11 -68C15 -56 16 -34 15 -20C14 -8 12 0 11 6Z",
      skin,
    ) +
    line("M-6.6 -40L-4 -66M1 -40L2.4 -70M8.6 -38L8.6 -62", shade, 2, 0.75),
};
