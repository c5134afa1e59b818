import { isCreature } from "./beings.ts";
import { findCorrections } from "./corrections.ts";
import type { Coverage, Span } from "./span.ts";
import { buildCoverage } from "./span.ts";
import { startsNewPhrase, type Token } from "./tokenize.ts";

/** The maximum distance of an adjective before its noun, in tokens. */
const maxBefore = 6;

/** The maximum distance of an adjective after its noun, in tokens: "hair: long, straight, flowing, black". */
const maxAfter = 16;

interface Context {
  readonly spans: readonly Span[];
  readonly tokens: readonly Token[];
  readonly coverage: Coverage;
  /** An animal, a robot or another being is mentioned. */
  readonly hasCreature: boolean;
}

/** Finds the head noun of each colour and adjective that has one, in text order. */
export function findHeadNouns(spans: readonly Span[], tokens: readonly Token[]): ReadonlyMap<Span, Span> {
  const passage = {
    spans,
    tokens,
    coverage: buildCoverage(spans),
    hasCreature: spans.some((span) => !span.negated && isCreature(span)),
  };
  const nouns = new Map<Span, Span>();
  const corrections = findCorrections(tokens);
  let correction = 0;
  let before: Span | undefined;
  const described: { color?: Span; adjective?: Span } = {};
  for (const [at, span] of spans.entries()) {
    const { color, adjective, colorTarget } = span.entry;
    if (color !== undefined || adjective !== undefined) {
      while ((corrections[correction + 1] ?? Number.POSITIVE_INFINITY) <= span.from) correction += 1;
      const noun =
        (isComparison(span) || isSimile(span, tokens) ? undefined : nounAfter(at, span, passage)) ??
        nounBefore(before, span, passage) ??
        // "A leather jacket. Brown one."
        (isAnaphoric(span, tokens) && before?.entry.isBeing !== true ? before : undefined) ??
        hairOfPronoun(at, span, passage) ??
        // "A green hoodie, wait, make it blue."
        (isCorrection(span, corrections[correction], tokens)
          ? described[color === undefined ? "adjective" : "color"]
          : undefined);
      if (noun !== undefined) {
        nouns.set(span, noun);
        if (color !== undefined) described.color = noun;
        if (adjective !== undefined) described.adjective = noun;
      }
    }
    if (colorTarget !== undefined) before = span;
  }
  return nouns;
}

/** "A brown one", "round ones": the noun is the one before, also of an earlier sentence. */
function isAnaphoric({ to }: Span, tokens: readonly Token[]): boolean {
  const next = tokens[to + 1];
  return (
    /^ones?$/.test(tokens[to]?.text ?? "") &&
    (next === undefined || next.isPunctuation || startsNewPhrase(next.text) || next.text === "please")
  );
}

/** "It's still plain brown, up in a ponytail": what is up in a ponytail is hair. */
function hairOfPronoun(at: number, { to, from }: Span, { spans, tokens }: Context): Span | undefined {
  const next = spans[at + 1];
  if (next?.entry.colorTarget !== "hair.color" || next.entry.weakTarget === true || next.from - to > 5)
    return undefined;
  const before = tokens.slice(Math.max(0, from - 5), from).map(({ text }) => text);
  return /\b(?:it's|it is|its)\b[^.;!?\n]*$/.test(before.join(" ")) ? next : undefined;
}

/** Whether a colour or an adjective stands alone after words that correct the text. */
function isCorrection(span: Span, correction: number | undefined, tokens: readonly Token[]): boolean {
  if (correction === undefined || correction > span.from || span.from - correction > 4) return false;
  const next = tokens[span.to];
  return (
    next === undefined ||
    next.isPunctuation ||
    startsNewPhrase(next.text) ||
    /^(?:please|one|instead)$/.test(next.text)
  );
}

/** The next noun of the clause: "hair" in "long red hair". */
function nounAfter(at: number, span: Span, context: Context): Span | undefined {
  const { spans, tokens, coverage } = context;
  const second = spans[at + 1];
  // "A red and black checked shirt": both colours belong to the shirt.
  if (second !== undefined && areJoinedColors(span, second, tokens))
    return nounAfter(at + 1, second, context);
  for (let index = at + 1; index < spans.length; index += 1) {
    const next = spans[index];
    if (next === undefined || next.from - span.to > maxBefore) return undefined;
    // "A fencer in white, mask under her arm"
    const isOutfit =
      next.entry.color === undefined &&
      next.entry.adjective === undefined &&
      tokens[span.to]?.text === "," &&
      /^(?:in|wearing)$/.test(tokens[span.from - 1]?.text ?? "");
    if (isOutfit || (index === at + 1 && isOfBeing(at, span, next, context))) return undefined;
    if (next.clause !== span.clause && !isList(span.to, next.from, tokens, coverage)) return undefined;
    if (startsPhraseBetween(span.to, next.from, context)) {
      // "red and blue hoodie": both colours belong to the hoodie.
      if (!(next.entry.color !== undefined && next.from - span.to === 1)) return undefined;
    }
    // "A khaki field jacket": the colour is that of the jacket.
    const isModifier = next.isLeftOut === true && spans[index + 1]?.from === next.to;
    if (next.entry.colorTarget !== undefined && !isModifier) return next;
  }
  return undefined;
}

/** "A cat, orange, headphones": a colour alone between commas is that of the animal before it. */
function isOfBeing(at: number, span: Span, next: Span, { spans, tokens, hasCreature }: Context): boolean {
  const before = spans[at - 1];
  return (
    span.entry.color !== undefined &&
    !(next.entry.color !== undefined && /^(?:,|and)$/.test(tokens[next.to]?.text ?? "")) &&
    tokens[span.to]?.text === "," &&
    tokens[span.from - 1]?.text === "," &&
    before !== undefined &&
    before.to === span.from - 1 &&
    !before.negated &&
    before.entry.isBeing === true &&
    hasCreature
  );
}

/** Whether a phrase starts between two positions. The "and" of "a striped red and black shirt" starts none. */
function startsPhraseBetween(from: number, to: number, { tokens, coverage }: Context): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({ text }, i) =>
        phraseStarters.test(text) &&
        !(
          text === "and" &&
          coverage.get(from + i - 1)?.entry.color !== undefined &&
          coverage.get(from + i + 1)?.entry.color !== undefined
        ),
    );
}

function areJoinedColors({ entry, to }: Span, second: Span, tokens: readonly Token[]): boolean {
  return (
    entry.color !== undefined &&
    second.entry.color !== undefined &&
    second.from - to === 1 &&
    /^(?:and|to|\/)$/.test(tokens[to]?.text ?? "")
  );
}

const phraseStarters =
  /^(?:with|and|in|at|on|for|of|holding|wearing|has|under|against|but|who|except|apart|bar|save|besides|instead|rather|not|plus|without|minus|beneath|underneath|over)$/;

/** "Hair like spun gold, red lips": a comparison follows its noun. */
function isComparison({ words }: Span): boolean {
  return /^(?:like|(?:the )?(?:colou?r|shade|hue|tint) of) /.test(words);
}

/** "A sky as red as her lips": the colour is that of the sky. */
function isSimile({ from, to }: Span, tokens: readonly Token[]): boolean {
  return tokens[from - 1]?.text === "as" && tokens[to]?.text === "as";
}

/** The noun just before: "hair" in "hair dyed blue" and "hair: long, black". */
function nounBefore(noun: Span | undefined, span: Span, { tokens, coverage }: Context): Span | undefined {
  if (noun === undefined || span.entry.isObject === true || span.from - noun.to > maxAfter) return undefined;
  // "The scarf, which is red".
  const isRelative =
    tokens[noun.to]?.text === "," && /^(?:which|that)$/.test(tokens[noun.to + 1]?.text ?? "");
  const isListed = tokens[noun.to]?.text === ":" && isList(noun.to + 1, span.from, tokens, coverage);
  // "Hair dyed half pink, half black".
  const isHalf = tokens[span.from - 1]?.text === "half" && tokens[span.from - 2]?.text === ",";
  if (noun.clause !== span.clause && !isListed && !isHalf && !(isRelative && noun.clause + 1 === span.clause))
    return undefined;
  const adjectives = wordsOfSpansBetween(noun.to, span.from, coverage);
  const links = textsBetween(tokens, noun.to, span.from).filter((word) => !adjectives.has(word));
  // "pink hair and dark roots": the second adjective has a separate noun.
  const next = tokens[span.to]?.text;
  if (links.includes("and") && /^\p{L}/u.test(next ?? "") && !startsNewPhrase(next)) return undefined;
  // "man in black": a person is not the head noun of the colour, which is that of the clothes.
  const isLinked = links.length <= 4 && links.every((word) => linkingWords.test(word));
  return isLinked && noun.entry.isBeing !== true ? noun : undefined;
}

const linkingWords =
  /^(?:is|are|in|of|which|dyed|colou?red|painted|an?|very|bright|dark|light|color|colou?r|and|tinted|that|was|as|so|all|now|naturally|bleached|mostly|half|partly|from|to|the|shade|can|could|should|must|may|just|be|simply|plain|simple|solid|only|please|pure|kept|still|[:,])$/;

/** Commas between adjectives do not separate them from their noun: "long, straight, black hair". */
function isList(from: number, to: number, tokens: readonly Token[], coverage: Coverage): boolean {
  for (let at = from; at < to; at += 1) {
    const entry = coverage.get(at)?.entry;
    if (tokens[at]?.text !== "," && entry?.color === undefined && entry?.adjective === undefined)
      return false;
  }
  return true;
}

function wordsOfSpansBetween(from: number, to: number, coverage: Coverage): ReadonlySet<string> {
  const words = new Set<string>();
  for (let at = from; at < to; at += 1) {
    const span = coverage.get(at);
    if (span === undefined || span.from < from || span.to > to) continue;
    for (const word of span.words.split(" ")) words.add(word);
  }
  return words;
}

function textsBetween(tokens: readonly Token[], from: number, to: number): string[] {
  return tokens.slice(from, to).map((token) => token.text);
}
