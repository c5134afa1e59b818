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
  for (const node of reachableNodes(root)) {
    for (const [word, next] of node.next) listOf(firsts, word).push(...next);
  }
  return {
    find: (words) => findPhrases(firsts, words),
    words: [...firsts].flatMap(([word, nodes]) =>
      nodes.flatMap((node) =>
        [...reachableNodes(node)].flatMap(({ labels }) => labels.map((label) => ({ word, label }))),
      ),
    ),
  };
}

/** Matches all phrases in one pass over the words, in linear time. */
function findPhrases<Label>(
  firsts: ReadonlyMap<string, PhraseNode<Label>[]>,
  words: readonly Spellings[],
): Found<Label>[] {
  const found: Found<Label>[] = [];
  let states = new Map<PhraseNode<Label>, number>();
  for (const [index, spellings] of words.entries()) {
    const nextStates = new Map<PhraseNode<Label>, number>();
    for (const [node, from] of states) {
      for (const next of nextNodes(node.next, spellings)) addState(nextStates, next, from);
    }
    for (const next of nextNodes(firsts, spellings)) addState(nextStates, next, index);
    for (const [{ labels }, from] of nextStates)
      for (const label of labels) found.push({ label, from, to: index });
    states = nextStates;
  }
  return found;
}

function nextNodes<Label>(
  next: ReadonlyMap<string, PhraseNode<Label>[]>,
  [first = "", ...others]: Spellings,
): readonly PhraseNode<Label>[] {
  const nodes = next.get(first) ?? [];
  return others.length === 0 ? nodes : [...nodes, ...others.flatMap((word) => next.get(word) ?? [])];
}

/** Keeps the match that began first if two are in the same state. */
function addState<Label>(
  nextStates: Map<PhraseNode<Label>, number>,
  node: PhraseNode<Label>,
  from: number,
): void {
  if ((nextStates.get(node) ?? Number.POSITIVE_INFINITY) <= from) return;
  nextStates.set(node, from);
  for (const other of node.same) addState(nextStates, other, from);
}

function reachableNodes<Label>(
  node: PhraseNode<Label>,
  seen = new Set<PhraseNode<Label>>(),
): Set<PhraseNode<Label>> {
  if (!seen.has(node)) {
    seen.add(node);
    for (const other of node.same) reachableNodes(other, seen);
  }
  return seen;
}
