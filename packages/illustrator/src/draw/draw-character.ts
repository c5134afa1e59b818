import type { Place, StyleName } from "../brief/values.ts";
import type { CharacterTraits } from "../look/look.ts";
import type { Character } from "./character.ts";
import { drawPerson } from "./character.ts";
import { voxelCreature } from "./creatures/block-creature.ts";
import { drawCreature } from "./creatures/draw-creature.ts";
import type { StyleAdapter } from "./rig.ts";
import { abstract } from "./rigs/abstract.ts";
import { voxelRobot } from "./rigs/block-robot.ts";
import { voxel } from "./rigs/blocks.ts";
import { cartoon } from "./rigs/cartoon.ts";
import { clay } from "./rigs/clay.ts";
import { comic } from "./rigs/comic.ts";
import { flat, pixelFlat } from "./rigs/flat.ts";
import { lineArt } from "./rigs/line-art.ts";
import { minimal } from "./rigs/minimal.ts";
import { robotInStyle } from "./rigs/robot.ts";
import { sketch } from "./rigs/sketch.ts";

const styleAdapters: { readonly [style in StyleName]: StyleAdapter } = {
  flat,
  cartoon,
  "line-art": lineArt,
  sketch,
  pixel: pixelFlat,
  voxel: voxel,
  clay,
  minimal,
  comic,
  abstract,
};

/** Draws whoever a look is: a person, a robot, an animal or a creature, in its style. */
export async function drawCharacter(
  traits: CharacterTraits,
  place: Place | undefined,
  prefix: string,
): Promise<Character> {
  const rig = styleAdapters[traits.style];
  if (traits.subject === "robot")
    return drawPerson(traits.style === "voxel" ? voxelRobot : robotInStyle(rig), traits, place, prefix);
  if (traits.subject !== "human" && traits.style === "voxel" && traits.subject !== "ghost")
    return drawPerson(voxelCreature(traits.subject), traits, place, prefix);
  if (traits.subject !== "human") return drawCreature(traits.subject, rig.pen, traits, place, prefix);
  return drawPerson(rig, traits, place, prefix);
}
