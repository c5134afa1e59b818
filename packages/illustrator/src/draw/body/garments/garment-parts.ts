import type { Subject } from "../../../brief/values/beings.ts";
import { darken, distinctColor, lighten, luma } from "../../../color/color-math.ts";
import { randomStream } from "../../../random/random-stream.ts";
import type { CharacterTraits } from "../../../traits/character-traits.ts";
import type { Pen } from "../../pen.ts";
import type { Sleeve } from "../arms.ts";
import type { Build } from "../build.ts";

/** The drawing of a garment. */
export interface Garment {
  /** Behind the head: a hood or a standing collar. */
  readonly behind?: string;
  readonly front: string;
  readonly sleeve: Sleeve;
  /** The colour of the trousers. */
  readonly trousers: string;
  /** The colour of the shoes. Default: darker than the trousers. */
  readonly shoes?: string;
  /** It covers the hips, so that its pockets are its own and not those of the trousers. */
  readonly isLong?: boolean;
  /** Drawn over the legs. */
  readonly skirt?: string;
  /** Where the skirt begins, if that is above the hips. */
  readonly skirtFrom?: number;
}

export type DrawGarment = (pen: Pen, build: Build, color: string, traits: CharacterTraits) => Garment;

export const slate = "#3a3f4d";
export const linen = "#f3f1ec";

const trousersColors = [
  "#3b4f77",
  "#2c3650",
  "#4a4f5e",
  "#7b6a58",
  "#a38b68",
  "#59604a",
  "#5f4536",
] as const satisfies readonly [string, ...string[]];

const shoeColors = ["#26262e", "#6b4429", "#ece9e1", "#4a4f5e", "#8d3b36"] as const;

/** Beings with so much hair that a jacket is all they wear. */
const shaggy: ReadonlySet<Subject> = new Set<Subject>(["yeti", "gorilla", "monster", "werewolf"]);

/** Trousers and shoes, chosen by the seed, that contrast with the garment above. */
export function casualLegs(
  color: string,
  { seed, subject, skin }: CharacterTraits,
): Pick<Garment, "trousers" | "shoes"> {
  if (shaggy.has(subject)) return { trousers: skin, shoes: darken(skin, 0.28) };
  const random = randomStream(seed, "clothing.trousers");
  const first = random.pick(trousersColors);
  const trousers = distinctColor([color], [first, ...trousersColors], 0.14);
  const shoe = random.pick(shoeColors);
  return { trousers, shoes: distinctColor([trousers], [shoe, ...shoeColors], 0.12) };
}

/** Seams are darker than the fabric, or lighter on dark fabric. */
export function seamColor(color: string): string {
  return luma(color) < 0.3 ? lighten(color, 0.28) : darken(color, 0.28);
}
