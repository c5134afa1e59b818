import type { StyleName } from "../brief/values.ts";
import { expressionShapes } from "../draw/expressions.ts";
import { inkDirection } from "../draw/ink/ink-traits.ts";
import type { CharacterTraits } from "../traits/character-traits.ts";

/** Styles whose heads are turned to the viewer's left or right. All others face the viewer. */
const headTurns: { readonly [style in StyleName]?: "left" | "right" } = {
  comic: "left",
  "line-art": "right",
  sketch: "right",
};

/**
 * Whether to mirror a character so that it looks towards the others.
 *
 * @param fromMiddle Its x relative to the group's centre.
 */
export function shouldMirror(
  { subject, style, expression, seed }: CharacterTraits,
  fromMiddle: number,
): boolean {
  const glance = expressionShapes[expression].eyes.includes("side") ? "right" : undefined;
  const turn = style === "ink" ? inkDirection({ seed }) : headTurns[style];
  const gaze = (subject === "human" ? turn : undefined) ?? glance;
  if (gaze === undefined || Math.abs(fromMiddle) < 12) return false;
  return gaze === (fromMiddle < 0 ? "left" : "right");
}
