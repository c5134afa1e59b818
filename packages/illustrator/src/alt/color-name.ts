import type { Color } from "../brief/brief.ts";
import { parseColor } from "../brief/color.ts";
import { nearestColor } from "../brief/palette.ts";
import { backgroundColors, colors } from "../brief/values/colors.ts";

/**
 * Names a colour in plain English: its own name, "light blue" for the CSS name lightblue, or the nearest name
 * for a hex value.
 */
export function colorName(color: Color): string {
  if (backgroundColors.some((name) => name === color)) return color;
  const shade = /^(dark|light|medium|pale|deep|hot)([a-z]+)$/.exec(color);
  if (shade !== null && commonColorNames.has(shade[2] ?? "")) return `${shade[1]} ${shade[2]}`;
  if (commonColorNames.has(color)) return color;
  const spoken = spokenNames[color];
  if (spoken !== undefined) return spoken;
  return nearestColor(parseColor(color) ?? "#808080", colors, "general");
}

/** Names that are written as one word, as people say them. */
const spokenNames: { readonly [color: string]: string | undefined } = {
  iceblue: "ice blue",
  darkblonde: "dark blonde",
  honeyblonde: "honey blonde",
  strawberryblonde: "strawberry blonde",
  paleblue: "pale blue",
  stormblue: "storm blue",
  skyblue: "sky blue",
  royalblue: "royal blue",
  midnightblue: "midnight blue",
  bottlegreen: "bottle green",
  forestgreen: "forest green",
  slategray: "slate gray",
};

/** CSS colour names that are everyday words. */
const commonColorNames: ReadonlySet<string> = new Set(
  (
    "black white gray grey red orange yellow green teal blue navy purple pink brown beige gold silver aqua " +
    "aquamarine azure chartreuse chocolate coral crimson cyan fuchsia indigo ivory khaki lavender lime " +
    "magenta maroon olive orchid plum salmon sienna tan tomato turquoise violet wheat mustard rust burgundy emerald " +
    "mint cream charcoal camel saffron lilac sage terracotta peach ochre copper petrol denim apricot aubergine moss taupe " +
    "amber mauve periwinkle pistachio raspberry brick champagne pewter jade graphite platinum"
  ).split(" "),
);
