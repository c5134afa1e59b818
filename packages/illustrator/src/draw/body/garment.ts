import type { ClothingType } from "../../brief/values.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import { fitCostume } from "../costumes/cloth.ts";
import { isCostumeClothing, loadedWardrobe } from "../costumes/load-wardrobe.ts";
import type { CostumeClothing } from "../costumes/wardrobe.ts";
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
  const { type, color } = traits.clothing;
  return isCostumeClothing(type)
    ? fitCostume(loadedWardrobe().clothing[type], pen, build, traits)
    : garments[type](pen, build, color, traits);
}

const garments: { readonly [type in Exclude<ClothingType, CostumeClothing>]: DrawGarment } = {
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
