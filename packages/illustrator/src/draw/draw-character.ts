import type { Place, StyleName } from "../brief/values.ts";
import type { Look } from "../look/look.ts";
import type { Character } from "./character.ts";
import { drawPerson } from "./character.ts";
import { blockCreature } from "./creatures/block-creature.ts";
import { drawCreature } from "./creatures/draw-creature.ts";
import type { Rig } from "./rig.ts";
import { abstract } from "./rigs/abstract.ts";
import { blockRobot } from "./rigs/block-robot.ts";
import { blocks } from "./rigs/blocks.ts";
import { cartoon } from "./rigs/cartoon.ts";
import { clay } from "./rigs/clay.ts";
import { comic } from "./rigs/comic.ts";
import { flat, pixelFlat } from "./rigs/flat.ts";
import { lineArt } from "./rigs/line-art.ts";
import { minimal } from "./rigs/minimal.ts";
import { robotWith } from "./rigs/robot.ts";
import { sketch } from "./rigs/sketch.ts";

const rigs: { readonly [style in StyleName]: Rig } = {
  flat,
  cartoon,
  "line-art": lineArt,
  sketch,
  pixel: pixelFlat,
  voxel: blocks,
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
  const rig = rigs[look.style];
  if (look.subject === "robot")
    return drawPerson(look.style === "voxel" ? blockRobot : robotWith(rig), look, place, prefix);
  if (look.subject !== "human" && look.style === "voxel" && look.subject !== "ghost")
    return drawPerson(blockCreature(look.subject), look, place, prefix);
  if (look.subject !== "human") return drawCreature(look.subject, rig.pen, look, place, prefix);
  return drawPerson(rig, look, place, prefix);
}
