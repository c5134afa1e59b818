import type { TraitPath } from "../brief/brief.ts";
import { cssColors } from "../brief/css-colors.ts";
import { hairstyleOfCut } from "../brief/hair-cuts.ts";
import { fantasies, type Origin, origins } from "../brief/values/beings.ts";
import { colors } from "../brief/values/colors.ts";
import { type HairCut, type HairStyle, hairCuts } from "../brief/values/hair.ts";
import { media } from "../brief/values/pictures.ts";
import { accessories } from "../brief/values/things.ts";
import type { ColorTarget, LexiconEntry, TraitValue } from "./lexicon-entry.ts";
import { createSpellingCorrector, type SpellingCorrector } from "./spelling.ts";
import type { Token } from "./tokenize.ts";
import { singular, tokenize } from "./tokenize.ts";
import { activities } from "./vocabulary/activities.ts";
import * as appearance from "./vocabulary/appearance.ts";
import { breedColors, standIns } from "./vocabulary/beings.ts";
import { clothingWords } from "./vocabulary/clothing.ts";
import * as color from "./vocabulary/colors.ts";
import { expressionWords, faceWords, manners } from "./vocabulary/expressions.ts";
import { grammar } from "./vocabulary/grammar.ts";
import { fringeWords, haircutWords } from "./vocabulary/haircuts.ts";
import { figures, idioms } from "./vocabulary/idioms.ts";
import { namedLooks, nearestLooks } from "./vocabulary/looks.ts";
import { mediumFeatures, mediumStyles, mediumWords } from "./vocabulary/media.ts";
import { isPersonName } from "./vocabulary/names.ts";
import { originNouns, originWords } from "./vocabulary/origins.ts";
import * as patterns from "./vocabulary/patterns.ts";
import * as people from "./vocabulary/people.ts";
import { postureWords } from "./vocabulary/postures.ts";
import { cities, roles } from "./vocabulary/roles.ts";
import * as scene from "./vocabulary/scene.ts";
import { stanceWords } from "./vocabulary/stances.ts";
import * as surroundings from "./vocabulary/surroundings.ts";
import { wordsInHand } from "./vocabulary/things.ts";
import { dogLeadWords } from "./vocabulary/tools.ts";

/** A phrase of the lexicon. */
export interface Phrase {
  readonly words: readonly string[];
  readonly entry: LexiconEntry;
}

let index: ReadonlyMap<string, readonly Phrase[]> | undefined;

/** The longest phrase that starts at a word, matched as written and in the singular. */
export function longestPhrase(words: readonly string[], from: number): Phrase | undefined {
  index ??= buildIndex();
  const first = words[from] ?? "";
  const one = singular(first);
  const best = longestMatch(index.get(first), words, from);
  return one === first ? best : longestMatch(index.get(one), words, from, best);
}

function longestMatch(
  phrases: readonly Phrase[] = [],
  words: readonly string[],
  from: number,
  found?: Phrase,
): Phrase | undefined {
  let best = found;
  for (const phrase of phrases) {
    if (best !== undefined && phrase.words.length <= best.words.length) continue;
    if (phrase.words.every((word, i) => i === 0 || matches(words[from + i], word))) best = phrase;
  }
  return best;
}

/** Corrects misspelt words of the vocabulary. */
export function correctSpelling(tokens: readonly Token[]): readonly Token[] {
  index ??= buildIndex();
  return tokens.map((token) => {
    if (token.isPunctuation || isKnownWord(token.text)) return token;
    if (token.isCapitalized === true && isPersonName(token.text)) return token;
    correct ??= createSpellingCorrector([...Array.from(index?.keys() ?? []).filter(isWholePhrase), "middle"]);
    const meant = correct(token.text);
    return meant === undefined ? token : { ...token, text: meant };
  });
}

let correct: SpellingCorrector | undefined;

/** All words of phrases except the first ones, which are keys of the index. */
const vocabulary = new Set<string>();

/** Whether a word only steers how others are read: "without", "with". */
export function isGrammarWord(word: string): boolean {
  return longestPhrase([word], 0)?.entry.negation !== undefined;
}

/** Whether a word is part of a phrase, as written or in the singular. */
export function isKnownWord(word: string): boolean {
  index ??= buildIndex();
  return [word, singular(word)].some((one) => index?.has(one) === true || vocabulary.has(one));
}

/**
 * Whether a word is a phrase by itself. Words that only steer negation are never the result of a correction.
 */
function isWholePhrase(word: string): boolean {
  return (
    index?.get(word)?.some(({ words, entry }) => words.length === 1 && entry.negation === undefined) === true
  );
}

function matches(text: string | undefined, word: string): boolean {
  return text !== undefined && (text === word || singular(text) === word);
}

function buildIndex(): ReadonlyMap<string, readonly Phrase[]> {
  const entries = new Map<string, LexiconEntry>();
  const add = (words: string, entry: LexiconEntry): void => {
    for (const phrase of words.split(",")) {
      const key = normalizePhrase(phrase);
      if (key === "") continue;
      entries.set(key, mergeEntries(entries.get(key), entry));
    }
  };
  const table = (
    path: TraitPath,
    words: { readonly [value: string]: string | undefined },
    more: Omit<LexiconEntry, "traits"> = {},
  ): void => {
    for (const [value, phrases] of Object.entries(words)) {
      if (phrases !== undefined)
        add(isOwnSynonym(path, value) ? `${value}, ${phrases}` : phrases, {
          ...more,
          traits: [{ path, value }],
        });
    }
  };
  const adjectives = (
    of: "hairStyle" | "hairColor" | "skin" | "age" | "build" | "pattern" | "dye",
    words: { readonly [value: string]: string | undefined },
  ): void => {
    for (const [value, phrases] of Object.entries(words)) {
      if (phrases !== undefined) add(phrases, { adjective: { [of]: value } });
    }
  };
  for (const name of cssColors.keys())
    if (!color.materials.includes(name))
      add(name, { color: name, ...(color.objectColors.includes(name) && { isObject: true }) });
  for (const name of colors) add(name, { color: name });
  // "Isolated on white" means a white background.
  for (const name of colors)
    add(`isolated on ${name}`, { traits: [{ path: "background.color", value: name }] });
  add("transparent, transparency, see through", { color: "transparent" });
  for (const words of [color.colorWords, color.otherColorWords])
    for (const [name, phrases] of Object.entries(words)) add(phrases, { color: name });

  adjectives("hairStyle", appearance.hairStyleAdjectives);
  adjectives("hairColor", appearance.hairColorAdjectives);
  adjectives("skin", appearance.skinAdjectives);
  adjectives("age", people.ageAdjectives);
  adjectives("build", people.buildAdjectives);
  for (const [pattern, phrases] of Object.entries(patterns.patternNouns))
    add(phrases, {
      traits: [{ path: "clothing.pattern", value: pattern }],
      colorTarget: "clothing.patternColor",
    });
  adjectives("pattern", patterns.patternAdjectives);
  add("collar open, open collar, open collared, open necked, unbuttoned collar, tieless", {
    impliedTraits: [{ path: "clothing.under", value: "shirt" }],
  });
  add("camouflage, camo", { impliedTraits: [{ path: "clothing.type", value: "military-uniform" }] });
  adjectives("dye", patterns.dyeAdjectives);
  for (const [dye, phrases] of Object.entries(patterns.dyeNouns))
    add(phrases, { traits: [{ path: "hair.dye", value: dye }], colorTarget: "hair.secondColor" });

  addTables(table, (path, words) => {
    for (const [value, phrases] of Object.entries(words))
      if (phrases !== undefined) add(phrases, { impliedTraits: [{ path, value }] });
  });
  for (const cut of hairCuts) add(`${cut} haircut`, haircutEntry(cut));
  for (const { cut, style, words } of haircutWords) add(words, haircutEntry(cut, style));
  // A bob and a pixie cut have a fringe anyway.
  add(fringeWords, {
    impliedTraits: [
      { path: "hair.style", value: "long" },
      { path: "hair.cut", value: "long-fringe" },
    ],
    colorTarget: "hair.color",
  });
  add("lips, lipped", {
    traits: [{ path: "accessories", value: "lipstick" }],
    needsColor: true,
    colorTarget: "none",
  });
  add("piercings, facial piercings, face piercings, pierced face", {
    traits: [
      { path: "accessories", value: "nose-ring" },
      { path: "accessories", value: "eyebrow-piercing" },
    ],
    colorTarget: "none",
  });
  for (const words of [
    "makeup, make up, full glam, bold makeup, heavy makeup, glamorous makeup, dramatic makeup, stage makeup, drag makeup",
  ])
    add(words, {
      traits: [
        { path: "accessories", value: "lipstick" },
        { path: "accessories", value: "eyeshadow" },
      ],
      colorTarget: "none",
    });
  for (const { words, type, pattern } of patterns.patternedClothes)
    add(words, {
      traits: [{ path: "clothing.type", value: type }],
      impliedTraits: [{ path: "clothing.pattern", value: pattern }],
      colorTarget: "clothing.color",
    });
  for (const { words, implies } of roles)
    add(words, { impliedTraits: implies, colorTarget: "none", isBeing: true });
  for (const { words, implies } of activities) add(words, { impliedTraits: implies });
  add(cities, { impliedTraits: [{ path: "place", value: "city" }] });
  for (const person of people.relatives) {
    const traits: TraitValue[] = [];
    if (person.gender !== undefined) traits.push({ path: "gender", value: person.gender });
    if (person.age !== undefined) traits.push({ path: "age", value: person.age });
    const impliedTraits: TraitValue[] =
      person.impliedAge === undefined ? [] : [{ path: "age", value: person.impliedAge }];
    add(person.words, { traits, impliedTraits, colorTarget: "none", isBeing: true });
  }
  for (const thing of accessories) {
    const { inHand = "", context } = wordsInHand[thing] ?? {};
    add(inHand, { inHand: { thing, context } });
  }
  for (const value of origins) {
    add(originWords[value].people, { origin: { value, isPlace: false } });
    add(originWords[value].places, { origin: { value, isPlace: true } });
  }
  for (const { gender, age, nouns } of originNouns)
    for (const noun of nouns.split(", "))
      for (const [word, value] of blackAndWhite)
        add(`${word} ${noun}`, {
          origin: { value, isPlace: false },
          isBeing: true,
          colorTarget: "none",
          ...(gender !== undefined && { traits: [{ path: "gender", value: gender }] }),
          ...(age !== undefined && { impliedTraits: [{ path: "age", value: age }] }),
        });
  for (const [words, value] of Object.entries(standIns))
    add(words, { traits: [{ path: "subject", value }], colorTarget: "skin", isBeing: true });
  for (const [words, value] of Object.entries(breedColors))
    add(words, { impliedTraits: [{ path: "skin", value }] });
  for (const { words, states = [], implies = [] } of [...namedLooks, ...nearestLooks])
    add(words, { traits: states, impliedTraits: implies });
  for (const [words, value] of figures)
    add(words, {
      traits: [{ path: "subject", value }],
      colorTarget: "skin",
      isBeing: true,
      isFigurative: true,
    });
  for (const { words, entry } of grammar) add(words, entry);
  for (const words of idioms) add(words, {});

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

function haircutEntry(cut: HairCut, style: HairStyle = hairstyleOfCut[cut]): LexiconEntry {
  return {
    traits: [
      { path: "hair.style", value: style },
      { path: "hair.cut", value: cut },
    ],
    colorTarget: "hair.color",
  };
}

const blackAndWhite: readonly (readonly [word: string, origin: Origin])[] = [
  ["black", "african-diaspora"],
  ["white", "europe"],
];

/** Normalizes a phrase. Most consist of letters and spaces, for which tokenizing is not needed. */
function normalizePhrase(phrase: string): string {
  const plain = phrase.trim();
  if (/^[a-z]+(?: [a-z]+)*$/.test(plain)) return plain;
  return tokenize(plain)
    .map((token) => token.text)
    .join(" ");
}

/** Whether a value is a phrase itself. "Long", "dark", "cool" and "relaxed" need a noun. */
function isOwnSynonym(path: TraitPath, value: string): boolean {
  if (value === "none" || pathsNeedingNouns.includes(path)) return false;
  return !valuesNeedingNouns.some((one) => one.path === path && one.value === value);
}

/** Values whose names mean something else as well: temples of a head, snow outside of a cafe. */
const valuesNeedingNouns: readonly TraitValue[] = [
  { path: "gender", value: "neutral" },
  ...["clouds", "field", "market", "room", "ship", "shrine", "snow", "temple", "train"].map((value) => ({
    path: "place" as const,
    value,
  })),
];

const pathsNeedingNouns: readonly TraitPath[] = [
  "hair.style",
  "hair.color",
  "skin",
  "lighting",
  "background.color",
  "posture",
  "stance",
  "stage",
  "face",
  "build",
  "medium",
  "lightColor",
  "weather",
  "background.pattern",
  "gaze",
  "view",
  "facing",
];

type Table = (
  path: TraitPath,
  words: { readonly [value: string]: string | undefined },
  more?: Omit<LexiconEntry, "traits">,
) => void;

/** Adds words that state a value only if nothing else does. */
type ImpliedTable = (path: TraitPath, words: { readonly [value: string]: string | undefined }) => void;

/** Adds the tables of synonyms, with the target of adjacent colours. */
function addTables(table: Table, implied: ImpliedTable): void {
  const colors = (target: ColorTarget, weakTarget = false): Omit<LexiconEntry, "traits"> =>
    weakTarget ? { colorTarget: target, weakTarget } : { colorTarget: target };
  const { human, ...others } = people.subjectWords;
  table("subject", others, { colorTarget: "skin", isBeing: true });
  if (human !== undefined) table("subject", { human }, { colorTarget: "none", isBeing: true });
  for (const fantasy of fantasies) {
    const words = people.fantasyWords[fantasy];
    if (words === undefined) continue;
    const target: ColorTarget = ["orc", "zombie", "demon", "genie"].includes(fantasy)
      ? "skin"
      : "clothing.color";
    table(
      "fantasy",
      { [fantasy]: words },
      {
        colorTarget: target,
        weakTarget: true,
        isBeing: true,
        impliedTraits: people.fantasyDefaults[fantasy],
      },
    );
  }
  table("gender", people.genderWords, { colorTarget: "none", isBeing: true });
  table("age", people.ageWords, { colorTarget: "none", isBeing: true });
  table("build", people.buildWords);
  table("hair.style", appearance.hairStyleWords, colors("hair.color"));
  table("hair.color", appearance.hairColorWords, colors("hair.color"));
  table("facialHair", appearance.facialHairWords, colors("hair.color", true));
  table("eyewear", appearance.eyewearWords, colors("none"));
  table("headwear", appearance.headwearWords, colors("none"));
  table("accessories", appearance.accessoryWords, colors("none"));
  table("skin", appearance.skinWords);
  table("clothing.type", clothingWords, colors("clothing.color"));
  table("expression", expressionWords);
  table("face", faceWords);
  table("posture", postureWords);
  table("stance", stanceWords);
  table("place", scene.placeWords, colors("none"));
  table("stage", scene.stageWords);
  table("background.color", scene.backgroundWords);
  table("lighting", scene.lightingWords);
  table("style", scene.styleWords);
  // A style removes a medium, so the medium comes after the style of the same words.
  for (const medium of media) {
    const style = mediumStyles[medium];
    if (style !== undefined) table("style", { [style]: mediumWords[medium] });
    table("medium", { [medium]: mediumWords[medium] });
  }
  table("weather", surroundings.weatherWords);
  table("background.pattern", surroundings.patternWords);
  table("gaze", surroundings.gazeWords);
  table("view", surroundings.viewWords);
  table("facing", surroundings.facingWords);
  table("lightColor", surroundings.lightColorWords);
  table("framing", scene.framingWords);
  implied("place", scene.placeFeatures);
  implied("style", scene.styleFeatures);
  implied("lighting", scene.lightingFeatures);
  implied("medium", mediumFeatures);
  implied("background.pattern", surroundings.patternFeatures);
  implied("weather", surroundings.weatherFeatures);
  implied("companion.kind", { dog: dogLeadWords });
  implied("expression", manners);
}

/** A phrase can be in several tables: "sorceress" is a wizard and a woman. */
function mergeEntries(a: LexiconEntry | undefined, b: LexiconEntry): LexiconEntry {
  if (a === undefined) return b;
  const traits = [...(a.traits ?? []), ...(b.traits ?? [])];
  const impliedTraits = [...(a.impliedTraits ?? []), ...(b.impliedTraits ?? [])];
  return {
    ...a,
    ...b,
    ...(traits.length > 0 && { traits }),
    ...(impliedTraits.length > 0 && { impliedTraits }),
    ...((a.adjective ?? b.adjective) && { adjective: { ...a.adjective, ...b.adjective } }),
  };
}
