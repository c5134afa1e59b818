import type { CharacterTraits } from "../../traits/character-traits.ts";
import { isHeldThing } from "./held-things.ts";
import type { Holding } from "./holding.ts";

let loaded: Holding | undefined;
let loadedAnimals: typeof import("./companions.ts") | undefined;

type Posed = Pick<CharacterTraits, "posture" | "accessories" | "holds" | "stance" | "companion">;

/** Loads the poses and companions of a character. Call it before a character is drawn. */
export async function loadHolding(traits: Posed): Promise<void> {
  const { posture, accessories, holds, stance, companion } = traits;
  const isPosed =
    posture !== "relaxed" ||
    stance !== "standing" ||
    companion !== undefined ||
    holds.size > 0 ||
    Array.from(accessories).some(isHeldThing);
  if (!isPosed) return;
  loaded ??= (await import("./holding.ts")).holding;
  const animal = companion?.kind === "baby" ? undefined : companion?.kind;
  if (companion === undefined && stance !== "horse") return;
  loadedAnimals ??= await import("./companions.ts");
  if (animal !== undefined) await loadedAnimals.loadCompanion(animal);
  if (stance === "horse") await loadedAnimals.loadCompanion("horse");
}

/** The poses that were loaded. */
export function loadedHolding(): Holding {
  if (loaded === undefined) throw new TypeError("The poses are not loaded. Call loadHolding first.");
  return loaded;
}

/** The drawings of companions that were loaded. */
export function loadedCompanions(): typeof import("./companions.ts") {
  if (loadedAnimals === undefined)
    throw new TypeError("The companions are not loaded. Call loadHolding first.");
  return loadedAnimals;
}
