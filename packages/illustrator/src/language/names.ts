import { longestPhrase } from "./lexicon.ts";
import type { LexiconEntry } from "./lexicon-entry.ts";
import type { Token } from "./tokenize.ts";
import { companyNouns, familyNames, firstNames, flowerNames, givenNames } from "./vocabulary/names.ts";

/** The longest name, in words. */
const maxLength = 5;

/**
 * The tokens of the names of companies, products, persons and artists, by index: "Oak" in "a bot for a bank called Oak",
 * "Red Panda" in "sales agent of Red Panda Coffee". They are found by capital letters, and by "called" and the like.
 */
export function findNames(tokens: readonly Token[]): ReadonlySet<number> {
  const names = new Set<number>();
  const words = tokens.map(({ text }) => text);
  const hasCapitals = !isTitleCase(tokens);
  const add = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) names.add(at);
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.isPunctuation || names.has(at)) continue;
    if (token.isQuoted === true || token.isHandle === true) {
      names.add(at);
      continue;
    }
    const introduced = introducedName(tokens, words, at);
    if (introduced > at) {
      add(at, introduced);
      continue;
    }
    const person = endOfPersonName(tokens, words, at);
    if (person > at) {
      add(at, person);
      continue;
    }
    if (!hasCapitals || token.isCapitalized !== true) continue;
    const to = endOfCapitals(tokens, at);
    if (isName(tokens, words, at, to)) add(at, to);
  }
  return names;
}

/** Whether most words start with a capital letter, so that capitals say nothing. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ isPunctuation, text }) => !isPunctuation && /^[a-z]/.test(text));
  const capitalized = words.filter(({ isCapitalized }) => isCapitalized === true);
  return words.length > 2 && capitalized.length > words.length * 0.6;
}

/** The end of the name that "called", "named" or "name:" introduces, or `at`. */
function introducedName(tokens: readonly Token[], words: readonly string[], at: number): number {
  const before = words[at - 1] ?? "";
  const isNamed =
    /^(?:called|named|nicknamed|dubbed|christened)$/.test(before) ||
    (before === ":" && /^(?:name|company|brand|client)$/.test(words[at - 2] ?? "")) ||
    (before === "is" && words[at - 2] === "name");
  if (!isNamed) return at;
  if (tokens[at]?.isCapitalized === true) return endOfCapitals(tokens, at);
  return /^(?:an?|the|my|our)$/.test(words[at] ?? "") ? at : at + 1;
}

/** The end of a run of words with capital letters, in which "and" and "of" may stand. */
function endOfCapitals(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  while (to < tokens.length && to - from < maxLength) {
    const token = tokens[to];
    if (token?.isCapitalized === true) to += 1;
    else if (
      /^(?:and|of|de|van|von|der|la)$/.test(token?.text ?? "") &&
      tokens[to + 1]?.isCapitalized === true
    )
      to += 2;
    else break;
  }
  return Math.min(to, tokens.length);
}

/**
 * The end of the name of a person that starts at `at`, or `at`: "Robert Smith", "Mary Ann Baker", and "Rose" in "Rose,
 * smiling". "Robin Hood" and others that are drawn as such are no names.
 */
function endOfPersonName(tokens: readonly Token[], words: readonly string[], at: number): number {
  const isCapitalized = (index: number): boolean => tokens[index]?.isCapitalized === true;
  const text = words[at] ?? "";
  if (!isCapitalized(at)) return at;
  if (givenNames.has(text) || flowerNames.has(text)) {
    let last = at + 1;
    while (last < at + 3 && isCapitalized(last) && givenNames.has(words[last] ?? "")) last += 1;
    const isKnown = (longestPhrase(words, at)?.words.length ?? 0) > 1;
    const isFamily = isCapitalized(last) && familyNames.has(words[last] ?? "");
    const isColor = longestPhrase(words, last)?.entry.color !== undefined;
    if (isFamily && !isKnown && !(flowerNames.has(text) && isColor)) return last + 1;
  }
  const isAlone = (tokens[at + 1]?.isPunctuation ?? true) || words[at + 1] === "is";
  return at === 0 && isAlone && flowerNames.has(text) ? at + 1 : at;
}

function isName(tokens: readonly Token[], words: readonly string[], from: number, to: number): boolean {
  const before = words[from - 1] ?? "";
  const last = (words[to - 1] ?? "").replace(/'s?$/, "");
  const length = to - from;
  const isStart = from === 0 || /^[.!?:\n|]$/.test(before);
  if (length > 1 && companyNouns.has(last)) return true;
  const phrase = longestPhrase(words, from);
  const isPhrase = phrase !== undefined && phrase.words.length >= length;
  if (isPhrase && meansSomething(phrase.entry)) return false;
  if (isPhrase && length === 1 && firstNames.has(last) && isIntroduced(tokens, words, from, to)) return true;
  if (isStart) return false;
  if (before === "by") return true;
  if (length === 1 && firstNames.has(last) && !isOrdinaryWord(words, from)) return true;
  if (meansSomething(longestPhrase(words, to - 1)?.entry ?? {})) return false;
  if (!/^(?:for|of|at|from)$/.test(before.replace(/^(?:our|the|my)$/, words[from - 2] ?? ""))) return false;
  return length > 1 ? !isPhrase : !isPhrase || phrase?.entry.isBeing !== true || isService(words, from);
}

/** "A Fox", "Amber eyes": people also write ordinary words with capital letters. */
function isOrdinaryWord(words: readonly string[], at: number): boolean {
  return (
    /^(?:an?|the|my|his|her|their|our|with|in|and|or)$/.test(words[at - 1] ?? "") ||
    longestPhrase(words, at + 1)?.entry.colorTarget !== undefined
  );
}

/** "Iris, our assistant", "Rose is a nurse", "Bear (code review)". */
function isIntroduced(tokens: readonly Token[], words: readonly string[], from: number, to: number): boolean {
  const next = words[to] ?? "";
  const after = words[to + 1] ?? "";
  return (
    (from === 0 || tokens[from - 1]?.isPunctuation === true) &&
    (next === "is" || next === "(" || (next === "," && /^(?:our|your|my|the|an?)$/.test(after)))
  );
}

/** "A bot for Bear": what an agent works for is not portrayed; "a portrait of Bear" is of a bear. */
function isService(words: readonly string[], from: number): boolean {
  return words
    .slice(Math.max(0, from - 5), from)
    .some((word) =>
      /^(?:bot|agent|assistant|chatbot|mascot|concierge|copilot|helper|guide|tutor|face)$/.test(word),
    );
}

/** Names of places, styles, origins and fictional persons state traits. */
function meansSomething({ traits = [], impliedTraits = [], origin }: LexiconEntry): boolean {
  if (origin !== undefined) return true;
  return [...traits, ...impliedTraits].some(({ path }) => /^(?:style|place|skin|gender|framing)$/.test(path));
}
