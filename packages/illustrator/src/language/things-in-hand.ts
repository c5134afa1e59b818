import { statedHold } from "./hold-words.ts";
import type { LexiconEntry } from "./lexicon-entry.ts";
import type { Span } from "./span.ts";
import { startsNewPhrase, type Token } from "./tokenize.ts";

/**
 * Resolves words that mean a thing only where somebody has it: "with a yellow kite", "a map in his hand". A text says nothing
 * with them otherwise, as in "kite festival" and "a lemon dress".
 */
export function resolveThingsInHand(spans: readonly Span[], tokens: readonly Token[]): readonly Span[] {
  return spans.flatMap((span) => {
    const { inHand, ...entry } = span.entry;
    if (inHand === undefined) return [span];
    if (hasThing(span, inHand, tokens)) {
      // A pizza that is held is no being.
      const others = (entry.traits ?? []).filter(({ path }) => path !== "subject");
      const traits = [...others, { path: "accessories" as const, value: inHand.thing }];
      return [{ ...span, entry: { traits, colorTarget: "none" as const } }];
    }
    return Object.keys(entry).length > 0 ? [{ ...span, entry }] : [];
  });
}

function hasThing(
  span: Span,
  { context }: Required<LexiconEntry>["inHand"],
  tokens: readonly Token[],
): boolean {
  const { from, to, negated } = span;
  if (negated) return true;
  const next = tokens[to];
  const isWhole =
    next === undefined || next.isPunctuation || startsNewPhrase(next.text) || afterThing.test(next.text);
  if (tokens[from]?.isJoined === true || next?.isJoined === true) return false;
  if (isMascots(from, tokens)) return true;
  if (!isWhole) return false;
  if (/^(?:topped|tipped)$/.test(next?.text ?? "")) return true;
  const hold = statedHold(span, tokens);
  if (hold !== undefined && (hold.from < from || hold.to > to)) return true;
  const before = clauseBefore(from, tokens);
  if (holding.test(before)) return true;
  // "Tea instead of coffee"
  if (context !== "held" && before === "" && /^(?:instead|rather)$/.test(next?.text ?? "")) return true;
  return context !== "held" && (having.test(before) || (context === "listed" && isListed(span, tokens)));
}

/** Words that can follow a thing without being the noun it describes. */
const afterThing =
  /^(?:beside|behind|near|next|by|from|to|for|between|that|which|while|as|over|above|below|around|topped|tipped|full|made|is|are|out|up|inside|instead|rather)$/;

const determiner = "(?:an? |the |his |her |its |their |my |one |two |three |some |big |tiny )";
const adjectives = "(?:[a-z]+ ){0,2}$";

const holding = new RegExp(
  `(?:^| )(?:holding|holds|carrying|carries|clutching|clutches|gripping|grips|hugging|offering|offers|waving|eating|eats|peeling|juggling|juggles|flying|flies|balancing|bringing|brings|reading|studying) ${determiner}?${adjectives}`,
);

/** "With a kite", "with a bucket and a map". */
const having = new RegExp(
  `(?:^| )(?:with|has|have|having|plus|(?:with|has|holding|carrying)(?: [a-z]+){1,5} and) ${determiner}${adjectives}`,
);

/** "Mascot for Kumo Ramen deliveries" has what its business sells. */
function isMascots(from: number, tokens: readonly Token[]): boolean {
  return /(?:^| )mascots? (?:for|of) (?:[a-z'-]+ ){0,4}$/.test(clauseBefore(from, tokens));
}

function clauseBefore(from: number, tokens: readonly Token[]): string {
  const words: string[] = [];
  for (let at = from - 1; at >= Math.max(0, from - 9); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.isPunctuation) break;
    words.unshift(token.text);
  }
  return words.map((word) => `${word} `).join("");
}

/** "Khaki jacket, old compass, hat". */
function isListed({ from, to }: Span, tokens: readonly Token[]): boolean {
  const next = tokens[to];
  if (next !== undefined && !/^[,.;]$/.test(next.text)) return false;
  const start = tokens.slice(Math.max(0, from - 3), from).findLastIndex(({ isPunctuation }) => isPunctuation);
  return start >= 0;
}
