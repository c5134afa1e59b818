import type { TraitPath } from "../brief/brief.ts";
import { isCreature, isHuman, isPossibleSubject, isPronoun, statesGender } from "./beings.ts";
import { companionOf } from "./companions.ts";
import { longestPhrase } from "./lexicon.ts";
import type { LexiconEntry, TraitValue } from "./lexicon-entry.ts";
import { startOfPhrase } from "./noun-phrase.ts";
import { buildCoverage, type Coverage, leaveOut, type Span } from "./span.ts";
import type { Token } from "./tokenize.ts";
import * as words from "./vocabulary/bystander-words.ts";
import { functionWords } from "./vocabulary/function-words.ts";

// Beings that are mentioned and not portrayed: first those beside the subject, then those that are only talked about.

/** What was read before a span. */
interface Context {
  readonly tokens: readonly Token[];
  readonly coverage: Coverage;
  /** The text is about a known character, which "as a fox" turns into another one. */
  readonly isEdit: boolean;
  /** Whether a person is mentioned anywhere in the text. */
  readonly hasHuman: boolean;
  /** A possible subject was mentioned. */
  hasSubject: boolean;
  /** The first person that was mentioned. */
  human: Span | undefined;
  /** The words before this index describe a bystander. */
  end: number;
}

/**
 * Leaves out beings that are mentioned and not portrayed, with what they wear: the baby in "a mother holding a baby",
 * the cat in "cat-eye glasses", the man in "photographed by a man in a red hat".
 */
export function leaveOutBystanders(
  spans: readonly Span[],
  tokens: readonly Token[],
  isEdit: boolean,
): Span[] {
  const coverage = buildCoverage(spans);
  const hasHuman = spans.some(
    (span) => isHuman(span) || isSubjectPronoun(span.words) || /^human(?: being)?s?$/.test(span.words),
  );
  const context: Context = {
    tokens,
    coverage,
    isEdit,
    hasHuman,
    hasSubject: isEdit,
    human: undefined,
    end: 0,
  };
  const left = new Set<Span>();
  const companions = new Map<Span, TraitValue[]>();
  for (const [at, span] of spans.entries()) {
    const start = bystanderStart(span, spans, at, context);
    if (start !== undefined) {
      left.add(span);
      const companion =
        companions.size > 0 || isPartOfName(span, isCreature(span), tokens)
          ? undefined
          : companionOf(span, start - 1, tokens);
      if (companion !== undefined) companions.set(span, companion);
      for (let index = start; index < span.from; index += 1) {
        const described = coverage.get(index);
        // The colour of a companion is read with it.
        if (described !== undefined && isPersonal(described) && !(companion && described.entry.color))
          left.add(described);
      }
      context.end = endOfDescription(span, word(tokens, start - 1), tokens);
    } else if (span.from < context.end && isPersonal(span)) left.add(span);
    else if (!span.negated) {
      context.hasSubject ||= isPossibleSubject(span);
      if (isHuman(span) || isSubjectPronoun(span.words)) context.human ??= span;
    }
  }
  return spans.map((span) => {
    if (!left.has(span)) return span;
    const companion = companions.get(span);
    if (companion !== undefined) return { ...span, entry: { colorTarget: "none", traits: companion } };
    return isPartOfName(span, true, tokens) ? { ...span, entry: {}, isLeftOut: true } : leaveOut(span);
  });
}

/** Where the description of a bystander starts, before its adjectives. Undefined for what is no bystander. */
function bystanderStart(
  span: Span,
  spans: readonly Span[],
  at: number,
  context: Context,
): number | undefined {
  const { entry } = span;
  const isAnimal = isCreature(span);
  if (!isAnimal && (entry.isBeing !== true || isPronoun(span.words))) return undefined;
  const { tokens } = context;
  const lead = precedingIndex(span, context);
  // "Black spider-silk robes" are black.
  if (isPartOfName(span, isAnimal, tokens)) return span.from;
  // "A girl in her dad's shirt, dad's moustache not included"
  const isOwner = isHuman(span) && context.human !== undefined && /'s$/.test(word(tokens, span.to - 1));
  const isBeside =
    isOwner ||
    isPossessor(span, spans.slice(at + 1, at + 4), lead, tokens) ||
    (isAnimal && isFigure(span, lead, context)) ||
    (context.hasSubject && isBesideSubject(span, lead, context));
  return isBeside ? lead + 1 : undefined;
}

/** "Dragon rider", "cat-eye glasses", "crocodile-leather boots", "golden retriever energy". */
export function isPartOfName(span: Span, isAnimal: boolean, tokens: readonly Token[]): boolean {
  const after = word(tokens, span.to);
  if (isAnimal && (words.objects.test(after) || words.materials.test(after))) return true;
  const isFantasy = span.entry.traits?.some(({ path }) => path === "fantasy") === true;
  if ((isAnimal || isFantasy) && words.occupations.test(after)) return true;
  if (isPet(span) && /^(?:mom|mum|dad|lady|person)$/.test(after)) return true;
  // A girl with the ears and tail of an animal.
  return isAnimal && isOrdinaryAnimal(span) && /^(?:girl|boy|lady|maid|lass|lad)s?$/.test(after);
}

/** The king in "the king's daughter", and the doctor in "in a doctor's coat". */
function isPossessor(span: Span, next: readonly Span[], lead: number, tokens: readonly Token[]): boolean {
  if (!/'s$|s'$/.test(word(tokens, span.to - 1))) return false;
  if (/^(?:in|wearing|wears|with)$/.test(word(tokens, lead))) return true;
  return next.some(
    ({ entry, words: text, from }) => entry.isBeing === true && !isPronoun(text) && from - span.to <= 4,
  );
}

/** The elephant in "the patience of an elephant", the bear in "a bear of a man", and the night owl who codes. */
function isFigure(span: Span, lead: number, { tokens, hasHuman }: Context): boolean {
  const after = `${word(tokens, span.to)} ${word(tokens, span.to + 1)} ${word(tokens, span.to + 2)}`;
  if (span.entry.isFigurative === true && (hasHuman || after.startsWith("of the "))) return true;
  const before = word(tokens, lead);
  if (
    !isRemains(span) &&
    /^of an? (?:man|woman|guy|bloke|fellow|lad|girl|boy|person|lady|gentleman)$/.test(after)
  )
    return true;
  if (words.carriedPlaces.test(after)) return true;
  // "The one who tamed the dragon"
  if (word(tokens, lead - 1) === "who" && /(?:ed|s)$/.test(before) && !/^(?:is|was|has)$/.test(before))
    return true;
  // "A shepherd with his sheep" has a sheep; "a portrait of her cat" is of the cat.
  if (/^(?:his|her|their)$/.test(before) && /^(?:with|and|,)$/.test(word(tokens, lead - 1))) return true;
  return (
    before === "of" &&
    /^(?:an?|the)$/.test(word(tokens, lead + 1)) &&
    !words.images.test(word(tokens, lead - 1)) &&
    hasHuman
  );
}

/** "The ghost of a girl" is a ghost, unlike "a bear of a man". */
function isRemains({ entry }: Span): boolean {
  const { traits = [] } = entry;
  return traits.some(({ value }) => /^(?:ghost|skeleton|zombie|mummy|vampire|robot)$/.test(value));
}

/** Whether a being is mentioned beside the subject, as in "a mother holding a baby". */
function isBesideSubject(span: Span, at: number, { tokens, human, isEdit, coverage }: Context): boolean {
  const after = word(tokens, span.to);
  const isAnimal = isCreature(span);
  if (isAnimal && (words.pictures.test(after) || words.clothes.test(after))) return true;
  const place = `${after} ${word(tokens, span.to + 1)} ${word(tokens, span.to + 2)}`;
  if (/^(?:on|in|at|under|by) (?:his|her|their|my|the) (?:shoulder|lap|head|arm|side|hand|feet)/.test(place))
    return true;
  const lead = word(tokens, at);
  if (lead === "as" && isDrawnAs(tokens, at)) return false;
  if (isEdit && lead === "as" && !/^(?:dressed|disguised|costumed)$/.test(word(tokens, at - 1))) return false;
  if (words.companionVerbs.test(lead) || (isAnimal && /^(?:as|his|her|their|my|like)$/.test(lead)))
    return true;
  // "Astronaut panda", "middle-aged man".
  if (isEdit || human === undefined || at < human.to) return false;
  if (!isAnimal)
    return words.companionLeads.test(lead) || (lead === "and" && isOther(span, human, at, tokens));
  // "A fox head" makes the person a fox.
  if (/^head(?:ed)?$/.test(after)) return false;
  if (words.identityLeads.test(lead)) return false;
  // "Our barista, a fox with glasses" is a fox; "a shepherd, his dog behind him" is not a dog.
  const isApposition = lead === "" || tokens[at]?.isPunctuation === true || lead === ":";
  // "A man on a bench, a squirrel eyeing his sandwich"
  const isDoing = statesGender(human) && /ing$/.test(after) && !/^(?:wearing|holding|carrying)$/.test(after);
  if (isApposition && (words.positions.test(after) || isDoing)) return true;
  // "A retired mining robot", "our analyst, a minimalist robot".
  const start = startOfPhrase(span, tokens, coverage);
  if (start <= human.to || (/^[,;.:]$/.test(tokens[start - 1]?.text ?? "") && start < span.from))
    return false;
  if (!isApposition) return true;
  return statesGender(human) && at + 1 === span.from;
}

/** "Draw me as a fox", unlike "draw me dressed as a fox". */
function isDrawnAs(tokens: readonly Token[], at: number): boolean {
  const before = [4, 3, 2, 1].map((back) => word(tokens, at - back)).join(" ");
  return /(?:^| )(?:draw|show|depict|portray|render|make|paint|picture|imagine|sketch|design|drawn|depicted|shown|portrayed) (?:me|him|her|it|us|them|this|myself|itself)$/.test(
    before,
  );
}

/** "A man and a woman": the first is portrayed. "A mother and a lawyer" is one person. */
function isOther(span: Span, human: Span, at: number, tokens: readonly Token[]): boolean {
  return (
    /^(?:an?|the|his|her|their)$/.test(word(tokens, at + 1)) && statesGender(span) && statesGender(human)
  );
}

function isPet({ entry }: Span): boolean {
  return entry.traits?.some(({ value }) => /^(?:cat|dog|rabbit)$/.test(value)) === true;
}

/** An animal, and not a being that can be a girl itself, such as a robot or a ghost. */
function isOrdinaryAnimal({ entry }: Span): boolean {
  return entry.traits?.some(({ path, value }) => path === "subject" && !words.humanoids.test(value)) === true;
}

const personalPaths: readonly TraitPath[] = [
  "gender",
  "age",
  "skin",
  "hair.style",
  "hair.color",
  "facialHair",
  "eyewear",
  "headwear",
  "expression",
  "clothing.type",
  "clothing.color",
];

/** Whether a span describes a person or an animal rather than the image. */
function isPersonal({ entry, words: text }: Span): boolean {
  if (isPronoun(text)) return false;
  const { traits = [], color, adjective, colorTarget } = entry;
  return (
    color !== undefined ||
    adjective !== undefined ||
    (colorTarget === "hair.color" && traits.length === 0) ||
    traits.some(({ path }) => personalPaths.includes(path) || path === "accessories")
  );
}

/** One after the last word that describes a bystander: "a man in a red hat". */
function endOfDescription(span: Span, lead: string, tokens: readonly Token[]): number {
  // "Her dad (big beard, baseball cap)"
  if (word(tokens, span.to) === "(") {
    const length = tokens.slice(span.to, span.to + maxParenthesis).findIndex(({ text }) => text === ")");
    return length < 0 ? span.to : span.to + length;
  }
  const isDescribed = /^(?:in|with|wearing|wears|who|painted|dressed|whose)$/.test(word(tokens, span.to));
  const isPredicate =
    /^(?:is|are|was)$/.test(word(tokens, span.to)) &&
    /^(?:wearing|dressed|in)$/.test(word(tokens, span.to + 1));
  if (!isDescribed && !isPredicate && lead !== "whose") return span.to;
  let at = span.to;
  for (; at < tokens.length && at < span.to + maxDescription; at += 1) {
    const token = tokens[at];
    if (token?.isPunctuation === true) break;
    if (
      at > span.to &&
      /^(?:and|while|but)$/.test(token?.text ?? "") &&
      words.verbs.test(word(tokens, at + 1))
    )
      break;
  }
  return at;
}

const maxDescription = 12;
const maxParenthesis = 40;

/** The maximum number of adjectives to skip before a being. */
const maxAdjectives = 12;

/** The index of the word before a being and its adjectives: "holding" in "holding a little brown dog". */
function precedingIndex(span: Span, { coverage, tokens }: Context): number {
  let at = span.from - 1;
  for (const last = at - maxAdjectives; at >= 0 && at > last; at -= 1) {
    const adjective = coverage.get(at)?.entry;
    const isAdjective =
      adjective?.color !== undefined ||
      adjective?.adjective !== undefined ||
      /^(?:skinned|haired|eyed|furred|feathered)$/.test(word(tokens, at)) ||
      // "Tabby cat", "elderly rabbit", "astronaut panda".
      (adjective?.isBeing === true && !isPronoun(word(tokens, at))) ||
      (adjective?.traits?.every(({ path }) => /^(?:expression|facialHair|hair\.)/.test(path)) === true &&
        adjective.colorTarget === undefined);
    if (isAdjective || words.determiners.test(word(tokens, at))) continue;
    // "Surrounded by noisy children"
    const isUnknown =
      adjective === undefined && tokens[at]?.isPunctuation === false && !functionWords.has(word(tokens, at));
    if (!isUnknown || !/^(?:by|with|his|her|their|an?|the)$/.test(word(tokens, at - 1))) break;
  }
  return at;
}

function isSubjectPronoun(text: string): boolean {
  return /^(?:he|she)$/.test(text);
}

function word(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? "";
}

/**
 * Leaves out beings that are mentioned after the one that is portrayed: the bear in "uncle Tom, famous for bear hugs", the
 * knights in "a dragon who reads about knights". A later being is portrayed if it says what the earlier one is ("a
 * programmer cat", "our assistant, a friendly fox"), or corrects it.
 */
export function leaveOutOtherBeings(spans: readonly Span[], tokens: readonly Token[]): Span[] {
  const coverage = buildCoverage(spans);
  let earlier: Span | undefined;
  return spans.map((span) => {
    if (!isPossibleSubject(span)) return span;
    if (isCreatureOrFantasy(span.entry) && !span.negated && !isCostume(span, tokens)) {
      if (isModifier(span, tokens, earlier !== undefined)) return leaveOut(span);
      if (earlier !== undefined && !isSameBeing(span, earlier, tokens, coverage)) return leaveOut(span);
    }
    if (!span.negated) earlier = span;
    return span;
  });
}

function isCreatureOrFantasy({ traits }: LexiconEntry): boolean {
  return (
    traits?.some(({ path, value }) => path === "fantasy" || (path === "subject" && value !== "human")) ===
    true
  );
}

/** "A kid in a wizard costume" is drawn as a wizard. */
function isCostume({ entry, to }: Span, tokens: readonly Token[]): boolean {
  return (
    entry.traits?.some(({ path }) => path === "fantasy") === true &&
    /^(?:costumes?|outfit|cosplay|robes?|suit|disguise|armou?r|getup|gear|ears)$/.test(tokens[to]?.text ?? "")
  );
}

/**
 * Whether a being only describes the next noun: "wolf cut", "fairy lights", "the king's crown". Any noun may follow a
 * being that is not the first.
 */
export function isModifier(span: Span, tokens: readonly Token[], hasEarlier: boolean): boolean {
  const next = tokens[span.to];
  const last = tokens[span.to - 1]?.text ?? "";
  if (next === undefined || next.isPunctuation || words.portraits.test(next.text)) return false;
  if (words.describedNouns.test(next.text)) return true;
  const isPossessive = /s?'s?$/.test(last) && last !== span.words;
  if (!hasEarlier && !isPossessive) return false;
  const isNoun = !functionWords.has(next.text) && !/(?:ing|ed|ly|s)$/.test(next.text);
  const entry = longestPhrase([next.text], 0)?.entry;
  return isNoun && (entry === undefined || (entry.isBeing !== true && entry.colorTarget === "none"));
}

/** Whether a later mention is about the being before it. */
function isSameBeing(span: Span, earlier: Span, tokens: readonly Token[], coverage: Coverage): boolean {
  const start = startOfPhrase(span, tokens, coverage);
  const lead = tokens[start - 1];
  // "Programmer cat", "grandma, a rabbit", "agent: fox".
  if (start <= earlier.to) return true;
  if (lead === undefined || words.sameBeing.test(lead.text)) return true;
  if (words.corrections.test(textBefore(tokens, start))) return true;
  if (lead.isPunctuation || lead.text === ":") return !isScenery(span, tokens) && !isGendered(earlier, span);
  return false;
}

function textBefore(tokens: readonly Token[], at: number): string {
  return tokens
    .slice(Math.max(0, at - 6), at)
    .map(({ text }) => text)
    .join(" ");
}

/** "Wolf howling in the background", "hawk on her fist", "owl nearby". */
function isScenery({ to }: Span, tokens: readonly Token[]): boolean {
  const rest = tokens
    .slice(to, to + 7)
    .map(({ text }) => text)
    .join(" ");
  return (
    /^(?:[a-z]+ing |[a-z]+s )?(?:[a-z]+ ){0,2}?(?:in the (?:far |distant |soft )?(?:background|distance)|nearby|behind|beside|next to|at (?:his|her|their)|on (?:his|her|their|a|the))\b/.test(
      rest,
    ) || /^[a-z]+ing (?:overhead|above|around|behind|past|by)\b/.test(rest)
  );
}

/** A person with a stated gender stays one, unless the later mention has an article: "my boss, a lion". */
function isGendered(earlier: Span, span: Span): boolean {
  return span.from - earlier.to > 12 && earlier.entry.traits?.some(({ path }) => path === "gender") === true;
}
