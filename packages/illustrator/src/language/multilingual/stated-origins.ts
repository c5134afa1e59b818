import type { LexiconEntry } from "../lexicon-entry.ts";
import type { Match } from "./match.ts";

/** The most adjectives between a word of origin and the person. */
const reach = 3;

/**
 * The matches whose word of origin is about no person: "japonés" in "una japonesa", "mujer japonesa" and "mujer joven japonesa"
 * is, and not in "comida japonesa".
 */
export function unstatedOrigins(matches: readonly Match[]): ReadonlySet<Match> {
  const isCreature = matches.some(({ entry, negated }) => !negated && statesCreature(entry));
  const hasPerson = matches.some(isPerson);
  const isStated = (match: Match, at: number): boolean =>
    isPerson(match) ||
    (!hasPerson && isAlone(match, matches[at - 1])) ||
    [1, -1].some((step) => isBesidePerson(at, step, matches));
  return new Set(matches.filter((match, at) => hasOrigin(match) && (isCreature || !isStated(match, at))));
}

/** "Una japonesa": the only word for the person, at the start or after an article. */
function isAlone({ from }: Match, before: Match | undefined): boolean {
  return from === 0 || (before?.role === "fn" && before.to === from);
}

/** The entry without its origin. */
export function withoutOrigin({ traits = [], ...entry }: LexiconEntry): LexiconEntry {
  const others = traits.filter(({ path }) => path !== "origin");
  return { ...entry, ...(others.length > 0 && { traits: others }) };
}

function hasOrigin({ entry }: Match): boolean {
  return entry.traits?.some(({ path }) => path === "origin") === true;
}

function isPerson({ entry }: Match): boolean {
  return entry.isBeing === true && !statesCreature(entry);
}

function statesCreature({ traits = [] }: LexiconEntry): boolean {
  return traits.some(({ path, value }) => path === "subject" && value !== "human");
}

function isBesidePerson(at: number, step: number, matches: readonly Match[]): boolean {
  for (let next = at + step; Math.abs(next - at) <= reach; next += step) {
    const [match, before] = [matches[next], matches[next - step]];
    if (match === undefined || before === undefined) return false;
    if (step === 1 ? before.to !== match.from : match.to !== before.from) return false;
    if (isPerson(match)) return true;
    // "日本人の女性"
    if (match.words === "の") continue;
    if (
      match.entry.adjective === undefined &&
      match.entry.traits?.some(({ path }) => path === "age") !== true
    )
      return false;
  }
  return false;
}
