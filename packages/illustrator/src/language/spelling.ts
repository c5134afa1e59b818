import { singular } from "./tokenize.ts";
import { ordinaryWords } from "./words/ordinary.ts";

/** Letters that are taken for each other; other substitutions make other words. */
const alike = ["aeiouy", "csk", "sz", "gj", "fv", "mn"];
const letters = "abcdefghijklmnopqrstuvwxyz";

/**
 * The word that was probably meant by one that is not known: one slip away, of the kinds people make
 * (a letter lost, doubled, swapped with its neighbour, or one that sounds alike). English words that
 * happen to stand so close are listed, since a watch is no witch.
 */
export function respell(
  word: string,
  known: (word: string) => boolean,
  undoubled: (squeezed: string) => string | undefined,
): string | undefined {
  if (
    word.length < 4 ||
    word.length > 20 ||
    !/^[a-z]+$/.test(word) ||
    ordinaryWords.has(word) ||
    ordinaryWords.has(singular(word))
  )
    return undefined;
  return undoubled(squeeze(word)) ?? slips(word).find(known);
}

/** What is left of a word when no letter is doubled: "proffesor" and "professor" are one. */
export function squeeze(word: string): string {
  return word.replace(/(\p{L})\1/gu, "$1");
}

function slips(word: string): string[] {
  const found: string[] = [];
  const [first, inner] = [word.slice(0, 1), word.slice(1)];
  // The first letter is rarely the wrong one, and a letter that should be doubled often is.
  for (let i = 0; i < inner.length; i += 1) found.push(inner.slice(0, i) + inner.charAt(i) + inner.slice(i));
  for (let i = 0; i + 1 < inner.length; i += 1)
    found.push(inner.slice(0, i) + inner.charAt(i + 1) + inner.charAt(i) + inner.slice(i + 2));
  for (let i = 0; i < inner.length; i += 1) {
    if (word.length > 4) found.push(inner.slice(0, i) + inner.slice(i + 1));
    if (word.length > 5)
      for (const group of alike)
        if (group.includes(inner.charAt(i)))
          for (const letter of group) found.push(inner.slice(0, i) + letter + inner.slice(i + 1));
  }
  for (let i = 0; i <= inner.length; i += 1)
    for (const letter of letters) found.push(inner.slice(0, i) + letter + inner.slice(i));
  return found.map((slip) => first + slip);
}
