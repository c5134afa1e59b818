import type { Brief } from "../brief/brief.ts";
import { lighten } from "../color/color-math.ts";
import type { DecodedImage } from "./decode-image.ts";
import { dominantColors } from "./dominant-colors.ts";

/**
 * Applies the references' colours to clothes and background where nothing is stated: the clothes of the first
 * reference, and the background of the second or only one.
 */
export function withReferenceColors(brief: Brief, images: readonly DecodedImage[]): Brief {
  const [first, second] = images.slice(0, 2).map(dominantColors);
  if (first === undefined) return brief;
  const backgroundColor =
    second?.background ?? lighten(first.background, first.background === first.clothes ? 0.65 : 0.3);
  const setsClothes = brief.clothing?.color === undefined;
  // A place has its own colours.
  const hasPlace = brief.place !== undefined && brief.place !== "none";
  const setsBackground = brief.background?.color === undefined && !hasPlace;
  return {
    ...brief,
    ...(setsClothes && { clothing: { ...brief.clothing, color: first.clothes } }),
    ...(setsBackground && { background: { color: backgroundColor } }),
    sources: {
      ...brief.sources,
      ...(setsClothes && { "clothing.color": { kind: "reference" } }),
      ...(setsBackground && { "background.color": { kind: "reference" } }),
    },
  };
}
