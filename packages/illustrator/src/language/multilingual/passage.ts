import type { Token } from "../tokenize.ts";
import type { Match } from "./match.ts";

/** The matches of a text, with counts that answer what is between two of them without looking at each. */
export interface Passage {
  readonly tokens: readonly Token[];
  readonly matches: readonly Match[];
  /** The number of punctuation marks before each token. */
  readonly marks: readonly number[];
  /** The number of words that end the reach of colours before each token. */
  readonly ends: readonly number[];
  /** The number of unknown words before each token. */
  readonly unknown: readonly number[];
}

export function passageOf(tokens: readonly Token[], matches: readonly Match[]): Passage {
  const known = new Uint8Array(tokens.length);
  const ending = new Uint8Array(tokens.length);
  for (const { from, to, role } of matches) {
    known.fill(1, from, to);
    if (role === "end") ending[from] = 1;
  }
  return {
    tokens,
    matches,
    marks: countsOf(tokens, (at) => tokens[at]?.isPunctuation === true),
    ends: countsOf(tokens, (at) => ending[at] === 1),
    unknown: countsOf(tokens, (at) => known[at] === 0),
  };
}

function countsOf(tokens: readonly Token[], holds: (at: number) => boolean): number[] {
  const counts = [0];
  for (const at of tokens.keys()) counts.push((counts[at] ?? 0) + (holds(at) ? 1 : 0));
  return counts;
}

function between(counts: readonly number[], from: number, to: number): number {
  return (counts[Math.max(from, to)] ?? 0) - (counts[Math.min(from, to)] ?? 0);
}

/** The number of unknown words between two positions. */
export function unknownBetween({ unknown }: Passage, from: number, to: number): number {
  return between(unknown, from, to);
}

/** Whether punctuation separates two positions. */
export function isSeparated({ marks }: Passage, from: number, to: number): boolean {
  return between(marks, from, to) > 0;
}

/** Whether punctuation or a word such as "with" separates two positions. */
export function isOutOfReach(passage: Passage, from: number, to: number): boolean {
  return isSeparated(passage, from, to) || between(passage.ends, from, to) > 0;
}
