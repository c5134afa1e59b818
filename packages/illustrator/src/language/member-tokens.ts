import { maxMembers } from "../cast/limits.ts";
import { isCreature } from "./beings.ts";
import { type Being, type Members, statedValue, wordAt } from "./members.ts";
import type { Token } from "./tokenize.ts";
import { singular } from "./tokenize.ts";
import * as words from "./vocabulary/cast-words.ts";

/**
 * The words to read for each of several characters that a picture can show: its own, and those that are about all. "A cat in a hat and a dog, at
 * the beach" is "a cat in a hat, at the beach" and "a dog, at the beach".
 */
export function tokensOfMembers(
  tokens: readonly Token[],
  { members, heading }: Members,
): (readonly Token[])[] {
  const [first, last] = [members[0], members.at(-1)];
  if (first === undefined || last === undefined) return [];
  const shown = members.slice(0, maxMembers);
  const characters = shown
    .flatMap((being, at) => charactersOf(being, members[at - 1], tokens))
    .slice(0, maxMembers);
  // "Three young friends:" leaves "young".
  const isHeading = ({ text }: Token, at: number): boolean =>
    heading !== undefined &&
    at >= heading.start &&
    at <= heading.to &&
    (at >= heading.from || isLeftOut(text));
  const before = tokens.slice(0, first.start).filter((token, at) => !isHeading(token, at));
  const own = shown.map((being, at) => {
    const next = members[at + 1];
    return next === undefined ? [] : withoutConnector(tokens.slice(being.to, next.start));
  });
  const isEachDescribed = own.some((words) => words.length > 0);
  const after = clausesAfter(tokens.slice(last.to), characters, { isEachDescribed });
  return characters.map((character, index) => [
    ...before,
    ...character.noun,
    ...(own[shown.indexOf(character.being)] ?? []),
    ...after.flatMap(({ of, words }) => (of === "all" || of === index ? words : [])),
  ]);
}

interface Character {
  readonly being: Being;
  /** The adjectives and the noun. */
  readonly noun: readonly Token[];
  gender: string | undefined;
}

/** One for each of "three tiny robots". */
function charactersOf(being: Being, parent: Being | undefined, tokens: readonly Token[]): Character[] {
  const { from, to, start, count, span, people } = being;
  const gender = span === undefined ? undefined : statedValue(span, "gender");
  const phrase = tokens.slice(start, to).filter(({ text }, at) => start + at >= from || !isLeftOut(text));
  const [adjectives, noun] = [phrase.slice(0, phrase.length - (to - from)), tokens.slice(from, to)];
  return Array.from({ length: count }, (_, at) => {
    const one = people?.[at % people.length];
    const replaced = one === undefined ? undefined : withText(noun, one);
    return { being, gender, noun: [...adjectives, ...(replaced ?? youngOf(being, parent, tokens) ?? noun)] };
  });
}

/** Numbers, and "her" in "her cubs", which says nothing about the cubs. */
function isLeftOut(text: string): boolean {
  return (
    /^(?:\d+|of|his|her|their|its)$/.test(text) ||
    Object.hasOwn(words.numbers, text) ||
    Object.hasOwn(words.groupSizes, text)
  );
}

/** The cubs of a fox are young foxes. */
function youngOf(being: Being, parent: Being | undefined, tokens: readonly Token[]): Token[] | undefined {
  const noun = tokens.slice(being.from, being.to);
  if (!words.young.test(wordAt(tokens, being.to - 1))) return undefined;
  const animal = parent?.span;
  if (animal === undefined || !isCreature(animal)) return undefined;
  return [...withText(noun, "baby"), ...withText(noun, animal.words)];
}

/** A token with other words, at the place of the first. */
function withText(noun: readonly Token[], text: string): Token[] {
  const [first] = noun;
  return first === undefined ? [] : text.split(" ").map((word) => ({ ...first, text: word }));
}

function withoutConnector(between: readonly Token[]): readonly Token[] {
  let end = between.length;
  while (
    end > 0 &&
    /^(?:and|plus|,|with|together|along|alongside|beside|accompanied|by)$/.test(between[end - 1]?.text ?? "")
  )
    end -= 1;
  return between.slice(0, end);
}

/** A part of the text after all characters, and the index of the one that it describes. */
interface Clause {
  readonly of: number | "all";
  readonly words: readonly Token[];
}

function clausesAfter(
  tokens: readonly Token[],
  characters: readonly Character[],
  { isEachDescribed }: { readonly isEachDescribed: boolean },
): Clause[] {
  const clauses: Clause[] = [];
  const last = characters.length - 1;
  const isOneBeing = characters[last]?.being.count === 1;
  // "A man and his dog, grey beard" describes the man.
  const unsaid = characters[last]?.being.isOwned === true ? 0 : "all";
  let of: number | "all" = unsaid;
  for (const [at, clause] of splitClauses(tokens).entries()) {
    const [first] = clause;
    const isAttached = at === 0 && first?.isPunctuation === false && first.text !== ":";
    const named = isAttached ? undefined : mentionOf(clause, characters, of);
    if (named !== undefined) of = named;
    else if (isAttached) of = isOneBeing && (isEachDescribed || describesOne(clause)) ? last : "all";
    else if (at <= 1 || /^[.;\n]$/.test(first?.text ?? "")) of = unsaid;
    clauses.push({ of, words: clause });
  }
  return clauses;
}

/** Splits where a clause begins, with its punctuation mark or its "and". */
function splitClauses(tokens: readonly Token[]): Token[][] {
  const clauses: Token[][] = [];
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1]?.text ?? "";
    const isAnaphor =
      words.pronounGenders[next] !== undefined ||
      /^(?:the|one|both|all|they)$/.test(next) ||
      ordinalOf(next) > 0;
    const begins =
      token.isPunctuation ||
      token.text === ":" ||
      words.clauseStarts.test(token.text) ||
      (/^(?:and|but)$/.test(token.text) && isAnaphor);
    if (begins || clauses.length === 0) clauses.push([token]);
    else clauses.at(-1)?.push(token);
  }
  return clauses;
}

/** "In a red hat" describes the last one, "in red hats" and "at the beach" all. */
function describesOne([first, second, third]: readonly Token[]): boolean {
  if (!/^(?:with|in|wearing|holding|has|who|whose|carrying|having)$/.test(first?.text ?? "")) return false;
  return /^(?:an?|his|her|its|one|has|is|wears|holds)$/.test(second?.text ?? "") || third?.text === "hair";
}

/** The character that a clause begins with: "she", "the dog", "the other one"; "all" for "both". */
function mentionOf(
  clause: readonly Token[],
  characters: readonly Character[],
  current: number | "all",
): number | "all" | undefined {
  const [first = "", second = ""] = clause
    .map(({ text }) => text)
    .filter((text) => !/^(?:[,;:.(\n]|--|and|but|while|whereas|on)$/.test(text));
  const noun = first === "the" ? second : first;
  if (words.all.test(first) && first !== "their") return "all";
  const gender = words.pronounGenders[first] ?? (first === "the" ? genderNouns[noun] : undefined);
  if (gender !== undefined) {
    const own = characters.findIndex((one) => one.gender === gender);
    const found = own >= 0 ? own : characters.findIndex((one) => one.gender === undefined);
    const character = characters[found];
    if (character === undefined) return undefined;
    character.gender ??= gender;
    return found;
  }
  if (first === "the" || first === "one" || first === "another" || first === "left" || first === "right") {
    const head = singular(first === "the" ? noun : second);
    const own = characters.findIndex(
      ({ being, noun }) => singular(wordOf(noun.at(-1))) === head && being.count === 1,
    );
    if (own >= 0) return own;
    const ordinal = ordinalOf(noun);
    if (ordinal > 0) {
      // The second "one" is another one.
      const index = first === "one" && current !== "all" ? current + 1 : ordinal - 1;
      return index >= 0 && index < characters.length ? index : undefined;
    }
  }
  return undefined;
}

const genderNouns: { readonly [word: string]: string | undefined } = {
  woman: "feminine",
  girl: "feminine",
  lady: "feminine",
  man: "masculine",
  boy: "masculine",
  guy: "masculine",
};

function wordOf(token: Token | undefined): string {
  return token?.text ?? "";
}

/** 1 for "the first", 2 for "the other"; 0 for other words. */
function ordinalOf(word: string): number {
  return words.ordinals.findIndex((pattern) => pattern.test(word)) + 1;
}
