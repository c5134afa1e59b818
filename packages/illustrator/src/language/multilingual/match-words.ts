import { ageForYears } from "../ages.ts";
import { emojiEntry } from "../emoji.ts";
import { longestPhrase } from "../lexicon.ts";
import { latinLanguages } from "../tables/table.ts";
import type { Token } from "../tokenize.ts";
import type { Language, Word } from "./compile-table.ts";
import type { Match } from "./match.ts";
import { fold, stem } from "./normalize.ts";
import { parseNumber } from "./parse-number.ts";

/** More phrases than any description has. The rest is not read. */
const maxMatches = 1_000;

/** Finds the words of a language from left to right, longest phrase first. */
export function matchWords(tokens: readonly Token[], language: Language): Match[] {
  const matches: Match[] = [];
  for (let at = 0; at < tokens.length && matches.length < maxMatches; ) {
    const token = tokens[at];
    if (token === undefined || token.isPunctuation) {
      at += 1;
      continue;
    }
    const found =
      matchPhrase(tokens, at, language, matches.at(-1)?.to === at) ??
      matchInflected(token.text, at, language) ??
      matchEnglish(tokens, at, language);
    matches.push(...found);
    at = found.at(-1)?.to ?? at + 1;
  }
  return matches;
}

/** The longest phrase at a token, as written, then without accents, then without endings. */
function matchPhrase(
  tokens: readonly Token[],
  at: number,
  language: Language,
  afterMatch: boolean,
): Match[] | undefined {
  const { table } = language;
  const most = longestFrom(tokens[at]?.text ?? "", language);
  for (let length = Math.min(most, tokens.length - at); length >= 1; length -= 1) {
    const part = tokens.slice(at, at + length);
    if (part.some(({ isPunctuation }) => isPunctuation)) continue;
    const words = part.map(({ text }) => text);
    if (table.mode === "chars" && !isWholeWord(tokens, at, length, language, afterMatch)) continue;
    const joined = words.join(table.mode === "chars" ? "" : " ");
    for (const first of withoutClitics(words[0] ?? "", table.lang)) {
      const all = [first, ...words.slice(1)];
      const word = lookUp(all, language);
      if (word !== undefined) return [{ ...word, from: at, to: at + length, words: joined, negated: false }];
      const suffixed = table.mode === "glue" && length > 1 ? lookUpSuffixed(all, language) : undefined;
      if (suffixed !== undefined) return [{ ...suffixed, from: at, to: at + length, words: joined }];
    }
  }
  return undefined;
}

/** The length of the longest phrase that starts with a word or its inflections. */
function longestFrom(text: string, { table, longest, endings }: Language): number {
  const lengths = withoutClitics(text, table.lang).flatMap((word) =>
    (table.mode === "words" ? [word, fold(word), stem(word, endings, table.lang)] : [word]).map(
      (form) => longest.get(form) ?? 1,
    ),
  );
  return Math.max(...lengths);
}

/**
 * One character alone must be between words: 日本 contains no book, and 花火 no flower. Short katakana must start a word:
 * ドレス is no part of アドレス. A dictionary of the runtime would differ between runtimes.
 */
function isWholeWord(
  tokens: readonly Token[],
  at: number,
  length: number,
  language: Language,
  afterMatch: boolean,
): boolean {
  const text = tokens[at]?.text ?? "";
  const before = afterMatch ? "" : textAt(tokens, at - 1);
  if (length < 4 && katakana.test(text) && katakana.test(before)) return false;
  if (length > 1 || text.length > 1 || language.exact.get(text)?.role !== undefined) return true;
  const after = textAt(tokens, at + 1);
  return (
    (!han.test(before) || !han.test(text)) && (!han.test(after) || startsPhrase(tokens, at + 1, language))
  );
}

const katakana = /^[ァ-ヴー]$/u;
const han = /^\p{Script=Han}$/u;

function textAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token === undefined || token.isPunctuation ? "" : token.text;
}

function startsPhrase(tokens: readonly Token[], at: number, language: Language): boolean {
  const { exact } = language;
  let phrase = "";
  for (const { text } of tokens.slice(at, at + longestFrom(tokens[at]?.text ?? "", language))) {
    phrase += text;
    if (exact.has(phrase)) return true;
  }
  return false;
}

function lookUp(
  words: readonly string[],
  { table, exact, folded, stems, endings }: Language,
): Word | undefined {
  const { lang, mode } = table;
  const found = exact.get(words.join(mode === "chars" ? "" : " "));
  if (found !== undefined || mode !== "words") return found;
  const stemmed = words.map((word, at) =>
    stem(lang === "ar" && at > 0 ? word.replace(/^ال(?=..)/, "") : word, endings, lang),
  );
  return folded.get(words.map(fold).join(" ")) ?? stems.get(stemmed.join(" "));
}

/** The last word of a phrase with suffixes. */
function lookUpSuffixed(
  words: readonly string[],
  { exact, suffixes, negSuffixes }: Language,
): (Word & { negated: boolean }) | undefined {
  const last = words.at(-1) ?? "";
  if (last.length > maxWord) return undefined;
  for (let length = last.length - 1; length >= 1; length -= 1) {
    const tail = last.slice(length);
    const word = exact.get([...words.slice(0, -1), last.slice(0, length)].join(" "));
    if (word !== undefined && suffixes.test(tail))
      return { ...word, negated: negSuffixes.some((one) => tail.startsWith(one)) };
  }
  return undefined;
}

const clitics = ["و", "ف", "ال", "ب", "ل", "ك", "وال", "بال", "لل", "كال", "وب", "ول", "وبال", "ولل", "فال"];

/** Arabic writes and, with, for, like and the together with the next word. */
function withoutClitics(word: string, language: string): readonly string[] {
  if (language !== "ar") return [word];
  const rests = clitics.filter((one) => word.startsWith(one) && word.length - one.length >= 2);
  return [word, ...rests.map((one) => word.slice(one.length))];
}

/** The longest word to take apart. */
const maxWord = 40;

/** A word with any ending, with suffixes, or at the end of a compound. */
function matchInflected(text: string, at: number, language: Language): Match[] | undefined {
  const { table, prefixes } = language;
  if (table.mode === "chars" || text.length > maxWord) return undefined;
  const stems = withoutClitics(text, table.lang).flatMap((word) =>
    Array.from({ length: word.length }, (_, length) => word.slice(0, length + 1)).filter((start) =>
      prefixes.has(start),
    ),
  );
  const stemmed = stems.sort((a, b) => b.length - a.length)[0] ?? "";
  const suffixed = table.mode === "glue" ? takeApart(text, at, stemmed, language) : [];
  if (suffixed.length > 0) return suffixed;
  const age = ageInOneWord(text, at, language);
  if (age !== undefined) return age;
  const word =
    prefixes.get(stemmed) ?? (table.compounds === true ? endOfCompound(text, language) : undefined);
  return word === undefined ? undefined : [{ ...word, from: at, to: at + 1, words: text, negated: false }];
}

/** A number and its years in one word: "fünfundsechzigjähriger", "trzydziestoletni". */
function ageInOneWord(text: string, at: number, language: Language): Match[] | undefined {
  const plain = stem(text, [], language.table.lang);
  for (const years of language.yearStems) {
    const start = plain.indexOf(years);
    const head = plain.slice(0, start);
    const number = start < 3 ? undefined : (language.exact.get(head) ?? language.folded.get(head))?.number;
    if (number === undefined || plain.length - start - years.length > 4) continue;
    const entry = { traits: [{ path: "age", value: ageForYears(number) }] } as const;
    return [{ entry, from: at, to: at + 1, words: text, negated: false }];
  }
  return undefined;
}

function endOfCompound(text: string, { table, exact, stems, endings }: Language): Word | undefined {
  for (let start = 3; start <= text.length - 4; start += 1) {
    const tail = text.slice(start);
    const word = exact.get(tail) ?? stems.get(stem(tail, endings, table.lang));
    if (word?.role !== undefined || word === undefined) continue;
    const { colorTarget, color, traits = [] } = word.entry;
    if (
      colorTarget !== undefined ||
      color !== undefined ||
      traits.some(({ path }) => compoundPaths.includes(path))
    )
      return word;
  }
  return undefined;
}

const compoundPaths: readonly string[] = ["place", "hair.style"];

/** A word with suffixes: gözlüksüz, 안경을. In Korean the rest may be another word: 금발머리. */
function takeApart(text: string, at: number, stemmed: string, language: Language): Match[] {
  const { table, exact, suffixes, negSuffixes } = language;
  const isKorean = table.lang === "ko";
  const found: Match[] = [];
  let rest = text;
  while (rest !== "") {
    const head = headOf(rest, found.length === 0 ? stemmed.length : 0);
    if (head !== undefined) {
      const tail = rest.slice(head.length);
      const negated = negSuffixes.some((one) => tail.startsWith(one));
      found.push({ ...head.word, from: at, to: at + 1, words: text, negated });
      rest = suffixes.test(tail) ? "" : tail;
    } else if (isKorean && found.length > 0 && rest.length > 1) rest = rest.slice(1);
    else break;
  }
  return found;

  function headOf(part: string, least: number): { word: Word; length: number } | undefined {
    for (let length = part.length; length >= Math.max(1, least); length -= 1) {
      const word = exact.get(part.slice(0, length));
      if (word !== undefined && (suffixes.test(part.slice(length)) || (isKorean && length >= 2)))
        return { word, length };
    }
    return undefined;
  }
}

/** Numbers and colours in figures, emoji, and the English words that other languages use. */
function matchEnglish(tokens: readonly Token[], at: number, { table }: Language): Match[] {
  const text = tokens[at]?.text ?? "";
  const number = parseNumber(text);
  if (number !== undefined) return [{ entry: {}, number, from: at, to: at + 1, words: text, negated: false }];
  const match = (entry: Word["entry"], length: number): Match[] => [
    { entry, from: at, to: at + length, words: text, borrowed: true, negated: false },
  ];
  if (text.startsWith("#")) return match({ color: text }, 1);
  const emoji = emojiEntry(text);
  if (emoji !== undefined) return match(emoji, 1);
  // Short words are often words of both languages.
  const least = latinLanguages.includes(table.lang) ? 5 : 3;
  if (!/^[a-z]+$/.test(text) || text.length < least) return [];
  const next = tokens.slice(at, at + 4).map((token) => token.text);
  const phrase = longestPhrase(next, 0);
  const isOwn =
    phrase !== undefined && (phrase.entry.traits !== undefined || phrase.entry.color !== undefined);
  return isOwn ? match(phrase.entry, phrase.words.length) : [];
}
