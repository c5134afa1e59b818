import type { TraitPath } from "../../brief/brief.ts";
import type { Age, Skin } from "../../brief/values/beings.ts";
import { ages, skins } from "../../brief/values/beings.ts";
import type { ClothingPattern } from "../../brief/values/clothes.ts";
import { clothingPatterns } from "../../brief/values/clothes.ts";
import type { HairColor, HairStyle } from "../../brief/values/hair.ts";
import { hairColors, hairStyles } from "../../brief/values/hair.ts";
import type { ColorTarget, LexiconEntry, TraitValue } from "../lexicon-entry.ts";
import type { PaletteWords } from "../palettes.ts";
import { international } from "../tables/international.ts";
import { type LanguageTable, pathCodes } from "../tables/table.ts";
import { traitsOfOccupation } from "../vocabulary/roles.ts";
import { fold, normalizeFor, stem, tokensOf } from "./normalize.ts";

/** What a word does to its neighbours. */
export type Role =
  | "neg"
  | "negpost"
  | "or"
  | "off"
  | "like"
  | "likepost"
  | "fix"
  | "poss"
  | "end"
  | "fn"
  | "years";

/** The meaning of a word of a table. */
export interface Word {
  readonly entry: LexiconEntry;
  readonly role?: Role;
  readonly number?: number;
}

/** A table that is ready for reading. */
export interface Language {
  readonly table: LanguageTable;
  readonly endings: readonly string[];
  readonly suffixes: RegExp;
  readonly negSuffixes: readonly string[];
  readonly exact: ReadonlyMap<string, Word>;
  readonly folded: ReadonlyMap<string, Word>;
  readonly stems: ReadonlyMap<string, Word>;
  /** Words whose ending does not matter. */
  readonly prefixes: ReadonlyMap<string, Word>;
  /** Stems of words for years, which follow a number in one word. */
  readonly yearStems: readonly string[];
  readonly palette: PaletteWords | undefined;
  /** The length of the longest phrase that starts with a word, in tokens, for phrases of several. */
  readonly longest: ReadonlyMap<string, number>;
}

/** Compiles the table of a language. */
export function compileTable(table: LanguageTable): Language {
  const { lang, mode } = table;
  const endings = listOf(table, table.endings);
  const negSuffixes = listOf(table, table.negSuffixes);
  const keys = completeKeys(table, endings, readLines(table));
  const exact = new Map<string, Word>();
  const folded = new Map<string, Word>();
  const stems = new Map<string, Word>();
  const prefixes = new Map<string, Word>();
  const words = new Map<string, Word>();
  const wordOf = (key: string): Word => {
    const known = words.get(key) ?? parseKey(key);
    words.set(key, known);
    return known;
  };
  for (const [phrase, key] of keys) {
    const word = wordOf(key);
    if (phrase.endsWith("*")) {
      prefixes.set(phrase.slice(0, -1), word);
      continue;
    }
    setOnce(exact, phrase, word);
    if (mode === "words") {
      setOnce(folded, fold(phrase), word);
      if (word.role === undefined) {
        setOnce(stems, stemsOf(phrase, endings, lang), word);
        // A word can end like an inflected one: "grün".
        setOnce(stems, stemsOf(phrase, [], lang), word);
      }
    }
    const soft = phrase.replace(/[kpçt]$/, (letter) => softened.get(letter) ?? letter);
    if (lang === "tr" && soft !== phrase) setOnce(exact, soft, word);
  }
  const years = mode === "words" ? Array.from(exact).filter(([, { role }]) => role === "years") : [];
  const yearStems = years.map(([word]) => stem(word, endings, lang)).filter((one) => one.length > 3);
  return {
    table,
    yearStems,
    endings,
    negSuffixes,
    suffixes: new RegExp(
      `^(?:${[...listOf(table, table.suffixes), ...negSuffixes].join("|") || "(?!)"})*$`,
      "u",
    ),
    exact,
    folded,
    stems,
    prefixes,
    palette: table.palette === undefined ? undefined : paletteWords(table, table.palette),
    longest: longestPhrases(table, [exact, folded, stems]),
  };
}

function paletteWords(table: LanguageTable, lines: string): PaletteWords {
  const nouns = new Set<string>();
  const colors = new Map<string, string>();
  for (const line of lines.split("\n")) {
    const [color = "", list = ""] = line.split(":").map((part) => part.trim());
    for (const word of list.split(",").map((one) => normalizePhrase(table, one.trim())))
      if (color === "nouns") nouns.add(word);
      else if (word !== "") colors.set(word, color);
  }
  return {
    isNoun: (word) => nouns.has(word),
    isLead: (word) => /^(?:en|in|em|w|we|в|у)$/u.test(word),
    isLink: (word) => /^(?:y|e|et|und|en|i|oraz|ve|и|та|і|й)$/u.test(word),
    colors,
    canStartWithThing: true,
  };
}

function longestPhrases(
  { mode }: LanguageTable,
  maps: readonly ReadonlyMap<string, Word>[],
): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const phrase of maps.flatMap((map) => Array.from(map.keys()))) {
    const words = mode === "chars" ? tokensOf(phrase, mode).map(({ text }) => text) : phrase.split(" ");
    const [first = ""] = words;
    if (words.length > 1) longest.set(first, Math.max(words.length, longest.get(first) ?? 1));
  }
  return longest;
}

/** The last letter of a Turkish word before a vowel. */
const softened: ReadonlyMap<string, string> = new Map([
  ["k", "ğ"],
  ["p", "b"],
  ["ç", "c"],
  ["t", "d"],
]);

function setOnce(map: Map<string, Word>, key: string, word: Word): void {
  if (!map.has(key)) map.set(key, word);
}

function listOf({ lang }: LanguageTable, list = ""): string[] {
  return list
    .split(/[\s,]+/)
    .filter((one) => one !== "")
    .map((one) => normalizeFor(lang, one))
    .sort((a, b) => b.length - a.length);
}

/** A phrase without its inflections. */
function stemsOf(phrase: string, endings: readonly string[], lang: LanguageTable["lang"]): string {
  return phrase
    .split(" ")
    .map((word) => stem(word, endings, lang))
    .join(" ");
}

/** The key of each phrase of the table. */
function readLines(table: LanguageTable): Map<string, string> {
  const keys = new Map<string, string>();
  for (const line of `${table.words}\n${international}`.split("\n")) {
    const at = line.indexOf(":");
    if (at < 0) continue;
    const key = line.slice(0, at).trim();
    for (const word of line.slice(at + 1).split(",")) {
      const phrase = normalizePhrase(table, word.trim());
      const known = keys.get(phrase);
      if (known === undefined) keys.set(phrase, key);
      // An adjective of several nouns: dark hair is brown, dark skin is dark.
      else if (key.startsWith("?") && /^[?c]/.test(known) && known !== key)
        keys.set(phrase, `${known} ${key}`);
    }
  }
  for (const [phrase, key] of joinedNumbers(table)) if (!keys.has(phrase)) keys.set(phrase, key);
  keys.delete("");
  return keys;
}

function normalizePhrase({ lang, mode }: LanguageTable, word: string): string {
  const normal = normalizeFor(lang, word);
  const words = tokensOf(normal, mode).map(({ text }) => text);
  return words.join(mode === "chars" ? "" : " ") + (normal.endsWith("*") ? "*" : "");
}

/** Numbers of one word, such as "fünfundzwanzig", from units and tens. */
function joinedNumbers(table: LanguageTable): [phrase: string, key: string][] {
  const { numberJoin } = table;
  if (numberJoin === undefined) return [];
  const numbers = Array.from(table.words.matchAll(/^num=(\d+):(.*)$/gm), ({ 1: value, 2: words = "" }) => ({
    value: Number(value),
    words: words.split(",").map((word) => normalizePhrase(table, word)),
  }));
  const tens = numbers.filter(({ value }) => value >= 20 && value % 10 === 0);
  return numbers
    .filter(({ value }) => value < 10)
    .flatMap((unit) =>
      tens.flatMap((ten) =>
        unit.words.flatMap((one) =>
          ten.words.map((word): [string, string] => [
            `${one}${numberJoin}${word}`,
            `num=${unit.value + ten.value}`,
          ]),
        ),
      ),
    );
}

/** A phrase says all that its words say: "uomo calvo" is a man, "bata blanca" is white. */
function completeKeys(
  table: LanguageTable,
  endings: readonly string[],
  keys: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const { lang, mode } = table;
  const single = new Map<string, string>();
  for (const [phrase, key] of keys) {
    if (phrase.endsWith("*") || (mode !== "chars" && phrase.includes(" "))) continue;
    single.set(phrase, key);
    const stemmed = stem(phrase, endings, lang);
    if (mode === "words" && /^(?:c=|n=hair)/.test(key) && !single.has(stemmed)) single.set(stemmed, key);
  }
  const keyOf = (part: string): string | undefined =>
    single.get(part) ??
    (mode === "words" ? single.get(stem(part, endings, lang)) : undefined) ??
    (lang === "tr" ? single.get(part.replace(/l[ıiuü]$/, "")) : undefined);
  return new Map(
    Array.from(keys, ([phrase, key]): [string, string] => {
      const parts = mode === "chars" ? splitsOf(phrase) : phrase.split(" ");
      if (parts.length < 2 || key.includes("?") || /^(?:n|c|num)=/.test(key)) return [phrase, key];
      return [phrase, parts.map(keyOf).reduce<string>(addMeaning, key)];
    }),
  );
}

/** The beginnings and ends of a phrase without spaces. */
function splitsOf(phrase: string): string[] {
  return Array.from({ length: phrase.length - 1 }, (_, at) => [
    phrase.slice(0, at + 1),
    phrase.slice(at + 1),
  ]).flat();
}

function addMeaning(key: string, part: string | undefined): string {
  if (part === undefined) return key;
  const color = /^c=(\S+)/.exec(part)?.[1];
  if (color !== undefined && key.includes("ct=") && !key.includes("cc=")) return `${key} cc=${color}`;
  if (/^g=[fm]/.test(part) && !key.includes("g=")) return `${key} ${part.slice(0, 3)}`;
  return part === "n=hair" && /h[cs]=/.test(key) && !key.includes("n=") ? `${key} n=hair` : key;
}

const roles: readonly Role[] = [
  "neg",
  "negpost",
  "or",
  "off",
  "like",
  "likepost",
  "fix",
  "poss",
  "end",
  "fn",
  "years",
];

const genders: { readonly [letter: string]: string | undefined } = {
  f: "feminine",
  m: "masculine",
  n: "neutral",
};

/** @throws Error for a key with an unknown code. */
function parseKey(key: string): Word {
  const traits: TraitValue[] = [];
  const impliedTraits: TraitValue[] = [];
  const adjective: {
    hairStyle?: HairStyle;
    hairColor?: HairColor;
    skin?: Skin;
    age?: Age;
    pattern?: ClothingPattern;
  } = {};
  let noun: string | undefined;
  let color: string | undefined;
  let role: Role | undefined;
  let number: number | undefined;
  for (const part of key.split(" ")) {
    const [, sign = "", code = "", value = ""] = /^([~?]?)([a-z]+)=?(.*)$/.exec(part) ?? [];
    if (code === "c") color = value;
    else if (code === "n") noun = value;
    else if (code === "num") number = Number(value);
    else if (code === "job") impliedTraits.push(...(traitsOfOccupation(value) ?? unknownKey(key)));
    else if (value === "") role = roles.find((one) => one === code) ?? unknownKey(key);
    else if (sign === "?") {
      if (code === "hs") adjective.hairStyle = hairStyles.find((one) => one === value) ?? unknownKey(key);
      else if (code === "hc")
        adjective.hairColor = hairColors.find((one) => one === value) ?? unknownKey(key);
      else if (code === "cp")
        adjective.pattern = clothingPatterns.find((one) => one === value) ?? unknownKey(key);
      else if (code === "sk") adjective.skin = skins.find((one) => one === value) ?? unknownKey(key);
      else adjective.age = ages.find((one) => one === value) ?? unknownKey(key);
    } else {
      const path = pathCodes[code];
      if (path === undefined) return unknownKey(key);
      const trait = { path, value: path === "gender" ? (genders[value] ?? value) : value };
      (sign === "~" ? impliedTraits : traits).push(trait);
    }
  }
  const entry: LexiconEntry = {
    ...(traits.length > 0 && { traits }),
    ...(impliedTraits.length > 0 && { impliedTraits }),
    ...(Object.keys(adjective).length > 0 && { adjective }),
    ...(color !== undefined && { color }),
    ...nounOf(noun, traits),
  };
  return { entry, ...(role !== undefined && { role }), ...(number !== undefined && { number }) };
}

function unknownKey(key: string): never {
  throw new Error(`The key "${key}" of a language table is unknown. docs/languages.md lists the keys.`);
}

const targets: { readonly [noun: string]: ColorTarget | undefined } = {
  hair: "hair.color",
  skin: "skin",
  eyes: "none",
  bg: "background.color",
  clothing: "clothing.color",
  being: "none",
  none: "none",
};

type Noun = Pick<LexiconEntry, "colorTarget" | "weakTarget" | "isBeing" | "isEyes">;

/** Where colours next to a word apply, by its noun or else by its traits, as in the English lexicon. */
function nounOf(noun: string | undefined, traits: readonly TraitValue[]): Noun {
  const has = (path: TraitPath): boolean => traits.some((trait) => trait.path === path);
  if (has("subject")) return { colorTarget: "skin", isBeing: true };
  if (noun === "eyes") return { colorTarget: "none", isEyes: true };
  if (noun !== undefined)
    return { colorTarget: targets[noun] ?? "none", ...(noun === "being" && { isBeing: true }) };
  const hair = traits.find(({ path }) => path === "hair.style")?.value;
  if (hair !== undefined && hairNouns.includes(hair)) return { colorTarget: "hair.color" };
  if (has("hair.cut")) return { colorTarget: "hair.color" };
  if (has("clothing.type")) return { colorTarget: "clothing.color" };
  if (has("facialHair")) return { colorTarget: "hair.color", weakTarget: true };
  if (has("eyewear") || has("headwear") || has("accessories")) return { colorTarget: "none" };
  const isBeing = has("gender") || has("fantasy") || (has("age") && traits.length === 1);
  return isBeing ? { colorTarget: "none", isBeing: true } : {};
}

/** Styles that are nouns, as a bun is, and so have a colour. */
const hairNouns: readonly string[] = [
  "afro",
  "bob",
  "bun",
  "ponytail",
  "braids",
  "dreadlocks",
  "mohawk",
  "undercut",
  "curly",
];
