import type { Span } from "./span.ts";

type Mentioned = Pick<Span, "entry" | "words">;

/** Whether words only refer to somebody. */
export function isPronoun(words: string): boolean {
  return pronouns.test(words);
}

const pronouns = /^(?:h[ei]|him|his|she|hers?|they|them)(?:'[a-z]+)?$/;

/** Whether a mention is an animal, a robot or another being that is no person. */
export function isCreature({ entry }: Mentioned): boolean {
  return entry.traits?.some(({ path, value }) => path === "subject" && value !== "human") === true;
}

/** Whether a mention could be the subject of the image. */
export function isPossibleSubject(span: Mentioned): boolean {
  return (span.entry.isBeing === true && !isPronoun(span.words)) || isCreature(span);
}

/** Whether a mention is a certain person, unlike "character" and "somebody". */
export function isHuman(span: Mentioned): boolean {
  const { isBeing, traits = [] } = span.entry;
  return (
    isBeing === true &&
    !isPronoun(span.words) &&
    !isCreature(span) &&
    !traits.some(({ path }) => path === "subject")
  );
}

export function statesGender({ entry }: Mentioned): boolean {
  return [...(entry.traits ?? []), ...(entry.impliedTraits ?? [])].some(({ path }) => path === "gender");
}
