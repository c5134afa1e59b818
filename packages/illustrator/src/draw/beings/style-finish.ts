import type { StyleName } from "../../brief/values/pictures.ts";
import { distinctColor } from "../../color/color-math.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import { fillPath, line } from "../pen.ts";
import { dent, fingerprint } from "../styles/clay-prints.ts";
import type { Being } from "./being.ts";
import { headShapeOf } from "./fit.ts";
import { n } from "./shapes.ts";

/** What a style adds to a head, clipped to it. */
export function finishHead(style: StyleName, being: Being, traits: CharacterTraits, id: string): string {
  return finishes[style]?.(being, traits, id) ?? "";
}

/** The lowest point of the head, or of a being without a body. */
function lowest(being: Being): number {
  return being.bodiless === true ? 430 : headShapeOf(being).bottom;
}

const finishes: {
  readonly [style in StyleName]?: (being: Being, traits: CharacterTraits, id: string) => string;
} = {
  clay: (being, _traits, id) => {
    const { top, cheek } = headShapeOf(being);
    const bottom = lowest(being);
    return (
      `<radialGradient id="${id}c" cx="0.34" cy="0.26" r="0.82"><stop offset="0" stop-color="#ffffff" stop-opacity="0.42"/><stop offset="0.45" stop-color="#ffffff" stop-opacity="0"/><stop offset="0.62" stop-color="#2a1020" stop-opacity="0"/><stop offset="1" stop-color="#2a1020" stop-opacity="0.38"/></radialGradient>` +
      `<rect x="${n(140 - cheek)}" y="${top}" width="${n(2 * cheek)}" height="${n(bottom - top)}" fill="url(#${id}c)"/>` +
      line(
        `M${n(140 - cheek * 0.62)} ${n(top + 40)}C${n(140 - cheek * 0.5)} ${n(top + 24)} ${n(140 - cheek * 0.3)} ${n(top + 16)} ${n(140 - cheek * 0.14)} ${n(top + 13)}`,
        "#ffffff",
        7,
        0.34,
      ) +
      fingerprint(n(140 + cheek * 0.42), n(top + 34), 30, 28) +
      fingerprint(n(140 - cheek * 0.62), n(bottom - 36), 24, -30, 0.8) +
      dent(n(140 + cheek * 0.5), n(bottom - 26), 18, -30)
    );
  },
  cartoon: (being) => {
    const { cheek } = headShapeOf(being);
    const bottom = lowest(being);
    return fillPath(
      `M${n(140 + cheek * 0.5)} 0H300V${bottom + 40}H60V${n(bottom - 12)}C${n(140 + cheek * 0.5)} ${n(bottom - 4)} ${n(140 + cheek * 0.9)} 130 ${n(140 + cheek * 0.5)} 0Z`,
      "#3a1430",
      0.1,
    );
  },
  abstract: (being, traits) =>
    fillPath(
      `M140 -20H300V${lowest(being) + 20}H140L156 150L128 96Z`,
      distinctColor([being.coat, traits.clothing.color], ["#3f7fd6", "#f6c945", "#d8403a", "#1f9e95"], 0.25),
      0.34,
    ),
};
