import type { Color } from "./brief.ts";
import { parseColor } from "./color.ts";
import type { Skin } from "./values/beings.ts";
import type { ColorName } from "./values/colors.ts";
import type { HairColor } from "./values/hair.ts";

/** Display values of the named colours, softer than the CSS colours of the same name. */
const palette: { readonly [color in ColorName]: string } = {
  black: "#2b2d3a",
  white: "#f7f7f4",
  gray: "#9aa1ab",
  red: "#d8403a",
  orange: "#f0883e",
  yellow: "#f6c945",
  green: "#4c9f5f",
  teal: "#1f9e95",
  blue: "#3f7fd6",
  navy: "#253a63",
  purple: "#7d55c7",
  pink: "#ef7fa8",
  brown: "#85573b",
  beige: "#e3cfae",
  gold: "#dca829",
  silver: "#c2c9d2",
};

/** Display values of CSS colours that are harsher or paler than what people mean by the name. */
const softened: { readonly [color: string]: string } = {
  plum: "#87467f",
  lime: "#a5d13c",
  lavender: "#b8a6e2",
  ivory: "#f7f1de",
  maroon: "#7d2434",
  crimson: "#bb2040",
  khaki: "#b19f6d",
  coral: "#f3785c",
  olive: "#7c7f3e",
  turquoise: "#3dc2bb",
  indigo: "#44398e",
  violet: "#8f60cf",
  magenta: "#ce3b99",
  fuchsia: "#d84ca5",
  cyan: "#3bc0dc",
  aqua: "#3bc0dc",
  tan: "#cfa87d",
  salmon: "#f1927f",
  chocolate: "#7a4a2d",
  orchid: "#c67cc8",
  tomato: "#e4583f",
  midnightblue: "#1d2547",
  forestgreen: "#2f6a45",
  darkgreen: "#25523b",
  lightgreen: "#a9dcae",
  skyblue: "#86c3ea",
  lightblue: "#b6d8ee",
  lightgray: "#d7dadf",
  lightgrey: "#d7dadf",
  darkgray: "#6b717b",
  darkgrey: "#6b717b",
  darkred: "#8d2129",
  royalblue: "#3a5bce",
  lightyellow: "#fbf1c2",
  lightpink: "#f8cdd6",
};

const hairPalette: { readonly [color in HairColor]: string } = {
  black: "#2a2530",
  brown: "#6b4127",
  blonde: "#e3b75e",
  red: "#c8451f",
  auburn: "#8c3220",
  gray: "#a3a6ad",
  white: "#efeeea",
  blue: "#3d7fd9",
  pink: "#f07db0",
  green: "#4aa564",
  purple: "#7f56c9",
  teal: "#1f9f9a",
};

/** Hair in other colours, where it differs from what other things look like in them. */
const otherHairColors: { readonly [color: string]: string } = {
  orange: "#e2702a",
  copper: "#b3592f",
  platinum: "#ece2c8",
  silver: "#c6ccd6",
  burgundy: "#6f1f36",
  crimson: "#b3203a",
  navy: "#2a3a70",
  charcoal: "#45434d",
  lilac: "#bfa3e2",
  lavender: "#b9a8e6",
  mint: "#9fdcc2",
};

const skinPalette: { readonly [skin in Skin]: string } = {
  porcelain: "#fbe3d6",
  light: "#f6cfb3",
  medium: "#e9b48c",
  olive: "#cf9d6b",
  tan: "#c98d5e",
  brown: "#9b613a",
  dark: "#66402c",
};

/** The `#rrggbb` value of a Brief colour; middle gray if it is not a colour. */
export function colorHex(color: Color): string {
  return lookup(palette, color) ?? lookup(softened, color) ?? parseColor(color) ?? "#9aa1ab";
}

/** The `#rrggbb` value of a hair colour, or of any other colour. */
export function hairColorHex(color: HairColor | Color): string {
  return lookup(hairPalette, color) ?? lookup(otherHairColors, color) ?? colorHex(color);
}

/** The `#rrggbb` value of a skin tone, or of any colour for subjects that are not human. */
export function skinColorHex(skin: Skin | Color): string {
  return lookup(skinPalette, skin) ?? colorHex(skin);
}

/** The named colour whose display value is nearest to a `#rrggbb` value. */
export function nearestColor<Name extends ColorName | HairColor>(
  hex: string,
  names: readonly Name[],
  of: "hair" | "general",
): Name {
  const table: { readonly [name: string]: string | undefined } = of === "hair" ? hairPalette : palette;
  let best: { name: Name; distance: number } | undefined;
  for (const name of names) {
    const distance = squaredDistance(hex, table[name] ?? "#808080");
    if (best === undefined || distance < best.distance) best = { name, distance };
  }
  if (best === undefined) throw new TypeError("nearestColor needs at least one name.");
  return best.name;
}

function lookup(table: { readonly [name: string]: string }, name: string): string | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

function squaredDistance(a: string, b: string): number {
  const at = (hex: string, i: number): number => Number.parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16);
  return [0, 1, 2].reduce((sum, i) => sum + (at(a, i) - at(b, i)) ** 2, 0);
}
