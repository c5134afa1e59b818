import { companions } from "../brief/values/poses.ts";
import type { TraitValue } from "./lexicon-entry.ts";
import type { Span } from "./span.ts";
import type { Token } from "./tokenize.ts";

/**
 * What a being that is with the subject states: the animal on the shoulder, in the arms or beside, or a baby that is
 * carried. Undefined for what is only talked about.
 *
 * @param lead The index of the word before the being and its adjectives.
 */
export function companionOf(span: Span, lead: number, tokens: readonly Token[]): TraitValue[] | undefined {
  if (span.negated) return undefined;
  const kind = kindOf(span);
  if (kind === undefined) return undefined;
  const after = textAfter(span.to, tokens);
  const at = places.find(([, pattern]) => pattern.test(after))?.[0] ?? placeByVerb(lead, span.to, tokens);
  if (at === undefined) return undefined;
  return [
    { path: "companion.kind", value: kind },
    ...(at === "anywhere" ? [] : [{ path: "companion.at" as const, value: at }]),
  ];
}

function kindOf({ entry, words }: Span): string | undefined {
  if (/^(?:baby|newborn|infant|baby (?:girl|boy|son|daughter))$/.test(words)) return "baby";
  const subject = entry.traits?.find(({ path }) => path === "subject")?.value;
  return companions.find((one) => one === subject);
}

const own = "(?:his|her|their|my|the|one|its|both|a)";
const places: readonly (readonly [string, RegExp])[] = [
  ["shoulder", new RegExp(`^(?:[a-z]+ ){0,2}(?:on|upon|across|over) ${own} (?:left |right )?shoulders?\\b`)],
  ["head", new RegExp(`^(?:[a-z]+ ){0,2}(?:on|on top of|atop) ${own} (?:head|hat)\\b`)],
  ["lap", new RegExp(`^(?:[a-z]+ ){0,2}(?:in|on|across) ${own} (?:lap|knees?)\\b`)],
  ["arms", new RegExp(`^(?:[a-z]+ ){0,2}(?:in|under) ${own} arms?\\b`)],
  [
    "hand",
    new RegExp(
      `^(?:[a-z]+ ){0,2}(?:on|in) ${own} (?:gloved |outstretched |raised )?(?:hands?|palms?|fist|glove|wrist|arm|forearm|finger)\\b`,
    ),
  ],
  [
    "beside",
    new RegExp(
      `^(?:[a-z]+ ){0,2}(?:(?:beside|behind|near|next to|with|following) (?:him|her|them)|at ${own} (?:side|feet|heels?)|by ${own} side|on (?:a|his|her|the) (?:leash|lead))\\b`,
    ),
  ],
];

/** "Holding a cat", "petting his dog", "with her parrot". */
function placeByVerb(lead: number, to: number, tokens: readonly Token[]): string | undefined {
  const isOwned = /^(?:his|her|their|my|its)$/.test(tokens[lead]?.text ?? "");
  const verb = tokens[isOwned ? lead - 1 : lead]?.text ?? "";
  if (
    /^(?:holding|holds|cradling|cradles|hugging|hugs|cuddling|cuddles|carrying|carries|clutching|rocking|nursing|snuggling)$/.test(
      verb,
    )
  )
    return "arms";
  if (/^(?:petting|stroking|feeding|walking)$/.test(verb)) return "anywhere";
  const isPlaced = /^(?:on|in|at|from|printed|drawn|named|behind|under)$/.test(tokens[to]?.text ?? "");
  return verb === "with" && !isPlaced ? "anywhere" : undefined;
}

function textAfter(to: number, tokens: readonly Token[]): string {
  const words: string[] = [];
  for (const { text, isPunctuation } of tokens.slice(to, to + 8)) {
    if (isPunctuation) break;
    words.push(text);
  }
  return words.join(" ");
}
