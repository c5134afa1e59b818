import { learnPhrase, listOf, newPhraseNode, type PhraseNode } from "./learn-phrase.ts";

/** Finds phrases in a sequence of words. */
export interface PhraseBook<Label> {
  find(words: readonly Spellings[]): Found<Label>[];
  /** The phrases of a single word. */
  readonly words: readonly { readonly word: string; readonly label: Label }[];
}

/** The readings of a word. */
export type Spellings = readonly string[];

export interface Found<Label> {
  readonly label: Label;
  /** The first and the last word. */
  readonly from: number;
  readonly to: number;
}

/** Builds a phrase book from phrases separated by commas, in the syntax of `learnPhrase`. */
export function createPhraseBook<Label>(lists: readonly (readonly [Label, string])[]): PhraseBook<Label> {
  const root = newPhraseNode<Label>();
  for (const [label, list] of lists) {
    for (const phrase of list.split(",")) if (phrase.trim() !== "") learnPhrase(root, phrase, label);
  }
  const firsts = new Map<string, PhraseNode<Label>[]>();
  for (const place of reach(root)) {
    for (const [word, next] of place.next) listOf(firsts, word).push(...next);
  }
  return {
    find: (words) => walk(firsts, words),
    words: [...firsts].flatMap(([word, places]) =>
      places.flatMap((place) =>
        [...reach(place)].flatMap(({ labels }) => labels.map((label) => ({ word, label }))),
      ),
    ),
  };
}

/** Matches all phrases in one pass over the words, in linear time. */
function walk<Label>(
  firsts: ReadonlyMap<string, PhraseNode<Label>[]>,
  words: readonly Spellings[],
): Found<Label>[] {
  const found: Found<Label>[] = [];
  let here = new Map<PhraseNode<Label>, number>();
  for (const [index, spellings] of words.entries()) {
    const there = new Map<PhraseNode<Label>, number>();
    for (const [place, from] of here) {
      for (const next of ways(place.next, spellings)) arrive(there, next, from);
    }
    for (const next of ways(firsts, spellings)) arrive(there, next, index);
    for (const [{ labels }, from] of there)
      for (const label of labels) found.push({ label, from, to: index });
    here = there;
  }
  return found;
}

function ways<Label>(
  next: ReadonlyMap<string, PhraseNode<Label>[]>,
  [first = "", ...others]: Spellings,
): readonly PhraseNode<Label>[] {
  const places = next.get(first) ?? [];
  return others.length === 0 ? places : [...places, ...others.flatMap((word) => next.get(word) ?? [])];
}

/** Keeps the match that began first if two are in the same state. */
function arrive<Label>(there: Map<PhraseNode<Label>, number>, place: PhraseNode<Label>, from: number): void {
  if ((there.get(place) ?? Number.POSITIVE_INFINITY) <= from) return;
  there.set(place, from);
  for (const other of place.same) arrive(there, other, from);
}

function reach<Label>(place: PhraseNode<Label>, seen = new Set<PhraseNode<Label>>()): Set<PhraseNode<Label>> {
  if (!seen.has(place)) {
    seen.add(place);
    for (const other of place.same) reach(other, seen);
  }
  return seen;
}
