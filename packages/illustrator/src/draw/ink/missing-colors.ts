import type { Brief, TraitPath } from "../../brief/brief.ts";
import type { Warning } from "../../warning.ts";

/** Warns if colours were asked for in a style that is black and white. */
export function missingColorWarnings(briefs: readonly Brief[]): Warning[] {
  const missing = new Set(briefs.filter(({ style }) => style === "ink").flatMap(requestedColors));
  if (missing.size === 0) return [];
  return [
    {
      code: "colors_left_out",
      message: `The style ink is black and white and does not show ${Array.from(missing).join(", ")}. Choose another style to see colours.`,
    },
  ];
}

/** The names of traits that state a colour other than black and white. A role's typical colour does not count. */
function requestedColors({ sources, skin, hair, eyes, clothing, lighting }: Brief): string[] {
  const traits: readonly (readonly [path: TraitPath, name: string, value: string | undefined])[] = [
    ["skin", "skin colour", skin],
    ["hair.color", "hair colour", hair?.color],
    ["eyes.color", "eye colour", eyes?.color],
    ["clothing.color", "the colour of clothes", clothing?.color],
    ["lighting", "lighting", lighting],
  ];
  return traits.flatMap(([path, name, value]) =>
    value === undefined || value === "black" || value === "white" || sources[path]?.kind === "role"
      ? []
      : [name],
  );
}
