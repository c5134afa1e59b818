import type { LexiconEntry } from "./lexicon-entry.ts";
import type { Token } from "./tokenize.ts";

/** The fields of a span that decide whether it is the subject. */
interface Mentioned {
  readonly entry: LexiconEntry;
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

/** The context of a span. */
interface Surroundings {
  readonly tokens: readonly Token[];
  /** The span that covers each token, by token index. */
  readonly coverage: ReadonlyMap<number, Mentioned>;
  /** Whether a possible subject was mentioned before. */
  readonly hasEarlier: boolean;
  /** Whether the text is about a known character, which "as a fox" turns into another one. */
  readonly isEdit: boolean;
}

/**
 * Whether a being is mentioned but not portrayed: the baby in "a mother holding a baby", the cat in "cat-eye
 * glasses", the dragon in "dragon rider".
 */
export function isBystander(
  span: Mentioned,
  { tokens, coverage, hasEarlier, isEdit }: Surroundings,
): boolean {
  const animal = isCreature(span.entry);
  const fantasy = span.entry.traits?.some(({ path }) => path === "fantasy") === true;
  if (!animal && (span.entry.isBeing !== true || pronouns.test(span.words))) return false;
  const after = word(tokens, span.to);
  const far = `${after} ${word(tokens, span.to + 1)} ${word(tokens, span.to + 2)}`;
  if (animal && objectNouns.test(after)) return true;
  if ((animal || fantasy) && occupationNouns.test(after)) return true;
  if (isPet(span.entry) && /^(?:mom|mum|dad|lady|person)$/.test(after)) return true;
  if (!hasEarlier) return false;
  if (animal && picturesOf.test(after)) return true;
  if (animal && clothingNouns.test(after)) return true;
  if (/^(?:on|in|at|under|by) (?:his|her|their|my|the) (?:shoulder|lap|head|arm|side|hand|feet)/.test(far))
    return true;
  const at = precedingIndex(span, coverage, tokens);
  const lead = word(tokens, at);
  if (isEdit && lead === "as" && !/^(?:dressed|disguised|costumed)$/.test(word(tokens, at - 1))) return false;
  return companionVerbs.test(lead) || (animal && /^(?:as|his|her|their|my|like)$/.test(lead));
}

const objectNouns =
  /^(?:ears?|eyes?|eyed|costumes?|onesie|suit|prints?|printed|patterned|tattoos?|pin|pajamas|pyjamas|tail|whiskers|cafe|shop|nose|slippers|ear|headphones|headset|like)$/;
/** "A fox mascot" is a fox; "a man with a fox mascot" is not. */
const picturesOf = /^(?:logo|plush|plushie|toys?|sticker|mascot|emoji|memes?)$/;
const occupationNouns =
  /^(?:riders?|walkers?|lovers?|hunters?|slayers?|tamers?|trainers?|engineers?|groomers?|whisperers?|keepers?|owners?|developers?|makers?|sitters?|breeders?|killers?|builders?|designers?)$/;
const clothingNouns =
  /^(?:clothing|clothes|hoodie|shirt|t|tee|sweater|jumper|hat|beanie|mask|cap|earrings?|necklace|helmet|headband|scarf|socks|backpack)$/;
const companionVerbs =
  /^(?:holding|holds|carrying|cradling|hugging|feeding|petting|walking|stroking|riding|with|add|adding|beside|near|alongside|fighting|chasing|training|raising|cuddling|babysitting|teaching)$/;

function isCreature(entry: LexiconEntry): boolean {
  return entry.traits?.some(({ path, value }) => path === "subject" && value !== "human") === true;
}

function isPet(entry: LexiconEntry): boolean {
  return entry.traits?.some(({ value }) => /^(?:cat|dog|rabbit)$/.test(value)) === true;
}

/** Whether a mention could be the subject of the image. */
export function isPossibleSubject({ entry, words }: Mentioned): boolean {
  return (entry.isBeing === true && !pronouns.test(words)) || isCreature(entry);
}

/** Whether words only refer to somebody. */
export function isPronoun(words: string): boolean {
  return pronouns.test(words);
}

const pronouns = /^(?:h[ei]|him|his|she|hers?|they|them)$/;

/** The maximum number of adjectives to skip before a being. */
const maxAdjectives = 12;

/** The index of the word before a being and its adjectives: "holding" in "holding a little brown dog". */
function precedingIndex(
  span: Mentioned,
  coverage: ReadonlyMap<number, Mentioned>,
  tokens: readonly Token[],
): number {
  let at = span.from - 1;
  for (const last = at - maxAdjectives; at >= 0 && at > last; at -= 1) {
    const adjective = coverage.get(at)?.entry;
    const of = adjective?.color !== undefined || adjective?.adjective !== undefined;
    if (!of && !/^(?:an?|the|some|cute|big|very|fluffy|sleeping|newborn|human)$/.test(word(tokens, at)))
      break;
  }
  return at;
}

function word(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? "";
}
