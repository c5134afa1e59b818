import {
  type ModerationCategory,
  type ModerationResult,
  moderationCategories,
} from "../../model/moderation.ts";
import { listedCategories } from "./listed-words.ts";
import { createPhraseBook, type Found, type Spellings } from "./phrase-book.ts";
import { readingsOf, spelledIn, spellingsOf } from "./readings.ts";
import { extremism } from "./words/extremism.ts";
import { hate } from "./words/hate.ts";
import { denials, innocent } from "./words/innocent.ts";
import { minors, sexualMinors } from "./words/minors.ts";
import { selfHarm } from "./words/self-harm.ts";
import { sexual, suggestive } from "./words/sexual.ts";
import { violence } from "./words/violence.ts";

/** Checks all texts of a request together. */
export function classify(texts: readonly string[]): ModerationResult {
  const readings = readingsOf(texts).map((reading) => reading.split(" "));
  const found = new Set<Finding>(listedCategories(readings.flat()));
  for (const reading of readings) {
    const phrases = book.find(withoutInnocents(reading.map(spellingsOf)));
    for (const { label } of phrases) found.add(label);
    if (hasEnticingChild(phrases)) found.add("sexual_minors");
  }
  for (const letters of new Set(readings.flatMap(spelledIn))) {
    for (const finding of findingsInLetters(letters)) found.add(finding);
  }
  if (found.has("sexual") && found.has("minor")) found.add("sexual_minors");
  const category = moderationCategories.find((name) => found.has(name));
  return category ? { ok: false, category } : { ok: true };
}

type Finding = ModerationCategory | "minor" | "suggestive";

const book = createPhraseBook<Finding>([
  ["sexual_minors", sexualMinors],
  ["hate", hate],
  ["extremism", extremism],
  ["self_harm", selfHarm],
  ["violence", violence],
  ["sexual", sexual],
  ["suggestive", suggestive],
  ["minor", minors],
]);

const innocents = createPhraseBook([["innocent", `${innocent},${denials}`]]);

function withoutInnocents(words: readonly Spellings[]): Spellings[] {
  const rest = [...words];
  for (const { from, to } of innocents.find(words)) rest.fill(stop, from, to + 1);
  return rest.filter(([word = ""]) => !stops.includes(word));
}

const stops = [".", ";", ":"];
const stop: Spellings = ["."];

/**
 * Whether suggestive words are near a child. Phrases are sorted by their last words, so checking the nearest child on each
 * side is enough.
 */
function hasEnticingChild(phrases: readonly Found<Finding>[]): boolean {
  let child = Number.NEGATIVE_INFINITY;
  let suggestive = Number.NEGATIVE_INFINITY;
  for (const { label, from, to } of phrases) {
    if (label === "minor") {
      if (from - suggestive < neighbourhood) return true;
      child = to;
    } else if (label === "suggestive") {
      if (from - child < neighbourhood) return true;
      suggestive = to;
    }
  }
  return false;
}

/** The maximum distance in words. */
const neighbourhood = 6;

/** The words in a word that was spelled letter by letter. */
function findingsInLetters(letters: string): Finding[] {
  const whole = book.find([[letters]]).map(({ label }) => label);
  const parts = book.words.filter(({ word }) => word.length >= shortestPart && letters.includes(word));
  return [...whole, ...parts.map(({ label }) => label)];
}

/** Shorter words are parts of too many others. */
const shortestPart = 4;
