import { darken, lighten, luma } from "../../color/color-math.ts";
import type { HeadAdornment } from "../../language/vocabulary/adornments.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import { onBothSides } from "../body/figure.ts";
import type { Pen } from "../pen.ts";
import { ellipse, fillPath, line, shape } from "../pen.ts";

type Draw = (pen: Pen, color: string | undefined, traits: CharacterTraits) => string;

/** What is worn in the hair or on the head, drawn over the hair. */
export const headAdornments: { readonly [name in HeadAdornment]: Draw } = {
  "hair-bow": (pen, color = "#e2507a") =>
    `<g transform="translate(186 46) rotate(24)">${
      shape(pen, "M0 0C-10 -16 -30 -18 -32 -6C-34 6 -14 12 0 0Z", color) +
      shape(pen, "M0 0C10 -16 30 -18 32 -6C34 6 14 12 0 0Z", color) +
      shape(pen, "M-4 2L-14 22L-6 20L0 26L4 4ZM4 2L14 22L6 20L0 26L-4 4Z", darken(color, 0.12)) +
      ellipse(pen, 0, 0, 6.4, darken(color, 0.2), 7)
    }</g>`,

  "hair-flower": (pen, color = "#e2507a") =>
    `<g transform="translate(192 78)">${
      shape(pen, "M4 6C14 4 24 12 24 22C12 24 4 16 4 6Z", "#4c9f5f") +
      [0, 72, 144, 216, 288]
        .map((turn) => `<g transform="rotate(${turn})">${ellipse(pen, 0, -10, 8, color, 9.6)}</g>`)
        .join("") +
      ellipse(pen, 0, 0, 6, luma(color) > 0.75 ? "#e8a33d" : "#ffe08a")
    }</g>`,

  "hair-clips": (pen, color = "#f2c84b") =>
    `<g transform="translate(184 70) rotate(62)">${
      shape({ ...pen, width: pen.width * 0.7 }, "M-15 -4C-15 -7 15 -7 15 -4V3C15 6 -15 6 -15 3Z", color) +
      line("M-10 -1L10 -1", lighten(color, 0.5), 2)
    }</g><g transform="translate(176 56) rotate(54)">${
      shape({ ...pen, width: pen.width * 0.7 }, "M-15 -4C-15 -7 15 -7 15 -4V3C15 6 -15 6 -15 3Z", color) +
      line("M-10 -1L10 -1", lighten(color, 0.5), 2)
    }</g>`,

  "hair-pencil": (pen, color = "#f0b73c", traits) => {
    const pencil =
      shape({ ...pen, width: pen.width * 0.7 }, "M-34 -3.6H24V3.6H-34Z", color) +
      fillPath("M-34 -3.6H-28V3.6H-34Z", "#e58a8a") +
      fillPath("M24 -3.6L34 0L24 3.6Z", "#f3dcb8") +
      fillPath("M30.4 -1.2L34 0L30.4 1.2Z", "#33303a");
    // In a bun it is above or beside the head; otherwise behind an ear.
    const place =
      traits.haircut === "top-bun"
        ? "translate(140 18) rotate(-28)"
        : traits.haircut === "low-bun"
          ? "translate(196 168) rotate(-34)"
          : "translate(196 88) rotate(-24)";
    return `<g transform="${place}">${pencil}</g>`;
  },

  halo: (pen, color = "#ffd75e") =>
    `<g fill="none">${
      pen.ink === undefined
        ? `<ellipse cx="140" cy="8" rx="50" ry="13" stroke="${lighten(color, 0.5)}" stroke-opacity="0.5" stroke-width="15"/>`
        : `<ellipse cx="140" cy="8" rx="50" ry="13" stroke="${pen.ink}" stroke-width="${8 + 2 * pen.width}"/>`
    }<ellipse cx="140" cy="8" rx="50" ry="13" stroke="${color}" stroke-width="8"/></g>`,

  "small-horns": (pen, color = "#3a3036") =>
    onBothSides(
      shape(pen, "M99 46C91 38 88 25 95 13C98 24 104 30 114 35C110 42 105 46 99 46Z", color) +
        line("M97 37C99 35.6 102 35.6 104 37M95 30C97 28.6 99 28.6 101 30", lighten(color, 0.35), 1.8, 0.8),
    ),

  "cat-ears": (pen, stated, { hair }) => {
    const color = stated ?? hair.color;
    return onBothSides(
      shape(pen, "M84 66C76 40 74 16 80 2C98 8 116 24 124 42C108 46 94 54 84 66Z", color) +
        fillPath("M88 54C84 38 82 24 85 14C96 20 106 30 111 40C102 42 94 48 88 54Z", "#f2a7b5"),
    );
  },

  "bunny-ears": (pen, color = "#f7f3ee") =>
    onBothSides(
      shape(pen, "M100 50C84 20 78 -34 92 -56C108 -52 124 -6 126 40C116 40 108 44 100 50Z", color) +
        fillPath("M104 36C94 12 90 -24 95 -40C106 -30 114 6 116 32C112 32 108 33 104 36Z", "#f2b3c0"),
    ),
};

/** How far up the drawings reach, figure y, where that is above the hair. */
export const headAdornmentTops: { readonly [name in HeadAdornment]?: number } = {
  halo: -16,
  "small-horns": -2,
  "cat-ears": -8,
  "bunny-ears": -62,
  "hair-pencil": -4,
};
