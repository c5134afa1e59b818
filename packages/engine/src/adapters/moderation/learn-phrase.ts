import { sets } from "./words/sets.ts";

/** A state of the automaton that finds phrases. */
export interface PhraseNode<Label> {
  /** Transitions by word. */
  readonly next: Map<string, PhraseNode<Label>[]>;
  /** Transitions without a word. */
  readonly same: PhraseNode<Label>[];
  /** The phrases that end in this state. */
  readonly labels: Label[];
}

export function newPhraseNode<Label>(): PhraseNode<Label> {
  return { next: new Map(), same: [], labels: [] };
}

/**
 * Adds a phrase to the automaton. Phrases are in lower case without accents or punctuation. `(a|b)` is a choice, `(a)?` is
 * optional, `(a)*` repeats; the blank of `hand ?job` and the last letter of `jobs?` are optional; `{name}` is a set of words,
 * and `;` and `:` are stops.
 */
export function learnPhrase<Label>(root: PhraseNode<Label>, phrase: string, label: Label): void {
  const tokens = tokensOf(phrase);
  let at = 0;
  const end = sequence(root);
  if (at < tokens.length) throw new Error(`Nothing opens the bracket that closes in "${phrase}".`);
  end.labels.push(label);

  function sequence(start: PhraseNode<Label>): PhraseNode<Label> {
    let state = start;
    for (let token = tokens[at]; token !== undefined && token !== "|" && token !== ")"; token = tokens[at]) {
      at++;
      state = token === "(" ? choice(state) : spell(state, token);
    }
    return state;
  }

  function choice(before: PhraseNode<Label>): PhraseNode<Label> {
    const start = newPhraseNode<Label>();
    const end = newPhraseNode<Label>();
    before.same.push(start);
    do sequence(start).same.push(end);
    while (tokens[at++] === "|");
    if (tokens[at - 1] !== ")") throw new Error(`A bracket stays open in "${phrase}".`);
    const count = tokens[at];
    if (count === "?" || count === "*") {
      at++;
      start.same.push(end);
      if (count === "*") end.same.push(start);
    }
    return end;
  }
}

function spell<Label>(start: PhraseNode<Label>, token: string): PhraseNode<Label> {
  const end = newPhraseNode<Label>();
  for (const spelling of variantsOf(token)) {
    let state = start;
    const parts = spelling.split(" ");
    for (const [index, word] of parts.entries()) {
      const nextState = index === parts.length - 1 ? end : newPhraseNode<Label>();
      listOf(state.next, word).push(nextState);
      state = nextState;
    }
  }
  return end;
}

export function listOf<Item>(lists: Map<string, Item[]>, key: string): Item[] {
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
