import type { clothingTerms, eyewearTerms, headwearTerms } from "../../language/vocabulary/costumes.ts";
import type { heldItemTerms, wornItemTerms } from "../../language/vocabulary/tools.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import type { Pen } from "../pen.ts";
import type { HeadwearDrawing } from "../wearables/headwear-drawing.ts";
import type { DrawCostume } from "./cloth.ts";

export type CostumeClothing = keyof typeof clothingTerms;
export type CostumeHeadwear = keyof typeof headwearTerms;
export type CostumeEyewear = keyof typeof eyewearTerms;
export type CostumeItem = keyof typeof heldItemTerms | keyof typeof wornItemTerms;

/** Headwear with a colour of its own, unless the Brief states another. */
export interface Hat {
  /** Undefined: the colour of the clothes, or one that contrasts with hair and skin. */
  readonly color?: string;
  readonly draw: (pen: Pen, color: string, traits: CharacterTraits) => HeadwearDrawing;
}

/** A thing that is held, drawn for a hand at 212 276 at the viewer's right. */
export interface Tool {
  /** `neck`: worn over the clothes. `pair`: one in each hand, mirrored. `strum`: below both arms. */
  readonly grip: "hand" | "pair" | "strum" | "neck";
  readonly draw: (pen: Pen, traits: CharacterTraits) => string;
  /** What the other hand holds, which then is not free. */
  readonly other?: (pen: Pen, traits: CharacterTraits) => string;
  /** Covers the hand that holds it. */
  readonly hidesHand?: boolean;
  /** The lowest point that has to be visible, figure y, if it is lower than the hand. */
  readonly bottom?: number;
  /** The distance from the centre line to the widest point that has to be visible. */
  readonly half?: number;
}

/** The drawings of costumes, protective gear and tools. */
export interface Wardrobe {
  readonly clothing: { readonly [type in CostumeClothing]: DrawCostume };
  readonly headwear: { readonly [name in CostumeHeadwear]: Hat };
  readonly eyewear: { readonly [name in CostumeEyewear]: (pen: Pen, traits: CharacterTraits) => string };
  readonly items: { readonly [name in CostumeItem]: Tool };
}
