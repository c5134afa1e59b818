import type { Entry } from "./entry.ts";
import type { Token } from "./tokenize.ts";

/** As much of a span as is needed to tell who a picture is of. */
interface Named {
  readonly entry: Entry;
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Beings that are named but not portrayed: the baby in "a mother holding a baby", the cat of "cat-eye
 * glasses", the dragon of a dragon rider.
 */
export function isBystander(span: Named, spans: readonly Named[], tokens: readonly Token[]): boolean {
  const animal = isCreature(span.entry);
  const fantasy = span.entry.says?.some(({ path }) => path === "fantasy") === true;
  if (!animal && (span.entry.being !== true || pronoun.test(span.words))) return false;
  const after = word(tokens, span.to);
  const far = `${after} ${word(tokens, span.to + 1)} ${word(tokens, span.to + 2)}`;
  if (animal && ofThings.test(after)) return true;
  if ((animal || fantasy) && ofPeople.test(after)) return true;
  if (isPet(span.entry) && /^(?:mom|mum|dad|lady|person)$/.test(after)) return true;
  const earlier = spans.some((other) => other.to <= span.from && isSomebody(other));
  if (!earlier) return false;
  if (animal && ofClothes.test(after)) return true;
  if (/^(?:on|in|at|under|by) (?:his|her|their|my|the) (?:shoulder|lap|head|arm|side|hand|feet)/.test(far))
    return true;
  const lead = leadOf(span, spans, tokens);
  return withSomebody.test(lead) || (animal && /^(?:as|his|her|their|my|like)$/.test(lead));
}

const ofThings =
  /^(?:ears?|eyes?|eyed|costumes?|onesie|suit|prints?|printed|patterned|tattoos?|logo|plush|plushie|toys?|pin|pajamas|pyjamas|tail|whiskers|cafe|shop|nose|slippers|ear|sticker|mascot|emoji|headphones|headset|memes?|like)$/;
const ofPeople =
  /^(?:riders?|walkers?|lovers?|hunters?|slayers?|tamers?|trainers?|engineers?|groomers?|whisperers?|keepers?|owners?|developers?|makers?|sitters?|breeders?|killers?|builders?|designers?)$/;
const ofClothes =
  /^(?:hoodie|shirt|t|tee|sweater|jumper|hat|beanie|mask|cap|earrings?|necklace|helmet|headband|scarf|socks|backpack)$/;
const withSomebody =
  /^(?:holding|holds|carrying|cradling|hugging|feeding|petting|walking|stroking|riding|with|beside|near|alongside|fighting|chasing|training|raising|cuddling|babysitting|teaching)$/;

function isCreature(entry: Entry): boolean {
  return entry.says?.some(({ path, value }) => path === "subject" && value !== "human") === true;
}

function isPet(entry: Entry): boolean {
  return entry.says?.some(({ value }) => /^(?:cat|dog|rabbit)$/.test(value)) === true;
}

/** Somebody who could be the one portrayed. */
function isSomebody({ entry, words }: Named): boolean {
  return (entry.being === true && !pronoun.test(words)) || isCreature(entry);
}

const pronoun = /^(?:h[ei]|him|his|she|hers?|they|them)$/;

/** The word before a being and its adjectives: the "holding" of "holding a little brown dog". */
function leadOf(span: Named, spans: readonly Named[], tokens: readonly Token[]): string {
  let at = span.from - 1;
  for (; at >= 0; at -= 1) {
    const adjective = spans.find((other) => other.from <= at && at < other.to)?.entry;
    const of = adjective?.color !== undefined || adjective?.shade !== undefined;
    if (!of && !/^(?:an?|the|some|cute|big|very|fluffy|sleeping|newborn|human)$/.test(word(tokens, at)))
      break;
  }
  return word(tokens, at);
}

function word(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? "";
}
