import type { Age, Fantasy, Subject } from "../brief/values.ts";
import type { CharacterTraits } from "../traits/character-traits.ts";

const ageSizes: { readonly [age in Age]: number } = {
  child: 0.74,
  adolescent: 0.9,
  young_adult: 1,
  adult: 1,
  senior: 0.97,
};

/** Sizes relative to an adult person. Animals that stand upright are not drawn at their natural scale. */
const subjectSizes: { readonly [subject in Subject]: number } = {
  human: 1,
  robot: 0.98,
  cat: 0.78,
  dog: 0.84,
  fox: 0.82,
  owl: 0.76,
  bear: 1.08,
  panda: 1.04,
  lion: 1.04,
  rabbit: 0.74,
  penguin: 0.76,
  dragon: 1.1,
  alien: 0.94,
  ghost: 0.9,
  monster: 1.04,
};

const fantasySizes: { readonly [fantasy in Fantasy]?: number } = { fairy: 0.88, orc: 1.06 };

/** The scale of a character next to others; an adult person is 1. */
export function relativeSize({ subject, age, fantasy }: CharacterTraits): number {
  return subjectSizes[subject] * ageSizes[age] * (fantasy === undefined ? 1 : (fantasySizes[fantasy] ?? 1));
}
