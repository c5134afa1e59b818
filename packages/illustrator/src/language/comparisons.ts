import { isKindOf } from "../brief/kinds.ts";
import { isPronoun } from "./beings.ts";
import type { Phrase } from "./lexicon.ts";
import { longestPhrase } from "./lexicon.ts";
import type { LexiconEntry } from "./lexicon-entry.ts";
import type { Span } from "./span.ts";
import { singular, type Token } from "./tokenize.ts";
import { thingColors } from "./vocabulary/thing-colors.ts";

/**
 * Leaves out what something is only compared with: "night" in "black as night", a lion in "brave as a lion" and
 * "stronger than a lion", a walnut in "a face like a walnut".
 */
export function withoutComparisons(spans: readonly Span[], tokens: readonly Token[]): Span[] {
  const described = new Set(spans.filter(({ entry }) => isComparable(entry)).map(({ to }) => to));
  const compared = findCompared(tokens, described);
  return spans.filter((span) => {
    const { entry, from, to, words } = span;
    if (isPronoun(words)) return true;
    // "Older than his father" is not old.
    if (entry.adjective?.age !== undefined && tokens[to]?.text === "than") return false;
    const how = compared.get(from);
    return how === undefined || (how === "thing" && !isThing(entry));
  });
}

/** Whether a phrase can start a simile: "black as night", "hair like fire". */
function isComparable({ color, adjective, colorTarget, traits }: LexiconEntry): boolean {
  return (
    color !== undefined ||
    adjective !== undefined ||
    (colorTarget !== undefined && traits === undefined) ||
    traits?.some(({ path }) => path === "expression" || path.startsWith("hair") || path === "skin") === true
  );
}

/** What can be compared with, unlike a style: "like a bear", and not "like a cartoon". */
function isThing({ isBeing, traits }: LexiconEntry): boolean {
  return isBeing === true || traits?.some(({ path }) => path === "place" || path === "lighting") === true;
}

/** The tokens that something is compared with: all of them, or only beings and places. */
function findCompared(
  tokens: readonly Token[],
  described: ReadonlySet<number>,
): Map<number, "all" | "thing"> {
  const compared = new Map<number, "all" | "thing">();
  for (const [at, { text, isJoined }] of tokens.entries()) {
    // "Lego-like".
    if (isJoined === true || (text !== "as" && text !== "like" && text !== "than")) continue;
    const before = tokens[at - 1]?.text ?? "";
    // "Much younger than his beard suggests" has the beard.
    if (text === "than" && (/^(?:rather|other)$/.test(before) || hasVerb(tokens, at))) continue;
    // "hair as black as coal": only the second "as" is followed by the comparison.
    // "Strong as a bear"
    const isProverb = text === "as" && proverbial.test(before) && /^an?$/.test(tokens[at + 1]?.text ?? "");
    const isSimile = (isProverb || described.has(at)) && !(text === "as" && tokens[at + 2]?.text === "as");
    if (!isSimile && (text === "as" || (text === "like" && wishes.test(before)))) continue;
    const length = text === "than" ? 5 : 3;
    for (let next = at + 1; next < tokens.length && next <= at + length; next += 1) {
      const token = tokens[next];
      if (token === undefined || token.isPunctuation || phraseStarters.test(token.text)) break;
      compared.set(next, text === "like" && !isSimile ? "thing" : "all");
      if (isSimile && text !== "than" && !articles.test(token.text)) break;
    }
  }
  return compared;
}

const phraseStarters = /^(?::|and|with|in|but|who|wearing|that)$/;
const proverbial =
  /^(?:strong|sly|quiet|silent|brave|bold|proud|wise|busy|stubborn|free|slow|fast|quick|swift|gentle|meek|fierce|tall|thin|skinny|big|small|tiny|light|heavy|blind|hungry|sick|cunning|clever|graceful|tough|hard|cool|fresh|bright|sharp|fit|loyal|playful|timid|nervous|solid|steady|patient|cute|mad|happy|drunk|poor|naked|bald|agile|nimble|pretty|sweet|old|deaf|dead|pale|white|warm|fat|round|plump|hairy|huge|lazy|loud)$/;
const articles = /^(?:an?|the|my|her|his|fresh|pure|polished|spun|freshly|autumn|dark|bright|old)$/;

/** Before "like", what makes it a wish or an identity: "I would like a fox", "dressed like a pirate". */
const wishes =
  /^(?:|i|we|you|they|would|i'd|we'd|you'd|really|to|dressed|dresses|looks?|looking|styled|drawn|painted|something|someone|just|exactly|much|more|made|done|[^\p{L}])$/u;

function hasVerb(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next <= at + 7; next += 1) {
    const token = tokens[next];
    if (token === undefined || token.isPunctuation) return false;
    if (/^(?:suggests?|lets|implies|would|betrays?|makes?)$/.test(token.text)) return true;
  }
  return false;
}

/**
 * A colour by comparison: "the colour of dried blood", "wine-coloured", "hair like spun gold", "sea green".
 */
export function comparedColor(words: readonly string[], at: number): Phrase | undefined {
  const { [at]: word = "", [at + 1]: next = "", [at - 1]: before = "" } = words;
  const found = (to: number, color: string): Phrase => ({ words: words.slice(at, to), entry: { color } });
  const base = next === "than" ? comparatives[word] : undefined;
  if (base !== undefined) return found(at + 1, base);
  const noun = word === "the" ? at + 1 : at;
  if (colorNouns.test(words[noun] ?? "") && words[noun + 1] === "of") return thingAfter(words, at, noun + 2);
  if (word === "like" && likenedNouns.test(before)) return thingAfter(words, at, at + 1);
  // "A robot made of brass"
  if (/^(?:made|built|carved|forged|cast|construct)$/.test(word) && /^(?:of|from)$/.test(next))
    return thingAfter(words, at, at + 2);
  const color = Object.hasOwn(thingColors, word) ? thingColors[word] : undefined;
  if (color === undefined) return undefined;
  if (isBeing(words, at + 1) && (longestPhrase(words, at)?.words.length ?? 1) === 1)
    return found(at + 1, color);
  if (coloredWords.test(next)) return found(at + 2, color);
  const isColorName = longestPhrase([word], 0)?.entry.color !== undefined;
  if (!isColorName && !materials.test(word) && describesColors(words, at + 1)) return found(at + 1, color);
  if (!basicColors.test(next)) return undefined;
  const named = longestPhrase([word, next], 0);
  const basic = next.replace("grey", "gray");
  if (named?.words.length === 2 && named.entry.color !== undefined) return found(at + 2, named.entry.color);
  // "Rust orange" is the orange of rust.
  return found(at + 2, isKindOf(color, basic) ? color : basic);
}

/** Whether a noun that colours apply to follows: "a plum blazer", "copper plaits". */
function describesColors(words: readonly string[], at: number): boolean {
  const target = longestPhrase(words, at)?.entry.colorTarget;
  return target === "clothing.color" || target === "hair.color" || target === "background.color";
}

/** Whether an animal, a robot or another being of a colour follows: "a brass robot". */
function isBeing(words: readonly string[], at: number): boolean {
  const { colorTarget, isBeing } = longestPhrase(words, at)?.entry ?? {};
  return isBeing === true && colorTarget === "skin";
}

/** Things that clothes and hair can be made of or made for, too. */
const materials =
  /^(?:leather|denim|cotton|snow|sun|moon|night|star|storm|sea|ocean|sky|desert|fire|frog|swan|elephant|raven|crow|paper|stone|oak|flamingo|lobster|forget|marble|steel|concrete|bark|rubies|fog|flame|flames|corn|apple|rose|roses|dunes|lagoon|lead|jet|pitch|poppy|daffodil|sunflower|strawberry|banana|biscuit|pine|leaf|grass|honey|light)$/;

/** The colour of the thing that is named after a few adjectives. */
function thingAfter(words: readonly string[], from: number, start: number): Phrase | undefined {
  for (let at = start; at < start + 4; at += 1) {
    const word = words[at] ?? "";
    if (!/^\p{L}/u.test(word) || /^(?:and|with|in|but|who)$/.test(word)) return undefined;
    const thing = Object.hasOwn(thingColors, word) ? word : singular(word);
    const color =
      (Object.hasOwn(thingColors, thing) ? thingColors[thing] : undefined) ??
      longestPhrase([word], 0)?.entry.color;
    if (color !== undefined) return { words: words.slice(from, at + 1), entry: { color } };
  }
  return undefined;
}

/** "Blacker than the night" is black. */
const comparatives: { readonly [word: string]: string | undefined } = {
  blacker: "black",
  whiter: "white",
  redder: "red",
  bluer: "blue",
  greener: "green",
  pinker: "pink",
};

const colorNouns = /^(?:colou?r|shade|hue|tint)$/;
const coloredWords = /^(?:colou?red|hued|tinted|toned|colou?r)$/;
const likenedNouns =
  /^(?:hair|locks|curls|tresses|mane|beard|braids?|plaits?|skin|eyes|fur|scales|feathers|cloak|dress|coat|gown)$/;
const basicColors = /^(?:black|white|gr[ae]y|red|orange|yellow|green|teal|blue|purple|pink|brown)$/;
