import type { TraitPath } from "../brief/brief.ts";
import { cssColors } from "../brief/css-colors.ts";
import { colors, fantasies } from "../brief/values.ts";
import type { Entry, Paint, Saying } from "./entry.ts";
import { createSpellingCorrector, type SpellingCorrector } from "./spelling.ts";
import type { Token } from "./tokenize.ts";
import { singular, tokenize } from "./tokenize.ts";
import * as color from "./words/colors.ts";
import { doings } from "./words/doings.ts";
import { grammar } from "./words/grammar.ts";
import * as looks from "./words/looks.ts";
import * as people from "./words/people.ts";
import { cities, roles } from "./words/roles.ts";
import * as scene from "./words/scene.ts";
import * as wardrobe from "./words/wardrobe.ts";

/** A phrase as its words, and what it means. */
export interface Phrase {
  readonly words: readonly string[];
  readonly entry: Entry;
}

let index: ReadonlyMap<string, readonly Phrase[]> | undefined;

/** The longest phrase that begins at a word, tried as it stands and in the singular. */
export function longestPhrase(words: readonly string[], from: number): Phrase | undefined {
  index ??= build();
  const first = words[from] ?? "";
  const one = singular(first);
  const best = longestOf(index.get(first), words, from);
  return one === first ? best : longestOf(index.get(one), words, from, best);
}

function longestOf(
  phrases: readonly Phrase[] = [],
  words: readonly string[],
  from: number,
  found?: Phrase,
): Phrase | undefined {
  let best = found;
  for (const phrase of phrases) {
    if (best !== undefined && phrase.words.length <= best.words.length) continue;
    if (phrase.words.every((word, i) => i === 0 || same(words[from + i], word))) best = phrase;
  }
  return best;
}

/** The same tokens, with slips of the pen in words of the vocabulary mended. */
export function respelled(tokens: readonly Token[]): readonly Token[] {
  index ??= build();
  return tokens.map((token) => {
    if (token.mark || isKnown(token.text)) return token;
    correct ??= createSpellingCorrector(Array.from(index?.keys() ?? []).filter(stands));
    const meant = correct(token.text);
    return meant === undefined ? token : { ...token, text: meant };
  });
}

let correct: SpellingCorrector | undefined;

/** The words of phrases beyond their first, which the index has. */
const vocabulary = new Set<string>();

function isKnown(word: string): boolean {
  return [word, singular(word)].some((one) => index?.has(one) === true || vocabulary.has(one));
}

/** Whether a word is a phrase by itself, and says something: nobody misspells "but" into being. */
function stands(word: string): boolean {
  return (
    index?.get(word)?.some(({ words, entry }) => words.length === 1 && entry.turn === undefined) === true
  );
}

function same(said: string | undefined, word: string): boolean {
  return said !== undefined && (said === word || singular(said) === word);
}

function build(): ReadonlyMap<string, readonly Phrase[]> {
  const entries = new Map<string, Entry>();
  const add = (words: string, entry: Entry): void => {
    for (const phrase of words.split(",")) {
      const key = keyOf(phrase);
      entries.set(key, merge(entries.get(key), entry));
    }
  };
  const table = (
    path: TraitPath,
    words: { readonly [value: string]: string | undefined },
    more: Omit<Entry, "says"> = {},
  ): void => {
    for (const [value, phrases] of Object.entries(words)) {
      if (phrases !== undefined)
        add(namesItself(path, value) ? `${value}, ${phrases}` : phrases, {
          ...more,
          says: [{ path, value }],
        });
    }
  };
  const shades = (
    of: "hairStyle" | "hairColor" | "skin" | "age",
    words: { readonly [value: string]: string | undefined },
  ): void => {
    for (const [value, phrases] of Object.entries(words)) {
      if (phrases !== undefined) add(phrases, { shade: { [of]: value } });
    }
  };
  for (const name of cssColors.keys())
    add(name, { color: name, ...(color.alsoThings.includes(name) && { thing: true }) });
  for (const name of colors) add(name, { color: name });
  // Stock pictures say "isolated on white" for a white background.
  for (const name of colors)
    add(`isolated on ${name}`, { says: [{ path: "background.color", value: name }] });
  add("transparent, transparency, see through", { color: "transparent" });
  for (const [name, phrases] of Object.entries(color.colorWords)) add(phrases, { color: name });

  shades("hairStyle", looks.hairShades);
  shades("hairColor", looks.hairColorShades);
  shades("skin", looks.skinShades);
  shades("age", people.ageShades);

  tables(table);
  for (const { words, implies } of roles) add(words, { implies, paint: "none", being: true });
  for (const { words, implies } of doings) add(words, { implies });
  add(cities, { implies: [{ path: "place", value: "city" }] });
  for (const person of people.kin) {
    const says: Saying[] = [];
    if (person.gender !== undefined) says.push({ path: "gender", value: person.gender });
    if (person.age !== undefined) says.push({ path: "age", value: person.age });
    const implies: Saying[] =
      person.impliedAge === undefined ? [] : [{ path: "age", value: person.impliedAge }];
    add(person.words, { says, implies, paint: "none", being: true });
  }
  for (const { words, entry } of grammar) add(words, entry);

  const byFirst = new Map<string, Phrase[]>();
  for (const [key, entry] of entries) {
    const words = key.split(" ");
    const [first = "", ...others] = words;
    for (const word of others) vocabulary.add(word);
    const list = byFirst.get(first);
    if (list === undefined) byFirst.set(first, [{ words, entry }]);
    else list.push({ words, entry });
  }
  return byFirst;
}

/** A phrase as its words. Most hold letters and spaces only: what tokenize would do, at a tenth of the time. */
function keyOf(phrase: string): string {
  const plain = phrase.trim();
  if (/^[a-z]+(?: [a-z]+)*$/.test(plain)) return plain;
  return tokenize(plain)
    .map((token) => token.text)
    .join(" ");
}

/** Whether a value is also its own phrase. "Long", "dark" and "cool" need the noun beside them. */
function namesItself(path: TraitPath, value: string): boolean {
  return value !== "none" && !needNouns.includes(path);
}

const needNouns: readonly TraitPath[] = ["hair.style", "hair.color", "skin", "lighting", "background.color"];

type Table = (
  path: TraitPath,
  words: { readonly [value: string]: string | undefined },
  more?: Omit<Entry, "says">,
) => void;

/** Which path each table of words speaks of, and where a colour beside its words goes. */
function tables(table: Table): void {
  const paint = (target: Paint, weakPaint = false): Omit<Entry, "says"> =>
    weakPaint ? { paint: target, weakPaint } : { paint: target };
  const { human, ...others } = people.subjectWords;
  table("subject", others, { paint: "skin", being: true });
  if (human !== undefined) table("subject", { human }, { paint: "none", being: true });
  for (const fantasy of fantasies) {
    const words = people.fantasyWords[fantasy];
    if (words === undefined) continue;
    const target: Paint = fantasy === "orc" || fantasy === "zombie" ? "skin" : "clothing.color";
    table(
      "fantasy",
      { [fantasy]: words },
      { paint: target, weakPaint: true, being: true, implies: people.fantasyBrings[fantasy] },
    );
  }
  table("gender", people.genderWords, { paint: "none", being: true });
  table("age", people.ageWords, { paint: "none", being: true });
  table("hair.style", looks.hairStyleWords, paint("hair.color"));
  table("hair.color", looks.hairColorWords, paint("hair.color"));
  table("facialHair", looks.facialHairWords, paint("hair.color", true));
  table("eyewear", looks.eyewearWords, paint("none"));
  table("headwear", looks.headwearWords, paint("none"));
  table("accessories", looks.accessoryWords, paint("none"));
  table("skin", looks.skinWords);
  table("clothing.type", wardrobe.clothingWords, paint("clothing.color"));
  table("expression", wardrobe.expressionWords);
  table("place", scene.placeWords, paint("none"));
  table("background.color", scene.backgroundWords);
  table("lighting", scene.lightingWords);
  table("style", scene.styleWords);
  table("framing", scene.framingWords);
}

/** One phrase can be in two tables ("sorceress" is a wizard and a woman): it says both. */
function merge(a: Entry | undefined, b: Entry): Entry {
  if (a === undefined) return b;
  const says = [...(a.says ?? []), ...(b.says ?? [])];
  const implies = [...(a.implies ?? []), ...(b.implies ?? [])];
  return {
    ...a,
    ...b,
    ...(says.length > 0 && { says }),
    ...(implies.length > 0 && { implies }),
    ...((a.shade ?? b.shade) && { shade: { ...a.shade, ...b.shade } }),
  };
}
