import type { StyleName } from "../brief/values.ts";
import { expressionShapes } from "../draw/fallback-parts/expression-shapes.ts";
import type { CharacterTraits } from "../traits/character-traits.ts";

/** Styles whose people turn their heads, to the viewer's left or right. The others face the viewer. */
const headTurns: { readonly [style in StyleName]?: "left" | "right" } = {
  comic: "left",
  "line-art": "right",
  sketch: "right",
};

/**
 * Whether a character is drawn as in a mirror, so that it looks at the others and not out of the picture.
 *
 * @param fromMiddle Where it stands: negative is left of the group's middle.
 */
export function shouldMirror({ subject, style, expression }: CharacterTraits, fromMiddle: number): boolean {
  const glance = expressionShapes[expression].eyes.includes("side") ? "right" : undefined;
  const gaze = (subject === "human" ? headTurns[style] : undefined) ?? glance;
  if (gaze === undefined || Math.abs(fromMiddle) < 12) return false;
  return gaze === (fromMiddle < 0 ? "left" : "right");
}
