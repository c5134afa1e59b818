import type { TraitPath } from "../../brief/brief.ts";
import { layerOf } from "../layers.ts";
import type { LexiconEntry } from "../lexicon-entry.ts";
import { readPalettes } from "../palettes.ts";
import type { Span } from "../span.ts";
import type { LanguageTable } from "../tables/table.ts";
import type { Token } from "../tokenize.ts";
import { applyGrammar } from "./apply-grammar.ts";
import { articleGender } from "./article-gender.ts";
import type { Language } from "./compile-table.ts";
import { findAges } from "./find-ages.ts";
import { findNouns } from "./head-nouns.ts";
import type { Match } from "./match.ts";
import { matchWords } from "./match-words.ts";
import { type Passage, passageOf, unknownBetween } from "./passage.ts";
import { unstatedOrigins, withoutOrigin } from "./stated-origins.ts";

/** The spans of a text and the noun that each colour and adjective describes. */
export interface FoundSpans {
  readonly spans: readonly Span[];
  readonly nouns: ReadonlyMap<Span, Span>;
  /** The share of the letters that the language knows, from 0 to 1. */
  readonly coverage: number;
  /** The known tokens, by index. */
  readonly known: ReadonlySet<number>;
}

/** Finds the phrases of a text in a language besides English. */
export function findSpansIn(
  tokens: readonly Token[],
  language: Language,
  { isEdit = false }: { isEdit?: boolean } = {},
): FoundSpans {
  const { table } = language;
  const first = passageOf(tokens, matchWords(tokens, language));
  const passage = passageOf(tokens, findAges(first));
  const left = applyGrammar(passage, table, isEdit);
  const nouns = findNouns(passage, table);
  // "Sin camiseta roja": the colour of something absent is absent.
  for (const [match, noun] of nouns) if (noun.negated) match.negated = true;
  const entries = identityEntries(
    passage.matches.filter(
      (match) => match.role === undefined && match.number === undefined && !left.has(match),
    ),
    passage.matches.filter(({ role }) => role === "fix").map(({ from }) => from),
  );
  for (const match of unstatedOrigins(passage.matches)) {
    const entry = entries.get(match);
    if (entry !== undefined) entries.set(match, withoutOrigin(entry));
  }
  const article = articleGender(Array.from(entries.keys()), tokens, table.lang);
  const person = article === undefined ? undefined : entries.get(article.match);
  if (article !== undefined && person !== undefined)
    entries.set(article.match, {
      ...person,
      impliedTraits: [...(person.impliedTraits ?? []), { path: "gender", value: article.gender }],
    });
  const described = new Set(nouns.values());
  for (const match of entries.keys()) {
    const absent = absentEntry(match, described);
    if (absent !== undefined) {
      entries.set(match, absent);
      match.negated = false;
    }
  }
  const inner = innerClothes(passage.matches.filter((match) => entries.has(match)));
  const spans = new Map<Match, Span>();
  for (const match of passage.matches) {
    const entry = left.has(match) || inner.has(match) ? { colorTarget: "none" as const } : entries.get(match);
    if (entry === undefined || match.role !== undefined) continue;
    const { words, from, to, negated } = match;
    // "Un paraguas azul": a colour next to an unknown word describes that word.
    const isOfUnknown =
      match.entry.color !== undefined && !nouns.has(match) && hasUnknownBeside(match, passage, table);
    spans.set(match, {
      entry: isOfUnknown ? { ...entry, isObject: true } : entry,
      words,
      from,
      to,
      negated,
      clause: passage.marks[from] ?? 0,
    });
  }
  const spanNouns = new Map<Span, Span>();
  for (const [match, noun] of nouns) {
    const [span, nounSpan] = [spans.get(match), spans.get(noun)];
    if (span !== undefined && nounSpan !== undefined) spanNouns.set(span, nounSpan);
  }
  const known = new Map<number, number>();
  for (const { from, to, borrowed } of passage.matches)
    for (let at = from; at < to; at += 1) known.set(at, borrowed === true ? 0.5 : 1);
  const found = Array.from(spans.values());
  const ordinary = new Set(found);
  const { palette } = language;
  const withPalette = palette === undefined ? found : readPalettes(found, tokens, palette);
  for (const [at, { text }] of tokens.entries()) if (palette?.isNoun(text) === true) known.set(at, 1);
  for (const span of withPalette)
    if (!ordinary.has(span)) for (let at = span.from; at < span.to; at += 1) known.set(at, 1);
  return {
    spans: withPalette,
    nouns: spanNouns,
    coverage: coverageOf(tokens, known),
    known: new Set(known.keys()),
  };
}

/** The share of the letters of a text in known tokens. Borrowed words say less about its language. */
function coverageOf(tokens: readonly Token[], known: ReadonlyMap<number, number>): number {
  let [all, covered] = [0, 0];
  for (const [at, { text, isPunctuation }] of tokens.entries()) {
    if (isPunctuation || !/\p{L}/u.test(text)) continue;
    all += text.length;
    covered += text.length * (known.get(at) ?? 0);
  }
  return all === 0 ? 0 : covered / all;
}

function hasUnknownBeside({ from, to }: Match, passage: Passage, { order }: LanguageTable): boolean {
  const at = order === "before" ? to : from - 1;
  const token = passage.tokens[at];
  return token?.isPunctuation === false && unknownBetween(passage, at, at + 1) > 0;
}

/** "Without hair" is bald and "no background" a transparent one; "without long hair" is neither. */
function absentEntry(match: Match, described: ReadonlySet<Match>): LexiconEntry | undefined {
  const { colorTarget, traits } = match.entry;
  if (!match.negated || traits !== undefined || described.has(match)) return undefined;
  if (colorTarget === "hair.color") return { traits: [{ path: "hair.style", value: "bald" }] };
  return colorTarget === "background.color"
    ? { traits: [{ path: "background.color", value: "transparent" }] }
    : undefined;
}

const identityPaths: readonly TraitPath[] = ["gender", "age", "subject", "fantasy"];

/**
 * Who a text is about is what it states first, unless it corrects itself; a word for a job does not state the gender of
 * an animal.
 */
function identityEntries(
  matches: readonly Match[],
  corrections: readonly number[],
): Map<Match, LexiconEntry> {
  const isCreature = matches.some(
    ({ entry, negated }) =>
      !negated && entry.traits?.some(({ path, value }) => path === "subject" && value !== "human") === true,
  );
  const entries = new Map<Match, LexiconEntry>();
  const stated = new Set<TraitPath>();
  let correction = 0;
  for (const match of matches) {
    while ((corrections[correction] ?? Number.POSITIVE_INFINITY) < match.from) {
      stated.clear();
      correction += 1;
    }
    const { traits, impliedTraits, ...entry } = match.entry;
    const kept = traits?.filter(({ path }) => match.negated || !stated.has(path));
    const implied = isCreature ? impliedTraits?.filter(({ path }) => path !== "gender") : impliedTraits;
    entries.set(match, {
      ...entry,
      ...(kept !== undefined && kept.length > 0 && { traits: kept }),
      ...(implied !== undefined && implied.length > 0 && { impliedTraits: implied }),
    });
    if (!match.negated)
      for (const { path } of traits ?? []) if (identityPaths.includes(path)) stated.add(path);
  }
  return entries;
}

/** "A coat over a white blouse": only the outermost garment is the clothing. A later one of the same layer replaces it. */
function innerClothes(matches: readonly Match[]): ReadonlySet<Match> {
  const layers = new Map<Match, number>();
  for (const match of matches) {
    const layer = match.negated ? undefined : layerOf(match.entry);
    if (layer !== undefined) layers.set(match, layer);
  }
  const outermost = Math.min(...layers.values());
  return new Set(Array.from(layers.keys()).filter((match) => layers.get(match) !== outermost));
}
