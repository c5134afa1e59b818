import { singular } from "./tokenize.ts";
import { commonWords } from "./vocabulary/common-words.ts";

/** Letters that are often confused. Other substitutions usually make another word. */
const confusableLetters = ["aeiouy", "csk", "sz", "gj", "fv", "mn"];

/** Returns the known word that was probably meant by an unknown one. */
export type SpellingCorrector = (word: string) => string | undefined;

/**
 * Corrects words with a single typo of a common kind: a missing or doubled letter, swapped neighbours, or a
 * similar letter. English words that are just as close to a known word are listed as exceptions. Only known
 * words with the same first letter and about the same length are compared.
 */
export function createSpellingCorrector(known: Iterable<string>): SpellingCorrector {
  const words = Array.from(known);
  /** Known words by their form without doubled letters. */
  const undoubled = new Map(words.filter((one) => one.length > 5).map((one) => [collapseDoubles(one), one]));
  const similar = new Map<string, Set<string>>();
  for (const form of words.flatMap(inflections)) {
    const key = bucket(form, form.length);
    similar.set(key, (similar.get(key) ?? new Set()).add(form));
  }
  return (word) => {
    if (!isCorrectable(word)) return undefined;
    const known = undoubled.get(collapseDoubles(word));
    if (known !== undefined) return known;
    let best: { readonly word: string; readonly rank: number } | undefined;
    for (const length of [word.length - 1, word.length, word.length + 1]) {
      for (const candidate of similar.get(bucket(word, length)) ?? []) {
        const rank = typoRank(word, candidate);
        if (rank !== undefined && rank < (best?.rank ?? Number.POSITIVE_INFINITY))
          best = { word: candidate, rank };
      }
    }
    return best?.word;
  };
}

function isCorrectable(word: string): boolean {
  return (
    word.length >= 4 &&
    word.length <= 20 &&
    /^[a-z]+$/.test(word) &&
    !commonWords.has(word) &&
    !commonWords.has(singular(word))
  );
}

/** Removes doubled letters, so that "proffesor" and "professor" are equal. */
function collapseDoubles(word: string): string {
  return word.replace(/(\p{L})\1/gu, "$1");
}

/** A word and its plurals, as `singular` reverses them. */
function inflections(word: string): string[] {
  const plurals = [`${word}s`, `${word}es`, `${word.slice(0, -1)}ies`];
  return [word, ...plurals.filter((plural) => singular(plural) === word)];
}

/** Known words are indexed by first letter and length, as typos rarely affect the first letter. */
function bucket(word: string, length: number): string {
  return `${word.charAt(0)}${length}`;
}

/**
 * Ranks how likely a known word was meant; lower is more likely. By kind: a letter that should be doubled,
 * swapped neighbours, an extra or similar letter, a missing letter; then by the position of the typo.
 * Undefined if there is more than one typo.
 */
function typoRank(word: string, meant: string): number | undefined {
  let at = 1;
  while (at < word.length && word.charCodeAt(at) === meant.charCodeAt(at)) at += 1;
  if (meant.length > word.length) return missingLetterRank(word, meant, at);
  if (meant.length < word.length) {
    if (word.length === 4 || !suffixesMatch(word, at + 1, meant, at)) return undefined;
    return rank(typoKinds.other, startOfRun(word, at, word.charAt(at)), 0);
  }
  const [actual, expected] = [word.charAt(at), meant.charAt(at)];
  if (
    actual === meant.charAt(at + 1) &&
    expected === word.charAt(at + 1) &&
    suffixesMatch(word, at + 2, meant, at + 2)
  )
    return rank(typoKinds.swapped, at, 0);
  if (word.length <= 5 || !suffixesMatch(word, at + 1, meant, at + 1)) return undefined;
  const group = confusableLetters.findIndex(
    (letters) => letters.includes(actual) && letters.includes(expected),
  );
  return group < 0
    ? undefined
    : rank(typoKinds.other, at, 1 + group * 10 + (confusableLetters[group]?.indexOf(expected) ?? 0));
}

function missingLetterRank(word: string, meant: string, at: number): number | undefined {
  if (!suffixesMatch(word, at, meant, at + 1)) return undefined;
  const letter = meant.charAt(at);
  const start = startOfRun(word, at, letter);
  return start < at ? rank(typoKinds.undoubled, start, 0) : rank(typoKinds.lost, at, letter.charCodeAt(0));
}

/** Whether two words have the same suffix from the given positions. */
function suffixesMatch(one: string, from: number, other: string, otherFrom: number): boolean {
  for (let back = 1; one.length - back >= from; back += 1)
    if (one.charCodeAt(one.length - back) !== other.charCodeAt(other.length - back)) return false;
  return one.length - from === other.length - otherFrom;
}

/** The start of the run of equal letters that ends before `at`. */
function startOfRun(word: string, at: number, letter: string): number {
  let start = at;
  while (start > 1 && word.charAt(start - 1) === letter) start -= 1;
  return start;
}

const typoKinds = { undoubled: 0, swapped: 1, other: 2, lost: 3 };

function rank(kind: number, at: number, choice: number): number {
  return kind * 100_000 + at * 1_000 + choice;
}
