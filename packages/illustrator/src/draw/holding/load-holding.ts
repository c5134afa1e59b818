import type { CharacterTraits } from "../../traits/character-traits.ts";
import { isHeldThing } from "./held-things.ts";
import type { Holding } from "./holding.ts";

let loaded: Holding | undefined;

/** Loads the poses of arms and hands if a character needs one. Call it before a character is drawn. */
export async function loadHolding({
  posture,
  accessories,
  holds,
}: Pick<CharacterTraits, "posture" | "accessories" | "holds">): Promise<void> {
  if (posture === "relaxed" && holds.size === 0 && !Array.from(accessories).some(isHeldThing)) return;
  loaded ??= (await import("./holding.ts")).holding;
}

/** The poses that were loaded. */
export function loadedHolding(): Holding {
  if (loaded === undefined) throw new TypeError("The poses are not loaded. Call loadHolding first.");
  return loaded;
}
