import { luma } from "../../color/color-math.ts";
import { randomStream } from "../../random/random-stream.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import { ink, paper } from "./ink-colors.ts";
import { toneOf } from "./to-ink.ts";

/** Hair of at least this luma is drawn as an outline. */
const lightestInk = 0.62;
/** The traits with black and white instead of colours. Shapes derive their other colours from these. */
export function inkTraits(traits: CharacterTraits): CharacterTraits {
  const clothes = toneOf(traits.clothing.color);
  return {
    ...traits,
    skin: traits.subject === "human" || traits.subject === "robot" ? paper : traits.skin,
    hair: { ...traits.hair, color: luma(traits.hair.color) < lightestInk ? ink : paper },
    eyeColor: traits.subject === "robot" ? paper : ink,
    clothing: {
      ...traits.clothing,
      color: fabric(clothes),
      ...(traits.clothing.pattern !== undefined && {
        pattern: { ...traits.clothing.pattern, color: clothes === ink ? paper : ink },
      }),
    },
    accent: fabric(clothes === ink ? paper : ink),
    itemColors: new Map(
      Array.from(traits.itemColors, ([item, color]) => [item, fabric(toneOf(color))] as const),
    ),
  };
}

/** Not pure black, which is the colour of outlines. */
function fabric(tone: string): string {
  return tone === ink ? "#15121f" : tone;
}

/** The side to which a person drawn in ink looks. */
export function inkDirection({ seed }: Pick<CharacterTraits, "seed">): "left" | "right" {
  return randomStream(seed, "ink.direction").pick(["left", "right"]);
}
