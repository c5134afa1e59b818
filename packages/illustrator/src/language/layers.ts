import type { UnderGarment } from "../brief/values/clothes.ts";
import type { LexiconEntry } from "./lexicon-entry.ts";
import { leaveOut, type Span } from "./span.ts";
import type { Token } from "./tokenize.ts";

/** From the outermost garment to the innermost. */
const layers: readonly string[] = [
  "spacesuit",
  "armor",
  "samurai-armor",
  "royal-robe",
  "fur-cloak",
  "cloak",
  "hi-vis-vest",
  "firefighter-gear",
  "jacket",
  "lab-coat",
  "academic-gown",
  "judge-robe",
  "robe",
  "tailcoat",
  "suit",
  "blazer",
  "officer-uniform",
  "police-uniform",
  "military-uniform",
  "uniform",
  "cape",
  "apron",
  "coveralls",
  "overalls",
  "vest",
  "tracksuit",
  "hoodie",
  "kimono",
  "sari",
  "dress",
  "sweater",
  "tunic",
  "turtleneck",
  "scrubs",
  "shirt",
  "polo-shirt",
  "jersey",
  "t-shirt",
  "tank-top",
  "wetsuit",
  "swimsuit",
];

/** Garments that are worn over and under the same ones as another. */
const sameLayer: { readonly [type: string]: string | undefined } = {
  coat: "jacket",
  "leather-jacket": "jacket",
  "bomber-jacket": "jacket",
  "denim-jacket": "jacket",
  "puffer-jacket": "jacket",
  raincoat: "jacket",
  "fur-coat": "jacket",
  poncho: "jacket",
  "sports-bib": "hi-vis-vest",
  tuxedo: "suit",
  "school-uniform": "blazer",
  cardigan: "tracksuit",
  "evening-gown": "dress",
  "puff-sleeve-dress": "dress",
  "wedding-dress": "dress",
  qipao: "dress",
  dirndl: "dress",
  corset: "vest",
};

/** The position of a garment among the layers: 0 is the outermost. Undefined for what is no garment. */
export function layerOf({ traits }: LexiconEntry, words = ""): number | undefined {
  const type = traits?.find(({ path }) => path === "clothing.type")?.value;
  const worn = type === undefined ? "" : (sameLayer[type] ?? type);
  const layer = layers.indexOf(/^cape[sd]?$/.test(words) ? "cape" : worn);
  return layer < 0 ? undefined : layer;
}

/**
 * Leaves out the clothes under others, with their colours: "a coat over a white blouse". A later garment of the same
 * layer replaces the earlier one.
 */
export function leaveOutInnerClothes(spans: readonly Span[], tokens: readonly Token[]): Span[] {
  const garments = spans.filter((span) => !span.negated && layerOf(span.entry, span.words) !== undefined);
  if (garments.length < 2) return [...spans];
  const inner = new Set<Span>();
  for (const [at, garment] of garments.entries()) {
    const next = garments[at + 1];
    const order = next === undefined ? undefined : orderOf(garment, next, tokens);
    if (order === "outer" && next !== undefined) inner.add(next);
    if (order === "inner") inner.add(garment);
  }
  const outer = garments.filter((garment) => !inner.has(garment));
  const outermost = Math.min(...outer.map((garment) => layerOf(garment.entry, garment.words) ?? 0));
  return spans.map((span) => {
    const layer = span.negated ? undefined : layerOf(span.entry, span.words);
    return layer !== undefined && (inner.has(span) || layer > outermost)
      ? asUnderGarment(span, tokens)
      : span;
  });
}

/** Clothes under others, which show where those are open. */
function asUnderGarment(span: Span, tokens: readonly Token[]): Span {
  const type = span.entry.traits?.find(({ path }) => path === "clothing.type")?.value ?? "";
  const under = Object.hasOwn(underGarments, type) ? underGarments[type] : undefined;
  if (under === undefined) return leaveOut(span);
  return {
    ...span,
    entry: {
      traits: [{ path: "clothing.under", value: patternedUnder(under, wordsOf(span, tokens)) }],
      colorTarget: "clothing.underColor",
    },
  };
}

/** A garment with the adjectives before it: "navy striped t-shirt". */
function wordsOf(span: Span, tokens: readonly Token[]): string {
  const before = tokens.slice(Math.max(0, span.from - 3), span.from);
  const from = before.findLastIndex(
    ({ text, isPunctuation }) => isPunctuation || /^(?:over|and|with|an?)$/.test(text),
  );
  return [...before.slice(from + 1).map(({ text }) => text), span.words].join(" ");
}

/** Patterns that are drawn on what shows under other clothes. */
function patternedUnder(under: UnderGarment, words: string): UnderGarment {
  if (under === "t-shirt" && /\b(?:striped?|stripe?y|breton|marini[eè]re)\b/.test(words))
    return "striped-t-shirt";
  return under === "shirt" &&
    /\b(?:plaid|tartan|flannel|check(?:ed|ered)?|chequered|lumberjack|gingham)\b/.test(words)
    ? "plaid-shirt"
    : under;
}

const underGarments: { readonly [type: string]: UnderGarment } = {
  "t-shirt": "t-shirt",
  "tank-top": "t-shirt",
  sweater: "sweater",
  jersey: "t-shirt",
  dress: "t-shirt",
  shirt: "shirt",
  "polo-shirt": "shirt",
  tunic: "shirt",
  turtleneck: "turtleneck",
  hoodie: "hoodie",
};

/** Whether a garment is said to be over or under the next one. */
function orderOf(garment: Span, next: Span, tokens: readonly Token[]): "outer" | "inner" | undefined {
  if (next.from - garment.to > 8) return undefined;
  const textOf = (from: number, to: number): string =>
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(" ");
  const between = textOf(garment.to, next.from);
  if (/[.;!?\n]/.test(between)) return undefined;
  if (
    /^(?:is )?(?:worn |thrown |thrown on |pulled |pulled on |buttoned up , )?(?:over|on top of|atop|covering)\b/.test(
      between,
    ) ||
    /^, (?:\S+ )*over\b/.test(between)
  )
    return "outer";
  if (
    /^(?:is )?(?:worn |peeking out |peeping out |visible |showing )?(?:from )?(?:under|underneath|beneath|below)\b/.test(
      between,
    )
  )
    return "inner";
  const after = textOf(next.to, next.to + 3);
  if (/^(?:peeking out |worn |showing |visible )?(?:underneath|beneath|under it|below)\b/.test(after))
    return "outer";
  return /^(?:thrown |worn )?(?:over it|over the top|on top|over that)\b/.test(after) ? "inner" : undefined;
}
