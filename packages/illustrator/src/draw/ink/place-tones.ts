import { parseColor } from "../../brief/color.ts";
import { luma } from "../../color/color-math.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import { paper } from "./ink-colors.ts";

/** Colours below this luma become the tint. */
const darkest = 0.6;
/** Fainter shapes are haze and light, which are left out. */
const faintest = 0.3;

/** The only colour behind a figure in ink, unless a background is stated. */
const tint = "#dde1e7";

/** The paint of the shadow that a figure casts on the ground. */
export function groundShadow({ style }: CharacterTraits): string {
  return style === "ink" ? `fill="${tint}"` : 'fill="#15121f" fill-opacity="0.22"';
}

/** Turns a place into white and one flat tint, behind a figure in ink. */
export function toTint(svg: string): string {
  return svg.replace(/<(?:path|ellipse|circle|rect)[^>]*\/>/g, (tag) => {
    const opacity = Number(/ (?:fill-|stroke-)?opacity="([\d.]+)"/.exec(tag)?.[1] ?? 1);
    if (opacity < faintest) return "";
    return tag
      .replace(/ (?:fill-|stroke-)?opacity="[^"]*"/g, "")
      .replace(/ (fill|stroke)="([^"]*)"/g, (attribute, name: string, value: string) => {
        if (value.startsWith("url(")) return ` ${name}="${paper}"`;
        const color = parseColor(value.toLowerCase());
        return color === undefined ? attribute : ` ${name}="${luma(color) < darkest ? tint : paper}"`;
      });
  });
}
