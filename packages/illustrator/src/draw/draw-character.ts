import type { Place, StyleName } from "../brief/values.ts";
import type { CharacterTraits } from "../traits/character-traits.ts";
import type { Character } from "./character.ts";
import { drawPerson } from "./character.ts";
import { loadWardrobe } from "./costumes/load-wardrobe.ts";
import { inkTraits } from "./ink/ink-traits.ts";
import { toInk } from "./ink/to-ink.ts";
import type { StyleAdapter } from "./style-adapter.ts";
import { abstract } from "./styles/abstract.ts";
import { cartoon } from "./styles/cartoon.ts";
import { clay } from "./styles/clay.ts";
import { comic } from "./styles/comic.ts";
import { flat, type OwnStyle, pixelFlat } from "./styles/flat.ts";
import { inkStyle } from "./styles/ink.ts";
import { lineArt } from "./styles/line-art.ts";

import { minimal } from "./styles/minimal.ts";
import { robotInStyle } from "./styles/robot.ts";
import { sketch } from "./styles/sketch.ts";
import { volume } from "./styles/volume.ts";
import { voxel } from "./styles/voxel.ts";
import { voxelRobot } from "./styles/voxel-robot.ts";

const styleAdapters: { readonly [style in StyleName]: StyleAdapter | OwnStyle } = {
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
  ink: inkStyle,
  sticker: flat,
  "3d": volume,
};

/** Draws a person, a robot or another being in its style. */
export async function drawCharacter(
  traits: CharacterTraits,
  place: Place | undefined,
  prefix: string,
): Promise<Character> {
  if (traits.style !== "ink") return drawInStyle(traits, place, prefix);
  const { svg, legs, cloak, ...character } = await drawInStyle(inkTraits(traits), place, prefix);
  return { ...character, svg: toInk(svg), legs: toInk(legs), cloak: toInk(cloak) };
}

async function drawInStyle(
  traits: CharacterTraits,
  place: Place | undefined,
  prefix: string,
): Promise<Character> {
  await loadWardrobe(traits);
  const adapter = styleAdapters[traits.style];
  if (traits.subject === "robot")
    return drawPerson(traits.style === "voxel" ? voxelRobot : robotInStyle(adapter), traits, place, prefix);
  if (traits.subject !== "human") {
    const { drawAnyBeing } = await import("./beings/draw-any-being.ts");
    return drawAnyBeing(traits.subject, adapter, traits, place, prefix);
  }
  return "drawPerson" in adapter
    ? adapter.drawPerson(traits, place, prefix)
    : drawPerson(adapter, traits, place, prefix);
}
