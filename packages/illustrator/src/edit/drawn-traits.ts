import type { Brief, TraitPath } from "../brief/brief.ts";
import { traitPaths } from "../brief/brief.ts";
import { traitAt } from "../brief/brief-builder.ts";
import { colorHex, hairColorHex, skinColorHex } from "../brief/palette.ts";
import { resolveTraits } from "../traits/resolve-traits.ts";
import { keptTraits } from "./kept-traits.ts";

/** The traits of a Brief as they are drawn: what it states, and otherwise what the seed decides. */
export function drawnTraits(brief: Brief, seed: number): { readonly [path in TraitPath]?: string } {
  const traits = resolveTraits(brief, seed);
  const decided = new Map<string, string | undefined>(
    keptTraits.map(({ path, read }) => [path, read(traits)]),
  );
  decided.set("headwear", traits.headwear);
  decided.set("accessories", [...traits.accessories].join(","));
  decided.set("style", traits.style);
  const drawn: { [path in TraitPath]?: string } = {};
  for (const path of traitPaths) {
    const value = traitAt(brief, path) ?? decided.get(path);
    if (value) drawn[path] = value;
  }
  return drawn;
}

/** The colour of a value of a trait as `#rrggbb`, for controls. Undefined for traits that are not colours. */
export function traitColor(path: TraitPath, value: string): string | undefined {
  if (path === "skin") return skinColorHex(value);
  if (path === "hair.color") return hairColorHex(value);
  return /[.a-z][cC]olor$/.test(path) && value !== "transparent" ? colorHex(value) : undefined;
}
