import type { ClothingType } from "../../../brief/values/clothes.ts";
import type { DrawGarment } from "./garment-parts.ts";
import type { specialGarments } from "./special.ts";

/** Clothes whose drawing is loaded when somebody wears them. */
export type Special = keyof typeof specialGarments;

let loaded: typeof specialGarments | undefined;

/** Loads the drawing of clothes if that is necessary. Call it before a character is drawn. */
export async function loadGarment(type: ClothingType): Promise<void> {
  if (isSpecial(type)) loaded ??= (await import("./special.ts")).specialGarments;
}

/** The drawing of clothes that was loaded. */
export function loadedGarment(type: Special): DrawGarment {
  if (loaded === undefined) throw new TypeError("The clothes are not loaded. Call loadGarment first.");
  return loaded[type];
}

export function isSpecial(type: ClothingType): type is Special {
  return type === "dress" || type === "robe" || type === "armor" || type === "spacesuit";
}
