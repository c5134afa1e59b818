import type { LexiconEntry } from "./lexicon-entry.ts";

/** A phrase of the lexicon found in a text. */
export interface Span {
  readonly entry: LexiconEntry;
  readonly words: string;
  /** Token indexes: first, and one after the last. */
  readonly from: number;
  readonly to: number;
  /** Spans of the same clause share this number. */
  readonly clause: number;
  readonly negated: boolean;
  /** It is mentioned and not portrayed. */
  readonly isLeftOut?: true;
}

/** A span of something that is mentioned and not portrayed: an animal beside a person, the shirt under a coat. */
export function leaveOut(span: Span): Span {
  return { ...span, entry: { colorTarget: "none" }, isLeftOut: true };
}

/** The span that covers each token, by token index. Spans do not overlap. */
export type Coverage = ReadonlyMap<number, Span>;

export function buildCoverage(spans: readonly Span[]): Coverage {
  const coverage = new Map<number, Span>();
  for (const span of spans) for (let at = span.from; at < span.to; at += 1) coverage.set(at, span);
  return coverage;
}
