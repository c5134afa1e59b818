import type { CharacterTraits } from "../../traits/character-traits.ts";

/** From where heads can be seen. It is loaded if a Brief says something about that. */
export async function loadViews(
  all: readonly CharacterTraits[],
): Promise<typeof import("./turned/drawn-view.ts") | undefined> {
  return all.some(({ head }) => head !== undefined) ? import("./turned/drawn-view.ts") : undefined;
}
