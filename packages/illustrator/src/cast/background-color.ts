import type { Brief } from "../brief/brief.ts";
import { distinctColor } from "../color/color-math.ts";
import { randomStream } from "../random/random-stream.ts";
import type { CharacterTraits } from "../traits/character-traits.ts";

const pastelColors = [
  "#bfe0d2",
  "#c3d6f2",
  "#f6dc9c",
  "#d9c8ef",
  "#b5dbe8",
  "#f7c9b6",
  "#d5e3a8",
  "#e9dfd2",
] as const;

/**
 * Sets a background colour that contrasts with all members, if the scene has no place, lighting or
 * background.
 */
export function withBackgroundColor(scene: Brief, members: readonly CharacterTraits[], seed: number): Brief {
  if (scene.background !== undefined || scene.lighting !== undefined) return scene;
  if (scene.place !== undefined && scene.place !== "none") return scene;
  const memberColors = members.flatMap((traits) => [traits.hair.color, traits.skin, traits.clothing.color]);
  const first = Math.floor(randomStream(seed, "background.color").next() * pastelColors.length);
  const choices = [...pastelColors.slice(first), ...pastelColors.slice(0, first)];
  return {
    ...scene,
    background: {
      color: distinctColor(memberColors, [choices[0] ?? pastelColors[0], ...choices.slice(1)], 0.14),
    },
  };
}
