import type { Place, StyleName } from "../brief/values.ts";
import type { Look } from "../look/look.ts";
import type { Character } from "./character.ts";
import { drawPerson } from "./character.ts";
import type { Rig } from "./rig.ts";
import { cartoon } from "./rigs/cartoon.ts";
import { comic } from "./rigs/comic.ts";
import { flat } from "./rigs/flat.ts";
import { lineArt } from "./rigs/line-art.ts";
import { abstract, clay, minimal } from "./rigs/minimal.ts";
import { sketch } from "./rigs/sketch.ts";

const rigs: { readonly [style in StyleName]: Rig } = {
  flat,
  cartoon,
  "line-art": lineArt,
  sketch,
  pixel: flat,
  voxel: flat,
  clay,
  minimal,
  comic,
  abstract,
};

/** Draws whoever a look is: a person, a robot, an animal or a creature, in its style. */
export async function drawCharacter(
  look: Look,
  place: Place | undefined,
  prefix: string,
): Promise<Character> {
  return drawPerson(rigs[look.style], look, place, prefix);
}
