import type { DrawGarment } from "./garment-parts.ts";
import { dress, robe } from "./gowns.ts";
import { armor, spacesuit } from "./protective.ts";

/** Clothes that few characters wear, loaded when one of them does. */
export const specialGarments: {
  readonly [type in "dress" | "robe" | "armor" | "spacesuit"]: DrawGarment;
} = { dress, robe, armor, spacesuit };
