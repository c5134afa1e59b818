import type { Character } from "../draw/character.ts";
import { assignHands } from "../draw/wearables/held-items.ts";
import type { CharacterTraits } from "../traits/character-traits.ts";
import { relativeSize } from "./relative-size.ts";

/** What the arrangement of a group needs to know of one of its members; lengths in figure units. */
export interface MemberBounds {
  /** How large it is drawn among the others. */
  readonly size: number;
  /** The highest point of head, hair and hat. */
  readonly top: number;
  /** From the middle to the head's side. */
  readonly headHalfWidth: number;
  /** From the middle to where another head may begin. */
  readonly halfSpacing: number;
  /** The lowest point that should be seen. */
  readonly visibleBottom: number;
  readonly feet: number;
  /** Always shown down to its feet. */
  readonly isShort: boolean;
  /** What it holds and others should not cover: its middle, half its width, and where it ends. */
  readonly heldArea?: { readonly x: number; readonly half: number; readonly low: number };
  /** Has wings, a cape or a helmet that must not cover others. */
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
    isWide: halfWidth > 110,
  };
}

function heldAreaOf(traits: CharacterTraits): MemberBounds["heldArea"] {
  const { laptop, left, right } = assignHands(traits);
  if (laptop) return { x: 0, half: 76, low: 340 };
  if (left !== undefined && right !== undefined) return { x: 0, half: 110, low: 296 };
  return right === undefined ? undefined : { x: 72, half: 40, low: 296 };
}

/** Heads are narrower than the room a portrait leaves around them; ears and antennas need more of it. */
function halfSpacingOf({ subject }: CharacterTraits, half: number): number {
  const head = subject === "human" ? 80 : 96;
  return half > 100 ? Math.max(head, Math.min(half, 144) * 0.97) : head;
}
