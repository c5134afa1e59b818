import type { Brief } from "../brief/brief.ts";
import { lighten } from "../color/color-math.ts";
import type { DecodedImage } from "./decode-image.ts";
import { dominantColors } from "./dominant-colors.ts";

/**
 * Applies the references' colours to clothes and background where nothing is stated: the clothes of the first
 * reference, and the background of the second or only one.
 */
export function withReferenceColors(brief: Brief, pictures: readonly DecodedImage[]): Brief {
  const [first, second] = pictures.slice(0, 2).map(dominantColors);
  if (first === undefined) return brief;
  const behind =
    second?.background ?? lighten(first.background, first.background === first.clothes ? 0.65 : 0.3);
  const clothed = brief.clothing?.color === undefined;
  // A place has its own colours.
  const placed = brief.place !== undefined && brief.place !== "none";
  const backed = brief.background?.color === undefined && !placed;
  return {
    ...brief,
    ...(clothed && { clothing: { ...brief.clothing, color: first.clothes } }),
    ...(backed && { background: { color: behind } }),
    sources: {
      ...brief.sources,
      ...(clothed && { "clothing.color": { kind: "reference" } }),
      ...(backed && { "background.color": { kind: "reference" } }),
    },
  };
}
