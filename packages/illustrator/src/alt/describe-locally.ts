import type { Brief } from "../brief/brief.ts";
import { hairColors } from "../brief/values/hair.ts";
import type { LanguageTable } from "../language/tables/table.ts";
import type { AltLanguage } from "./alt-languages.ts";
import { type AltGrammar, altGrammars } from "./local-grammar.ts";

/** What an image shows, in a language besides English. */
export interface LocalAlt {
  readonly language: AltLanguage;
  readonly text: string;
}

/**
 * Describes an image with the words that the table of a language has for the traits of its Brief: "Mujer, feliz, con pelo
 * rizado rojo y gafas; al fondo: playa." What the table has no word for is left out. Undefined if it has none for the
 * subject.
 */
export function describeLocally(
  { others = [], ...first }: Brief,
  language: AltLanguage,
  table: LanguageTable,
): LocalAlt | undefined {
  const words = wordsByKey(table);
  const grammar = altGrammars[language];
  const characters = [first, ...others].map((brief) => describeCharacter(brief, grammar, words));
  const who = characters.filter((text) => text !== undefined);
  if (who.length < characters.length) return undefined;
  const place = first.place === undefined ? undefined : words(`pl=${first.place}`);
  const behind = place === undefined ? "" : `; ${grammar.behind} ${place}`;
  const text = `${who.join(` ${grammar.and} `)}${behind}.`;
  return { language, text: text.charAt(0).toUpperCase() + text.slice(1) };
}

/** The first word of a table that has exactly a meaning. */
type Words = (key: string) => string | undefined;

function wordsByKey({ words }: LanguageTable): Words {
  const byKey = new Map<string, string>();
  for (const line of words.split("\n")) {
    const [key = "", list = ""] = line.split(":");
    const first = list
      .split(",")
      .map((word) => word.trim())
      .find((word) => word !== "" && !word.endsWith("*"));
    if (first !== undefined && !byKey.has(key)) byKey.set(key, first);
  }
  return (key) => byKey.get(key);
}

function describeCharacter(brief: Brief, grammar: AltGrammar, words: Words): string | undefined {
  const noun = nounOf(brief, grammar, words);
  if (noun === undefined) return undefined;
  const { expression, hair, facialHair, eyewear, headwear, accessories, clothing, subject } = brief;
  const isFeminine =
    subject === "human"
      ? brief.gender === "feminine" || noun === grammar.persons.person
      : grammar.isFeminine(noun);
  const agree = (adjective: string | undefined): string | undefined =>
    adjective !== undefined && isFeminine ? grammar.feminine(adjective) : adjective;
  const item = (key: string, color: string | undefined): string | undefined => {
    const word = words(key);
    const colorWord = color === undefined ? undefined : words(`c=${color}`);
    return word === undefined || colorWord === undefined ? word : grammar.inColor(word, colorWord);
  };
  const isBald = hair?.style === "bald" || hair?.style === "buzz";
  const bald = isBald ? words(`hs=${hair.style}`) : undefined;
  const isAdjective = isBald && grammar.personal.includes(hair.style);
  const has = [
    subject === "human" && !isBald ? hairOf(brief, grammar, words) : undefined,
    isAdjective ? undefined : bald,
    facialHair === undefined || facialHair === "none" ? undefined : words(`fh=${facialHair}`),
    eyewear === undefined || eyewear === "none"
      ? undefined
      : item(`ew=${eyewear}`, brief.itemColors?.[eyewear]),
    headwear === undefined || headwear === "none"
      ? undefined
      : item(`hw=${headwear}`, brief.itemColors?.[headwear]),
    clothing?.type === undefined ? undefined : item(`ct=${clothing.type}`, clothing.color),
    ...accessories.map((name) => item(`ac=${name}`, brief.itemColors?.[name])),
  ].filter((part) => part !== undefined);
  const is = [
    expression === undefined ? undefined : agree(words(`ex=${expression}`)),
    isAdjective ? agree(bald) : undefined,
  ].filter((part) => part !== undefined);
  const described = [noun, ...is].join(", ");
  if (has.length === 0) return described;
  return `${described}${is.length > 0 ? "," : ""} ${grammar.with} ${joined(has, grammar.and)}`;
}

function nounOf(
  { subject, fantasy, gender, age }: Brief,
  { persons }: AltGrammar,
  words: Words,
): string | undefined {
  if (subject !== "human") return words(`su=${subject}`);
  const sex = gender === "feminine" ? "f" : gender === "masculine" ? "m" : undefined;
  const role =
    fantasy === undefined ? undefined : (words(`fa=${fantasy} ~g=${sex ?? "m"}`) ?? words(`fa=${fantasy}`));
  if (role !== undefined) return role;
  if (age === "child") return sex === "f" ? persons.girl : sex === "m" ? persons.boy : persons.child;
  if (age === "adolescent") return persons.teenager;
  if (age === "young_adult")
    return sex === "f" ? persons.youngWoman : sex === "m" ? persons.youngMan : persons.youngPerson;
  if (age === "senior")
    return sex === "f" ? persons.oldWoman : sex === "m" ? persons.oldMan : persons.oldPerson;
  return sex === "f" ? persons.woman : sex === "m" ? persons.man : persons.person;
}

/** "Pelo rizado rojo", "moño", or undefined if nothing is said about the hair. */
function hairOf({ hair, headwear }: Brief, grammar: AltGrammar, words: Words): string | undefined {
  const { style, color } = hair ?? {};
  if (headwear === "hijab") return undefined;
  const isAdjective = style === "short" || style === "long" || style === "wavy" || style === "curly";
  const shape = isAdjective ? (words(`?hs=${style}`) ?? words(`hs=${style}`)) : undefined;
  const named = hairColors.find((name) => name === color);
  const tint =
    color === undefined
      ? undefined
      : ((named === undefined ? undefined : grammar.hairColors?.[named]) ?? colorOfHair(color, words));
  const adjectives = [shape, tint].filter((part) => part !== undefined);
  const described = adjectives.length === 0 ? undefined : grammar.hair(adjectives);
  const cut = style === undefined || isAdjective ? undefined : words(`hs=${style}`);
  return cut === undefined || described === undefined ? (cut ?? described) : `${described}, ${cut}`;
}

/** Hair is blond and not yellow, but red and not "red-haired". */
function colorOfHair(color: string, words: Words): string | undefined {
  return (
    (color === "blonde" ? words("hc=blonde") : undefined) ?? words(`?hc=${color}`) ?? words(`c=${color}`)
  );
}

function joined(parts: readonly string[], and: string): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${and} ${parts.at(-1) ?? ""}`;
}
