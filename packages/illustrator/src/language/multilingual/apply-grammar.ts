import type { TraitPath } from "../../brief/brief.ts";
import type { LanguageTable } from "../tables/table.ts";
import type { Match } from "./match.ts";
import { isOutOfReach, isSeparated, type Passage, unknownBetween } from "./passage.ts";

/** The farthest match that a word affects, so that the cost stays linear. */
const reach = 12;

/** Marks the matches that a text negates or says to be carried, and returns those that are no part of the person. */
export function applyGrammar(passage: Passage, table: LanguageTable, isEdit: boolean): ReadonlySet<Match> {
  const left = new Set<Match>();
  const { matches } = passage;
  for (const [at, match] of matches.entries()) {
    switch (roleOf(match, passage, table)) {
      case "neg":
        negateAfter(at, passage, table);
        break;
      case "negpost":
        negateBefore(at, passage);
        break;
      case "off":
        takeOff(at, passage, table);
        break;
      case "like":
        addComparison(at, passage, left);
        break;
      case "likepost": {
        const before = matches[at - 1];
        if (before !== undefined && before.to === match.from && isComparable(before)) left.add(before);
        break;
      }
      case "poss": {
        const next = matches[at + 1];
        if (next?.from === match.to && next.entry.isBeing === true) left.add(next);
        break;
      }
    }
  }
  addBystanders(passage, table, left, isEdit);
  return left;
}

/** In Hindi, "without" follows its noun if a postposition is between them. */
function roleOf({ role, from }: Match, { tokens }: Passage, { lang }: LanguageTable): Match["role"] {
  return lang === "hi" && role === "neg" && /^(?:के|की|का)$/u.test(tokens[from - 1]?.text ?? "")
    ? "negpost"
    : role;
}

function isNegatable({ entry, role }: Match): boolean {
  if (role !== undefined) return false;
  return (
    (entry.traits !== undefined && entry.isBeing !== true) ||
    entry.colorTarget === "hair.color" ||
    entry.colorTarget === "background.color"
  );
}

/** "Without glasses or a hat" negates both. */
function negateAfter(at: number, passage: Passage, { mode }: LanguageTable): void {
  const { matches } = passage;
  const farthest = mode === "chars" ? 8 : 5;
  let start = matches[at]?.to ?? 0;
  for (let next = at + 1; next < Math.min(matches.length, at + reach); next += 1) {
    const match = matches[next];
    if (match === undefined || match.role === "end" || match.from - start > farthest) return;
    if (isSeparated(passage, start, match.from)) return;
    if (!isNegatable(match)) continue;
    match.negated = true;
    if (matches[next + 1]?.role !== "or") return;
    start = match.to;
  }
}

function negateBefore(at: number, passage: Passage): void {
  const { matches } = passage;
  const start = matches[at]?.from ?? 0;
  for (let before = at - 1; before >= Math.max(0, at - reach); before -= 1) {
    const match = matches[before];
    if (match === undefined || isSeparated(passage, match.to, start)) return;
    if (!isNegatable(match)) continue;
    match.negated = true;
    return;
  }
}

const removablePaths: readonly TraitPath[] = ["headwear", "eyewear", "clothing.type"];

/** "The hat in his hand": what is just before the words is not worn, nor what is after them where verbs are last. */
function takeOff(at: number, passage: Passage, { mode, lang }: LanguageTable): void {
  const isVerbLast = mode !== "words" || lang === "hi";
  const item = removableBeside(at, -1, passage) ?? (isVerbLast ? removableBeside(at, 1, passage) : undefined);
  if (item !== undefined) item.negated = true;
}

/** The next thing in a direction, if it can be taken off and is not already. */
function removableBeside(at: number, step: number, passage: Passage): Match | undefined {
  const start = passage.matches[at];
  for (let next = at + step; start !== undefined && Math.abs(next - at) <= 5; next += step) {
    const match = passage.matches[next];
    if (match === undefined) return undefined;
    const [from, to] = step === 1 ? [start.to, match.from] : [match.to, start.from];
    if (isSeparated(passage, from, to) || unknownBetween(passage, from, to) > 2) return undefined;
    const { color, adjective, traits } = match.entry;
    if (match.role !== undefined || color !== undefined || adjective !== undefined) continue;
    return !match.negated && traits?.some(({ path }) => removablePaths.includes(path)) === true
      ? match
      : undefined;
  }
  return undefined;
}

/** Whether a word can be what something is compared with, rather than what the person has. */
function isComparable({ entry, role }: Match): boolean {
  return (
    role === undefined &&
    (entry.isBeing === true ||
      entry.traits?.some(({ path }) => path === "place" || path === "lighting" || path === "accessories") ===
        true)
  );
}

/** "White as snow", "brave as a lion": what follows is no part of the image, if a description is before it. */
function addComparison(at: number, passage: Passage, left: Set<Match>): void {
  const { matches } = passage;
  const word = matches[at];
  const before = matches[at - 1];
  if (word === undefined || before === undefined || word.from - before.to > 1) return;
  const { color, adjective, colorTarget, traits } = before.entry;
  const isDescription =
    color !== undefined ||
    adjective !== undefined ||
    (colorTarget !== undefined && traits === undefined) ||
    traits?.some(({ path }) => path === "expression" || path.startsWith("hair") || path === "skin") === true;
  if (!isDescription) return;
  for (const match of matches.slice(at + 1, at + 4)) {
    if (match.from - word.to > 3 || isOutOfReach(passage, word.to, match.from)) return;
    if (isComparable(match)) left.add(match);
  }
}

/** "A woman, an owl on her shoulder": an animal after a person is not the subject. "용 소녀" is a girl. */
function addBystanders(passage: Passage, { order }: LanguageTable, left: Set<Match>, isEdit: boolean): void {
  const { matches } = passage;
  const states = ({ entry }: Match, path: TraitPath): boolean =>
    entry.traits?.some((trait) => trait.path === path) === true;
  const person = matches.findIndex(
    (match) =>
      match.entry.isBeing === true &&
      !left.has(match) &&
      states(match, "gender") &&
      !states(match, "subject"),
  );
  const being = matches[person];
  // "With a cat" adds a cat to a known person.
  if (isEdit)
    for (const [at, match] of matches.entries())
      if (states(match, "subject") && [1, 2].some((back) => matches[at - back]?.role === "end"))
        left.add(match);
  if (being === undefined) return;
  for (const [at, match] of matches.entries()) {
    if (!states(match, "subject")) continue;
    const isBeside =
      at > person
        ? isOutOfReach(passage, being.to, match.from)
        : order === "before" && being.from === match.to;
    if (isBeside) left.add(match);
  }
}
