import type { HairDye } from "../brief/values/hair.ts";
import type { Span } from "./span.ts";
import type { Token } from "./tokenize.ts";

/**
 * Details of clothes and hair: patterns, and second colours.
 */

/** Whether a noun is a part of clothes or hair that has a colour of its own: "stripes", "highlights". */
export function isDetailNoun({ entry }: Span): boolean {
  return entry.colorTarget === "clothing.patternColor" || entry.colorTarget === "hair.secondColor";
}

/** Whether an adjective such as "striped" describes clothes: "a striped tee", "in tartan". */
export function isPatternOfClothes(span: Span, noun: Span | undefined, tokens: readonly Token[]): boolean {
  if (noun !== undefined)
    return (
      noun.entry.weakTarget !== true &&
      (noun.entry.colorTarget === "clothing.color" || noun.entry.colorTarget === "clothing.patternColor") &&
      !noun.negated
    );
  return /^(?:in|wearing|wears)$/.test(tokens[span.from - 1]?.text ?? "") && isEndOfPhrase(tokens[span.to]);
}

function isEndOfPhrase(token: Token | undefined): boolean {
  return token === undefined || token.isPunctuation || /^(?:and|with|at|on|in|by|from)$/.test(token.text);
}

/**
 * The nouns of details that are those of clothes and hair: "stripes" in a text that names clothes, and "roots", "tips" and
 * "highlights" with a colour or soon after hair.
 */
export function detailsInContext(
  spans: readonly Span[],
  tokens: readonly Token[],
  nouns: ReadonlyMap<Span, Span>,
): ReadonlySet<Span> {
  const hasClothes = spans.some(
    ({ entry, negated }) => !negated && entry.traits?.some(({ path }) => path === "clothing.type") === true,
  );
  const colored = new Set(
    Array.from(nouns).flatMap(([{ entry }, noun]) => (entry.color === undefined ? [] : [noun])),
  );
  const found = new Set<Span>();
  for (const [at, span] of spans.entries()) {
    if (!isDetailNoun(span)) continue;
    // Only spans that end up to nine tokens before count, so that the cost is linear.
    const before = spans
      .slice(Math.max(0, at - 18), at)
      .findLast(({ entry, to }) => span.from - to <= 9 && entry.colorTarget === "hair.color");
    const isWorn = /^(?:in|wearing|wears)$/.test(tokens[span.from - 1]?.text ?? "");
    if (
      span.entry.colorTarget === "clothing.patternColor"
        ? hasClothes || isWorn
        : before !== undefined ||
          hasHairAfter(spans, at) ||
          (colored.has(span) && /\bdyed?$/.test(tokens[span.from - 2]?.text ?? ""))
    )
      found.add(span);
  }
  return found;
}

/** "Pink highlights in her hair". */
function hasHairAfter(spans: readonly Span[], at: number): boolean {
  const span = spans[at];
  return spans
    .slice(at + 1, at + 4)
    .some(
      ({ entry, from }) => span !== undefined && from - span.to <= 5 && entry.colorTarget === "hair.color",
    );
}

/** How a second colour is joined to the first: "and", "to" or "half". */
export type ColorLink = "and" | "to" | "half";

/** The colours that are named second for a noun: "black" in "a red and black shirt". Shades such as "blue-green" are none. */
export function secondColors(
  nouns: ReadonlyMap<Span, Span>,
  tokens: readonly Token[],
): ReadonlyMap<Span, ColorLink> {
  const first = new Map<Span, Span>();
  const seconds = new Map<Span, ColorLink>();
  for (const [span, noun] of nouns) {
    if (span.entry.color === undefined || span.negated) continue;
    const known = first.get(noun);
    if (known === undefined) {
      first.set(noun, span);
      continue;
    }
    const link = linkBetween(known, span, tokens);
    if (link !== undefined && known.entry.color !== span.entry.color) seconds.set(span, link);
  }
  return seconds;
}

function linkBetween({ from, to }: Span, second: Span, tokens: readonly Token[]): ColorLink | undefined {
  const words = tokens.slice(to, second.from).map(({ text }) => text);
  const between = words.join(" ");
  if (
    /^(?:, |and )?half$/.test(between) ||
    (tokens[from - 1]?.text === "half" && /^(?:and|,)$/.test(between))
  )
    return "half";
  if (/^(?:to|into|fading (?:in)?to|turning|that fades? (?:in)?to|melting into)$/.test(between)) return "to";
  return /^(?:and|\/|, and|with)$/.test(between) ? "and" : undefined;
}

/** How hair in two colours is dyed. */
export function dyeOfLink(link: ColorLink): HairDye {
  return link === "to" ? "ombre" : link === "half" ? "split" : "streaks";
}
