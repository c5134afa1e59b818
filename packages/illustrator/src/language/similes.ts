import type { Token } from "./tokenize.ts";

/**
 * Finds the tokens of similes, such as "night" in "black as night" or "a lion" in "brave as a lion", which
 * are not mentions.
 */
export function findSimiles(tokens: readonly Token[], isDescribed: (index: number) => boolean): Set<number> {
  const similes = new Set<number>();
  for (const [at, { text }] of tokens.entries()) {
    if (text !== "as" && text !== "like") continue;
    // "hair as black as coal": only the second "as" is followed by the comparison.
    if (!isDescribed(at - 1) || (text === "as" && tokens[at + 2]?.text === "as")) continue;
    for (let next = at + 1; next < tokens.length && next <= at + 3; next += 1) {
      const token = tokens[next];
      if (token === undefined || token.isPunctuation || /^(?:and|with|in|but|who|wearing)$/.test(token.text))
        break;
      similes.add(next);
      if (!/^(?:an?|the|my|fresh|pure)$/.test(token.text)) break;
    }
  }
  return similes;
}
