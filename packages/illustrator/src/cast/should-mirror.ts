import { expressionShapes } from "../draw/expressions.ts";
import { inkDirection } from "../draw/ink/ink-traits.ts";
import type { CharacterTraits } from "../traits/character-traits.ts";

/**
 * Whether to mirror a character so that it looks towards the others.
 *
 * @param fromMiddle Its x relative to the group's centre.
 */
export function shouldMirror(
  { subject, style, expression, seed, head }: CharacterTraits,
  fromMiddle: number,
): boolean {
  if (head !== undefined) return false;
  const glance = expressionShapes[expression].eyes.includes("side") ? "right" : undefined;
  // Only the heads of ink are turned to a side.
  const turn = style === "ink" ? inkDirection({ seed }) : undefined;
  const gaze = (subject === "human" ? turn : undefined) ?? glance;
  if (gaze === undefined || Math.abs(fromMiddle) < 12) return false;
  return gaze === (fromMiddle < 0 ? "left" : "right");
}
