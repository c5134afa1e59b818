import type { CharacterTraits } from "../../traits/character-traits.ts";
import { isHeldThing } from "./held-things.ts";
import { setCompanions, setHolding } from "./loaded-holding.ts";

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
  setHolding((await import("./holding.ts")).holding);
  const animal = companion?.kind === "baby" ? undefined : companion?.kind;
  if (companion === undefined && stance !== "horse") return;
  const companions = await import("./companions.ts");
  setCompanions(companions);
  if (animal !== undefined) await companions.loadCompanion(animal);
  if (stance === "horse") await companions.loadCompanion("horse");
}
