import type { ClothingType } from "../../brief/values.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import type { Pen } from "../pen.ts";
import type { Build } from "./build.ts";
import { buildOf } from "./build.ts";
import type { DrawGarment, Garment } from "./garments/garment-parts.ts";
import { dress, robe } from "./garments/gowns.ts";
import { armor, spacesuit } from "./garments/protective.ts";
import { blazer, jacket, labCoat, suit } from "./garments/tailored.ts";
import { hoodie, overalls, shirt, sweater, tShirt, uniform } from "./garments/tops.ts";

/** Draws the clothes. */
export function drawGarment(pen: Pen, traits: CharacterTraits, build: Build = buildOf(traits)): Garment {
  return garments[traits.clothing.type](pen, build, traits.clothing.color, traits);
}

const garments: { readonly [type in ClothingType]: DrawGarment } = {
  "t-shirt": tShirt,
  shirt,
  hoodie,
  sweater,
  blazer,
  suit,
  dress,
  overalls,
  jacket,
  "lab-coat": labCoat,
  armor,
  spacesuit,
  robe,
  uniform,
};
