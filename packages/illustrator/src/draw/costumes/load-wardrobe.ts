import type { ClothingType, Eyewear, Headwear } from "../../brief/values/clothes.ts";
import type { Accessory } from "../../brief/values/things.ts";
import { clothingTerms, eyewearTerms, headwearTerms } from "../../language/vocabulary/costumes.ts";
import { isThing, type Thing } from "../../language/vocabulary/things.ts";
import { heldItemTerms, wornItemTerms } from "../../language/vocabulary/tools.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import { loadAdornments } from "../adornments/load-adornments.ts";
import { loadGarment } from "../body/garments/load-garment.ts";
import { loadPatterns } from "../body/patterns/patterned.ts";
import { loadCostume } from "../wearables/costume.ts";
import type {
  CostumeClothing,
  CostumeEyewear,
  CostumeHeadwear,
  CostumeItem,
  Tool,
  Wardrobe,
} from "./wardrobe.ts";

let loaded: Wardrobe | undefined;
let thingTool: ((name: Thing) => Tool) | undefined;

/** Loads the drawings of costumes and things if a character needs one. Call it before a character is drawn. */
export async function loadWardrobe({
  headwear,
  eyewear,
  accessories,
  clothing,
  fantasy,
}: Pick<CharacterTraits, "headwear" | "eyewear" | "accessories" | "clothing" | "fantasy">): Promise<void> {
  await loadGarment(clothing.type);
  await loadPatterns({ clothing });
  await loadCostume({ fantasy });
  await loadAdornments({ accessories });
  const isNeeded =
    isCostumeClothing(clothing.type) ||
    isCostumeHeadwear(headwear) ||
    isCostumeEyewear(eyewear) ||
    Array.from(accessories).some(isCostumeItem);
  if (isNeeded) loaded ??= (await import("./all.ts")).wardrobe;
  if (Array.from(accessories).some(isThing)) thingTool ??= (await import("../things/things.ts")).thingTool;
}

/** The drawing of a tool or another thing that was loaded. */
export function loadedTool(name: CostumeItem | Thing): Tool {
  if (isCostumeItem(name)) return loadedWardrobe().items[name];
  if (thingTool === undefined) throw new TypeError("The things are not loaded. Call loadWardrobe first.");
  return thingTool(name);
}

/** The drawings that were loaded. */
export function loadedWardrobe(): Wardrobe {
  if (loaded === undefined) throw new TypeError("The costumes are not loaded. Call loadWardrobe first.");
  return loaded;
}

export function isCostumeClothing(type: ClothingType): type is CostumeClothing {
  return Object.hasOwn(clothingTerms, type);
}

export function isCostumeHeadwear(name: Headwear): name is CostumeHeadwear {
  return Object.hasOwn(headwearTerms, name);
}

export function isCostumeEyewear(name: Eyewear): name is CostumeEyewear {
  return Object.hasOwn(eyewearTerms, name);
}

export function isCostumeItem(name: Accessory): name is CostumeItem {
  return Object.hasOwn(heldItemTerms, name) || Object.hasOwn(wornItemTerms, name);
}

/** Whether the drawing of an accessory is loaded when it is needed. */
export function isTool(name: Accessory): name is CostumeItem | Thing {
  return isCostumeItem(name) || isThing(name);
}
