import type { LexiconEntry } from "./lexicon-entry.ts";
import { buildCoverage, type Coverage, type Span } from "./span.ts";
import type { Token } from "./tokenize.ts";
import { paletteColors } from "./vocabulary/colors.ts";

/** The words of a language for lists of colours. */
export interface PaletteWords {
  /** Words for a palette that can be before its colours or after them. */
  readonly isNoun: (word: string) => boolean;
  /** What a list can follow in the middle of a clause: "in". */
  readonly isLead: (word: string) => boolean;
  /** What joins two colours. */
  readonly isLink: (word: string) => boolean;
  /** Things that mean a colour in a palette: "rust and bone". */
  readonly colors: ReadonlyMap<string, string>;
  /** A list after "in" can begin with such a thing. */
  readonly canStartWithThing: boolean;
}

const english: PaletteWords = {
  isNoun: (word) => /^(?:palette|colou?rs?|colou?rway)$/.test(word),
  isLead: (word) => word === "in",
  isLink: (word) => /^(?:and|with|\/|on)$/.test(word),
  colors: paletteColors,
  canStartWithThing: false,
};

/** A colour of a palette: first token, one after the last, and the value. */
interface PaletteColor {
  readonly from: number;
  readonly to: number;
  readonly color: string;
}

/**
 * Reads lists of colours that belong to no noun: "brand colours plum and mustard", "cyan #06b6d4 on slate #0f172a", "turquoise
 * and white". The first is the colour of the robot, or of the clothes; the second that of the background, unless the text
 * says where the picture is. Everything that the text states about these overrides it.
 */
export function readPalettes(
  spans: readonly Span[],
  tokens: readonly Token[],
  words: PaletteWords = english,
): readonly Span[] {
  const coverage = buildCoverage(spans);
  const found = findPalette(tokens, coverage, words);
  if (found === undefined) return spans;
  const { colors, hasGround } = found;
  const subject = spans.flatMap(({ entry, negated }) =>
    negated ? [] : (entry.traits ?? []).filter(({ path }) => path === "subject"),
  );
  const isCreature = subject.some(({ value }) => value !== "human");
  const takesSkin = subject.at(-1)?.value === "robot" || (isCreature && !found.isNamed);
  const [main, second] = colors;
  const hasScene = spans.some(
    ({ entry, negated }) =>
      !negated &&
      (entry.colorTarget === "background.color" ||
        [...(entry.traits ?? []), ...(entry.impliedTraits ?? [])].some(({ path }) => scenePaths.test(path))),
  );
  const entryOf = (color: PaletteColor): LexiconEntry => {
    const path = takesSkin ? "skin" : "clothing.color";
    if (color === main) return { impliedTraits: [{ path, value: color.color }] };
    if (color !== second) return {};
    if (hasGround) return { traits: [{ path: "background.color", value: color.color }] };
    return hasScene ? {} : { impliedTraits: [{ path: "background.color", value: color.color }] };
  };
  const isInPalette = new Set<number>();
  for (const { from, to } of colors) for (let at = from; at < to; at += 1) isInPalette.add(at);
  if (found.noun !== undefined) isInPalette.add(found.noun);
  const palette = colors.map((color): Span => {
    const { from, to } = color;
    const words = tokens.slice(from, to).map(({ text }) => text);
    const clause = spans.findLast((span) => span.from <= from)?.clause ?? 0;
    return { entry: entryOf(color), words: words.join(" "), from, to, clause, negated: false };
  });
  const others = spans.filter(({ from, to }) => !isInPalette.has(from) && !isInPalette.has(to - 1));
  return [...others, ...palette].sort((a, b) => a.from - b.from);
}

const scenePaths = /^(?:place|background\.color)$/;

interface Palette {
  readonly colors: readonly PaletteColor[];
  /** The second colour is the ground: "cyan on slate". */
  readonly hasGround: boolean;
  /** It is called a palette or colours. */
  readonly isNamed: boolean;
  /** The index of the "shades" of "shades of plum", which are no sunglasses. */
  readonly noun?: number;
}

/** The first palette of a text. */
function findPalette(tokens: readonly Token[], coverage: Coverage, words: PaletteWords): Palette | undefined {
  for (let at = 0; at < tokens.length; at += 1) {
    const text = tokens[at]?.text ?? "";
    const isTones = toneNouns.test(text) && tokens[at + 1]?.text === "of";
    // "The colour of honey" is one colour.
    if (isTones || (words.isNoun(text) && coverage.get(at)?.entry.color === undefined)) {
      let start = at + 1;
      while (afterNouns.test(tokens[start]?.text ?? "")) start += 1;
      const list = colorsFrom(start, tokens, coverage, words, true);
      if (list.colors.length > 1 || (list.colors.length === 1 && endsPhrase(tokens, list.end)))
        return { ...list, isNamed: true, ...(isTones && { noun: at }) };
    }
    const named = colorsFrom(at, tokens, coverage, words, true);
    const next = tokens[named.end]?.text ?? "";
    if (named.colors.length > 1 && (words.isNoun(next) || followsList.test(next)))
      return { ...named, isNamed: true };
    const isLed = words.isLead(tokens[at - 1]?.text ?? "");
    if (!isLed && !startsList(at, tokens)) continue;
    const list = colorsFrom(at, tokens, coverage, words, isLed && words.canStartWithThing);
    if (list.colors.length > 1 && endsPhrase(tokens, list.end)) return { ...list, isNamed: false };
    if (list.colors.length > 0) at = list.end - 1;
  }
  return undefined;
}

/** What can be between a word for a palette and its colours. */
const afterNouns = /^(?:of|are|is|in|:|scheme|palette|theme|style|de|des|di|do|da|van|aus|von)$/;
const followsList = /^(?:shades|tones|hues|tints|brand|theme|scheme)$/;
const toneNouns = /^(?:shades|tones|hues|tints)$/;

/** A list stands at the start of a clause, or after "in". */
function startsList(at: number, tokens: readonly Token[]): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.isPunctuation || before.text === ":";
}

function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next === undefined || next.isPunctuation;
}

/** The most colours of a palette. */
const maxColors = 6;

function colorsFrom(
  start: number,
  tokens: readonly Token[],
  coverage: Coverage,
  words: PaletteWords,
  isNamed: boolean,
): { colors: PaletteColor[]; end: number; hasGround: boolean } {
  const colors: PaletteColor[] = [];
  let [at, end, hasGround] = [start, start, false];
  while (colors.length < maxColors) {
    while (shades.test(tokens[at]?.text ?? "") && coverage.get(at)?.entry.color === undefined) at += 1;
    const color = colorAt(at, tokens, coverage, words, isNamed || colors.length > 0);
    if (color === undefined) break;
    colors.push(color);
    end = color.to;
    const link = tokens[end]?.text ?? "";
    if (link === "on" && colors.length === 1) hasGround = true;
    const isLink = words.isLink(link) || (link === "," && (isNamed || colors.length > 1));
    if (!isLink) break;
    at = end + 1;
    if (/^(?:and|an?|the)$/.test(tokens[at]?.text ?? "")) at += 1;
  }
  return { colors, end, hasGround: hasGround && colors.length > 1 };
}

const shades = /^(?:deep|dark|light|pale|soft|warm|cool|muted|bright|dusty|near|off|rich|bold)$/;

/** A colour, with the hex value that makes it exact. */
function colorAt(
  at: number,
  tokens: readonly Token[],
  coverage: Coverage,
  { colors }: PaletteWords,
  isInList: boolean,
): PaletteColor | undefined {
  const text = tokens[at]?.text ?? "";
  const span = coverage.get(at);
  const isNegated = span?.negated === true;
  const named = span?.from === at && span.entry.isObject !== true ? span.entry.color : undefined;
  const color = named ?? (isInList ? colors.get(text) : undefined);
  if (color === undefined || isNegated || color === "transparent") return undefined;
  const to = named === undefined ? at + 1 : (span?.to ?? at + 1);
  const hex = tokens[to]?.text ?? "";
  return hex.startsWith("#") ? { from: at, to: to + 1, color: hex } : { from: at, to, color };
}
