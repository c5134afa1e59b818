import { parseColor } from "../brief/color.ts";
import { mix } from "../color/color-math.ts";
import type { CharacterTraits } from "../traits/character-traits.ts";
import type { Light } from "./light.ts";
import { applyTint } from "./light.ts";

/**
 * Applies the lighting of a scene to a drawn character. It changes colours and turns skin and hair into
 * gradients, so that no blending or clipping is needed and trait groups are kept.
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
      : Array.from(new Set([traits.skin, traits.hair.color]));
  const defs = surfaces.map((color, i) => edgeLight(`${prefix}lit${i}`, tint(color), light, i > 0)).join("");
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

/** Light along the left and the right edge of the head. It is the same for all shapes, so that no shape is lit by itself. */
function edgeLight(id: string, color: string, { sideLights }: Light, isHair: boolean): string {
  if (sideLights === undefined) return "";
  const [[left, a], [right, b]] = sideLights;
  const [much, more] = isHair ? [a * 0.55, b * 0.55] : [a, b];
  const [from, to] = isHair ? [44, 236] : [66, 214];
  const stop = (offset: number, paint: string): string => `<stop offset="${offset}" stop-color="${paint}"/>`;
  return (
    `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="${from}" x2="${to}" y1="0" y2="0">` +
    stop(0, mix(color, left, much)) +
    stop(0.16, mix(color, left, much * 0.6)) +
    stop(0.27, color) +
    stop(0.73, color) +
    stop(0.84, mix(color, right, more * 0.6)) +
    stop(1, mix(color, right, more)) +
    "</linearGradient>"
  );
}
