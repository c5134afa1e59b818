import { sets } from "./words/sets.ts";

/** Finds phrases in a row of words. */
export interface PhraseBook<Label> {
  find(words: readonly Spellings[]): Found<Label>[];
  /** The phrases that are a single word. */
  readonly words: readonly { readonly word: string; readonly label: Label }[];
}

/** What one word may be meant to be. */
export type Spellings = readonly string[];

export interface Found<Label> {
  readonly label: Label;
  /** The first and the last word of it. */
  readonly from: number;
  readonly to: number;
}

/**
 * Learns phrases, which are separated by commas and lines and written in lower case without accents or punctuation.
 * `(a|b)` is a choice; `(a)?` may be left out, and `(a)*` come any number of times; the blank of `hand ?job` and the
 * last letter of `jobs?` need not be there; `{name}` is a set of words, and `;` and `:` are stops.
 */
export function createPhraseBook<Label>(lists: readonly (readonly [Label, string])[]): PhraseBook<Label> {
  const root = newPlace<Label>();
  for (const [label, list] of lists) {
    for (const phrase of list.split(/[,\n]/)) if (phrase.trim() !== "") learn(root, phrase, label);
  }
  const firsts = new Map<string, Place<Label>[]>();
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

/** A place in a phrase. */
interface Place<Label> {
  /** Where each word leads. */
  readonly next: Map<string, Place<Label>[]>;
  /** Places that are as good as this one. */
  readonly same: Place<Label>[];
  /** What has been said by the one who came this far. */
  readonly labels: Label[];
}

function newPlace<Label>(): Place<Label> {
  return { next: new Map(), same: [], labels: [] };
}

/** Follows all phrases at once, word by word, so that the time is proportional to the words. */
function walk<Label>(
  firsts: ReadonlyMap<string, Place<Label>[]>,
  words: readonly Spellings[],
): Found<Label>[] {
  const found: Found<Label>[] = [];
  let here = new Map<Place<Label>, number>();
  for (const [index, spellings] of words.entries()) {
    const there = new Map<Place<Label>, number>();
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
  next: ReadonlyMap<string, Place<Label>[]>,
  [first = "", ...others]: Spellings,
): readonly Place<Label>[] {
  const places = next.get(first) ?? [];
  return others.length === 0 ? places : [...places, ...others.flatMap((word) => next.get(word) ?? [])];
}

/** Of two ways to one place, the one that began first stays. */
function arrive<Label>(there: Map<Place<Label>, number>, place: Place<Label>, from: number): void {
  if ((there.get(place) ?? Number.POSITIVE_INFINITY) <= from) return;
  there.set(place, from);
  for (const other of place.same) arrive(there, other, from);
}

function reach<Label>(place: Place<Label>, seen = new Set<Place<Label>>()): Set<Place<Label>> {
  if (!seen.has(place)) {
    seen.add(place);
    for (const other of place.same) reach(other, seen);
  }
  return seen;
}

function learn<Label>(root: Place<Label>, phrase: string, label: Label): void {
  const tokens = tokensOf(phrase);
  let at = 0;
  const end = sequence(root);
  if (at < tokens.length) throw new Error(`Nothing opens the bracket that closes in "${phrase}".`);
  end.labels.push(label);

  function sequence(start: Place<Label>): Place<Label> {
    let here = start;
    for (let token = tokens[at]; token !== undefined && token !== "|" && token !== ")"; token = tokens[at]) {
      at++;
      here = token === "(" ? choice(here) : words(here, token);
    }
    return here;
  }

  function choice(before: Place<Label>): Place<Label> {
    const start = newPlace<Label>();
    const end = newPlace<Label>();
    before.same.push(start);
    do sequence(start).same.push(end);
    while (tokens[at++] === "|");
    const count = tokens[at];
    if (count === "?" || count === "*") {
      at++;
      start.same.push(end);
      if (count === "*") end.same.push(start);
    }
    return end;
  }
}

function words<Label>(start: Place<Label>, token: string): Place<Label> {
  const end = newPlace<Label>();
  for (const spelling of variantsOf(token)) {
    let here = start;
    const parts = spelling.split(" ");
    for (const [index, word] of parts.entries()) {
      const there = index === parts.length - 1 ? end : newPlace<Label>();
      listOf(here.next, word).push(there);
      here = there;
    }
  }
  return end;
}

function listOf<Item>(lists: Map<string, Item[]>, key: string): Item[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

function tokensOf(phrase: string): string[] {
  const whole = phrase.replace(/\{(\w+)\}/g, (_, name: string) => sets[name] ?? unknown(name));
  return whole.match(/[()|?*]|[a-z0-9;:]+(?: \?[a-z0-9]+)*\??/g) ?? [];
}

/** "hand ?jobs?" is "hand jobs", "hand job", "handjobs" and "handjob". */
function variantsOf(token: string): string[] {
  const full = token.endsWith("?") ? [token.slice(0, -1), token.slice(0, -2)] : [token];
  return full.flatMap((words) =>
    words.includes(" ?") ? [words.replaceAll(" ?", " "), words.replaceAll(" ?", "")] : [words],
  );
}

function unknown(name: string): never {
  throw new Error(`There is no set of words called ${name}.`);
}
