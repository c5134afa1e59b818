import { LikenessConfigError } from "../errors/errors.ts";

/** Refuses names it does not know, with the nearest that it does, and numbers that are not times or counts. */
export function checkOptions(given: object, known: readonly string[]): void {
  for (const [name, value] of Object.entries(given)) {
    if (!known.includes(name))
      throw new LikenessConfigError(`unknown option "${name}"${suggestion(name, known)}`);
    const isNumber =
      name === "timeout" || name === "deadline" || name === "maxRetries" || name === "pollInterval";
    if (isNumber && value !== undefined && !(typeof value === "number" && value >= 0)) {
      throw new LikenessConfigError(`${name} must be a number from 0, not ${String(value)}`);
    }
  }
}

function suggestion(name: string, known: readonly string[]): string {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z]/g, "");
  const distances = known.map((candidate) => [distance(plain(name), plain(candidate)), candidate] as const);
  const [nearest] = distances.sort(([a], [b]) => a - b);
  return nearest && nearest[0] <= 3 ? `; did you mean "${nearest[1]}"?` : `; known are ${known.join(", ")}`;
}

/** Letters to add, drop or change to get from one word to the other. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (const [at, other] of [...to].entries()) {
      const [left = 0, above = 0, diagonal = 0] = [next[at], row[at + 1], row[at]];
      next.push(Math.min(left + 1, above + 1, diagonal + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
