import { glyphs } from "./generated/glyphs.gen.ts";

/**
 * The initials of a name or of the part of an e-mail address before the @: the first letters of the first and the last
 * word, without accents. Empty if it has none in Latin or Cyrillic.
 */
export function initialsOf(name: string): string {
  const words = name
    .replace(/@.*$/s, "")
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map((word) => Array.from(word, letterOf).find((letter) => letter !== ""))
    .filter((letter) => letter !== undefined);
  const [first = ""] = words;
  return words.length > 1 ? first + (words.at(-1) ?? "") : first;
}

/** The letter that is drawn for a character; empty if there is none. */
function letterOf(character: string): string {
  const [upper = ""] = Array.from(character.normalize("NFC").toUpperCase());
  if (glyphs.has(upper)) return upper;
  const [base = ""] = Array.from(upper.normalize("NFD"));
  return glyphs.has(base) ? base : "";
}
