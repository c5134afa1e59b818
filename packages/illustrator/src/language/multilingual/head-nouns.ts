import type { LanguageTable } from "../tables/table.ts";
import type { Match } from "./match.ts";
import { isOutOfReach, isSeparated, type Passage, unknownBetween } from "./passage.ts";

/** The farthest noun that an adjective describes, in matches. */
const reach = 8;

/** Finds the noun that each colour and adjective describes, first in the usual direction of the language. */
export function findNouns(passage: Passage, table: LanguageTable): ReadonlyMap<Match, Match> {
  const nouns = new Map<Match, Match>();
  for (const [at, match] of passage.matches.entries()) {
    const { color, adjective } = match.entry;
    if (color === undefined && adjective === undefined) continue;
    const noun = nounOf(at, match, passage, table);
    if (noun !== undefined) nouns.set(match, noun);
  }
  return nouns;
}

function nounOf(at: number, match: Match, passage: Passage, table: LanguageTable): Match | undefined {
  const { color, adjective } = match.entry;
  if (adjective?.age !== undefined) {
    const being = [passage.matches[at - 1], passage.matches[at + 1]].find(
      (next) =>
        next?.entry.isBeing === true &&
        Math.max(next.from - match.to, match.from - next.to) <= 1 &&
        !isSeparated(passage, Math.min(next.to, match.to), Math.max(next.from, match.from)),
    );
    return being ?? nearest(at, passage, table, () => true);
  }
  const isThing = ({ entry }: Match): boolean => entry.isBeing !== true;
  if (color === undefined) return nearest(at, passage, table, () => true);
  return (
    nearest(at, passage, table, isThing) ??
    nearest(at, passage, table, ({ entry }) => entry.isBeing === true && entry.colorTarget === "skin")
  );
}

function nearest(
  at: number,
  passage: Passage,
  { order, mode }: LanguageTable,
  accepts: (match: Match) => boolean,
): Match | undefined {
  const [first, second] = order === "before" ? [1, -1] : [-1, 1];
  const most = mode === "chars" ? 4 : 2;
  return look(at, first, most, passage, accepts) ?? look(at, second, most, passage, accepts);
}

function look(
  at: number,
  step: number,
  most: number,
  passage: Passage,
  accepts: (match: Match) => boolean,
): Match | undefined {
  const start = passage.matches[at];
  for (let next = at + step; start !== undefined && Math.abs(next - at) <= reach; next += step) {
    const match = passage.matches[next];
    if (match === undefined || match.role === "end") return undefined;
    const [from, to] = step === 1 ? [start.to, match.from] : [match.to, start.from];
    if (isOutOfReach(passage, from, to) || unknownBetween(passage, from, to) > most) return undefined;
    if (match.entry.colorTarget !== undefined && accepts(match)) return match;
  }
  return undefined;
}
