import { isKindOf } from "../brief/kinds.ts";
import { leaveOut, type Span } from "./span.ts";
import type { Token } from "./tokenize.ts";

/**
 * Leaves out places that are only seen or mentioned after the one of the picture: the roofs in "in a garden, a hint of
 * rooftops in the distance". A later place counts if it has a preposition and the earlier one does not, or if it corrects it.
 */
export function leaveOutDistantPlaces(spans: readonly Span[], tokens: readonly Token[]): Span[] {
  let place: { readonly span: Span; readonly isLocated: boolean } | undefined;
  return spans.map((span) => {
    if (span.negated || !isPlace(span)) return span;
    // "For the town's anniversary"
    if (/'s$/.test(tokens[span.to - 1]?.text ?? "") && tokens[span.to]?.isPunctuation === false)
      return leaveOut(span);
    const isLocated = hasPreposition(span, tokens);
    const isOutside = isSeen(span, tokens);
    if (place !== undefined && !isCorrected(place.span.to, span.from, tokens)) {
      const isSpecial = isSpecialPlace(span, place.span);
      if (isOutside || (place.isLocated && !isLocated && !isSpecial)) return leaveOut(span);
    }
    place = { span, isLocated };
    return span;
  });
}

/** "In my store with wheels hanging from the ceiling" is a store of bicycles. */
function isSpecialPlace(span: Span, general: Span): boolean {
  const [special, place] = [span, general].map(
    ({ entry }) => entry.traits?.find(({ path }) => path === "place")?.value ?? "",
  );
  return special !== undefined && place !== undefined && special !== place && isKindOf(special, place);
}

function isPlace({ entry }: Span): boolean {
  return entry.traits?.some(({ path }) => path === "place") === true;
}

const prepositions = /^(?:in|at|on|inside|within|aboard|through|into|onto|to)$/;

/** "In a small, steamy kitchen". */
function hasPreposition({ from }: Span, tokens: readonly Token[]): boolean {
  if (prepositions.test(tokens[from]?.text ?? "")) return true;
  for (let at = from - 1; at >= 0 && at >= from - 5; at -= 1) {
    const token = tokens[at];
    if (token === undefined || (token.isPunctuation && token.text !== ",")) return false;
    if (prepositions.test(token.text)) return true;
    if (/^(?:of|with|and|for|like|by|from|behind|is|are)$/.test(token.text)) return false;
  }
  return false;
}

/** "Snow outside", "rooftops in the distance", "the city out of the window". */
function isSeen({ words, from, to }: Span, tokens: readonly Token[]): boolean {
  const rest = tokens
    .slice(to, to + 5)
    .map(({ text }) => text)
    .join(" ");
  const before = tokens[from - 1]?.text ?? "";
  return (
    (words === "outside" && /^[a-z]+$/.test(before) && !/^(?:is|sits?|stands?|and)$/.test(before)) ||
    /^(?:[a-z]+ )?(?:in the (?:far )?distance|far (?:away|behind|below)|through the window|beyond)\b/.test(
      rest,
    )
  );
}

function isCorrected(from: number, to: number, tokens: readonly Token[]): boolean {
  return tokens
    .slice(Math.max(from, to - 12), to)
    .some(({ text }) =>
      /^(?:no|not|actually|instead|rather|wait|sorry|mean|meant|better|oops|scratch|scrap|forget|make|change|swap|then|but)$/.test(
        text,
      ),
    );
}
