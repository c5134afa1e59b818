import { isKnownWord } from "./lexicon.ts";
import type { ForeignText, LanguageReader } from "./multilingual/foreign-text.ts";
import { type LanguageCode, type LanguageTable, languageCodes, latinLanguages } from "./tables/table.ts";
import { maxLength, type Token, tokenize } from "./tokenize.ts";
import { commonWords } from "./vocabulary/common-words.ts";
import { functionWords } from "./vocabulary/function-words.ts";

/** The languages that prompts are read in. */
export type PromptLanguage = "en" | LanguageCode;

/** The tables of languages besides English that a text may be in, from `loadLanguages`. */
export type Languages = ReadonlyMap<LanguageCode, LanguageReader>;

type TableModule = Promise<{ readonly table: LanguageTable }>;

const tables: { readonly [code in LanguageCode]: () => TableModule } = {
  es: () => import("./tables/es.ts"),
  fr: () => import("./tables/fr.ts"),
  de: () => import("./tables/de.ts"),
  pt: () => import("./tables/pt.ts"),
  it: () => import("./tables/it.ts"),
  nl: () => import("./tables/nl.ts"),
  pl: () => import("./tables/pl.ts"),
  tr: () => import("./tables/tr.ts"),
  ru: () => import("./tables/ru.ts"),
  uk: () => import("./tables/uk.ts"),
  ar: () => import("./tables/ar.ts"),
  hi: () => import("./tables/hi.ts"),
  ja: () => import("./tables/ja.ts"),
  ko: () => import("./tables/ko.ts"),
  zh: () => import("./tables/zh.ts"),
};

/** Each table is compiled once, also for concurrent callers. */
const loading = new Map<LanguageCode, Promise<LanguageReader>>();

/** Loads the languages that any of the texts may be in: none for English, and those of the script for others. */
export async function loadLanguagesOf(texts: readonly string[]): Promise<Languages> {
  const codes = new Set(texts.flatMap(possibleLanguages));
  const loaded = await Promise.all(
    languageCodes
      .filter((code) => codes.has(code))
      .map(async (code): Promise<[LanguageCode, LanguageReader]> => [code, await loadLanguage(code)]),
  );
  return new Map(loaded);
}

/** Loads the table of one language. */
export async function loadTable(code: LanguageCode): Promise<LanguageTable> {
  return (await loadLanguage(code)).table;
}

function loadLanguage(code: LanguageCode): Promise<LanguageReader> {
  const language = loading.get(code) ?? compileLanguage(code);
  loading.set(code, language);
  return language;
}

/** Only a success is kept: a browser may fail to load a table, and the next call tries again. */
async function compileLanguage(code: LanguageCode): Promise<LanguageReader> {
  try {
    const [{ table }, { languageReader }] = await Promise.all([
      tables[code](),
      import("./multilingual/language-reader.ts"),
    ]);
    return languageReader(table);
  } catch (error) {
    loading.delete(code);
    throw error;
  }
}

/** English is certain if it knows this share of the letters. */
const certain = 0.85;

/** The languages besides English that a text may be in, by its script and by the words that English knows. */
function possibleLanguages(text: string): readonly LanguageCode[] {
  const part = text.slice(0, maxLength);
  const share = (letters: RegExp): number => (part.match(letters) ?? []).length / Math.max(1, letterCount);
  const letterCount = (part.match(/\p{L}/gu) ?? []).length;
  if (letterCount === 0) return [];
  if (/[\u3041-\u30fa]/u.test(part) && share(/[\p{Script=Han}\u3041-\u30fa]/gu) > 0.3) return ["ja"];
  if (share(/\p{Script=Hangul}/gu) > 0.3) return ["ko"];
  if (share(/\p{Script=Han}/gu) > 0.3) return ["zh"];
  if (share(/\p{Script=Devanagari}/gu) > 0.3) return ["hi"];
  if (share(/\p{Script=Arabic}/gu) > 0.3) return ["ar"];
  if (share(/\p{Script=Cyrillic}/gu) > 0.3) {
    if (/[іїєґ]/iu.test(part)) return ["uk"];
    return /[ыэъё]/iu.test(part) ? ["ru"] : ["ru", "uk"];
  }
  return englishShare(tokenize(part)) >= certain
    ? []
    : languageCodes.filter((code) => latinLanguages.includes(code));
}

/** The share of the letters of a text in English words that are known. */
function englishShare(tokens: readonly Token[]): number {
  let [all, known] = [0, 0];
  for (const { text, isPunctuation } of tokens) {
    if (isPunctuation || !/\p{L}/u.test(text)) continue;
    all += text.length;
    if (functionWords.has(text) || isKnownWord(text) || commonWords.has(text)) known += text.length;
  }
  return all === 0 ? 1 : known / all;
}

/** The language of a longer text is decided by its beginning of this length. */
const sampleLength = 600;

/** Reads a text in the language that knows most of its letters. Undefined for English. */
export function findForeignSpans(
  text: string,
  languages: Languages,
  options: { readonly isEdit?: boolean } = {},
): ForeignText | undefined {
  if (languages.size === 0) return undefined;
  const possible = possibleLanguages(text);
  const sample = text.length > sampleLength ? text.slice(0, sampleLength).replace(/\s\S*$/u, "") : text;
  let best: ForeignText | undefined;
  let most = possible.some((code) => latinLanguages.includes(code)) ? englishShare(tokenize(sample)) : -1;
  for (const code of possible) {
    const language = languages.get(code);
    const found = language?.read(sample, options);
    if (found === undefined || found.coverage <= most || !found.spans.some(saysSomething)) continue;
    most = found.coverage;
    best = found;
  }
  const language = best === undefined ? undefined : languages.get(best.language);
  return language === undefined || sample === text ? best : language.read(text, options);
}

function saysSomething({ entry }: ForeignText["spans"][number]): boolean {
  return (
    entry.traits !== undefined ||
    entry.impliedTraits !== undefined ||
    entry.color !== undefined ||
    entry.adjective !== undefined
  );
}
