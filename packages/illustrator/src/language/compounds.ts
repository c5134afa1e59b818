import type { LexiconEntry } from "./lexicon-entry.ts";
import { leaveOut, type Span } from "./span.ts";
import type { Token } from "./tokenize.ts";

/**
 * Leaves out nouns that only describe the next one: the place in "field jacket", the fisherman in "a fisherman's sweater",
 * the season in "winter coat", the car in "car maker".
 */
export function leaveOutModifiers(spans: readonly Span[], tokens: readonly Token[]): Span[] {
  return spans.map((span, at) => {
    const next = spans[at + 1];
    const isFollowedByItem = next?.from === span.to && isItem(next.entry);
    if (isVehicle(span)) return isFollowedByItem || isDescription(span, tokens) ? leaveOut(span) : span;
    // "A rose tattoo", "a leaf brooch"
    if (next?.from === span.to && isMotif(next) && namesAccessory(span)) return leaveOut(span);
    if (!isFollowedByItem) return span;
    const isPossessive = /s'?$|'s$/.test(tokens[span.to - 1]?.text ?? "") && span.entry.isBeing === true;
    const isRole = span.entry.impliedTraits !== undefined && span.entry.traits === undefined;
    return (isPossessive && isRole) || /^(?:winter|snow)$/.test(span.words) || isLandscape(span.entry)
      ? leaveOut(span)
      : span;
  });
}

/** Whether something shows what the word before it names. */
function isMotif({ words }: Span): boolean {
  return /^(?:tattoos?|brooch(?:es)?|pins?|badges?|pendants?|earrings?|stickers?|patch(?:es)?)$/.test(words);
}

function namesAccessory({ entry }: Span): boolean {
  return entry.traits?.some(({ path }) => path === "accessories") === true;
}

/** Whether a phrase is something that is worn or held. */
function isItem({ traits }: LexiconEntry): boolean {
  return traits?.some(({ path }) => /^(?:clothing\.type|headwear|eyewear|accessories)$/.test(path)) === true;
}

const landscapes = /^(?:outdoor|garden|desert|mountains|street|beach|park|car|city|gym)$/;

function isLandscape({ traits }: LexiconEntry): boolean {
  return traits?.some(({ path, value }) => path === "place" && landscapes.test(value)) === true;
}

function isVehicle({ entry, words }: Span): boolean {
  return (
    entry.traits?.some(({ path, value }) => path === "place" && value === "car") === true &&
    /(?:car|truck|taxi|vehicle|automobile)s?$/.test(words)
  );
}

/** "An electric car maker", "tiny cars", but not "in her car". */
function isDescription({ words, to }: Span, tokens: readonly Token[]): boolean {
  const next = tokens[to];
  return (
    words.endsWith("s") ||
    (next !== undefined &&
      /^(?:makers?|manufacturers?|company|brands?|dealers?|dealership|rentals?|insurance|parts|repairs?|wash|park|door|horn|keys?|enthusiast|show|race|racing)$/.test(
        next.text,
      ))
  );
}
