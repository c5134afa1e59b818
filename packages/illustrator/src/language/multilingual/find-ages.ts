import { ageForYears } from "../ages.ts";
import type { Token } from "../tokenize.ts";
import type { Match } from "./match.ts";
import { isSeparated, type Passage } from "./passage.ts";

/** The farthest word for years after a number, in matches: "thirty and some years". */
const reach = 4;

/** Replaces numbers of years with ages: "12 años", "fünfundzwanzig Jahre alt", "三十岁". */
export function findAges(passage: Passage): readonly Match[] {
  const { matches } = passage;
  const found: Match[] = [];
  for (let at = 0; at < matches.length; at += 1) {
    const match = matches[at];
    if (match === undefined) break;
    const age = ageAt(at, passage);
    if (age === undefined) found.push(match);
    else {
      found.push(age);
      while ((matches[at + 1]?.to ?? Number.POSITIVE_INFINITY) <= age.to) at += 1;
    }
  }
  return found;
}

function ageAt(at: number, passage: Passage): Match | undefined {
  const { matches, tokens } = passage;
  const first = matches[at];
  if (first?.number === undefined) return undefined;
  let years = first.number;
  let end = first.to;
  for (const next of matches.slice(at + 1, at + reach)) {
    if (next.from - end > 1 || isSeparated(passage, end, next.from)) return undefined;
    if (next.role === "years") return ageMatch(first, next, years, tokens);
    // "Treinta y cinco", "dwadzieścia pięć", "пятнадцать".
    if (next.number !== undefined && years >= 20 && years % 10 === 0 && next.number < 10)
      years += next.number;
    else if (next.role !== "fn" && next.role !== "end") return undefined;
    end = next.to;
  }
  return undefined;
}

function ageMatch(first: Match, last: Match, years: number, tokens: readonly Token[]): Match {
  return {
    entry: { traits: [{ path: "age", value: ageForYears(years) }] },
    words: tokens
      .slice(first.from, last.to)
      .map(({ text }) => text)
      .join(" "),
    from: first.from,
    to: last.to,
    negated: false,
  };
}
