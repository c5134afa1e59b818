import { LikenessConfigError } from "../errors/errors.ts";
import { assertObject } from "./check-arguments.ts";

/** Rejects unknown names, suggesting the most similar known one, and times and counts that are not valid numbers. */
export function checkOptions(options: object, known: readonly string[]): void {
  assertObject(options, "options", "{ timeout: 60_000 }");
  for (const [name, value] of Object.entries(options)) {
    if (!known.includes(name))
      throw new LikenessConfigError(`unknown option "${name}"; ${suggestion(name, known)}`);
    if (value === undefined) continue;
    const isCount = name === "maxRetries";
    if (
      (isCount || /^(timeout|deadline|pollInterval)$/.test(name)) &&
      !(value >= 0 && typeof value === "number" && !(isCount && value % 1))
    ) {
      throw new LikenessConfigError(
        `${name} must be a ${isCount ? "whole " : ""}number from 0, not ${value}`,
      );
    }
  }
}

function suggestion(name: string, known: readonly string[]): string {
  const similarity = (candidate: string) =>
    bigrams(candidate).filter((pair) => bigrams(name).includes(pair)).length;
  const [nearest = ""] = [...known].sort((a, b) => similarity(b) - similarity(a));
  return similarity(nearest) > 1 ? `did you mean "${nearest}"?` : `the options are ${known.join(", ")}`;
}

function bigrams(word: string): readonly string[] {
  const letters = word.toLowerCase().replace(/[^a-z]/g, "");
  return [...letters].map((letter, at) => letter + (letters[at + 1] ?? ""));
}
