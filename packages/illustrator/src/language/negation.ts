import type { Phrase } from "./lexicon.ts";
import type { LexiconEntry } from "./lexicon-entry.ts";

interface ActiveNegation {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** Follows a text word by word and knows where a negation is in effect. */
export class Negation {
  readonly #words: readonly string[];
  #current: ActiveNegation | undefined;
  /** The sentence says that everything is there, so that an exception is not. */
  #saysAll = false;
  /** One after the last word for a being. */
  #beingEnd = -1;

  constructor(words: readonly string[]) {
    this.#words = words;
  }

  get isActive(): boolean {
    return this.#current !== undefined;
  }

  /** Reads the word or punctuation mark at an index. */
  read(at: number, isPunctuation: boolean): void {
    const words = this.#words;
    const word = words[at] ?? "";
    if (/^[.!?;\n]$/.test(word)) this.#saysAll = false;
    else if (completenessWords.test(word)) this.#saysAll = true;
    const current = this.#current;
    if (current === undefined) return;
    const isOver =
      // "Not angry - simply surprised", "instead of a crown the king wears a hat"
      (at > current.to &&
        !/^(?:or|nor|and)$/.test(words[at - 1] ?? "") &&
        startsContrast(word, at, current)) ||
      (at > current.to && startsActivity(words, at)) ||
      // "no hat, glasses or beard" continues the negation; "no hat, a beard" does not.
      (isPunctuation &&
        !(
          word === "," &&
          continuesNegatedList(words, at + 1, words.slice(current.from, current.to + 2).join(" "))
        )) ||
      word === ":" ||
      endsNegatedList(words, at, current.word) ||
      // "swapped his glasses for lenses", "not so much a fox as a wolf".
      (word === "for" && exchangeVerbs.test(current.word)) ||
      (word === "as" && current.word === "not so much");
    if (isOver) this.#current = undefined;
  }

  /** Notes what a phrase states: "everything black except the scarf" is about the colour of the scarf. */
  note({ color, isBeing }: LexiconEntry, to: number): void {
    if (color !== undefined) this.#saysAll = false;
    if (isBeing === true) this.#beingEnd = to;
  }

  /** Applies a phrase that starts or ends a negation. */
  steer(kind: NonNullable<LexiconEntry["negation"]>, at: number, to: number): void {
    const words = this.#words;
    if (kind === "negate" || (kind === "except" && this.#current === undefined && this.#saysAll))
      this.#current = { word: words.slice(at, to).join(" "), from: at, to };
    // "No men in suits": nobody is there, and no suits.
    else if (
      this.#current?.word === "no" &&
      this.#beingEnd === at &&
      /^(?:in|with|wearing)$/.test(words[at] ?? "")
    )
      return;
    // "isn't wearing a hat": the verb does not end the negation.
    else if (
      this.#current === undefined ||
      at - this.#current.to >= 2 ||
      !(
        /^(?:wear|ha[sv]|with$|hold|sport)/.test(words[at] ?? "") ||
        // "Not in black", "no longer at the beach".
        (/^(?:in|at|on)$/.test(words[at] ?? "") &&
          /^(?:not|never|no longer|isn't|aren't)$/.test(this.#current.word))
      )
    )
      this.#current = undefined;
  }
}

/** Whether a word after what is negated begins what is there instead. */
function startsContrast(word: string, at: number, { word: negation, to }: ActiveNegation): boolean {
  return (
    /^(?:simply|merely)$/.test(word) ||
    (at > to + 1 && /^(?:instead of|rather than)$/.test(negation) && /^(?:the|he|she|they)$/.test(word))
  );
}

const completenessWords =
  /^(?:everything|all|full|every|complete|whole|entire|usual|typical|classic|like|as)$/;
const exchangeVerbs = /^(?:swap|trad|exchang|switch)/;

/** "no glasses and a red hoodie": the article ends the negation, except after "without". */
function endsNegatedList(words: readonly string[], at: number, negation: string): boolean {
  return (
    words[at] === "and" && !losses.test(negation) && /^(?:an?|the|his|her|their)$/.test(words[at + 1] ?? "")
  );
}

/** "No glasses reading a book": the activity is not negated; in "not smiling or laughing" it is. */
function startsActivity(words: readonly string[], at: number): boolean {
  return activityVerbs.test(words[at] ?? "") && !/^(?:or|nor|and|,)$/.test(words[at - 1] ?? "");
}

const activityVerbs =
  /^(?:reading|drinking|sipping|carrying|playing|typing|standing|sitting|walking|talking|cooking|working|riding|posing|using|eating|writing|singing|running|laughing|smiling|grinning|frowning|painting|dancing|waving|coding|teaching|fishing|driving|speaking|surfing)$/;

function continuesNegatedList(words: readonly string[], from: number, negation: string): boolean {
  const rest = words.slice(from, from + 8);
  // "Don't put in the policeman, the dog or the children"
  if (orders.test(negation))
    return (
      rest.some((word) => word === "or" || word === "nor") &&
      !rest.slice(0, 3).some((word) => /^(?:but|with|i|he|she|it|just)$/.test(word))
    );
  const or = rest.findIndex((word) => word === "or" || word === "nor");
  return or >= 0 && !rest.slice(0, or).some((word) => /^(?:with|but|a|an|the|wearing)$/.test(word));
}

const orders = /^(?:don't|do not|dont|never|please don't) (?:put in|include|add|draw|show|give|paint|use)/;

const losses = /^(?:gave|gives?|given|giving) up|said goodbye|parted with|got rid|lost|without/;

const negate: LexiconEntry = { negation: "negate" };
const possessive = /^(?:his|her|their|my|its|the)$/;

/**
 * A phrase that negates only in its context: "the full set, bar the necklace", "has lost his crown", "would wear a scarf".
 */
export function negationPhrase(words: readonly string[], at: number): Phrase | undefined {
  const { [at]: word = "", [at + 1]: next = "", [at + 2]: third = "", [at - 1]: before = "" } = words;
  const found = (length: number): Phrase => ({ words: words.slice(at, at + length), entry: negate });
  if (word === "bar" && /^(?:the|his|her|their|any|all)$/.test(next) && !/^(?:an?|the|in|at)$/.test(before))
    return found(1);
  // "Everything but the eyepatch", "all her jewellery save the earrings".
  // "Blind as a bat without his glasses", "lost without her phone".
  if (word === "without" && needsIt(words, at)) return { words: [word], entry: { negation: "end" } };
  if (word === "but" && /^(?:everything|all|anything)$/.test(before) && possessive.test(next))
    return found(1);
  if (word === "save" && possessive.test(next)) return { words: [word], entry: { negation: "except" } };
  if (lossVerbs.test(word) && possessive.test(next)) return found(1);
  if (word === "shaved" && (next === "off" || possessive.test(next))) return found(1);
  if (/^(?:cut|cuts|chopped)$/.test(word) && next === "off" && possessive.test(third)) return found(2);
  const isWish = /^(?:he|she|they|who|it|normally|usually|otherwise)$/.test(before);
  if (word === "would" && isWish && /^(?:wear|have|be|carry|sport)$/.test(next)) return found(2);
  // "Too young for a beard"
  if (word === "too" && third === "for" && /^[a-z]+$/.test(next) && next !== "much") return found(3);
  if (word === "used" && next === "to" && /^(?:wear|have|be|sport|carry)$/.test(third)) return found(3);
  if (word === "once" && /^(?:had|wore|was)$/.test(next)) return found(2);
  if (
    word === "less" &&
    !/^(?:than|of|and|is)$/.test(next) &&
    /^(?:[^\p{L}]|and|with|but|bit|little|is|be|looks?|)$/u.test(before)
  )
    return found(1);
  return undefined;
}

/** Whether the words before "without" say that something is always there. */
function needsIt(words: readonly string[], at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 7; before -= 1) {
    const word = words[before] ?? "";
    if (/^[.;!?\n,]$/.test(word)) return false;
    if (
      /^(?:blind|lost|helpless|useless|incomplete|naked|hopeless|nothing|nowhere|nobody|never|rarely|seldom|hardly|can't|cant|cannot|couldn't|wouldn't|won't|doesn't go|not)$/.test(
        word,
      )
    )
      return (
        !/^(?:not|never)$/.test(word) ||
        /^(?:see|be|seen|go|live|without|complete|leave|exist|work)$/.test(words[before + 1] ?? "")
      );
  }
  return false;
}

const lossVerbs =
  /^(?:lost|loses|losing|forgot|forgets|forgotten|misplaced|missing|swapped|swaps|swap|swapping|traded|trades|trade|trading|exchanged|exchange|switch|switched|switches|left|sold|lent|removed|removing|dropped|doffed|doffing|hides|hiding|shed)$/;

/** Paths of what can be absent. */
const removable = /^(?:headwear|eyewear|accessories|facialHair|clothing\.type)$/;

/** Negations after the item: "helmet off", "glasses: no", "beard no", "mask-free", "hat nowhere in sight". */
export function isDeniedAfter(entry: LexiconEntry, words: readonly string[], to: number): boolean {
  if (entry.traits?.some(({ path }) => removable.test(path)) !== true) return false;
  const rest = words.slice(to, to + 7).join(" ");
  return (
    notThere.test(rest) ||
    /^(?:off|removed|missing|free|less|: (?:no|none|off|false|without)|(?:no|nope|never|none)(?= [,.;!\n]|$)|(?:is |are |was |has |already |long |now )*(?:gone|nowhere|forgotten|stolen|lost|left (?:at home|behind)|shaved|taken off|packed away))\b(?! white| the| shoulder)/.test(
      rest,
    )
  );
}

/** "Moustache not included", "the bouquet has not been handed over yet". */
const notThere =
  /^(?:(?:is |are |was |were )?(?:not|isn't|isnt|aren't|arent|never) (?:yet )?(?:to be )?(?:included|shown|visible|pictured|wanted|needed|required|allowed|permitted|worn|present|there|welcome|necessary|invited|an option)|(?:has|have|had)(?:n't| not) (?:yet )?(?:been (?:handed|given|delivered|put on|found|added|brought|awarded|presented|served|poured|picked|unpacked|made)|arrived|come)|(?:stays?|stayed|remains?) (?:in the (?:car|bag|drawer|case|box|cupboard|closet|wardrobe|hallway|office|house)|at home|home|behind|off|inside|back|on (?:its|the|a|his|her|their) (?:peg|hook|shelf|stand|rack|hanger|table|chair|nail))|goes (?:back )?(?:in|into|on|to) (?:the|its|a|his|her|their) (?:bag|pocket|drawer|case|box|shelf|peg|hook|rack|closet|wardrobe|cupboard)|(?:is |are )?(?:excluded|banned|forbidden|prohibited|optional|unwanted))\b/;
