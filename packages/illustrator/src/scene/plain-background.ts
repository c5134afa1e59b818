import type { Brief } from "../brief/brief.ts";
import { distinctColor } from "../color/color-math.ts";
import { randomStream } from "../random/random-stream.ts";
import type { CharacterTraits } from "../traits/character-traits.ts";

/** The colour behind a character without a place, lighting and background; undefined if the Brief states one of them. */
export function plainBackgroundColor(
  { place = "none", lighting, background }: Brief,
  traits: CharacterTraits,
): string | undefined {
  return place === "none" && lighting === undefined && background?.color === undefined
    ? pastelColor(traits)
    : undefined;
}

/** A pastel colour of the seed's choice that contrasts with hair, clothes and skin. */
export function pastelColor({ seed, hair, clothing, skin }: CharacterTraits): string {
  const first = randomStream(seed, "background.color").next();
  const turned = [...pastelColors.slice(Math.floor(first * pastelColors.length)), ...pastelColors] as const;
  return distinctColor([hair.color, clothing.color, skin], [turned[0] ?? "#cfe3f2", ...turned.slice(1)], 0.2);
}

export const pastelColors = [
  "#f7c9b6",
  "#bfe0d2",
  "#c3d6f2",
  "#f6dc9c",
  "#d9c8ef",
  "#b5dbe8",
  "#f3c1cf",
  "#d5e3a8",
] as const;
