import type { TraitPath } from "../../brief/brief.ts";

/** The languages besides English, as ISO 639-1 codes. */
export const languageCodes = [
  "es",
  "fr",
  "de",
  "pt",
  "it",
  "nl",
  "pl",
  "tr",
  "ru",
  "uk",
  "ar",
  "hi",
  "ja",
  "ko",
  "zh",
] as const;

export type LanguageCode = (typeof languageCodes)[number];

/**
 * The words of a language, as `docs/languages.md` explains. Each line of `words` is `key: word, word`; the first
 * line that has a word decides its meaning. Keys:
 *
 * - `g=f a=child` states traits, by the codes of `pathCodes`; `~g=m` only implies one; `?hs=long` states one of
 *   the hair, skin or being that the word describes.
 * - `?cp=stripes` says that the clothes that the word describes have a pattern.
 * - `og=nordic` states where a person next to it comes from.
 * - `c=red` is a colour. `n=hair` is a noun that takes colours: `hair`, `skin`, `eyes`, `bg`, `clothing`, `being`, or
 *   `none`, which takes them and says nothing.
 * - `num=30` is a number word, and `years` the word after the number of an age.
 * - `neg` negates what follows, `negpost` what is before it, and `or` continues a negation.
 * - `off` says that the garment, hat or glasses next to it are not worn: "under his arm".
 * - `like` and `likepost` make a comparison of what follows or precedes.
 * - `fix` starts a correction: "no, rather".
 * - `poss` is a possessive: the grandmother of "his grandmother's kitchen" is not drawn.
 * - `end` ends the reach of colours and negations. `fn` are other words without a meaning of their own.
 *
 * A word that ends in `*` matches any ending.
 */
export interface LanguageTable {
  readonly lang: LanguageCode;
  /** Where adjectives usually are, relative to their noun. */
  readonly order: "before" | "after";
  /** `words` have endings, `glue` languages append suffixes to words, and `chars` languages have no spaces. */
  readonly mode: "words" | "glue" | "chars";
  /** Endings that are removed to find the stem of a word. */
  readonly endings?: string;
  /** The suffixes of a `glue` language. */
  readonly suffixes?: string;
  /** Suffixes that negate their word. */
  readonly negSuffixes?: string;
  /** Whether the last part of a compound has its meaning: "Regenjacke" is a "Jacke". */
  readonly compounds?: boolean;
  /** What joins units and tens in one word: "und" in "fünfundzwanzig". */
  readonly numberJoin?: string;
  readonly words: string;
  /**
   * Words of palettes: a line `nouns: paleta` for a palette, and a line `brown: óxido` for things that mean a colour in one.
   */
  readonly palette?: string;
}

export const pathCodes: { readonly [code: string]: TraitPath | undefined } = {
  g: "gender",
  a: "age",
  hc: "hair.color",
  hs: "hair.style",
  hk: "hair.cut",
  fh: "facialHair",
  ew: "eyewear",
  hw: "headwear",
  ac: "accessories",
  ex: "expression",
  po: "posture",
  sn: "stance",
  ct: "clothing.type",
  cc: "clothing.color",
  cp: "clothing.pattern",
  pl: "place",
  sg: "stage",
  bg: "background.color",
  li: "lighting",
  su: "subject",
  fa: "fantasy",
  fr: "framing",
  vw: "view",
  fc: "facing",
  st: "style",
  md: "medium",
  we: "weather",
  bp: "background.pattern",
  sk: "skin",
  og: "origin",
};

/** The languages in Latin letters. */
export const latinLanguages: readonly string[] = ["es", "fr", "de", "pt", "it", "nl", "pl", "tr"];
