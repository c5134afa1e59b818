import { findNames } from "./names.ts";
import type { Token } from "./tokenize.ts";
import { jargon } from "./vocabulary/jargon.ts";

/**
 * The tokens that state nothing, by index: terms of photography and art, names of companies and persons, and sentences
 * that do not describe the picture.
 */
export function findUnread(tokens: readonly Token[]): ReadonlySet<number> {
  const unread = new Set(findNames(tokens));
  const passage = joinTokens(tokens);
  for (const pattern of [jargonPattern(), asidePattern])
    for (const at of tokensMatching(passage, pattern)) unread.add(at);
  return unread;
}

/** The words of a text, and where each token starts in them. */
interface Passage {
  readonly text: string;
  readonly starts: readonly number[];
}

function joinTokens(tokens: readonly Token[]): Passage {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of tokens) {
    starts.push(length);
    length += text.length + 1;
  }
  return { text: tokens.map(({ text }) => text).join(" "), starts };
}

/** The indexes of the tokens that begin inside a match. Matches are in order, so that the cost is linear. */
function tokensMatching({ text, starts }: Passage, pattern: RegExp): number[] {
  const found: number[] = [];
  let at = 0;
  for (const { 0: match, index } of text.matchAll(pattern)) {
    while (at < starts.length && (starts[at] ?? 0) < index) at += 1;
    for (; at < starts.length && (starts[at] ?? 0) < index + match.length; at += 1) found.push(at);
  }
  return found;
}

let compiled: RegExp | undefined;

/** Compiled on first use. */
function jargonPattern(): RegExp {
  compiled ??= new RegExp(`(?<![^ ])(?:${jargon.join("|")})(?![^ ])`, "g");
  return compiled;
}

/** Sentences about the order and not about the picture: "For reference: last year's picture was ...". */
const asidePattern =
  /(?<![^ ])(?:for (?:reference|context|comparison)|back ?story|the (?:back ?)?(?:story|brief|plot|client|audience)(?: from [a-z ]{1,40})?(?: ,[a-z ]{1,30})?(?: :| is meant| is for| is intended)|(?:it|this|the (?:picture|image|avatar|portrait)) (?:has to|must|needs to|will be|should) (?:survive|be (?:used|printed|shrunk|shown|shared)|work|go)) ?[^.!?\n]{0,600}/g;

/** The tokens after "Negative prompt:" and "--no", by index: everything there must not be in the picture. */
export function findExcluded(tokens: readonly Token[]): ReadonlySet<number> {
  const excluded = new Set<number>();
  let end: RegExp | undefined;
  for (const [at, { text }] of tokens.entries()) {
    const before = tokens[at - 1]?.text;
    if (end?.test(text) === true) end = undefined;
    if (end !== undefined) excluded.add(at);
    if (text === "no" && before === "--") end = /^(?:--|\n)$/;
    if (text === ":" && /^(?:negatives?|neg)$/.test(before ?? "")) end = /^[.\n]$/;
    if (text === ":" && before === "prompt" && tokens[at - 2]?.text === "negative") end = /^[.\n]$/;
  }
  return excluded;
}
