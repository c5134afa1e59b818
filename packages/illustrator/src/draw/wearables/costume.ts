import type { CharacterTraits } from "../../traits/character-traits.ts";
import type { Pen } from "../pen.ts";
import { traitGroup } from "../pen.ts";
import type { Costume } from "./costume-layers.ts";
import type { fantasyCostumes } from "./fantasy-costumes.ts";

const emptyCostume: Costume = { cloak: "", behind: "", ears: "", face: "", chest: "", front: "" };

let loaded: typeof fantasyCostumes | undefined;

/** Loads the costumes if a character has one. Call it before the character is drawn. */
export async function loadCostume({ fantasy }: Pick<CharacterTraits, "fantasy">): Promise<void> {
  if (fantasy !== undefined) loaded ??= (await import("./fantasy-costumes.ts")).fantasyCostumes;
}

export function drawCostume(pen: Pen, traits: CharacterTraits): Costume {
  const { fantasy } = traits;
  if (fantasy === undefined) return emptyCostume;
  if (loaded === undefined) throw new TypeError("The costumes are not loaded. Call loadCostume first.");
  const worn = { ...emptyCostume, ...loaded[fantasy](pen, traits) };
  const named = (content: string): string => traitGroup(`fantasy:${fantasy}`, content);
  return {
    ...worn,
    cloak: named(worn.cloak),
    behind: named(worn.behind),
    ears: named(worn.ears),
    face: named(worn.face),
    chest: named(worn.chest),
    front: named(worn.front),
  };
}
