import type { Age, Fantasy, Subject } from "../brief/values/beings.ts";
import { beingTraits } from "../draw/beings/being-traits.ts";
import type { CharacterTraits } from "../traits/character-traits.ts";

const ageSizes: { readonly [age in Age]: number } = {
  child: 0.74,
  adolescent: 0.9,
  young_adult: 1,
  adult: 1,
  senior: 0.97,
};

const fantasySizes: { readonly [fantasy in Fantasy]?: number } = { fairy: 0.88, orc: 1.06 };

/** The scale of a character next to others; an adult person is 1. */
export function relativeSize({ subject, age, fantasy }: CharacterTraits): number {
  return subjectSize(subject) * ageSizes[age] * (fantasy === undefined ? 1 : (fantasySizes[fantasy] ?? 1));
}

function subjectSize(subject: Subject): number {
  if (subject === "human") return 1;
  return subject === "robot" ? 0.98 : beingTraits[subject][1];
}
