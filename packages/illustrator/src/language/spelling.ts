import { singular } from "./tokenize.ts";
import { commonWords } from "./vocabulary/common-words.ts";

/** Letters that are taken for each other; other substitutions make other words. */
const confusableLetters = ["aeiouy", "csk", "sz", "gj", "fv", "mn"];

/** Finds the word that was probably meant by one that is not known. */
export type SpellingCorrector = (word: string) => string | undefined;

/**
 * Corrects words that are one slip away from a known one, of the kinds people make: a letter lost, doubled, swapped
 * with its neighbour, or one that sounds alike. English words that happen to stand so close are listed, since a watch
 * is no witch. A word is compared with the known words of its first letter and about its length only.
 */
export function createSpellingCorrector(known: Iterable<string>): SpellingCorrector {
  const words = Array.from(known);
  /** Single words by what is left of them without doubled letters. */
  const undoubled = new Map(words.filter((one) => one.length > 5).map((one) => [collapseDoubles(one), one]));
  const similar = new Map<string, Set<string>>();
  for (const form of words.flatMap(inflections)) {
    const key = bucket(form, form.length);
    similar.set(key, (similar.get(key) ?? new Set()).add(form));
  }
  return (word) => {
    if (!isCorrectable(word)) return undefined;
    const meant = undoubled.get(collapseDoubles(word));
    if (meant !== undefined) return meant;
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

/** What is left of a word when no letter is doubled: "proffesor" and "professor" are one. */
function collapseDoubles(word: string): string {
  return word.replace(/(\p{L})\1/gu, "$1");
}

/** A word and whatever `singular` makes it of. */
function inflections(word: string): string[] {
  const plurals = [`${word}s`, `${word}es`, `${word.slice(0, -1)}ies`];
  return [word, ...plurals.filter((plural) => singular(plural) === word)];
}

/** The first letter is rarely the wrong one. */
function bucket(word: string, length: number): string {
  return `${word.charAt(0)}${length}`;
}

/**
 * How likely a known word was meant, the lower the likelier: a letter that should be doubled, then swapped
 * neighbours, then one letter too many or another that sounds alike, then one too few; within each kind the first
 * place in the word. Undefined when it is not one slip away.
 */
function typoRank(word: string, meant: string): number | undefined {
  let at = 1;
  while (at < word.length && word.charCodeAt(at) === meant.charCodeAt(at)) at += 1;
  if (meant.length > word.length) return missingLetterRank(word, meant, at);
  if (meant.length < word.length) {
    if (word.length === 4 || !suffixesMatch(word, at + 1, meant, at)) return undefined;
    return rank(typoKinds.other, startOfRun(word, at, word.charAt(at)), 0);
  }
  const [said, wanted] = [word.charAt(at), meant.charAt(at)];
  if (
    said === meant.charAt(at + 1) &&
    wanted === word.charAt(at + 1) &&
    suffixesMatch(word, at + 2, meant, at + 2)
  )
    return rank(typoKinds.swapped, at, 0);
  if (word.length <= 5 || !suffixesMatch(word, at + 1, meant, at + 1)) return undefined;
  const group = confusableLetters.findIndex((letters) => letters.includes(said) && letters.includes(wanted));
  return group < 0
    ? undefined
    : rank(typoKinds.other, at, 1 + group * 10 + (confusableLetters[group]?.indexOf(wanted) ?? 0));
}

function missingLetterRank(word: string, meant: string, at: number): number | undefined {
  if (!suffixesMatch(word, at, meant, at + 1)) return undefined;
  const letter = meant.charAt(at);
  const start = startOfRun(word, at, letter);
  return start < at ? rank(typoKinds.undoubled, start, 0) : rank(typoKinds.lost, at, letter.charCodeAt(0));
}

/** Whether what follows a place in one word is what follows a place in another; both are equally long. */
function suffixesMatch(one: string, from: number, other: string, otherFrom: number): boolean {
  for (let back = 1; one.length - back >= from; back += 1)
    if (one.charCodeAt(one.length - back) !== other.charCodeAt(other.length - back)) return false;
  return one.length - from === other.length - otherFrom;
}

/** The first place after the first letter from which only one letter stands up to `at`. */
function startOfRun(word: string, at: number, letter: string): number {
  let start = at;
  while (start > 1 && word.charAt(start - 1) === letter) start -= 1;
  return start;
}

const typoKinds = { undoubled: 0, swapped: 1, other: 2, lost: 3 };

function rank(kind: number, at: number, choice: number): number {
  return kind * 100_000 + at * 1_000 + choice;
}
