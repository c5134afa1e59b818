import type { TraitPath } from "../brief/brief.ts";
import { agePhrase } from "./ages.ts";
import { resolveAmbiguousBeings } from "./ambiguous-beings.ts";
import { isBystander, isPossibleSubject, isPronoun } from "./bystander.ts";
import { leaveOutModifiers } from "./compounds.ts";
import { emojiEntry } from "./emoji.ts";
import { leaveOutInnerClothes } from "./layers.ts";
import type { Phrase } from "./lexicon.ts";
import { longestPhrase } from "./lexicon.ts";
import type { LexiconEntry } from "./lexicon-entry.ts";
import { leaveOutOtherBeings } from "./main-being.ts";
import { leaveOutDistantPlaces } from "./main-place.ts";
import { isDeniedAfter, Negation, negationPhrase } from "./negation.ts";
import { negateCarriedItems } from "./not-worn.ts";
import { findSimiles } from "./similes.ts";
import { buildCoverage, leaveOut, type Span } from "./span.ts";
import type { Token } from "./tokenize.ts";
import { findExcluded, findUnread } from "./unread.ts";

/** More phrases than any description has. The rest is not read. */
const maxSpans = 1_000;

/**
 * Finds phrases from left to right, longest match first, and what they state about the person who is portrayed.
 *
 * @param isEdit Whether the text is about a known character.
 */
export function findSpans(tokens: readonly Token[], isEdit = false): Span[] {
  const found = matchSpans(tokens);
  const comparable = new Set(found.filter(({ entry }) => isComparable(entry)).map(({ to }) => to));
  const similes = findSimiles(tokens, (index) => comparable.has(index + 1));
  const literalSpans = resolveAmbiguousBeings(
    found.filter((span) => !similes.has(span.from)),
    tokens,
  );
  const coverage = buildCoverage(literalSpans);
  const firstSubjectEnd = literalSpans.find(isPossibleSubject)?.to ?? Number.POSITIVE_INFINITY;
  const ownSpans = literalSpans.map((span) =>
    isBystander(span, { tokens, coverage, isEdit, hasEarlier: isEdit || firstSubjectEnd <= span.from })
      ? leaveOut(span)
      : span,
  );
  const heads = leaveOutModifiers(ownSpans, tokens);
  const described = isEdit ? heads : leaveOutDistantPlaces(leaveOutOtherBeings(heads, tokens), tokens);
  return leaveOutInnerClothes(negateCarriedItems(described, tokens), tokens);
}

/** The phrases of a text, and whether they are negated. */
function matchSpans(tokens: readonly Token[]): Span[] {
  const words = tokens.map((token) => token.text);
  const unread = findUnread(tokens);
  const excluded = findExcluded(tokens);
  const spans: Span[] = [];
  const negation = new Negation(words);
  let clause = 0;
  for (let at = 0; at < tokens.length && spans.length < maxSpans; ) {
    const token = tokens[at];
    const isUnread = token?.isPunctuation === true || unread.has(at);
    const phrase = isUnread ? undefined : matchPhrase(words, at);
    negation.read(at, token?.isPunctuation === true);
    if (token?.isPunctuation === true) clause += 1;
    if (phrase === undefined) {
      at += 1;
      continue;
    }
    const { entry, words: matched } = phrase;
    const to = at + matched.length;
    if (entry.negation === undefined)
      spans.push({
        entry,
        words: words.slice(at, to).join(" "),
        from: at,
        to,
        clause,
        negated:
          excluded.has(at) ||
          (!isPronoun(matched.join(" ")) &&
            (negation.isActive !== (phrase.negated === true) || isDeniedAfter(entry, words, to))),
      });
    else negation.steer(entry.negation, at, to);
    negation.note(entry);
    at = to;
  }
  return spans;
}

interface PhraseMatch extends Phrase {
  /** The word itself is a negation: "hatless". */
  readonly negated?: boolean;
}

function matchPhrase(words: readonly string[], at: number): PhraseMatch | undefined {
  const found = agePhrase(words, at) ?? negationPhrase(words, at) ?? longestPhrase(words, at);
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

/** Whether a phrase can start a simile: "black as night", "hair like fire". */
function isComparable({ color, adjective, colorTarget, traits }: LexiconEntry): boolean {
  return (
    color !== undefined ||
    adjective !== undefined ||
    (colorTarget !== undefined && traits === undefined) ||
    traits?.some(({ path }) => path === "expression" || path.startsWith("hair") || path === "skin") === true
  );
}
