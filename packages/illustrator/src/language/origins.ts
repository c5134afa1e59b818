import type { Origin } from "../brief/values/beings.ts";
import type { Span } from "./span.ts";
import type { Token } from "./tokenize.ts";

/**
 * The origin that a word states about a person. "Indian" does in "an Indian grandmother", and not in "Indian food"; a country
 * does in "a man from India", and not in "a holiday in India".
 */
export function statedOrigin(
  at: number,
  spans: readonly Span[],
  tokens: readonly Token[],
): Origin | undefined {
  const span = spans[at];
  const origin = span?.entry.origin;
  if (span === undefined || origin === undefined || span.negated) return undefined;
  const before = tokens[span.from - 1]?.text ?? "";
  const after = tokens[span.to]?.text ?? "";
  if (origin.isPlace)
    return /^(?:from|in)$/.test(before) && isBirthplace(before, tokens, span) ? origin.value : undefined;
  const isAlone = /^(?:|[^\p{L}\p{N}]|is|am|are|half|part|i'm|she's|he's|they're)$/u.test(before);
  const isStated =
    span.entry.isBeing === true ||
    /^(?:descent|heritage|origins?|ancestry|ethnicity|roots|looking|features|appearance|complexion|skin)$/.test(
      after,
    ) ||
    (isAlone && /^(?:|[^\p{L}\p{N}]|and|with|in|who)$/u.test(after)) ||
    describesPerson(at, spans, tokens);
  return isStated ? origin.value : undefined;
}

function isBirthplace(before: string, tokens: readonly Token[], { from }: Span): boolean {
  return before === "from" || /^(?:born|raised)$/.test(tokens[from - 2]?.text ?? "");
}

/** Whether the next noun is a person, after adjectives and at most two unknown words: "a young Indian software engineer". */
function describesPerson(at: number, spans: readonly Span[], tokens: readonly Token[]): boolean {
  let end = spans[at]?.to ?? 0;
  for (let index = at + 1; index <= at + 4; index += 1) {
    const next = spans[index];
    if (next === undefined || next.from - end > 2) return false;
    if (tokens.slice(end, next.from).some(({ text, isPunctuation }) => isPunctuation || linkWords.test(text)))
      return false;
    const { isBeing, colorTarget, color, adjective, traits = [] } = next.entry;
    if (isBeing === true) return !traits.some(({ path, value }) => path === "subject" && value !== "human");
    const isAdjective = colorTarget === undefined || color !== undefined || adjective !== undefined;
    if (!isAdjective) return false;
    end = next.to;
  }
  return false;
}

const linkWords = /^(?:and|with|in|at|on|for|of|holding|wearing|but|who|from|to|by|press|food|restaurant)$/;
