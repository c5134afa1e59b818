import { leaveOut, type Span } from "./span.ts";
import type { Token } from "./tokenize.ts";

/** Words with which a text corrects itself: "a green hoodie, wait, make it blue". */
const phrases: readonly string[] = [
  "wait",
  "sorry",
  "actually",
  "i mean",
  "i meant",
  "scratch that",
  "strike that",
  "scrap that",
  "forget that",
  "never mind",
  "go for",
  "go with",
  "make it",
  "make that",
  "make him",
  "make her",
  "make them",
  "change it",
  "change that",
  "or rather",
  "better",
  "no no",
  "correction",
  "on second thought",
  "on second thoughts",
  "on reflection",
  "oops",
  "my mistake",
  "hang on",
  "hold on",
  "not that",
  "let's say",
  "let's make",
  "let's go with",
  "edit",
  "update",
];

const starts = new Map<string, string[][]>();
for (const phrase of phrases) {
  const words = phrase.split(" ");
  const first = words[0] ?? "";
  starts.set(first, [...(starts.get(first) ?? []), words]);
}

/** Where a text corrects itself: the indexes after the words that say so, in order. */
export function findCorrections(tokens: readonly Token[]): readonly number[] {
  const found: number[] = [];
  for (const [at, { text }] of tokens.entries()) {
    // "No, the other way round"
    if (text === "no" && tokens[at + 1]?.text === "," && isStart(tokens, at)) found.push(at + 2);
    for (const words of starts.get(text) ?? [])
      if (words.every((word, index) => tokens[at + index]?.text === word) && isAside(tokens, at))
        found.push(at + words.length);
  }
  return found;
}

/** A correction follows something that can be corrected. */
function isAside(tokens: readonly Token[], at: number): boolean {
  return (
    at > 1 &&
    !/^(?:to|can|not|will|be|feel|feeling|looks?|even|much|the|a|her|his|my)$/.test(
      tokens[at - 1]?.text ?? "",
    )
  );
}

function isStart(tokens: readonly Token[], at: number): boolean {
  return at > 1 && tokens[at - 1]?.isPunctuation === true;
}

/**
 * Leaves out the clothes that a correction replaces, so that they are not worn over or under the new ones.
 */
export function leaveOutCorrected(spans: readonly Span[], corrections: readonly number[]): Span[] {
  const last = corrections.at(-1);
  if (last === undefined) return [...spans];
  const isGarment = (span: Span): boolean =>
    !span.negated && span.entry.traits?.some(({ path }) => path === "clothing.type") === true;
  if (!spans.some((span) => span.from >= last && isGarment(span))) return [...spans];
  return spans.map((span) => (span.from < last && isGarment(span) ? leaveOut(span) : span));
}
