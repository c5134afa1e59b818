import type { Brief, TraitPath } from "./brief.ts";
import { BriefBuilder, traitAt } from "./brief-builder.ts";

/** The traits of a picture rather than of a character. */
const sharedPaths: readonly TraitPath[] = [
  "place",
  "stage",
  "background.color",
  "background.pattern",
  "weather",
  "lighting",
  "lightColor",
  "style",
  "medium",
  "inkColor",
  "framing",
];

/** Whether a Brief describes several characters. */
export function isCast({ others = [] }: Pick<Brief, "others">): boolean {
  return others.length > 0;
}

/** Combines the Briefs of several characters into that of a picture. */
export function withOthers(first: Brief, others: readonly Brief[]): Brief {
  if (others.length === 0) return first;
  return { ...[first, ...others].reduce(withSurroundings), others: others.map(withoutSurroundings) };
}

/** The Brief of each character of a picture. All have its place, light, background, style and framing. */
export function charactersOf({ others = [], look: _look, ...first }: Brief): [Brief, ...Brief[]] {
  return [first, ...others.map((other) => withSurroundings(withoutSurroundings(other), first))];
}

/** Takes what a Brief leaves open from another. */
function withSurroundings(brief: Brief, from: Brief): Brief {
  const builder = new BriefBuilder(brief);
  for (const path of sharedPaths) {
    const value = traitAt(from, path);
    if (value !== undefined && traitAt(brief, path) === undefined)
      builder.set(path, value, from.sources[path] ?? { kind: "default" });
  }
  return builder.build();
}

function withoutSurroundings(brief: Brief): Brief {
  const builder = new BriefBuilder(brief);
  for (const path of sharedPaths) builder.remove(path);
  return builder.build();
}
