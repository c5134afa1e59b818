import type { Age } from "../brief/values.ts";
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
    const more = numbers[next] === undefined && /^\d$/.test(next) === false ? 0 : 1;
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
  if (years !== undefined && years > 15 && years < 100) {
    const length = isTens(word) && isDigit(next) ? 2 : 1;
    const total = length === 2 ? years + (numbers[next] ?? units[next] ?? 0) : years;
    if (isStatedAge(words, at, words[at + length] ?? "")) return found(length, total);
  }
  const spelled = spelledAge(words, at);
  if (spelled !== undefined) return found(spelled.length, spelled.years);
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

/** "A woman of about seventy", "he is sixty-eight", "woman, about thirty, in green", but not "about thirty cats". */
function isStatedAge(words: readonly string[], at: number, next: string): boolean {
  if (
    !/^(?:|[^\p{L}\p{N}]|who|with|in|wearing|and|or|but|seen|at|from|has|having|now|on|sitting|standing)$/u.test(
      next,
    )
  )
    return false;
  const isAbout =
    /^(?:about|around|approximately|roughly|circa|nearly|almost|maybe|perhaps|over|past|just)$/.test(
      words[at - 1] ?? "",
    );
  const { [at - (isAbout ? 2 : 1)]: before = "", [at - (isAbout ? 3 : 2)]: earlier = "" } = words;
  if (before === "of") return !/^(?:series|set|group|team|pack|class|top|\d+|out|crowd)$/.test(earlier);
  if (/^(?:is|am|i'm|he's|she's|they're|turned|turns|turning)$/.test(before)) return true;
  const isAlone = /^(?:[,:;(]|man|woman|guy|lady|male|female|person)$/.test(before);
  return isAlone && (isAbout || !/^\d/.test(words[at] ?? "")) && /^(?:[^\p{L}\p{N}]|)$/u.test(next);
}

const units: { readonly [word: string]: number | undefined } = { one: 1, two: 2, three: 3, four: 4 };

function isTens(word: string): boolean {
  const value = numbers[word] ?? 0;
  return value >= 20 && value % 10 === 0;
}

function isDigit(word: string): boolean {
  return units[word] !== undefined || (numbers[word] ?? 10) < 10;
}
/** An age after words: "a boy of eight", "she is fifty", "barely thirty". */
function spelledAge(words: readonly string[], at: number): { years: number; length: number } | undefined {
  const word = words[at] ?? "";
  const before = words[at - 1] ?? "";
  const isOf = word === "of" && beingNouns.test(before);
  const isVerb =
    (/^(?:is|was|turned|turning|turns|i'm|he's|she's|they're)$/.test(word) &&
      !/^(?:it|there|that|this)$/.test(before)) ||
    /^(?:barely|only|just|nearly|almost|pushing|approaching|past|well)$/.test(word);
  const ish = /^(.{3,})ish$/.exec(word)?.[1] ?? "";
  const roughly = parseNumber(ish);
  if (roughly !== undefined) return { years: roughly, length: 1 };
  if (!isOf && !isVerb) return undefined;
  let to = at + 1;
  while (
    /^(?:about|around|some|perhaps|maybe|roughly|only|just|barely|nearly|almost|over|past|into|turned|well)$/.test(
      words[to] ?? "",
    )
  )
    to += 1;
  const tens = parseNumber(words[to] ?? "");
  if (tens === undefined || to - at > 3) return undefined;
  const ones = tens >= 20 && tens % 10 === 0 ? (parseNumber(words[to + 1] ?? "") ?? 0) : 0;
  const isPair = ones > 0 && ones < 10;
  const end = to + (isPair ? 2 : 1);
  // "A man of fifty words"
  if (!/^(?:|[^\p{L}\p{N}]|and|with|in|at|on|but|who|wearing|or|years?|now|tops)$/u.test(words[end] ?? ""))
    return undefined;
  const years = tens + (isPair ? ones : 0);
  return years >= 4 && years <= 110 ? { years, length: end - at } : undefined;
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
