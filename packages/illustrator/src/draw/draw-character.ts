import type { Place } from "../brief/values.ts";
import type { Look } from "../look/look.ts";
import type { Character } from "./character.ts";
import { drawPerson } from "./character.ts";
import { flat } from "./rigs/flat.ts";

/** Draws whoever a look is: a person, a robot, an animal or a creature, in its style. */
export async function drawCharacter(
  look: Look,
  place: Place | undefined,
  prefix: string,
): Promise<Character> {
  return drawPerson(flat, look, place, prefix);
}
