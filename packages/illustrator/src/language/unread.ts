import { findAsides, joinTokens, tokensMatching } from "./asides.ts";
import { findNames } from "./names.ts";
import type { Token } from "./tokenize.ts";
import { jargon } from "./vocabulary/jargon.ts";

/**
 * The tokens that state nothing, by index: terms of photography and art, names of companies and persons, and sentences
 * that do not describe the picture.
 */
export function findUnread(tokens: readonly Token[]): ReadonlySet<number> {
  const passage = joinTokens(tokens);
  return new Set([
    ...findNames(tokens),
    ...tokensMatching(passage, jargonPattern()),
    ...findAsides(tokens, passage).unread,
  ]);
}

let compiled: RegExp | undefined;

/** Compiled on first use. */
function jargonPattern(): RegExp {
  compiled ??= new RegExp(`(?<![^ ])(?:${jargon.join("|")})(?![^ ])`, "g");
  return compiled;
}

/**
 * The tokens that say what must not be in the picture, by index: those after "Negative prompt:" and "--no", and what is
 * outside of the frame.
 */
export function findExcluded(tokens: readonly Token[]): ReadonlySet<number> {
  const excluded = new Set(findAsides(tokens).absent);
  let end: RegExp | undefined;
  for (const [at, { text }] of tokens.entries()) {
    const before = tokens[at - 1]?.text;
    if (end?.test(text) === true) end = undefined;
    if (end !== undefined) excluded.add(at);
    if (text === "no" && before === "--") end = /^(?:--|\n)$/;
    if (text === ":" && /^(?:negatives?|neg)$/.test(before ?? "")) end = /^[.\n]$/;
    // "Avoid: headphones, laptop, hats."
    if (text === ":" && exclusions.test(`${tokens[at - 2]?.text ?? ""} ${before ?? ""}`)) end = /^[.;!\n]$/;
    if (text === ":" && before === "prompt" && tokens[at - 2]?.text === "negative") end = /^[.\n]$/;
  }
  return excluded;
}

/** The last words before the colon of a list of what must not be in the picture. */
const exclusions =
  /(?:^| )(?:avoid|exclude|excluding|excluded|omit|leave out|leave off|keep out|don't do|do not|don't|dont|never|without|don'ts|not wanted|unwanted|forbidden|don't include|don't add|don't want|not include|no gos|no nos)$/;
