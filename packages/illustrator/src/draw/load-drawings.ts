import { headwears } from "../brief/values/clothes.ts";
import type { CharacterTraits } from "../traits/character-traits.ts";
import { loadWardrobe } from "./costumes/load-wardrobe.ts";
import { carriedThings } from "./holding/held-things.ts";
import { loadHolding } from "./holding/load-holding.ts";

/** Loads the drawings and poses that a character needs. Call it before a character is drawn. */
export async function loadDrawings(traits: CharacterTraits): Promise<void> {
  const carried = carriedThings(traits.holds).flatMap((name) => headwears.filter((one) => one === name));
  await Promise.all([
    loadWardrobe(traits),
    loadHolding(traits),
    ...(traits.style === "3d" && traits.subject === "human"
      ? [import("./person/volume/draw-volume-person.ts")]
      : []),
    ...carried.map((headwear) => loadWardrobe({ ...traits, headwear })),
  ]);
}
