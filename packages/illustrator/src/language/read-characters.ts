import { tokensOfMembers } from "./member-tokens.ts";
import { findMembers, sizeOf } from "./members.ts";
import { type ReadText, type ReadTextOptions, readText, readTokens } from "./read-text.ts";
import type { Token } from "./tokenize.ts";

/** A text, read for each of the characters that it describes. */
export interface ReadCharacters {
  /** What is about the first character and about all. */
  readonly first: ReadText;
  /** The same for each other character that a picture can show. */
  readonly others: readonly ReadText[];
  /** All words. */
  readonly tokens: readonly Token[];
  /** How many characters the text describes. */
  readonly count: number;
}

/** Reads a text that describes one character or several: "a cat and a dog wearing scarves". */
export function readCharacters(text: string, options: ReadTextOptions = {}): ReadCharacters {
  const read = readText(text, options);
  const { tokens, literal } = read;
  const alone = { first: read, others: [], tokens, count: 1 };
  if (options.isEdit === true || literal === undefined) return alone;
  const found = findMembers(tokens, literal);
  const [first, ...others] = tokensOfMembers(tokens, found).map((words) => readTokens(words));
  return first === undefined ? alone : { first, others, tokens, count: sizeOf(found.members) };
}
