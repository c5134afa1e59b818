import type { TraitPath } from "../brief/brief.ts";
import { agePhrase } from "./ages.ts";
import { resolveAmbiguousBeings } from "./ambiguous-beings.ts";
import { isPronoun } from "./beings.ts";
import { comparedColor, withoutComparisons } from "./comparisons.ts";
import { leaveOutModifiers } from "./compounds.ts";
import { findCorrections, leaveOutCorrected } from "./corrections.ts";
import { emojiEntry } from "./emoji.ts";
import { leaveOutInnerClothes } from "./layers.ts";
import type { Phrase } from "./lexicon.ts";
import { longestPhrase } from "./lexicon.ts";
import type { LexiconEntry } from "./lexicon-entry.ts";
import { leaveOutDistantPlaces } from "./main-place.ts";
import { isDeniedAfter, Negation, negationPhrase } from "./negation.ts";
import { negateCarriedItems } from "./not-worn.ts";
import { leaveOutBystanders, leaveOutOtherBeings } from "./other-beings.ts";
import { readPalettes } from "./palettes.ts";
import { refineMeanings } from "./refine.ts";
import type { Span } from "./span.ts";
import { resolveThingsInHand } from "./things-in-hand.ts";
import type { Token } from "./tokenize.ts";
import { findExcluded, findUnread } from "./unread.ts";

/** More phrases than any description has. The rest is not read. */
const maxSpans = 1_000;

/**
 * Finds phrases from left to right, longest match first, and what they state about the person who is portrayed.
 *
 * @param isEdit Whether the text is about a known character.
 */
export function findSpans(
  tokens: readonly Token[],
  isEdit = false,
  literal = findLiteralSpans(tokens),
): readonly Span[] {
  const own = leaveOutBystanders(refineMeanings(literal, tokens), tokens, isEdit);
  const heads = leaveOutModifiers(own, tokens);
  const described = isEdit ? heads : leaveOutDistantPlaces(leaveOutOtherBeings(heads, tokens), tokens);
  const worn = negateCarriedItems(described, tokens);
  const final = leaveOutInnerClothes(leaveOutCorrected(worn, findCorrections(tokens)), tokens);
  return readPalettes(isEdit ? final : withoutVagueGenders(final), tokens);
}

/**
 * Pronouns state a gender only if no noun does, and "they" and "them" only if nothing else does: "his glasses, he never takes
 * them off", "a girl in her father's shirt; his hat".
 */
function withoutVagueGenders(spans: readonly Span[]): readonly Span[] {
  const stating = spans.filter(({ entry, negated }) => !negated && genderOf(entry) !== undefined);
  const hasNoun = stating.some(({ words }) => !isPronoun(words));
  const hasOther = stating.some(({ words }) => !/^the[ym]\b/.test(words));
  return spans.map((span) => {
    // "No men in suits" in the picture of a man
    if (span.negated && span.entry.isBeing === true) return withoutPersonalTraits(span);
    if (!(hasNoun || hasOther) || !isPronoun(span.words) || !(hasNoun || /^the[ym]\b/.test(span.words)))
      return span;
    const { traits = [], ...entry } = span.entry;
    return { ...span, entry: { ...entry, traits: traits.filter(({ path }) => path !== "gender") } };
  });
}

function withoutPersonalTraits(span: Span): Span {
  const { traits = [], impliedTraits: _implied, ...entry } = span.entry;
  return {
    ...span,
    entry: { ...entry, traits: traits.filter(({ path }) => !/^(?:gender|age)$/.test(path)) },
  };
}

function genderOf({ traits }: LexiconEntry): string | undefined {
  return traits?.find(({ path }) => path === "gender")?.value;
}

/** Finds phrases, whoever they are about. */
export function findLiteralSpans(tokens: readonly Token[]): readonly Span[] {
  const spans = resolveThingsInHand(matchSpans(tokens), tokens);
  return resolveAmbiguousBeings(withoutComparisons(spans, tokens), tokens);
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
    if (entry.negation === undefined) {
      const span: Span = {
        entry: withPronoun(entry, matched),
        words: words.slice(at, to).join(" "),
        from: at,
        to,
        clause,
        negated:
          !isPronoun(matched.join(" ")) &&
          (excluded.has(at) ||
            negation.isActive !== (phrase.negated === true) ||
            isDeniedAfter(entry, words, to)),
      };
      spans.push(span);
      // "Used to have hair down to her hips" is still about a woman.
      const pronoun = span.negated && matched.length > 1 ? ownerSpan(span) : undefined;
      if (pronoun !== undefined) spans.push(pronoun);
    } else negation.steer(entry.negation, at, to);
    negation.note(entry, to);
    at = to;
  }
  return spans;
}

/** The pronoun at the end of words that are negated. */
function ownerSpan(span: Span): Span | undefined {
  const pronoun = span.words.split(" ").find((word) => /^(?:his|her|him|she|he)$/.test(word));
  const traits = pronoun === undefined ? undefined : longestPhrase([pronoun], 0)?.entry.traits;
  return pronoun === undefined || traits === undefined
    ? undefined
    : { ...span, entry: { isBeing: true, traits }, words: pronoun, negated: false };
}

/** "Hair past her shoulders" is of a woman. */
function withPronoun(entry: LexiconEntry, matched: readonly string[]): LexiconEntry {
  if (matched.length < 2) return entry;
  const pronoun = matched.find((word) => /^(?:his|her|him|she|he)$/.test(word));
  const gender = pronoun === undefined ? undefined : longestPhrase([pronoun], 0)?.entry.traits;
  return gender === undefined ? entry : { ...entry, traits: [...(entry.traits ?? []), ...gender] };
}

interface PhraseMatch extends Phrase {
  /** The word itself is a negation: "hatless". */
  readonly negated?: boolean;
}

function matchPhrase(words: readonly string[], at: number): PhraseMatch | undefined {
  const found =
    agePhrase(words, at) ?? negationPhrase(words, at) ?? comparedColor(words, at) ?? longestPhrase(words, at);
  const word = words[at] ?? "";
  if (found !== undefined) return isTwoColors(found, words, at) ? longestPhrase([word], 0) : found;
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

/** "Black and white" is two colours of an animal or a garment, and the manner of a picture. */
function isTwoColors(found: Phrase, words: readonly string[], at: number): boolean {
  if (found.words.join(" ") !== "black and white") return false;
  const { traits = [], adjective } = longestPhrase(words, at + 3)?.entry ?? {};
  return (
    adjective?.pattern !== undefined ||
    traits.some(({ path, value }) => path === "clothing.type" || (path === "subject" && value !== "human"))
  );
}

const wearablePaths: readonly TraitPath[] = [
  "headwear",
  "eyewear",
  "facialHair",
  "hair.style",
  "clothing.type",
];
