import { maxMembers } from "../cast/limits.ts";
import { isCreature, isPossibleSubject } from "./beings.ts";
import type { LexiconEntry } from "./lexicon-entry.ts";
import { isModifier, isPartOfName } from "./other-beings.ts";
import { buildCoverage, type Coverage, type Span } from "./span.ts";
import { singular, type Token } from "./tokenize.ts";
import * as places from "./vocabulary/bystander-words.ts";
import * as words from "./vocabulary/cast-words.ts";
import { functionWords } from "./vocabulary/function-words.ts";

/** A being with its articles and adjectives, such as "three tiny robots". */
export interface Being {
  /** The first of the articles and adjectives, the first word of the noun, and one after the last. */
  readonly start: number;
  readonly from: number;
  readonly to: number;
  readonly hasArticle: boolean;
  readonly count: number;
  /** What the text says about it; absent for words such as "friends" and "cubs". */
  readonly span?: Span;
  /** Of another: "her dog". */
  readonly isOwned: boolean;
  /** The words to read for each of several people: a couple is two persons. */
  readonly people?: readonly string[];
}

/** The characters that a text describes. */
export interface Members {
  readonly members: readonly Being[];
  /** What only announces them: "three friends:". */
  readonly heading?: Being;
}

/**
 * Finds the characters of a text that describes several: "a cat and a dog", "two astronauts", "a fox with her cubs". None
 * if it describes one.
 */
export function findMembers(tokens: readonly Token[], spans: readonly Span[]): Members {
  const beings = findBeings(tokens, spans);
  const first = beings.findIndex((one) => isPortrayed(one, tokens));
  const start = beings[first];
  if (start === undefined || beings.length + start.count < 3) return { members: [] };
  if (isMixture(start, tokens) || asksForOne(tokens)) return { members: [] };
  const list = isHeading(start, tokens) ? membersFrom(beings, first + 1, tokens) : [];
  if (sizeOf(list) >= 2) return { members: list, heading: start };
  const members = membersFrom(beings, first, tokens);
  return { members: sizeOf(members) >= 2 ? members : [] };
}

/** How many characters there are. */
export function sizeOf(members: readonly Being[]): number {
  return members.reduce((sum, { count }) => sum + count, 0);
}

/** The beings of a text with what is said before their noun, in order. */
function findBeings(tokens: readonly Token[], spans: readonly Span[]): Being[] {
  const coverage = buildCoverage(spans);
  const beings: Being[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const span = coverage.get(at);
    const to = span?.to ?? at + 1;
    const noun = wordAt(tokens, to - 1);
    const isSeveral =
      (words.people[noun] !== undefined && noun !== "family") ||
      words.countedPeople.test(noun) ||
      words.young.test(noun);
    const isNamed = span !== undefined && isPossibleSubject(span) && isNounPhrase(span, tokens);
    const isFamily =
      noun === "family" && wordAt(tokens, to) === "of" && countAt(tokens, to + 1) !== undefined;
    if ((isNamed || isSeveral || isFamily) && span?.negated !== true) {
      const being = beingAt(at, to, isNamed ? span : undefined, tokens, coverage);
      const last = beings.at(-1);
      // "Programmer cat": one being with two nouns.
      if (
        last !== undefined &&
        being.start <= last.to &&
        being.start > last.start &&
        last.people === undefined
      )
        beings.splice(-1, 1, { ...being, start: last.start, hasArticle: last.hasArticle, count: last.count });
      else beings.push(being);
    }
    at = to - 1;
  }
  return beings;
}

function isNounPhrase(span: Span, tokens: readonly Token[]): boolean {
  const after = wordAt(tokens, span.to);
  return (
    !/'s$|s'$/.test(wordAt(tokens, span.to - 1)) &&
    !isPartOfName(span, isCreature(span), tokens) &&
    !isModifier(span, tokens, true) &&
    !places.pictures.test(after) &&
    !(isCreature(span) && places.clothes.test(after))
  );
}

function beingAt(
  from: number,
  end: number,
  span: Span | undefined,
  tokens: readonly Token[],
  coverage: Coverage,
): Being {
  const { start, hasArticle, count: counted } = startOf(from, tokens, coverage);
  const noun = wordAt(tokens, end - 1);
  const ofFamily = noun === "family" ? countAt(tokens, end + 1) : undefined;
  const to = ofFamily === undefined ? end : end + 2;
  const isPlural = noun !== singular(noun) || irregularPlurals.test(noun);
  const group = span === undefined ? words.people[noun] : undefined;
  const people =
    group === undefined && words.countedPeople.test(noun)
      ? ["person"]
      : group !== undefined && ofFamily !== undefined
        ? Array.from({ length: ofFamily }, (_, i) => group[i] ?? "child")
        : group;
  const several = counted !== undefined && (isPlural || span === undefined) ? counted : undefined;
  // "Her cubs" are at least two.
  const isOwned = /^(?:his|her|their|its)$/.test(wordAt(tokens, start));
  const count = ofFamily ?? several ?? group?.length ?? (isPlural && isOwned ? 2 : 1);
  return { start, from, to, hasArticle, isOwned, count, ...(span && { span }), ...(people && { people }) };
}

const irregularPlurals =
  /^(?:men|women|children|people|mice|wolves|elves|dwarves|geese|oxen|sheep|fish|deer|moose|policemen|policewomen|firemen|businessmen|businesswomen|ninja|samurai|gentlemen)$/;

/** Where a noun phrase starts, with what its first words say: "a pair of small", "her three". */
function startOf(
  from: number,
  tokens: readonly Token[],
  coverage: Coverage,
): { start: number; hasArticle: boolean; count: number | undefined } {
  let at = from;
  let known = from;
  for (let unknown = 0; at > 0 && from - at < 8; at -= 1) {
    const before = tokens[at - 1];
    if (before === undefined || before.isPunctuation || isDeterminer(before.text)) break;
    const entry = coverage.get(at - 1)?.entry;
    if (entry !== undefined && isAdjective(entry)) {
      known = at - 1;
      continue;
    }
    if (entry !== undefined || functionWords.has(before.text) || unknown >= 2) break;
    unknown += 1;
  }
  const start = isDeterminer(wordAt(tokens, at - 1)) ? at : known;
  return determinersBefore(start, tokens);
}

function determinersBefore(
  end: number,
  tokens: readonly Token[],
): { start: number; hasArticle: boolean; count: number | undefined } {
  let start = end;
  let count: number | undefined;
  for (; start > 0; start -= 1) {
    const word = wordAt(tokens, start - 1);
    const number = countAt(tokens, start - 1);
    const group = word === "of" ? groupSize(wordAt(tokens, start - 2)) : undefined;
    if (number !== undefined) count ??= number;
    else if (group !== undefined) {
      count ??= group;
      start -= 1;
    } else if (!determiners.test(word)) break;
  }
  return { start, hasArticle: start < end, count };
}

const determiners = /^(?:an?|the|my|our|his|her|their|its|one|another|these|those|some|this)$/;

function isDeterminer(word: string): boolean {
  return determiners.test(word) || word === "of" || numberOf(word) !== undefined;
}

function isAdjective({ color, adjective, origin, traits, colorTarget }: LexiconEntry): boolean {
  return (
    color !== undefined ||
    adjective !== undefined ||
    origin !== undefined ||
    (colorTarget === undefined &&
      traits?.every(({ path }) => /^(?:expression|style|age|skin|facialHair|hair\.)/.test(path)) === true)
  );
}

function groupSize(word: string): number | undefined {
  return Object.hasOwn(words.groupSizes, word) ? words.groupSizes[word] : undefined;
}

function numberOf(word: string): number | undefined {
  if (/^\d{1,2}$/.test(word)) return Number(word) > 1 ? Number(word) : undefined;
  return Object.hasOwn(words.numbers, word) ? words.numbers[word] : undefined;
}

function countAt(tokens: readonly Token[], at: number): number | undefined {
  return numberOf(wordAt(tokens, at));
}

/** Whether a being can be the first that is portrayed. */
function isPortrayed({ start, count, span, isOwned }: Being, tokens: readonly Token[]): boolean {
  if (span === undefined && count < 2) return false;
  return !words.otherLeads.test(wordAt(tokens, start - 1)) && !isOwned;
}

function asksForOne(tokens: readonly Token[]): boolean {
  return words.onlyOne.test(tokens.map(({ text }) => text).join(" "));
}

/** "A cross between a cat and a dog", "half fox and half owl". */
function isMixture({ start, from }: Being, tokens: readonly Token[]): boolean {
  return tokens.slice(Math.max(0, start - 6), from).some(({ text }) => words.mixtures.test(text));
}

/** "Three friends: a cat, a dog and a rabbit": the first words only say how many follow. */
function isHeading({ to, people, span }: Being, tokens: readonly Token[]): boolean {
  const isGeneral = people !== undefined || /^(?:people|characters?|human|persons?)$/.test(span?.words ?? "");
  return isGeneral && /^(?:[:,(|-]|--)$/.test(wordAt(tokens, to));
}

/** The beings that are portrayed together with the one at an index. */
function membersFrom(beings: readonly Being[], first: number, tokens: readonly Token[]): Being[] {
  const start = beings[first];
  if (start === undefined) return [];
  const members = [start];
  let listed: Being[] = [];
  let last = start;
  let isAside = false;
  for (const being of beings.slice(first + 1)) {
    if (isMentionedAgain(being, members, tokens)) continue;
    const lead = wordAt(tokens, being.start - 1);
    if (/^(?:and|plus)$/.test(lead)) {
      isAside ||= isBeside(being, tokens) || !isAnother(being, last, tokens);
      if (isAside) continue;
      members.push(...listed, being);
      listed = [];
    } else if (words.companionLeads.test(lead) && isCompanion(being, last, tokens)) {
      members.push(...listed, being);
      listed = [];
    } else if (lead === "," && !isAside && isListed(being, last, tokens)) listed.push(being);
    else {
      isAside = true;
      continue;
    }
    last = being;
  }
  return members;
}

/** "The cat" after "a cat and a dog". */
function isMentionedAgain(
  { start, to }: Being,
  members: readonly Being[],
  tokens: readonly Token[],
): boolean {
  if (!/^(?:the|one)$/.test(wordAt(tokens, start))) return false;
  const noun = singular(wordAt(tokens, to - 1));
  return members.slice(0, maxMembers).some((member) => singular(wordAt(tokens, member.to - 1)) === noun);
}

/** "Parrot on his shoulder", "wolf in the background". */
function isBeside({ to, span }: Being, tokens: readonly Token[]): boolean {
  const after = `${wordAt(tokens, to)} ${wordAt(tokens, to + 1)} ${wordAt(tokens, to + 2)}`;
  return (
    (span !== undefined &&
      (isCreature(span) || /^(?:baby|newborn|infant)\b/.test(span.words)) &&
      places.carriedPlaces.test(after)) ||
    /^(?:[a-z]+ing )?(?:in the (?:background|distance)|behind|nearby|overhead|above)/.test(after)
  );
}

/** Whether "and" adds another being, and not another word for the same: "a writer and a mother". */
function isAnother(being: Being, last: Being, tokens: readonly Token[]): boolean {
  const isAdjacent = wordAt(tokens, last.to) === "and" && last.to + 1 === being.start;
  if (!being.hasArticle && (!isAdjacent || !endsPhrase(tokens[being.to]))) return false;
  if (words.mixtures.test(wordAt(tokens, being.start))) return false;
  if (being.span === undefined) return being.count > 1 || words.young.test(wordAt(tokens, being.to - 1));
  if (last.span === undefined || being.count > 1 || last.count > 1) return true;
  const [one, other] = [last, being].map(({ to }) => wordAt(tokens, to - 1));
  if (one === other) return being.hasArticle;
  if (isCreature(being.span) || isCreature(last.span))
    return statedValue(being.span, "subject") !== statedValue(last.span, "subject");
  if (words.elders.test(one ?? "") && words.descendants.test(other ?? "")) return true;
  const [gender, otherGender] = [statedValue(last.span, "gender"), statedValue(being.span, "gender")];
  if (gender !== undefined && otherGender !== undefined && gender !== otherGender) return true;
  if (being.isOwned) return true;
  const isStatement = words.copulas.test(wordAt(tokens, last.start - 1));
  const isSecondRole = [one, other].some((noun) => words.secondRoles.test(noun ?? ""));
  return being.hasArticle && last.hasArticle && !isStatement && !isSecondRole;
}

/** "A fox with her cubs", "a man with two dogs". What is only seen behind or carried is not a character of its own. */
function isCompanion(being: Being, last: Being, tokens: readonly Token[]): boolean {
  const at = being.start - 1;
  const isDirect = at === last.to || (at === last.to + 1 && tokens[last.to]?.isPunctuation === true);
  return (
    isDirect &&
    !isBeside(being, tokens) &&
    being.hasArticle &&
    wordAt(tokens, being.start) !== "the" &&
    (being.span !== undefined || being.count > 1 || words.young.test(wordAt(tokens, being.to - 1)))
  );
}

/** A part of a list that "and" continues: "a cat, a dog and a rabbit". */
function isListed(being: Being, last: Being, tokens: readonly Token[]): boolean {
  const isCreatureList =
    being.span !== undefined && isCreature(being.span) && last.span !== undefined && isCreature(last.span);
  return (being.hasArticle || (isCreatureList && endsPhrase(tokens[being.to]))) && !isBeside(being, tokens);
}

/** Whether no other noun follows, of which the being says what kind it is. */
function endsPhrase(next: Token | undefined): boolean {
  return (
    next === undefined ||
    next.isPunctuation ||
    functionWords.has(next.text) ||
    /ing$|^(?:dressed|drawn|smiling|together)$/.test(next.text)
  );
}

/** The value of a path that a span states or implies. */
export function statedValue({ entry }: Span, path: string): string | undefined {
  return [...(entry.traits ?? []), ...(entry.impliedTraits ?? [])].find((trait) => trait.path === path)
    ?.value;
}

export function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? "";
}
