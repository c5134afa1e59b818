import type { Character } from "../draw/character.ts";
import { handsOf } from "../draw/worn/held.ts";
import type { Look } from "../look/look.ts";
import { statureOf } from "./stature.ts";

/** What the arrangement of a group needs to know of one of its members; lengths in figure units. */
export interface Figurine {
  /** How large it is drawn among the others. */
  readonly stature: number;
  /** The highest point of head, hair and hat. */
  readonly top: number;
  /** From the middle to the head's side. */
  readonly headHalf: number;
  /** From the middle to where another head may begin. */
  readonly reach: number;
  /** The lowest point that should be seen. */
  readonly low: number;
  readonly feet: number;
  /** Always shown down to its feet. */
  readonly whole: boolean;
  /** Holds something that others should not cover. */
  readonly busy: boolean;
  /** Has wings, a cape or a helmet that must not cover others. */
  readonly wide: boolean;
}

export function figurineOf(look: Look, { top, half, low, feet, whole }: Character): Figurine {
  const hands = handsOf(look);
  return {
    stature: statureOf(look),
    top,
    headHalf: look.subject === "human" ? 62 : 76,
    reach: reachOf(look, half),
    low,
    feet,
    whole,
    busy: hands.left !== undefined || hands.right !== undefined || hands.laptop,
    wide: half > 110,
  };
}

/** Heads are narrower than the room a portrait leaves around them; ears and antennas need more of it. */
function reachOf({ subject }: Look, half: number): number {
  const head = subject === "human" ? 80 : 96;
  return half > 100 ? Math.max(head, Math.min(half, 144) * 0.97) : head;
}
