import type { TraitPath } from "../brief/brief.ts";
import { agePhrase } from "./ages.ts";
import { resolveAmbiguousBeings } from "./ambiguous-beings.ts";
import { isBystander, isPossibleSubject } from "./bystander.ts";
import { emojiEntry } from "./emoji.ts";
import type { Phrase } from "./lexicon.ts";
import { longestPhrase } from "./lexicon.ts";
import type { LexiconEntry } from "./lexicon-entry.ts";
import { findSimiles } from "./similes.ts";
import type { Token } from "./tokenize.ts";

/** A phrase of the lexicon found in a text. */
export interface Span {
  readonly entry: LexiconEntry;
  readonly words: string;
  /** Token indexes: first, and one after the last. */
  readonly from: number;
  readonly to: number;
  /** Spans of the same clause share this number. */
  readonly clause: number;
  readonly negated: boolean;
}

/** More phrases than any description has. The rest is not read. */
const maxSpans = 1_000;

/**
 * Finds phrases from left to right, longest match first, and whether they are negated.
 *
 * @param isEdit Whether the text is about a known character.
 */
export function findSpans(tokens: readonly Token[], isEdit = false): Span[] {
  const words = tokens.map((token) => token.text);
  const spans: Span[] = [];
  let clause = 0;
  let negation: { readonly word: string; readonly to: number } | undefined;
  for (let at = 0; at < tokens.length && spans.length < maxSpans; ) {
    const token = tokens[at];
    const phrase = token?.isPunctuation === true ? undefined : matchPhrase(words, at);
    if (negation !== undefined && at > negation.to && startsActivity(words, at)) negation = undefined;
    if (token?.isPunctuation === true) {
      clause += 1;
      // "no hat, glasses or beard" continues the negation; "no hat, a beard" does not.
      if (!(negation !== undefined && token.text === "," && continuesNegatedList(words, at + 1)))
        negation = undefined;
    }
    if (token?.text === ":") negation = undefined;
    if (phrase === undefined) {
      if (negation !== undefined && endsNegatedList(words, at, negation.word)) negation = undefined;
      at += 1;
      continue;
    }
    const { entry, words: matched } = phrase;
    const to = at + matched.length;
    if (entry.negation === "negate") negation = { word: matched.join(" "), to };
    else if (entry.negation === "end") {
      // "isn't wearing a hat": the verb does not end the negation.
      if (
        !(
          negation !== undefined &&
          at - negation.to < 2 &&
          /^(?:wear|ha[sv]|with|hold|sport)/.test(words[at] ?? "")
        )
      )
        negation = undefined;
    } else
      spans.push({
        entry,
        words: words.slice(at, to).join(" "),
        from: at,
        to,
        clause,
        negated: (negation !== undefined) !== (phrase.negated === true) || isNegatedAfter(entry, words, to),
      });
    at = to;
  }
  const comparable = new Set(spans.filter(({ entry }) => isComparable(entry)).map(({ to }) => to));
  const similes = findSimiles(tokens, (index) => comparable.has(index + 1));
  const literalSpans = resolveAmbiguousBeings(
    spans.filter((span) => !similes.has(span.from)),
    tokens,
  );
  const coverage = buildCoverage(literalSpans);
  const firstSubjectEnd = literalSpans.find(isPossibleSubject)?.to ?? Number.POSITIVE_INFINITY;
  return literalSpans.map((span) =>
    isBystander(span, { tokens, coverage, isEdit, hasEarlier: isEdit || firstSubjectEnd <= span.from })
      ? { ...span, entry: { colorTarget: "none" } }
      : span,
  );
}

/** The span that covers each token, by token index. Spans do not overlap. */
export type Coverage = ReadonlyMap<number, Span>;

export function buildCoverage(spans: readonly Span[]): Coverage {
  const coverage = new Map<number, Span>();
  for (const span of spans) for (let at = span.from; at < span.to; at += 1) coverage.set(at, span);
  return coverage;
}

interface PhraseMatch extends Phrase {
  /** The word itself is a negation: "hatless". */
  readonly negated?: boolean;
}

function matchPhrase(words: readonly string[], at: number): PhraseMatch | undefined {
  const found = agePhrase(words, at) ?? longestPhrase(words, at);
  const word = words[at] ?? "";
  if (found !== undefined) return found;
  const emoji = emojiEntry(word);
  if (emoji !== undefined) return { words: [word], entry: emoji };
  if (word.startsWith("#")) return { words: [word], entry: { color: word } };
  const stem = /^(.{3,})less$/.exec(word)?.[1] ?? /^un(.{5,})$/.exec(word)?.[1];
  const stemPhrase = stem === undefined ? undefined : longestPhrase([stem], 0);
  if (stemPhrase?.entry.traits !== undefined) return { ...stemPhrase, negated: true };
  // An adverb has the expression of its adjective: "smiling happily", "suspiciously".
  const adverbStem = /^(.{3,})ly$/.exec(word)?.[1];
  const adjective =
    adverbStem === undefined
      ? undefined
      : (longestPhrase([adverbStem], 0) ?? longestPhrase([adverbStem.replace(/i$/, "y")], 0));
  if (adjective?.entry.traits?.some(({ path }) => path === "expression") === true) return adjective;
  // "a blue-shirted man" wears a shirt.
  const participleStem = /^(.{3,})ed$/.exec(word)?.[1];
  const participle = participleStem === undefined ? undefined : longestPhrase([participleStem], 0);
  return participle?.entry.traits?.some(({ path }) => wearablePaths.includes(path)) === true
    ? participle
    : undefined;
}

const wearablePaths: readonly TraitPath[] = [
  "headwear",
  "eyewear",
  "facialHair",
  "hair.style",
  "clothing.type",
];

const removablePaths: readonly TraitPath[] = [
  "headwear",
  "eyewear",
  "accessories",
  "facialHair",
  "clothing.type",
];

/** Negations after the item: "helmet off", "glasses: no", "mask-free", "helmet under his arm". */
function isNegatedAfter(entry: LexiconEntry, words: readonly string[], to: number): boolean {
  if (entry.traits?.some(({ path }) => removablePaths.includes(path)) !== true) return false;
  const rest = words.slice(to, to + 3).join(" ");
  if (
    /^(?:off|removed|missing|free|less|: (?:no|none|off|false|without))\b(?! white| the| shoulder)/.test(rest)
  )
    return true;
  return (
    entry.traits.some(({ path }) => path === "headwear") &&
    /^(?:under (?:his|her|their|one) arm|in (?:his |her |their )?hands?)/.test(rest)
  );
}

/** Whether a phrase can start a simile: "black as night", "hair like fire". */
function isComparable({ color, adjective, colorTarget, traits }: LexiconEntry): boolean {
  return (
    color !== undefined ||
    adjective !== undefined ||
    (colorTarget !== undefined && traits === undefined) ||
    traits?.some(({ path }) => path === "expression" || path.startsWith("hair") || path === "skin") === true
  );
}

/** "no glasses and a red hoodie": the article ends the negation, except after "without". */
function endsNegatedList(words: readonly string[], at: number, negation: string): boolean {
  return (
    words[at] === "and" && negation !== "without" && /^(?:an?|the|his|her|their)$/.test(words[at + 1] ?? "")
  );
}

/** "No glasses reading a book": the activity is not negated; in "not smiling or laughing" it is. */
function startsActivity(words: readonly string[], at: number): boolean {
  return activityVerbs.test(words[at] ?? "") && !/^(?:or|nor|and|,)$/.test(words[at - 1] ?? "");
}

const activityVerbs =
  /^(?:reading|drinking|sipping|carrying|playing|typing|standing|sitting|walking|talking|cooking|working|riding|posing|using|eating|writing|singing|running|laughing|smiling|grinning|frowning|painting|dancing|waving|coding|teaching|fishing|driving|speaking|surfing)$/;

function continuesNegatedList(words: readonly string[], from: number): boolean {
  const rest = words.slice(from, from + 6);
  const or = rest.findIndex((word) => word === "or" || word === "nor");
  return or >= 0 && !rest.slice(0, or).some((word) => /^(?:with|but|a|an|the|wearing)$/.test(word));
}
