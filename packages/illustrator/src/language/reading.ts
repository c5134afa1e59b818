import type { TraitPath } from "../brief/brief.ts";
import type { Languages, PromptLanguage } from "./languages.ts";
import { isGrammarWord } from "./lexicon.ts";
import { normalizeWithOffsets } from "./multilingual/normalize.ts";
import { type ReadCharacters, readCharacters } from "./read-characters.ts";
import type { Mention, ReadText, ReadTextOptions } from "./read-text.ts";
import { maxSpans } from "./reading-warnings.ts";
import type { Token } from "./tokenize.ts";
import { maxLength, normalizeEnglish } from "./tokenize.ts";
import { findUnknownSubject } from "./unknown-subject.ts";
import { functionWords } from "./vocabulary/function-words.ts";
import { isSubstitute } from "./vocabulary/substitutes.ts";

/** A part of the prompt, in UTF-16 units as `String.slice` takes them. */
export interface PromptSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A trait that a part of the prompt mentions. */
export interface ReadTrait {
  /** The path in the Brief. */
  readonly path: TraitPath;
  readonly value: string;
  /** The prompt says that it is not there. */
  readonly negated?: true;
  /** The prompt implies it, as "barista" implies a cafe. */
  readonly implied?: true;
  /** Which of several characters it describes, from 1. Absent if it describes all. */
  readonly character?: number;
}

/**
 * How a prompt was understood. What is not in `understood` had no effect except on the default seed. A later mention of a
 * trait overrides an earlier one.
 */
export interface Reading {
  /** The language that the prompt was read in. */
  readonly language: PromptLanguage;
  /** How many characters the prompt describes, if there are several. */
  readonly characters?: number;
  readonly understood: readonly (PromptSpan & { readonly traits: readonly ReadTrait[] })[];
  /** Words that mean something and were not understood. */
  readonly ignored: readonly PromptSpan[];
  /** What is drawn as something else, because there is no drawing of it. */
  readonly substitutions: readonly (PromptSpan & { readonly path: TraitPath; readonly value: string })[];
}

/** Reports how a prompt is understood. */
export function readingOf(
  prompt: string,
  options: ReadTextOptions & { languages?: Languages | undefined } = {},
): Reading {
  const read = readCharacters(prompt, options);
  const texts = [read.first, ...read.others];
  const offsets =
    read.first.offsets ?? normalizeWithOffsets(prompt.slice(0, maxLength), normalizeEnglish).offsets;
  const spanOf = ({ start: from, end: to }: TokenRange): PromptSpan => {
    const start = offsets[from] ?? 0;
    // A token can end within what one character became.
    let last = to;
    while (last < offsets.length - 1 && offsets[last] === offsets[last - 1]) last += 1;
    const end = offsets[last] ?? prompt.length;
    return { start, end, text: prompt.slice(start, end) };
  };
  const mentions = texts.flatMap(({ mentions, tokens }, index) =>
    mentions.map((mention) => ({ mention, character: index + 1, range: rangeOf(mention, tokens) })),
  );
  const groups = Map.groupBy(mentions, ({ range }) => `${range.start} ${range.end}`);
  const understood = Array.from(groups.values(), (group) => {
    const [first] = group;
    return first === undefined ? [] : [{ ...spanOf(first.range), traits: traitsOf(group, texts.length) }];
  }).flat();
  const substituted = Array.from(
    Map.groupBy(
      mentions.filter(
        ({ mention: { path, value, words, negated } }) => !negated && isSubstitute(path, value, words),
      ),
      ({ range, mention: { path, value } }) => `${range.start} ${range.end} ${path} ${value}`,
    ).values(),
    ([first]) =>
      first === undefined
        ? []
        : [{ range: first.range, path: first.mention.path, value: first.mention.value }],
  ).flat();
  return {
    language: read.first.language,
    ...(read.count > 1 && { characters: read.count }),
    understood: understood.sort((a, b) => a.start - b.start).slice(0, maxSpans),
    ignored: ignoredRanges(read).map(spanOf).slice(0, maxSpans),
    substitutions: [...(options.isEdit === true ? [] : unknownSubject(read)), ...substituted]
      .map(({ range, ...trait }) => ({ ...spanOf(range), ...trait }))
      .slice(0, maxSpans),
  };
}

/** "A traffic light with a face" is drawn as a person. */
function unknownSubject({ first, count }: ReadCharacters): Substitution[] {
  if (first.language !== "en" || count > 1) return [];
  const found = findUnknownSubject(first.tokens, first.spans);
  return found === undefined
    ? []
    : [{ range: rangeOf(found, first.tokens), path: "subject", value: "human" }];
}

interface Substitution {
  readonly range: TokenRange;
  readonly path: TraitPath;
  readonly value: string;
}

/** A part of the normalized text. */
type TokenRange = Pick<Token, "start" | "end">;

function rangeOf({ from, to }: Pick<Mention, "from" | "to">, tokens: readonly Token[]): TokenRange {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** The different traits of a span, each with the character that it describes if that is not every one. */
function traitsOf(
  mentions: readonly { readonly mention: Mention; readonly character: number }[],
  characters: number,
): ReadTrait[] {
  const groups = Map.groupBy(mentions, ({ mention }) => JSON.stringify(traitOf(mention)));
  return Array.from(groups.values()).flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const trait = traitOf(first.mention);
    const own = Array.from(new Set(group.map(({ character }) => character)));
    return own.length === characters ? [trait] : own.map((character) => ({ ...trait, character }));
  });
}

function traitOf({ path, value, negated, implied }: Mention): ReadTrait {
  return { path, value, ...(negated && { negated: true }), ...(implied && { implied: true }) };
}

/** Runs of words that mean something and state nothing: "ladder", and "red" in "red ladder". */
function ignoredRanges({ first, others, tokens }: ReadCharacters): TokenRange[] {
  const texts = [first, ...others].map((text) => ({ text, ignored: new Set(ignoredTokens(text)) }));
  const ignored = new Set(texts.flatMap(({ ignored }) => Array.from(ignored, ({ start }) => start)));
  // What says nothing about one character can say something about another.
  for (const { text, ignored: own } of texts)
    for (const token of text.tokens) if (!own.has(token)) ignored.delete(token.start);
  const runs: { start: number; end: number; last: number }[] = [];
  for (const [at, { start, end }] of tokens.entries()) {
    if (!ignored.has(start)) continue;
    const run = runs.at(-1);
    if (run?.last === at - 1) Object.assign(run, { end, last: at });
    else runs.push({ start, end, last: at });
  }
  const least = /^(?:zh|ja|ko)$/.test(first.language) ? 2 : 3;
  return runs.filter(({ start, end }) => end - start >= least);
}

/** The words that mean something and state nothing. */
function ignoredTokens({ tokens, spans, nouns, mentions, known, language }: ReadText): Token[] {
  const stated = new Set(mentions.map(({ from }) => from));
  const silent = new Set<number>();
  const covered = new Set<number>();
  for (const span of spans) {
    const { from, to, entry } = span;
    // The colour of an item is part of it: "red glasses".
    const isPart = stated.has(nouns.get(span)?.from ?? -1);
    const saysNothing =
      !stated.has(from) &&
      !isPart &&
      (span.isLeftOut === true || entry.color !== undefined || entry.adjective !== undefined);
    for (let at = from; at < to; at += 1) (saysNothing ? silent : covered).add(at);
  }
  const isMeaningful = (at: number, text: string): boolean => {
    if (covered.has(at)) return false;
    if (silent.has(at)) return true;
    if (language === "en") return text.length > 2 && !functionWords.has(text) && !isGrammarWord(text);
    return known?.has(at) !== true;
  };
  return tokens.filter(
    ({ text, isPunctuation }, at) => !isPunctuation && /\p{L}/u.test(text) && isMeaningful(at, text),
  );
}
