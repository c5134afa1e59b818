/** The most similar known word; undefined if none is similar. */
export function closestMatch(word: string, known: readonly string[]): string | undefined {
  const normalize = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, "");
  let found: { name: string; distance: number } | undefined;
  for (const name of known) {
    const distance = editDistance(normalize(word), normalize(name));
    if (distance <= Math.max(2, name.length / 3) && distance < (found?.distance ?? Infinity))
      found = { name, distance };
  }
  return found?.name;
}

/** The Levenshtein distance. */
function editDistance(from: string, to: string): number {
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
