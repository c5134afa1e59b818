import type { Place } from "../brief/values/surroundings.ts";
import type { CharacterTraits } from "../traits/character-traits.ts";
import type { Character } from "./character.ts";
import { drawPerson } from "./character.ts";
import { loadDrawings } from "./load-drawings.ts";
import type { StyleAdapter } from "./style-adapter.ts";
import { flat, type OwnStyle, pixelFlat } from "./styles/flat.ts";

async function adapterOf({ style, isAnime }: CharacterTraits): Promise<StyleAdapter | OwnStyle> {
  if (isAnime && style === "flat") return (await import("./styles/anime.ts")).anime;
  switch (style) {
    case "flat":
    case "sticker":
      return flat;
    case "pixel":
      return pixelFlat;
    case "3d":
      return (await import("./styles/volume.ts")).volume;
    default:
      return (await import("./styles/style-adapters.ts")).styleAdapters[style];
  }
}

/** Draws a person, a robot or another being in its style. */
export async function drawCharacter(
  traits: CharacterTraits,
  place: Place | undefined,
  prefix: string,
): Promise<Character> {
  if (traits.style !== "ink") return drawInStyle(traits, place, prefix);
  const { inkTraits, toInk } = await import("./styles/style-adapters.ts");
  const { svg, legs, cloak, ...character } = await drawInStyle(inkTraits(traits), place, prefix);
  return { ...character, svg: toInk(svg), legs: toInk(legs), cloak: toInk(cloak) };
}

async function drawInStyle(
  traits: CharacterTraits,
  place: Place | undefined,
  prefix: string,
): Promise<Character> {
  await loadDrawings(traits);
  const adapter = await adapterOf(traits);
  if (traits.subject === "robot" && traits.style === "voxel") {
    const { voxelRobot } = await import("./styles/style-adapters.ts");
    return drawPerson(voxelRobot, traits, place, prefix);
  }
  if (traits.subject === "robot") {
    const { robotInStyle } = await import("./styles/robot.ts");
    return drawPerson(robotInStyle(adapter), traits, place, prefix);
  }
  if (traits.subject !== "human") {
    const { drawAnyBeing } = await import("./beings/draw-any-being.ts");
    return drawAnyBeing(traits.subject, adapter, traits, place, prefix);
  }
  return "drawPerson" in adapter
    ? adapter.drawPerson(traits, place, prefix)
    : drawPerson(adapter, traits, place, prefix);
}
