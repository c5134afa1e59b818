import { isPronoun } from "./beings.ts";
import type { Span } from "./span.ts";
import type { Token } from "./tokenize.ts";
import { findUnread } from "./unread.ts";
import { images } from "./vocabulary/bystander-words.ts";
import { functionWords } from "./vocabulary/function-words.ts";

/** A thing that a text is about: first token and one after the last. */
interface UnknownSubject {
  readonly from: number;
  readonly to: number;
}

/**
 * The noun at the start of an English text of which there is no drawing: the traffic light in "a traffic light with a face".
 * Undefined if the text names a being, or if the words are more likely a name or an adjective.
 */
export function findUnknownSubject(
  tokens: readonly Token[],
  spans: readonly Span[],
): UnknownSubject | undefined {
  if (spans.some(isSomebody)) return undefined;
  const unread = findUnread(tokens);
  const starts = new Map(spans.map((span) => [span.from, span]));
  let at = 0;
  let hasArticle = false;
  while (at < tokens.length) {
    const span = starts.get(at);
    const { text, isPunctuation = false } = tokens[at] ?? {};
    if (span === undefined && (text === undefined || (isPunctuation && text !== ":"))) return undefined;
    if (/^(?:an?|the|this|my|our)$/.test(text ?? "")) hasArticle = true;
    else if (text === "of" || text === ":") hasArticle = false;
    else if (span !== undefined && !isAdjective(span) && !isIntroduction(span.words))
      return hasArticle && hasFace(tokens, span.to) ? { from: span.from, to: span.to } : undefined;
    else if (span === undefined && !isIntroduction(text ?? "")) break;
    at = span?.to ?? at + 1;
  }
  let to = at;
  while (to - at < 3 && isUnknown(tokens[to], starts.get(to), unread.has(to))) to += 1;
  // "Traffic light": the last word of a compound can be an adjective elsewhere.
  if (to > at && starts.get(to)?.entry.adjective !== undefined && phraseEnds.test(tokens[to + 1]?.text ?? ""))
    to += 1;
  const noun = tokens[to - 1];
  if (to === at || noun === undefined || !hasArticle) return undefined;
  const next = tokens[to];
  // "A moody, dark portrait"
  const canBeAdjective = next === undefined || next.isPunctuation;
  if (!endsPhrase(next) || personal.test(noun.text)) return undefined;
  return canBeAdjective && adjectiveEnding.test(noun.text) ? undefined : { from: at, to };
}

/** "An umbrella with a face" is no umbrella that somebody holds. */
function hasFace(tokens: readonly Token[], at: number): boolean {
  const after = tokens.slice(at, at + 4).map(({ text }) => text);
  return /^with (?:an? )?(?:[a-z]+ )?(?:face|eyes|smile|mouth|arms|legs)\b/.test(after.join(" "));
}

/** A word that the vocabulary lacks and that is no name. */
function isUnknown(token: Token | undefined, span: Span | undefined, isUnread: boolean): boolean {
  if (token === undefined || token.isPunctuation || span !== undefined || isUnread) return false;
  const { text, isCapitalized, isQuoted, isHandle } = token;
  if (isCapitalized === true || isQuoted === true || isHandle === true) return false;
  return /^[a-z]{3,}$/.test(text) && !functionWords.has(text) && !images.test(text) && !phraseEnds.test(text);
}

function endsPhrase(next: Token | undefined): boolean {
  return next === undefined || next.isPunctuation || phraseEnds.test(next.text);
}

const phraseEnds =
  /^(?:with|in|wearing|wears|on|at|who|that|which|holding|from|under|and|has|having|against|as|is|smiling|dressed)$/;

const adjectiveEnding = /(?:ly|ive|ous|ful|ish|able|ible|less|ic|al|ary|ent|ant|some|like|[^aeiou]y)$/;

/** Participles, and words for people that the vocabulary lacks. */
const personal = /(?:ing|ed|ist|ian|man|woman|men|women|smith|maker|monger|wright|eer|ess)$/;

/** What can be before a subject: "please draw a cute little". */
function isIntroduction(text: string): boolean {
  return images.test(text) || introductions.test(text);
}

const introductions =
  /^(?:[:,]|an?|the|this|my|our|of|some|one|single|very|cute|funny|little|small|tiny|big|huge|old|new|nice|cool|simple|friendly|living|talking|please|draw|make|create|generate|show|give|i|i'd|we|want|need|would|me|us|can|could|you)$/;

/** What describes a noun or the picture: "grumpy", "red", "pixel art". */
function isAdjective({ entry }: Span): boolean {
  const { color, adjective, traits = [], impliedTraits = [] } = entry;
  if (color !== undefined || adjective !== undefined) return true;
  const all = [...traits, ...impliedTraits];
  return (
    all.length > 0 &&
    all.every(({ path }) => /^(?:expression|style|lighting|framing|background\.color)$/.test(path))
  );
}

function isSomebody({ entry, words }: Span): boolean {
  const paths = [...(entry.traits ?? []), ...(entry.impliedTraits ?? [])].map(({ path }) => path);
  return (
    entry.isBeing === true ||
    isPronoun(words) ||
    paths.some((path) => /^(?:subject|gender|age|fantasy|origin)$/.test(path))
  );
}
