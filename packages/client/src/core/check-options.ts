import { LikenessConfigError } from "../errors/errors.ts";
import { mustBeObject } from "./check-arguments.ts";

/** Refuses names it does not know, with the nearest that it does, and times and counts that are none. */
export function checkOptions(given: object, known: readonly string[]): void {
  mustBeObject(given, "options", "{ timeout: 60_000 }");
  for (const [name, value] of Object.entries(given)) {
    if (!known.includes(name))
      throw new LikenessConfigError(`unknown option "${name}"; ${suggestion(name, known)}`);
    if (
      /^(timeout|deadline|maxRetries|pollInterval)$/.test(name) &&
      value !== undefined &&
      !(typeof value === "number" && value >= 0)
    ) {
      throw new LikenessConfigError(`${name} must be a number from 0, not ${value}`);
    }
  }
}

function suggestion(name: string, known: readonly string[]): string {
  const likeness = (candidate: string) =>
    pairs(candidate).filter((pair) => pairs(name).includes(pair)).length;
  const [nearest = ""] = [...known].sort((a, b) => likeness(b) - likeness(a));
  return likeness(nearest) > 1 ? `did you mean "${nearest}"?` : `known are ${known.join(", ")}`;
}

/** Neighbouring letters: words that share many of them are spelled much alike, wherever the slip is. */
function pairs(word: string): readonly string[] {
  const letters = word.toLowerCase().replace(/[^a-z]/g, "");
  return [...letters].map((letter, at) => letter + (letters[at + 1] ?? ""));
}
