import type { TraitPath } from "../brief/brief.ts";
import type { Warning } from "../warning.ts";
import type { Languages, PromptLanguage } from "./languages.ts";
import { isGrammarWord } from "./lexicon.ts";
import { normalizeWithOffsets } from "./multilingual/normalize.ts";
import { type Mention, type ReadText, type ReadTextOptions, readText } from "./read-text.ts";
import { maxLength, normalizeEnglish } from "./tokenize.ts";
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
}

/**
 * How a prompt was understood. What is not in `understood` had no effect except on the default seed. A later mention of a
 * trait overrides an earlier one.
 */
export interface Reading {
  /** The language that the prompt was read in. */
  readonly language: PromptLanguage;
  readonly understood: readonly (PromptSpan & { readonly traits: readonly ReadTrait[] })[];
  /** Words that mean something and were not understood. */
  readonly ignored: readonly PromptSpan[];
  /** What is drawn as something else, because there is no drawing of it. */
  readonly substitutions: readonly (PromptSpan & { readonly path: TraitPath; readonly value: string })[];
}

/** The most spans of a kind that are reported. */
const maxSpans = 100;

/** Reports how a prompt is understood. */
export function readingOf(
  prompt: string,
  options: ReadTextOptions & { languages?: Languages | undefined } = {},
): Reading {
  const read = readText(prompt, options);
  const offsets = read.offsets ?? normalizeWithOffsets(prompt.slice(0, maxLength), normalizeEnglish).offsets;
  const spanOf = (from: number, to: number): PromptSpan => {
    const start = offsets[read.tokens[from]?.start ?? 0] ?? 0;
    // A token can end within what one character became.
    let last = read.tokens[to - 1]?.end ?? 0;
    while (last < offsets.length - 1 && offsets[last] === offsets[last - 1]) last += 1;
    const end = offsets[last] ?? prompt.length;
    return { start, end, text: prompt.slice(start, end) };
  };
  const groups = Map.groupBy(read.mentions, ({ from, to }) => `${from} ${to}`);
  const understood = Array.from(groups.values(), ([first, ...others]) =>
    first === undefined ? [] : [{ ...spanOf(first.from, first.to), traits: traitsOf([first, ...others]) }],
  ).flat();
  const ignored = ignoredRanges(read).map(([from, to]) => spanOf(from, to));
  const substitutions = read.mentions
    .filter(({ path, value, words, negated }) => !negated && isSubstitute(path, value, words))
    .map(({ from, to, path, value }) => ({ ...spanOf(from, to), path, value }));
  return {
    language: read.language,
    understood: understood.sort((a, b) => a.start - b.start).slice(0, maxSpans),
    ignored: ignored.slice(0, maxSpans),
    substitutions: substitutions.slice(0, maxSpans),
  };
}

/** The different traits of a span. */
function traitsOf(mentions: readonly Mention[]): ReadTrait[] {
  const traits = mentions.map(traitOf);
  const keys = traits.map((trait) => JSON.stringify(trait));
  return traits.filter((_, at) => keys.indexOf(keys[at] ?? "") === at);
}

function traitOf({ path, value, negated, implied }: Mention): ReadTrait {
  return { path, value, ...(negated && { negated: true }), ...(implied && { implied: true }) };
}

/** Runs of words that mean something and state nothing: "umbrella", and "red" in "red umbrella". */
function ignoredRanges(read: ReadText): [from: number, to: number][] {
  const { tokens, spans, nouns, mentions, known, language } = read;
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
  const runs: [from: number, to: number][] = [];
  for (const [at, { text, isPunctuation }] of tokens.entries()) {
    if (isPunctuation || !/\p{L}/u.test(text) || !isMeaningful(at, text)) continue;
    const last = runs.at(-1);
    if (last?.[1] === at) last[1] = at + 1;
    else runs.push([at, at + 1]);
  }
  const lengthOf = ([from, to]: [number, number]): number =>
    (tokens[to - 1]?.end ?? 0) - (tokens[from]?.start ?? 0);
  const least = language === "zh" || language === "ja" || language === "ko" ? 2 : 3;
  return runs.filter((run) => lengthOf(run) >= least);
}

/** What a person who wrote the prompt should know. */
export function readingWarnings({ understood, ignored, substitutions }: Reading): Warning[] {
  const substituted = substitutions.map(
    ({ text, path, value }): Warning =>
      path === "style"
        ? {
            code: "style_substituted",
            message: `${capitalized(text)} is drawn in the style ${value}, because there is no such style. Request a style to choose another.`,
          }
        : {
            code: "subject_substituted",
            message: `${capitalized(text)} is drawn as ${value}, because there is no drawing of it. Name a subject that can be drawn to choose another.`,
          },
  );
  if (understood.length > 0 || ignored.length === 0) return substituted;
  return [
    {
      code: "prompt_not_understood",
      message:
        'Nothing in the prompt was understood, so the seed decides what the image shows. Describe a person, an animal or a robot, such as "a woman with red hair and glasses in a green hoodie", in English or one of fifteen other languages.',
    },
  ];
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
