import type { TraitPath } from "../brief/brief.ts";
import { isColor } from "../brief/color.ts";
import { skins } from "../brief/values/beings.ts";
import type { FrameShape } from "../brief/values/clothes.ts";
import type { BeardLength, HairCut, HairStyle } from "../brief/values/hair.ts";
import { hairStyles } from "../brief/values/hair.ts";
import type { Hold } from "../brief/values/things.ts";
import { isPronoun } from "./beings.ts";
import { detailsInContext, dyeOfLink, isDetailNoun, isPatternOfClothes, secondColors } from "./details.ts";
import { findLiteralSpans, findSpans } from "./find-spans.ts";
import { findHeadNouns } from "./head-nouns.ts";
import { type StatedHold, statedHold } from "./hold-words.ts";
import { findForeignSpans, type Languages, type PromptLanguage } from "./languages.ts";
import { correctSpelling } from "./lexicon.ts";
import type { ColorTarget } from "./lexicon-entry.ts";
import { statedOrigin } from "./origins.ts";
import { conditionsOfPlaces, withoutSnowOfPlaces } from "./place-conditions.ts";
import { frameShapeIn, shapeWordsBefore } from "./shape-words.ts";
import type { Span } from "./span.ts";
import { startsNewPhrase, type Token, tokenize } from "./tokenize.ts";
import { describesImage, isWholeBackground } from "./transparency.ts";
import { isHeld } from "./vocabulary/appearance.ts";
import { coatColors, hairColorNames, nearestSkin } from "./vocabulary/colors.ts";
import { cutsOfLength } from "./vocabulary/haircuts.ts";

/** A trait mentioned in a text. */
export interface Mention {
  readonly path: TraitPath;
  readonly value: string;
  readonly words: string;
  /** Implied by the text rather than stated. */
  readonly implied: boolean;
  readonly negated: boolean;
  readonly attributes?: Attributes;
  /** The tokens it was read from: first, and one after the last. */
  readonly from: number;
  readonly to: number;
}

/** Attributes of an item: "square black glasses", "a long beard". */
export interface Attributes {
  readonly color?: string;
  readonly frames?: FrameShape;
  readonly beardLength?: BeardLength;
  /** How it is held: "a phone at her ear". */
  readonly hold?: Hold;
}

/** A text, the language it was read in, and what was found. */
export interface ReadText {
  readonly language: PromptLanguage;
  readonly tokens: readonly Token[];
  /** The position in the original text of each unit of the normalized one; absent for English. */
  readonly offsets?: readonly number[];
  /** The phrases, whoever they are about; absent for other languages. */
  readonly literal?: readonly Span[];
  readonly spans: readonly Span[];
  /** The noun that each colour and adjective describes. */
  readonly nouns: ReadonlyMap<Span, Span>;
  /** The tokens that the language knows, by index; absent for English. */
  readonly known?: ReadonlySet<number>;
  readonly mentions: readonly Mention[];
}

export interface ReadTextOptions {
  /** The text is about a known character, so that the cat of "with a cat" is not its subject. */
  readonly isEdit?: boolean;
  /** The languages besides English that the text may be in. */
  readonly languages?: Languages | undefined;
}

/** Reads a text in the language that knows most of it. The cost is linear in the length of the text. */
export function readText(text: string, { isEdit = false, languages }: ReadTextOptions = {}): ReadText {
  const foreign = languages === undefined ? undefined : findForeignSpans(text, languages, { isEdit });
  if (foreign !== undefined) {
    const { language, tokens, offsets, spans, nouns, known } = foreign;
    return { language, tokens, offsets, spans, nouns, known, mentions: allMentions(tokens, spans, nouns) };
  }
  return readTokens(correctSpelling(tokenize(text)), isEdit);
}

/** Reads the words of an English text. */
export function readTokens(tokens: readonly Token[], isEdit = false): ReadText {
  const literal = findLiteralSpans(tokens);
  const spans = findSpans(tokens, isEdit, literal);
  const nouns = findHeadNouns(spans, tokens);
  return { language: "en", tokens, literal, spans, nouns, mentions: allMentions(tokens, spans, nouns) };
}

/** All mentions of a text, in order, and what they say about each other. */
function allMentions(
  tokens: readonly Token[],
  spans: readonly Span[],
  nouns: ReadonlyMap<Span, Span>,
): Mention[] {
  const mentions = mentionsOf(tokens, spans, nouns);
  return [...withoutSnowOfPlaces(mentions), ...conditionsOfPlaces(mentions, tokens)];
}

function mentionsOf(
  tokens: readonly Token[],
  spans: readonly Span[],
  nouns: ReadonlyMap<Span, Span>,
): Mention[] {
  const colors = firstColors(nouns);
  const describedNouns = new Set(nouns.values());
  const textures = new Map<Span, HairStyle>();
  for (const [{ entry }, noun] of nouns) {
    const texture = entry.adjective?.hairStyle;
    if (texture === "curly" || texture === "wavy") textures.set(noun, texture);
  }
  const spansPerClause = countByClause(spans);
  const hasCreature = spans.some(
    (span) => !span.negated && span.entry.traits?.some((s) => s.path === "subject" && s.value !== "human"),
  );
  const seconds = secondColors(nouns, tokens);
  const details = detailsInContext(spans, tokens, nouns);
  const mentions: Mention[] = [];
  const ofRoles: Mention[] = [];
  let eyes: Mention | undefined;
  const addMention = (
    span: Span,
    path: TraitPath,
    value: string,
    words = span.words,
    implied = false,
  ): void => {
    mentions.push({ path, value, words, implied, negated: span.negated, from: span.from, to: span.to });
  };
  for (const [at, span] of spans.entries()) {
    const { traits = [], impliedTraits = [], color, adjective } = span.entry;
    const origin = hasCreature ? undefined : statedOrigin(at, spans, tokens);
    if (origin !== undefined) addMention(span, "origin", origin);
    const noun = nouns.get(span);
    if (adjective !== undefined) {
      const words = noun === undefined ? span.words : joinWords(span, noun);
      const target = noun?.entry.colorTarget;
      if (target === "hair.color" && noun?.entry.weakTarget !== true) {
        const texture = noun === undefined ? undefined : textures.get(noun);
        if (adjective.hairStyle === "bob" && texture !== undefined) {
          // "Wavy shoulder-length hair" is long and no bob.
          const cut = cutsOfLength.long[texture];
          if (cut !== undefined) addMention(span, "hair.cut", cut, words);
        } else if (noun !== undefined && adjective.hairStyle !== undefined && !isFringe(noun)) {
          const cut = cutOfLength(adjective.hairStyle, noun);
          if (!saysHairStyle(noun)) addMention(span, "hair.style", adjective.hairStyle, words);
          if (/^spik(?:y|ed)$/.test(span.words)) addMention(span, "hair.cut", "spiky", words);
          else if (cut !== undefined) addMention(span, "hair.cut", cut, words);
        }
        if (adjective.hairColor !== undefined && color === undefined)
          addMention(span, "hair.color", adjective.hairColor, words);
      }
      if (target === "skin" && adjective.skin !== undefined && !hasCreature)
        addMention(span, "skin", adjective.skin, words);
      if (adjective.pattern !== undefined && isPatternOfClothes(span, noun, tokens))
        addMention(span, "clothing.pattern", adjective.pattern, words);
      if (adjective.dye !== undefined && target === "hair.color" && noun?.entry.weakTarget !== true)
        addMention(span, "hair.dye", adjective.dye, words);
      if (adjective.build !== undefined && noun?.entry.isBeing === true && !isAround(span, noun))
        addMention(span, "build", adjective.build, words);
      if (
        adjective.age !== undefined &&
        (noun?.entry.isBeing === true || (noun === undefined && adjective.age !== "child"))
      )
        addMention(
          span,
          "age",
          adjective.age === "young_adult" && isYouth(noun) ? "child" : adjective.age,
          words,
        );
    }
    const isItem = traits.some(({ path }) => itemPaths.includes(path));
    const described = isItem
      ? [...shapeWordsBefore(tokens, span.from), wordsWithColor(span, colors.get(span))].join(" ")
      : span.words;
    if (isDetailNoun(span) && !details.has(span)) continue;
    if (span.entry.needsColor === true && !colors.has(span)) continue;
    for (const { path, value } of traits) {
      // Several cut-outs are things.
      if (value === "transparent" && /outs$/.test(span.words)) continue;
      // Animals have horns and ears of their own.
      if (hasCreature && path === "accessories" && /-(?:horns|ears)$/.test(value)) continue;
      // Animals have no hair trait: their hair colour is the colour of the coat.
      if (path === "subject" && value === "human" && hasCreature) continue;
      const coat =
        path === "companion.kind"
          ? (colors.get(span)?.entry.color ?? (brownBirds.test(span.words) ? "brown" : undefined))
          : undefined;
      if (coat !== undefined && coat !== "transparent") addMention(span, "companion.color", coat);
      const next = spans[at + 1];
      // "Blonde highlights" say nothing about the rest of the hair.
      if (path === "hair.color" && next !== undefined && next.from === span.to && details.has(next))
        addMention(span, "hair.secondColor", value, joinWords(span, next));
      else if (path === "hair.color" && hasCreature)
        addMention(span, "skin", coatColors[value] ?? value, described);
      else if (isItem) {
        const held = holdOfItem(path, value, span, tokens);
        const attributes = {
          ...attributesOf(described, colors.get(span)),
          ...(held !== undefined && { hold: held.hold }),
        };
        const { from, to } = held ?? span;
        mentions.push({ ...mentionAt(span), from, to, path, value, words: described, attributes });
      } else if (path === "clothing.type" && span.negated) {
        const held = statedHold(span, tokens);
        const color = colors.get(span)?.entry.color;
        const attributes = held && { hold: held.hold, ...(color !== undefined && { color }) };
        mentions.push({ ...mentionAt(span), path, value, ...(attributes && { attributes }) });
      } else addMention(span, path, value, described);
    }
    // "A suit, and the tie is in his pocket": it is worn otherwise.
    if (span.negated && traits.some(({ value }) => value === "tie") && spans.some(namesClothes))
      mentions.push({
        ...mentionAt(span),
        path: "clothing.under",
        value: "shirt",
        negated: false,
        implied: true,
      });
    for (const { path, value } of impliedTraits) {
      const held = path === "accessories" && !span.negated ? statedHold(span, tokens) : undefined;
      if (held === undefined) addMention(span, path, value, span.words, true);
      else
        mentions.push({
          ...mentionAt(span),
          path,
          value,
          implied: true,
          attributes: { hold: held.hold },
        });
    }
    if (span.negated && isWholeHair(span, tokens))
      mentions.push({ ...mentionAt(span), path: "hair.style", value: "bald", negated: false });
    if (span.negated && isWholeBackground(span, tokens))
      mentions.push({ ...mentionAt(span), ...transparentBackground, words: `no ${span.words}` });
    if (color === "transparent") {
      const words = noun === undefined ? span.words : joinWords(span, noun);
      if (describesImage(span, noun, tokens)) addMention(span, "background.color", color, words);
      continue;
    }
    if (
      color === undefined ||
      // The colour of something absent is not that of what is there: "a camel coat over her arm".
      (noun?.negated === true && !span.negated) ||
      (noun?.entry.colorTarget === "skin" && adjective?.skin !== undefined && !hasCreature)
    )
      continue;
    const target =
      noun === undefined
        ? targetWithoutNoun(span, tokens, hasCreature, spansPerClause.get(span.clause) === 1)
        : { colorTarget: noun.entry.colorTarget, weak: noun.entry.weakTarget === true };
    if (noun !== undefined && isDetailNoun(noun) && !details.has(noun)) continue;
    const isSecond = noun !== undefined && noun.entry.colorTarget === "skin" && seconds.has(span);
    const part = isSecond ? "markings" : noun?.entry.part;
    if (noun !== undefined && part !== undefined && hasCreature && !span.negated) {
      const words = joinWords(span, noun);
      mentions.push({ ...mentionAt(span), path: "parts", value: part, words, attributes: { color } });
      continue;
    }
    const added = noun === undefined ? undefined : seconds.get(span);
    if (added !== undefined && noun !== undefined) {
      const words = joinWords(span, noun);
      const { colorTarget } = noun.entry;
      if (colorTarget === "hair.color" && noun.entry.weakTarget !== true && !hasCreature) {
        addMention(span, "hair.secondColor", nearestValue("hair.color", color, false), words);
        addMention(span, "hair.dye", dyeOfLink(added), words, true);
        continue;
      }
      if (colorTarget === "clothing.color" && noun.entry.weakTarget !== true) {
        addMention(span, "clothing.patternColor", color, words);
        addMention(span, "clothing.pattern", "two-tone", words, true);
        continue;
      }
    }
    if (noun !== undefined && isEyeNoun(noun, tokens)) eyes = eyeColor(span, noun);
    if (noun === undefined && !span.negated && isOfWall(at, spans, tokens, describedNouns))
      addMention(span, "background.color", color);
    if (target?.colorTarget === undefined || target.colorTarget === "none") continue;
    const words = noun === undefined ? span.words : joinWords(span, noun);
    const value = nearestValue(target.colorTarget, color, hasCreature);
    // "A teal ninja" is in teal, although ninjas wear black.
    if (target.colorTarget === "clothing.color" && target.weak && noun?.entry.isBeing === true)
      ofRoles.push({ ...mentionAt(span), path: target.colorTarget, value, words, implied: true });
    else addMention(span, target.colorTarget, value, words, target.weak);
  }
  const beard = hasCreature ? undefined : beardOfMan(mentions);
  const fringe = fringeOfBob(spans, mentions);
  return [
    ...(beard === undefined ? [] : [beard]),
    ...mentions,
    ...ofRoles,
    ...[eyes, fringe].filter((mention) => mention !== undefined),
  ];
}

/** A bob with a fringe is the one of the bobs that has one. */
function fringeOfBob(spans: readonly Span[], mentions: readonly Mention[]): Mention | undefined {
  const fringe = spans.find(
    ({ entry, negated }) => !negated && entry.impliedTraits?.some(({ value }) => value === "long-fringe"),
  );
  const isBob = mentions.some(
    ({ path, value, negated }) => path === "hair.style" && value === "bob" && !negated,
  );
  return fringe === undefined ||
    !isBob ||
    mentions.some(({ path, implied }) => path === "hair.cut" && !implied)
    ? undefined
    : { ...mentionAt(fringe), path: "hair.cut", value: "bob" };
}

/** Somebody with a beard is a man unless the text says otherwise. */
function beardOfMan(mentions: readonly Mention[]): Mention | undefined {
  if (mentions.some(({ path, negated }) => path === "gender" && !negated)) return undefined;
  const beard = mentions.find(
    ({ path, negated, value, implied }) => path === "facialHair" && !negated && !implied && value !== "none",
  );
  return beard && { ...mentionAt(beard), path: "gender", value: "masculine", implied: true };
}

/** "A bob with a straight fringe" is still a bob. */
function isFringe({ entry, words }: Span): boolean {
  return entry.impliedTraits?.some(({ value }) => value === "long-fringe") === true || words === "fringe";
}

/** "Round his neck". */
function isAround(span: Span, noun: Span): boolean {
  return span.words === "round" && noun.from === span.to && isPronoun(noun.words);
}

/** Whether a colour is that of everything, and a wall or background is listed after it: "everything orange, the wall". */
function isOfWall(
  at: number,
  spans: readonly Span[],
  tokens: readonly Token[],
  described: ReadonlySet<Span>,
): boolean {
  const { from = 0, to = 0 } = spans[at] ?? {};
  if (tokens[from - 1]?.text !== "everything") return false;
  return spans
    .slice(at + 1, at + 4)
    .some(
      (span) =>
        span.from - to < 8 &&
        span.entry.colorTarget === "background.color" &&
        !span.negated &&
        !described.has(span) &&
        tokens.slice(to, span.from).every(({ text }) => !/^(?:[.!?;]|but|except|apart)$/.test(text)),
    );
}

/** The haircut of "long" next to "curly hair", whose hairstyle is that of the noun. */
function cutOfLength(length: HairStyle, noun: Span): HairCut | undefined {
  const style = noun.entry.traits?.find(({ path }) => path === "hair.style")?.value;
  return length === "long" || length === "short"
    ? hairStyles.flatMap((one) => (one === style ? [cutsOfLength[length][one]] : []))[0]
    : undefined;
}

const transparentBackground = { path: "background.color", value: "transparent", negated: false } as const;

/** What a mention has from its span. */
function mentionAt({
  words,
  negated,
  from,
  to,
}: Pick<Span, "words" | "negated" | "from" | "to">): Omit<Mention, "path" | "value"> {
  return { words, negated, from, to, implied: false };
}

/** How a thing is held, and how a garment, hat or glasses that are not worn are carried. */
function holdOfItem(
  path: TraitPath,
  value: string,
  span: Span,
  tokens: readonly Token[],
): StatedHold | undefined {
  if (path === "accessories" ? span.negated || !isHeld(value) : !span.negated || path === "facialHair")
    return undefined;
  return statedHold(span, tokens);
}

/** Whether a noun means eyes and not the shape of frames. */
function isEyeNoun({ entry, words, negated, from }: Span, tokens: readonly { text: string }[]): boolean {
  if (entry.isEyes === true) return !negated;
  return !negated && /^(?:eyes?|eyed)$/.test(words) && tokens[from - 1]?.text !== "cat";
}

/**
 * The eye colour, if the last word before "eyes" or after it is a colour name. "Light blue eyes" are blue; "golden" is
 * not a colour name.
 */
function eyeColor(color: Span, eyes: Span): Mention | undefined {
  const { isEyes } = eyes.entry;
  const value = (isEyes === true ? color.entry.color : color.words.split(" ").at(-1)) ?? "";
  const isDirect = color.from < eyes.from || color.from - eyes.to <= 3;
  return (isEyes === true || isDirect) && /^[a-z]+$/.test(value) && isColor(value)
    ? { ...mentionAt(color), path: "eyes.color", value, words: joinWords(color, eyes), negated: false }
    : undefined;
}

/** The attributes of an item, from the words and the colour that describe it. */
function attributesOf(described: string, color: Span | undefined): Attributes {
  const frames = frameShapeIn(described);
  return {
    ...(color?.entry.color !== undefined &&
      color.entry.color !== "transparent" && { color: color.entry.color }),
    ...(/\bflour\b/.test(described) && { color: "white" }),
    ...(frames !== undefined && { frames }),
    ...(/\blong\b/.test(described) && { beardLength: "long" }),
    ...(/\b(?:braided|plaited|braids?|plaits?)\b/.test(described) && { beardLength: "braided" }),
  };
}

/** Birds of prey without the white head of the eagle. */
const brownBirds = /\b(?:hawk|falcon|kestrel|buzzard|osprey|goshawk)\b/;

/** Paths of items, whose words include shape and colour. */
const itemPaths: readonly TraitPath[] = ["accessories", "headwear", "eyewear", "facialHair"];

/** The first colour of each noun in its own clause. */
function firstColors(nouns: ReadonlyMap<Span, Span>): ReadonlyMap<Span, Span> {
  const colors = new Map<Span, Span>();
  for (const [span, noun] of nouns)
    if (span.entry.color !== undefined && span.clause === noun.clause && !colors.has(noun))
      colors.set(noun, span);
  return colors;
}

function countByClause(spans: readonly Span[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { clause } of spans) counts.set(clause, (counts.get(clause) ?? 0) + 1);
  return counts;
}

/** The words of an item including its colour. */
function wordsWithColor(span: Span, color: Span | undefined): string {
  return color === undefined ? span.words : joinWords(color, span);
}

/** "Lacking any hair" means bald; "no hair clips" and "no long hair" do not. */
function isWholeHair(span: Span, tokens: readonly Token[]): boolean {
  const next = tokens[span.to];
  return (
    span.words === "hair" &&
    (next === undefined ||
      next.isPunctuation ||
      startsNewPhrase(next.text) ||
      /^(?:left|whatsoever|anywhere)$/.test(next.text)) &&
    /^(?:no|any|without|lacking|a|single|much|of|minus|sans)$/.test(tokens[span.from - 1]?.text ?? "")
  );
}

/** "Girl" and "boy" mean a child only together with "young". */
function isYouth(noun: Span | undefined): boolean {
  return (
    noun?.entry.impliedTraits?.some(({ path, value }) => path === "age" && value === "adolescent") === true
  );
}

/** The target of a colour without a noun: clothes in "dressed all in red", skin next to a monster. */
function targetWithoutNoun(
  span: Span,
  tokens: readonly { text: string }[],
  hasCreature: boolean,
  isOnlySpan: boolean,
): { colorTarget: ColorTarget; weak: boolean } | undefined {
  if (span.entry.isObject === true) return undefined;
  const last = tokens[span.from - 1]?.text ?? "";
  // "In plain brown"
  const isPlain = /^(?:plain|simple|pure|solid|full|bright|deep|pale)$/.test(last);
  const before = isPlain ? (tokens[span.from - 2]?.text ?? "") : last;
  if (
    /^(?:in|wearing|wears|all|everything|entirely)$/.test(before) ||
    (span.negated && /^(?:no|not|but|avoid)$/.test(before))
  )
    return { colorTarget: "clothing.color", weak: false };
  // Before an unknown word it most likely describes that word: "a red umbrella".
  const next = tokens[span.to]?.text ?? "";
  if (next !== "" && !/^(?:[^\p{L}]|and|with|but|except|apart|save|bar|barring|aside)$/u.test(next))
    return undefined;
  // "A line drawing, black on cream", "studio light on black"
  if (before === "on" && !/^\p{L}/u.test(next)) return { colorTarget: "background.color", weak: false };
  if (hasCreature) return { colorTarget: "skin", weak: false };
  return isOnlySpan ? { colorTarget: "clothing.color", weak: true } : undefined;
}

function nearestValue(paint: ColorTarget, color: string, creature: boolean): string {
  if (paint === "hair.color" || paint === "hair.secondColor") return hairColorNames[color] ?? color;
  if (paint === "skin" && !creature) {
    return skins.find((skin) => skin === color) ?? nearestSkin[color] ?? color;
  }
  return color;
}

function saysHairStyle(noun: Span): boolean {
  return noun.entry.traits?.some((saying) => saying.path === "hair.style") ?? false;
}

function joinWords(span: Span, noun: Span): string {
  return span.from < noun.from ? `${span.words} ${noun.words}` : `${noun.words} ${span.words}`;
}

/** Whether a word names clothes, as a garment or a role does. */
function namesClothes({ entry, negated }: Span): boolean {
  const { traits = [], impliedTraits = [] } = entry;
  return !negated && [...traits, ...impliedTraits].some(({ path }) => path === "clothing.type");
}
