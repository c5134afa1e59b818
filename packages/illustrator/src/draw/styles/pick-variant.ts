import type { CharacterTraits } from "../../traits/character-traits.ts";

/** Picks a numbered variant by gender and seed. */
export function pickVariant(
  traits: CharacterTraits,
  feminine: readonly [string, ...string[]],
  masculine: readonly [string, ...string[]],
): string {
  const list = traits.gender === "masculine" ? masculine : feminine;
  return `variant${list[traits.seed % list.length] ?? list[0]}`;
}
