import type { Age } from "../brief/values/beings.ts";
import type { LexiconEntry } from "./lexicon-entry.ts";

const numbers: { readonly [word: string]: number | undefined } = {
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const decades: { readonly [word: string]: number | undefined } = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
};

/** The age group for a number of years. */
export function ageForYears(years: number): Age {
  if (years < 13) return "child";
  if (years < 20) return "adolescent";
  if (years < 36) return "young_adult";
  return years < 60 ? "adult" : "senior";
}

/**
 * Matches an age in figures: "25-year-old", "aged 40", "8yo", "in her mid 40s". A decade alone usually means
 * a fashion.
 */
export function agePhrase(
  words: readonly string[],
  at: number,
): { words: readonly string[]; entry: LexiconEntry } | undefined {
  const found = (length: number, years: number): { words: readonly string[]; entry: LexiconEntry } => ({
    words: words.slice(at, at + length),
    entry: { traits: [{ path: "age", value: ageForYears(years) }] },
  });
  const { [at]: word = "", [at + 1]: next = "", [at + 2]: third = "", [at + 3]: fourth = "" } = words;
  const short = /^(\d{1,3})(?:yo|yr|yrs)$/.exec(word);
  if (short !== null) return found(next === "old" ? 2 : 1, Number(short[1]));
  const years = parseNumber(word);
  if (years !== undefined) {
    const isPair = isTens(word) && isDigit(next);
    const more = isPair || numbers[next] !== undefined || /^\d$/.test(next) ? 1 : 0;
    const [unit, old] = more === 1 ? [third, fourth] : [next, third];
    if (/^(?:years?|yrs?|y)$/.test(unit) && (old === "old" || old === "of")) return found(3 + more, years);
    // "man, 45, greying"
    if (
      /^\d{1,2}$/.test(word) &&
      years > 1 &&
      /^[,(:]$/.test(words[at - 1] ?? "") &&
      /^(?:[,.)(;]|m|f|)$/.test(next)
    )
      return found(1, years);
    if (unit === "yo" || unit === "something" || unit === "somethings")
      return found(2 + more, unit === "yo" ? years : years + 5);
  }
  const roughly = parseNumber(/^(.{3,})ish$/.exec(word)?.[1] ?? "");
  if (roughly !== undefined) return found(1, roughly);
  const stated = statedAge(words, at);
  if (stated !== undefined) return found(stated.length, stated.years);
  const aged = word === "aged" || word === "age" ? parseNumber(next) : undefined;
  if (aged !== undefined) {
    const isCompound = isTens(next) && isDigit(third);
    return found(isCompound ? 3 : 2, aged + (isCompound ? (numbers[third] ?? units[third] ?? 0) : 0));
  }
  const decade = parseDecade(word);
  if (decade === undefined) return undefined;
  const before = words[at - 1] ?? "";
  const shift = before === "early" ? 1 : before === "late" ? 8 : 5;
  const alone =
    /^(?:|,|;|\(|a)$/.test(before) && /^(?:|[^\p{L}]|woman|man|guy|lady|male|female)$/u.test(next);
  return /^(?:his|her|their|my|early|mid|late)$/.test(before) || alone ? found(1, decade + shift) : undefined;
}

const units: { readonly [word: string]: number | undefined } = { one: 1, two: 2, three: 3, four: 4 };

function isTens(word: string): boolean {
  const value = numbers[word] ?? 0;
  return value >= 20 && value % 10 === 0;
}

function isDigit(word: string): boolean {
  return units[word] !== undefined || (numbers[word] ?? 10) < 10;
}

/**
 * A number that is an age by the words around it: "a boy of eight", "a woman of about seventy", "he is sixty-eight", "barely
 * thirty" and "woman, about thirty, in green", but not "about thirty cats".
 */
function statedAge(words: readonly string[], at: number): { years: number; length: number } | undefined {
  const tens = parseNumber(words[at] ?? "");
  if (tens === undefined) return undefined;
  const one = words[at + 1] ?? "";
  const isPair = isTens(words[at] ?? "") && isDigit(one);
  const years = tens + (isPair ? (numbers[one] ?? units[one] ?? 0) : 0);
  const length = isPair ? 2 : 1;
  if (years < 4 || years > 110 || !ageEnds.test(words[at + length] ?? "")) return undefined;
  return isLedToAge(words, at, years, words[at + length] ?? "") ? { years, length } : undefined;
}

/** What follows an age: "a man of fifty words" states none. */
const ageEnds =
  /^(?:|[^\p{L}\p{N}]|who|with|in|wearing|and|or|but|seen|at|from|has|having|now|on|sitting|standing|years?|tops|[a-z]{3,}ing)$/u;

const approximations =
  /^(?:about|around|approximately|roughly|circa|some|maybe|perhaps|over|into|past|well|only|just|barely|nearly|almost|pushing|approaching)$/;

/** Whether the words before a number lead to an age. */
function isLedToAge(words: readonly string[], at: number, years: number, next: string): boolean {
  let lead = at - 1;
  while (lead > at - 4 && approximations.test(words[lead] ?? "")) lead -= 1;
  const { [lead]: before = "", [lead - 1]: earlier = "" } = words;
  if (before === "of")
    return (
      beingNouns.test(earlier) ||
      (years > 15 && !/^(?:series|set|group|team|pack|class|top|\d+|out|crowd)$/.test(earlier))
    );
  if (/^(?:is|am|was|i'm|he's|she's|they're|turned|turns|turning)$/.test(before))
    return !/^(?:it|there|that|this)$/.test(earlier);
  if (/^(?:barely|only|just|nearly|almost|pushing|approaching|past|well)$/.test(words[at - 1] ?? ""))
    return true;
  const isAlone = years > 15 && /^(?:[,:;(]|man|woman|guy|lady|male|female|person)$/.test(before);
  const isAbout = lead < at - 1;
  return isAlone && (isAbout || !/^\d/.test(words[at] ?? "")) && /^(?:[^\p{L}\p{N}]|)$/u.test(next);
}

const beingNouns =
  /^(?:boy|girl|man|woman|lady|lad|lass|kid|child|person|gentleman|guy|mother|father|chap|bloke|teen|teenager|mum|mom|dad)$/;

function parseNumber(word: string): number | undefined {
  if (/^\d{1,3}$/.test(word)) return Number(word);
  return Object.hasOwn(numbers, word) ? numbers[word] : undefined;
}

function parseDecade(word: string): number | undefined {
  const figures = /^([2-9]0)s$/.exec(word);
  if (figures !== null) return Number(figures[1]);
  return Object.hasOwn(decades, word) ? decades[word] : undefined;
}
