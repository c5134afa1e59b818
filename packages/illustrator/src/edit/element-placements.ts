import type { ElementPlacement } from "../references/elements/element-image.ts";

/** Where a prompt says that images should be shown, in the order of its words: "my product in his hand". */
export function placementsIn(prompt: string): ElementPlacement[] {
  const found = Array.from(prompt.toLowerCase().matchAll(placementWords), ({ groups = {} }) =>
    placements.find((placement) => groups[placement] !== undefined),
  );
  return Array.from(new Set(found.filter((placement) => placement !== undefined)));
}

/** The prompt without the places of images: "my logo on the shirt" does not ask for a shirt. */
export function withoutPlacements(prompt: string): string {
  return prompt.replace(placePhrases, " ");
}

const placePhrases =
  /\b(?:on|onto|across|in)(?: (?:the|his|her|their|its|my))?(?: front of)?(?: (?:the|his|her|their))? (?:t-?shirts?|shirts?|tees?|hoodies?|sweaters?|jumpers?|jackets?|chest|uniform)\b/gi;

const placements = ["shirt", "wall", "hand"] as const satisfies readonly ElementPlacement[];

const placementWords =
  /\b(?:(?<shirt>t-?shirts?|shirts?|tees?|hoodies?|sweaters?|jumpers?|jackets?|chest|clothes|clothing|outfit|uniform|merch)|(?<wall>walls?|posters?|background|behind|framed|frame|signs?|screen|billboard)|(?<hand>hands?|holding|holds?|carrying|carries|carry))\b/g;
