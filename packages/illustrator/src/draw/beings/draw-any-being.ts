import type { Place } from "../../brief/values/surroundings.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import { type Character, drawPerson } from "../character.ts";
import type { DrawingStyle } from "../style-adapter.ts";
import type { BeingKind } from "./being-traits.ts";
import { drawBeing } from "./draw-being.ts";
import { loadBeing } from "./load-being.ts";
import { voxelBeing } from "./voxel-being.ts";

/** Loads and draws a being in a style. The voxel style has a body of its own. */
export async function drawAnyBeing(
  kind: BeingKind,
  style: DrawingStyle,
  traits: CharacterTraits,
  place: Place | undefined,
  prefix: string,
): Promise<Character> {
  const being = await loadBeing(kind);
  return traits.style === "voxel" && being.bodiless !== true
    ? drawPerson(voxelBeing(being), traits, place, prefix)
    : drawBeing(being, style, traits, place, prefix);
}
