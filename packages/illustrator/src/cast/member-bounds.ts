import { postureBounds } from "../draw/body/pose-arms.ts";
import type { Character } from "../draw/character.ts";
import { assignHands } from "../draw/wearables/held-items.ts";
import type { CharacterTraits } from "../traits/character-traits.ts";
import { relativeSize } from "./relative-size.ts";

/** The bounds of a member for the layout, in figure units. */
export interface MemberBounds {
  /** The scale relative to an adult person. */
  readonly size: number;
  /** The highest point of head, hair and headwear. */
  readonly top: number;
  /** Half the width of the head. */
  readonly headHalfWidth: number;
  /** The distance from the centre at which another head may begin. */
  readonly halfSpacing: number;
  /** The lowest point that has to be visible. */
  readonly visibleBottom: number;
  readonly feet: number;
  /** Short figures are always shown down to their feet. */
  readonly isShort: boolean;
  /** The area of held items, which other members must not cover: centre, half width and bottom. */
  readonly heldArea?: { readonly x: number; readonly halfWidth: number; readonly bottom: number };
  /** Has wings, a cape or a helmet, which must not cover others. */
  readonly isWide: boolean;
}

export function memberBounds(
  traits: CharacterTraits,
  { top, halfWidth, visibleBottom, feet, isShort }: Character,
): MemberBounds {
  const heldArea = heldAreaOf(traits);
  return {
    size: relativeSize(traits),
    top,
    headHalfWidth: traits.subject === "human" ? 62 : 76,
    halfSpacing: halfSpacingOf(traits, halfWidth),
    visibleBottom,
    feet,
    isShort,
    ...(heldArea !== undefined && { heldArea }),
    // A raised arm needs room, but does not cover others like a cape.
    isWide: halfWidth > Math.max(110, postureBounds(traits).half),
  };
}

function heldAreaOf(traits: CharacterTraits): MemberBounds["heldArea"] {
  const { things, left, right, isBoth } = assignHands(traits);
  if (things.some(({ thing }) => thing === "laptop")) return { x: 0, halfWidth: 76, bottom: 340 };
  if (isBoth || (left !== undefined && right !== undefined)) return { x: 0, halfWidth: 110, bottom: 296 };
  if (right !== undefined) return { x: 72, halfWidth: 40, bottom: 296 };
  return traits.posture === "waving" ? { x: 112, halfWidth: 36, bottom: 290 } : undefined;
}

/** Heads are narrower than the space a portrait leaves around them; ears and antennas need more. */
function halfSpacingOf({ subject }: CharacterTraits, half: number): number {
  const head = subject === "human" ? 80 : 96;
  return half > 100 ? Math.max(head, Math.min(half, 144) * 0.97) : head;
}
