import type { LanguageCode, LanguageTable } from "../tables/table.ts";
import { emojiPattern, type Token } from "../tokenize.ts";

/** A letter with its marks, so that normalizing the parts of a text gives the same as normalizing all of it. */
const unit = /[\s\S](?:[\p{M}\uff9e\uff9f\u1160-\u11ff]*)/gu;

/** A normalized text, and the position in the original of each of its UTF-16 units. */
export interface NormalizedText {
  readonly text: string;
  /** One more than the text has units: the last is the length of the original. */
  readonly offsets: readonly number[];
}

/** Normalizes a text part by part and records where each part was. */
export function normalizeWithOffsets(original: string, normalize: (part: string) => string): NormalizedText {
  const offsets: number[] = [];
  let text = "";
  for (const { 0: part, index } of original.matchAll(unit)) {
    const normalized = normalize(part);
    text += normalized;
    for (let at = 0; at < normalized.length; at += 1) offsets.push(index);
  }
  offsets.push(original.length);
  return { text, offsets };
}

/** One spelling for what a language writes in several ways. Accents are kept; `fold` removes them. */
export function normalizeFor(language: LanguageCode, text: string): string {
  const composed = text.normalize(
    language === "ja" || language === "zh" || language === "ko" ? "NFKC" : "NFC",
  );
  const dotted = language === "tr" ? composed.replaceAll("İ", "i").replaceAll("I", "ı") : composed;
  const lower = dotted.toLowerCase();
  return spell(language, lower).replace(/[٠-٩۰-۹०-९]/g, (digit) => String(digitValue(digit)));
}

function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  return code - (code >= 0x966 ? 0x966 : code >= 0x6f0 ? 0x6f0 : 0x660);
}

function spell(language: LanguageCode, text: string): string {
  switch (language) {
    case "ru":
    case "uk":
      return text.replaceAll("ё", "е").replace(/[ʼ’']/g, "");
    case "hi":
      return text
        .normalize("NFD")
        .replaceAll("\u093c", "")
        .normalize("NFC")
        .replaceAll("\u0901", "\u0902")
        .replace(/[\u200c\u200d]/g, "");
    case "ar":
      return text
        .replace(/[\u064b-\u0652\u0670\u0640]/g, "")
        .replace(/[أإآٱ]/g, "ا")
        .replaceAll("ى", "ي")
        .replaceAll("ة", "ه")
        .replaceAll("ؤ", "و")
        .replaceAll("ئ", "ي");
    default:
      return text;
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
const ascii = /^[\x00-\x7f]*$/;

/** A word without accents. */
export function fold(word: string): string {
  if (ascii.test(word)) return word;
  return word
    .replaceAll("ß", "ss")
    .replaceAll("ł", "l")
    .replaceAll("ı", "i")
    .replaceAll("ø", "o")
    .replaceAll("œ", "oe")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC");
}

const unfolded: readonly LanguageCode[] = ["ru", "uk", "hi", "ar"];

/** A word without its longest ending that leaves three letters, or two in Arabic and Hindi. */
export function stem(word: string, endings: readonly string[], language: LanguageCode): string {
  const least = language === "ar" || language === "hi" ? 2 : 3;
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= least);
  const rest = ending === undefined ? word : word.slice(0, word.length - ending.length);
  return unfolded.includes(language) ? rest : fold(rest);
}

const marks = ",.;:!?،؛、。，；：！？।()（）「」|/\n—–";
const hex = "#[0-9a-f]{6}\\b|#[0-9a-f]{3}\\b";
const spaced = new RegExp(`${hex}|${emojiPattern}|\\p{N}+|[\\p{L}\\p{M}]+|[${marks}]`, "gu");
const unspaced = new RegExp(
  `${hex}|${emojiPattern}|\\p{Nd}+|[一二三四五六七八九十]{1,3}(?=多?[岁歳才代])|[a-z]+|[\\p{L}\\p{N}\\p{M}]|[${marks}]`,
  "gu",
);

/** Splits a normalized text into words, or into characters where a language has no spaces. */
export function tokensOf(text: string, mode: LanguageTable["mode"]): Token[] {
  return Array.from(text.matchAll(mode === "chars" ? unspaced : spaced), ({ 0: found, index }) => ({
    text: found,
    isPunctuation: marks.includes(found),
    start: index,
    end: index + found.length,
  }));
}
