import type { Entry } from "./entry.ts";
import { longestPhrase } from "./lexicon.ts";
import type { Token } from "./tokenize.ts";

/** A phrase of the vocabulary found in a text. */
export interface Span {
  readonly entry: Entry;
  readonly words: string;
  /** Index of its first token, and of the one after its last. */
  readonly from: number;
  readonly to: number;
  /** Counts the marks before it: spans of one clause share it. */
  readonly clause: number;
  /** Under a negation. */
  readonly negated: boolean;
}

/** Finds the phrases of a text from left to right, longest first, and which of them are negated. */
export function spansOf(tokens: readonly Token[]): Span[] {
  const words = tokens.map((token) => token.text);
  const spans: Span[] = [];
  let clause = 0;
  let negation: string | undefined;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    const phrase = token?.mark === true ? undefined : (longestPhrase(words, at) ?? hexPhrase(words[at]));
    if (token?.mark === true) {
      clause += 1;
      // "no hat, glasses or beard" goes on; "no hat, a beard" does not.
      if (!(negation !== undefined && token.text === "," && listGoesOn(words, at + 1))) negation = undefined;
    }
    if (phrase === undefined) {
      if (negation !== undefined && endsList(words, at, negation)) negation = undefined;
      at += 1;
      continue;
    }
    const { entry, words: matched } = phrase;
    if (entry.turn === "negate") negation = matched.join(" ");
    else if (entry.turn === "end") negation = undefined;
    else
      spans.push({
        entry,
        words: words.slice(at, at + matched.length).join(" "),
        from: at,
        to: at + matched.length,
        clause,
        negated: negation !== undefined,
      });
    at += matched.length;
  }
  return spans;
}

function hexPhrase(word: string | undefined): { words: readonly string[]; entry: Entry } | undefined {
  return word?.startsWith("#") ? { words: [word], entry: { color: word } } : undefined;
}

/** "no glasses and a red hoodie": the article begins something new, except after "without". */
function endsList(words: readonly string[], at: number, negation: string): boolean {
  return (
    words[at] === "and" && negation !== "without" && /^(?:an?|the|his|her|their)$/.test(words[at + 1] ?? "")
  );
}

function listGoesOn(words: readonly string[], from: number): boolean {
  const rest = words.slice(from, from + 6);
  const or = rest.findIndex((word) => word === "or" || word === "nor");
  return or > 0 && !rest.slice(0, or).some((word) => /^(?:with|but|a|an|the|wearing)$/.test(word));
}
