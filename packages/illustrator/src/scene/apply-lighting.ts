import { parseColor } from "../brief/color.ts";
import { mix } from "../color/color-math.ts";
import type { CharacterTraits } from "../traits/character-traits.ts";
import type { Light } from "./light.ts";
import { applyTint } from "./light.ts";

/**
 * Applies the lighting of a scene to a drawn character. It changes colours and turns the largest surfaces
 * into gradients, so that no blending or clipping is needed and trait groups are kept.
 */
export function applyLighting(
  svg: string,
  traits: CharacterTraits,
  light: Light,
  prefix: string,
): { defs: string; svg: string } {
  const isLit = light.characterTint !== 0 || light.sideLights !== undefined;
  if (!isLit || traits.style === "ink") return { defs: "", svg };
  const tinted = new Map<string, string>();
  const tint = (color: string): string => {
    const known = tinted.get(color);
    if (known !== undefined) return known;
    const hex = parseColor(color.toLowerCase());
    const result = hex === undefined ? color : applyTint(light, hex, light.characterTint);
    tinted.set(color, result);
    return result;
  };
  const surfaces =
    light.sideLights === undefined || stylesWithoutGradients.has(traits.style)
      ? []
      : Array.from(new Set([traits.skin, traits.hair.color, traits.clothing.color]));
  const curls = hasManyCurls(svg, traits.hair.color);
  const defs = surfaces
    .map((color, i) =>
      sideLightGradient(`${prefix}lit${i}`, tint(color), light, curls && color === traits.hair.color),
    )
    .join("");
  const lit = svg.replace(
    /\b(fill|stroke|stop-color)="(#[0-9a-fA-F]{3,6}|white|black)"/g,
    (_, attribute: string, color: string) => {
      const surface = attribute === "fill" ? surfaces.indexOf(color.toLowerCase()) : -1;
      return `${attribute}="${surface < 0 ? tint(color) : `url(#${prefix}lit${surface})`}"`;
    },
  );
  return { defs, svg: lit };
}

/** Styles whose surfaces are too small for gradients. */
const stylesWithoutGradients: ReadonlySet<string> = new Set(["pixel", "voxel"]);

/** Hair of many separate curls is lit as a whole. */
function hasManyCurls(svg: string, color: string): boolean {
  const parts = svg.split("data-trait=").filter((part) => part.startsWith('"hair.style'));
  return parts.some((part) => part.split(`fill="${color}"`).length > 5);
}

/** A horizontal gradient over each shape, or over the head if `whole`. */
function sideLightGradient(id: string, color: string, { sideLights }: Light, whole: boolean): string {
  if (sideLights === undefined) return "";
  const [[left, much], [right, more]] = sideLights;
  return `<linearGradient id="${id}"${whole ? ' gradientUnits="userSpaceOnUse" x1="60" x2="220" y1="0" y2="0"' : ""}><stop offset="0" stop-color="${mix(color, left, much)}"/><stop offset=".34" stop-color="${color}"/><stop offset=".66" stop-color="${color}"/><stop offset="1" stop-color="${mix(color, right, more)}"/></linearGradient>`;
}
