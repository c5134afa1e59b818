import { darken, distinctColor, lighten, luma } from "../../../color/color-math.ts";
import type { CharacterTraits } from "../../../traits/character-traits.ts";
import type { Pen } from "../../pen.ts";
import type { Sleeve } from "../arms.ts";
import type { Build } from "../build.ts";

/** The drawing of a garment. */
export interface Garment {
  /** Behind the head: a hood or a standing collar. */
  readonly behind?: string;
  readonly front: string;
  readonly sleeve: Sleeve;
  /** The colour of the trousers. */
  readonly trousers: string;
  /** The colour of the shoes. Default: darker than the trousers. */
  readonly shoes?: string;
  /** It covers the hips, so that its pockets are its own and not those of the trousers. */
  readonly isLong?: boolean;
  /** Drawn over the legs. */
  readonly skirt?: string;
}

export type DrawGarment = (pen: Pen, build: Build, color: string, traits: CharacterTraits) => Garment;

export const denim = "#3b4f77";
export const slate = "#3a3f4d";
export const linen = "#f3f1ec";

/** A trousers colour that contrasts with the garment above. */
export function trousersColor(color: string): string {
  return distinctColor([color], [denim, slate, "#7b6a58"], 0.14);
}

/** Seams are darker than the fabric, or lighter on dark fabric. */
export function seamColor(color: string): string {
  return luma(color) < 0.3 ? lighten(color, 0.28) : darken(color, 0.28);
}
