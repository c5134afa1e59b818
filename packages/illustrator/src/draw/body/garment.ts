import type { ClothingType } from "../../brief/values/clothes.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import { fitCostume } from "../costumes/cloth.ts";
import { isCostumeClothing, loadedWardrobe } from "../costumes/load-wardrobe.ts";
import type { CostumeClothing } from "../costumes/wardrobe.ts";
import type { Pen } from "../pen.ts";
import type { Build } from "./build.ts";
import { buildOf } from "./build.ts";
import type { DrawGarment, Garment } from "./garments/garment-parts.ts";
import { isSpecial, loadedGarment, type Special } from "./garments/load-garment.ts";
import { blazer, jacket, labCoat, suit } from "./garments/tailored.ts";
import { hoodie, overalls, shirt, sweater, tShirt, uniform } from "./garments/tops.ts";

/** Draws the clothes. */
export function drawGarment(pen: Pen, traits: CharacterTraits, build: Build = buildOf(traits)): Garment {
  const { type, color } = traits.clothing;
  if (isCostumeClothing(type)) return fitCostume(loadedWardrobe().clothing[type], pen, build, traits);
  return (isSpecial(type) ? loadedGarment(type) : garments[type])(pen, build, color, traits);
}

const garments: { readonly [type in Exclude<ClothingType, CostumeClothing | Special>]: DrawGarment } = {
  "t-shirt": tShirt,
  shirt,
  hoodie,
  sweater,
  blazer,
  suit,
  overalls,
  jacket,
  "lab-coat": labCoat,
  uniform,
};
