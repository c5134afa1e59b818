import { longestPhrase } from "./lexicon.ts";
import type { LexiconEntry } from "./lexicon-entry.ts";
import type { Token } from "./tokenize.ts";
import { singular } from "./tokenize.ts";
import { ambiguousBeings, standIns } from "./vocabulary/beings.ts";
import { things } from "./vocabulary/stand-ins.ts";

/** The fields of a span that decide what its words mean. */
interface Phrase {
  readonly entry: LexiconEntry;
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Decides whether words such as "bat", "cup" and "moon" mean a being with a face or what they usually mean. They
 * mean a being at the start of a text, after nothing but articles and adjectives.
 */
export function resolveAmbiguousBeings<Span extends Phrase>(
  spans: readonly Span[],
  tokens: readonly Token[],
): readonly Span[] {
  let start: number | undefined;
  return spans.map((span) => {
    if (!isAmbiguous(span)) return span;
    start ??= startOfNouns(spans, tokens);
    const { traits = [], color, adjective } = span.entry;
    const being = traits.filter(({ path }) => path === "subject");
    const others = traits.filter(({ path }) => path !== "subject");
    const isFirst = span.from <= start || isIntroduced(span, tokens) || isTitled(span, tokens);
    if (isFirst && isNoun(span, tokens, others.length > 0))
      return { ...span, entry: { traits: being, colorTarget: "skin", isBeing: true } };
    const { colorTarget: _target, isBeing: _being, traits: _traits, ...rest } = span.entry;
    const isOtherNoun = others.length > 0 && color === undefined && adjective === undefined;
    return {
      ...span,
      entry: {
        ...rest,
        ...(others.length > 0 && { traits: others }),
        ...(isOtherNoun && { colorTarget: "none" }),
      },
    };
  });
}

function isAmbiguous({ entry, words }: Pick<Phrase, "entry" | "words">): boolean {
  // "Armadillo" is always an animal, although it is drawn as a mole.
  if (isOnlyAnimal(words) || isOnlyAnimal(singular(words))) return false;
  return entry.traits?.some(({ path, value }) => path === "subject" && ambiguousBeings.has(value)) === true;
}

function isOnlyAnimal(words: string): boolean {
  return standIns[words] !== undefined && things[words] === undefined && !otherMeanings.has(words);
}

/** Animals whose words mean something else more often. */
const otherMeanings: ReadonlySet<string> = new Set(["salmon", "starfish", "cricket", "worm"]);

/** The index of the first word that is neither an article nor an adjective. */
function startOfNouns(spans: readonly Phrase[], tokens: readonly Token[]): number {
  let at = 0;
  for (const span of spans) {
    const { from, to, entry } = span;
    while (at < from && articles.test(tokens[at]?.text ?? "")) at += 1;
    const isAdjective =
      !isAmbiguous(span) &&
      (articles.test(tokens[from]?.text ?? "") ||
        entry.color !== undefined ||
        entry.adjective !== undefined ||
        [...(entry.traits ?? []), ...(entry.impliedTraits ?? [])].some(({ path }) =>
          adjectivePaths.test(path),
        ));
    if (at !== from || !isAdjective) return at;
    at = to;
  }
  while (articles.test(tokens[at]?.text ?? "")) at += 1;
  return at;
}

/**
 * A noun at the start of a text, unless another noun follows, as in "pizza chef". Without an article it can be the
 * name of a person, or the accessory "book".
 */
function isNoun({ from, to, words }: Phrase, tokens: readonly Token[], isItem: boolean): boolean {
  if (from === 0 && (isItem || (personalNames.test(words) && tokens.length > 1))) return false;
  const next = tokens[to];
  if (next === undefined || next.isPunctuation || afterBeings.test(next.text)) return true;
  if (next.text === "of" && /^(?:skeleton|mummy)$/.test(words)) return true;
  // "Teapot grandma" and "mole postman", but not "pizza chef".
  const following = longestPhrase([next.text], 0)?.entry;
  if (following?.isBeing !== true) return false;
  return (
    following.traits?.some(({ path }) => path === "gender" || path === "age") === true || isAnimal.test(words)
  );
}

/** "Writer agent: bookish mouse, tiny spectacles", "in the style of a puppet film: a plump mole". */
function isIntroduced({ from }: Phrase, tokens: readonly Token[]): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 5); at -= 1) {
    const text = tokens[at]?.text ?? "";
    if (text === ":")
      return !/^(?:colou?rs?|palette|with|wearing|holding|background|accessories)$/.test(
        tokens[at - 1]?.text ?? "",
      );
    if (!/^[a-z]+$/.test(text) || /^(?:with|and|of|in|on|at|for|his|her|their|to)$/.test(text)) return false;
  }
  return false;
}

/** "Gentleman teapot", "Mr Toaster", "a lady cactus": the words before say which one it is. */
function isTitled({ from }: Phrase, tokens: readonly Token[]): boolean {
  const before = tokens[from - 2];
  return (
    from <= 3 &&
    titles.test(tokens[from - 1]?.text ?? "") &&
    (before === undefined || before.isPunctuation || articles.test(before.text))
  );
}

const titles =
  /^(?:gentleman|gentlemanly|lady|ladylike|mr|mrs|ms|miss|mister|sir|madam|madame|captain|doctor|dr|professor|king|queen|prince|princess|grandma|grandpa|granny|aunt|auntie|uncle|baron|count|lord|general|butler|dapper|posh)$/;

const isAnimal = /^(?:moles?|mice|mouse|bats?|ravens?|seals?|snails?|swans?|whales?|turkeys?|camels?)$/;
const adjectivePaths = /^(?:expression|style|framing)$/;
const personalNames = /^(?:phoenix|raven|robin|star)$/;
const articles =
  /^(?:an?|the|my|our|of|cute|little|big|small|tiny|fat|chubby|fluffy|round|living|talking|walking|anthropomorphic|humanoid|cartoon|kawaii|sticker|drawing|doodle|sketch|icon|logo|illustration|painting|render|emoji|avatar|portrait|picture|image|mascot|character|friendly|funny|cheerful|jolly|sleepy|grumpy|magic|magical|baby|old|young|wise|brave|very|[,:])$/;
const afterBeings =
  /^(?:with|in|wearing|who|whose|that|on|at|as|from|and|is|has|under|by|near|character|mascot|person|avatar|emoji|icon|portrait|face|head|dressed|against|holding|playing|reading|drinking|eating|sitting|standing|smiling|smirking|laughing|waving|dancing|running|sleeping|singing|looking|superhero|astronaut|wizard|pirate|ninja|knight)$/;
