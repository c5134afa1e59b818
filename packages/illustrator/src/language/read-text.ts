import type { TraitPath } from "../brief/brief.ts";
import { hexOf, isColor } from "../brief/color.ts";
import { nearestColor } from "../brief/palette.ts";
import type { BeardLength, FrameShape } from "../brief/values.ts";
import { hairColors, skins } from "../brief/values.ts";
import type { Paint } from "./entry.ts";
import { formsBefore } from "./forms.ts";
import { respelled } from "./lexicon.ts";
import { nounsOf } from "./nouns.ts";
import type { Span } from "./span.ts";
import { spansOf } from "./span.ts";
import { isJoint, type Token, tokenize } from "./tokenize.ts";
import { isBackgroundItself, isOfPicture } from "./transparency.ts";
import { coatOf, hairColorOf, skinOf } from "./words/colors.ts";

/** One thing a text said: a path, a value, how strongly, and in which words. */
export interface Reading {
  readonly path: TraitPath;
  readonly value: string;
  readonly words: string;
  /** Said outright, or only following from what was said. */
  readonly implied: boolean;
  /** Said not to be so. */
  readonly negated: boolean;
  readonly attributes?: Attributes;
}

/** What a text says of a thing besides its name: "square black glasses", "a long beard". */
export interface Attributes {
  readonly color?: string;
  readonly frames?: FrameShape;
  readonly beardLength?: BeardLength;
}

/** Everything a text says, in the order it says it. The cost is linear in the length of the text. */
export function readText(text: string): Reading[] {
  const tokens = respelled(tokenize(text));
  const spans = spansOf(tokens);
  const nouns = nounsOf(spans, tokens);
  const colors = colorsOfNouns(nouns);
  const inClause = countByClause(spans);
  const creature = spans.some(
    (span) => !span.negated && span.entry.says?.some((s) => s.path === "subject" && s.value !== "human"),
  );
  const readings: Reading[] = [];
  let eyes: Reading | undefined;
  const say = (span: Span, path: TraitPath, value: string, words = span.words, implied = false): void => {
    readings.push({ path, value, words, implied, negated: span.negated });
  };
  for (const span of spans) {
    const { says = [], implies = [], color, shade } = span.entry;
    const noun = nouns.get(span);
    if (shade !== undefined) {
      const words = noun === undefined ? span.words : join(span, noun);
      const target = noun?.entry.paint;
      if (target === "hair.color" && noun?.entry.weakPaint !== true) {
        if (noun !== undefined && shade.hairStyle !== undefined && !saysHairStyle(noun))
          say(span, "hair.style", shade.hairStyle, words);
        if (shade.hairColor !== undefined && color === undefined)
          say(span, "hair.color", shade.hairColor, words);
      }
      if (target === "skin" && shade.skin !== undefined && !creature) say(span, "skin", shade.skin, words);
      if (
        shade.age !== undefined &&
        (noun?.entry.being === true || (noun === undefined && shade.age !== "child"))
      )
        say(span, "age", shade.age === "young_adult" && isGrowing(noun) ? "child" : shade.age, words);
    }
    const isItem = says.some(({ path }) => describable.includes(path));
    const described = isItem
      ? [...formsBefore(tokens, span.from), withColor(span, colors.get(span))].join(" ")
      : span.words;
    for (const { path, value } of says) {
      // A ginger cat has no hair of its own: what is said of hair is said of its coat.
      if (path === "subject" && value === "human" && creature) continue;
      if (path === "hair.color" && creature) say(span, "skin", coatOf[value] ?? value, described);
      else if (isItem) {
        const attributes = attributesOf(described, colors.get(span));
        readings.push({ path, value, words: described, implied: false, negated: span.negated, attributes });
      } else say(span, path, value, described);
    }
    for (const { path, value } of implies) say(span, path, value, span.words, true);
    if (span.negated && isHairItself(span, tokens))
      readings.push({ path: "hair.style", value: "bald", words: span.words, implied: false, negated: false });
    if (span.negated && isBackgroundItself(span, tokens))
      readings.push({ ...transparent, words: `no ${span.words}` });
    if (color === "transparent") {
      const words = noun === undefined ? span.words : join(span, noun);
      if (isOfPicture(span, noun, tokens)) say(span, "background.color", color, words);
      continue;
    }
    if (color === undefined || (noun?.entry.paint === "skin" && shade?.skin !== undefined && !creature))
      continue;
    const target =
      noun === undefined
        ? loosePaint(span, tokens, creature, inClause.get(span.clause) === 1)
        : { paint: noun.entry.paint, weak: noun.entry.weakPaint === true };
    if (noun !== undefined && isEyes(noun, tokens)) eyes = eyeColor(span, noun);
    if (target?.paint === undefined || target.paint === "none") continue;
    const words = noun === undefined ? span.words : join(span, noun);
    say(span, target.paint, colorFor(target.paint, color, creature), words, target.weak);
  }
  return eyes === undefined ? readings : [...readings, eyes];
}

const transparent = {
  path: "background.color",
  value: "transparent",
  implied: false,
  negated: false,
} as const;

/** Eyes, and not the shape of spectacles. */
function isEyes({ words, negated, from }: Span, tokens: readonly { text: string }[]): boolean {
  return !negated && /^(?:eyes?|eyed)$/.test(words) && tokens[from - 1]?.text !== "cat";
}

/** The colour of eyes when its last word names one: "light blue eyes" are blue, "golden eyes" of no known colour. */
function eyeColor(color: Span, eyes: Span): Reading | undefined {
  const value = color.words.split(" ").at(-1) ?? "";
  return color.from < eyes.from && /^[a-z]+$/.test(value) && isColor(value)
    ? { path: "eyes.color", value, words: join(color, eyes), implied: false, negated: false }
    : undefined;
}

/** Attributes of an item, from the words it is described with and the colour said of it. */
function attributesOf(described: string, color: Span | undefined): Attributes {
  const frames = frameWords.find(([words]) => words.test(described))?.[1];
  return {
    ...(color?.entry.color !== undefined &&
      color.entry.color !== "transparent" && { color: color.entry.color }),
    ...(frames !== undefined && { frames }),
    ...(/\blong\b/.test(described) && { beardLength: "long" }),
  };
}

const frameWords: readonly (readonly [RegExp, FrameShape])[] = [
  [/\bcat ?eye/, "cat-eye"],
  [/\b(?:square|rectangular|boxy|angular|horn|nerd|geeky)/, "square"],
  [/\bround\b/, "round"],
];

/** Traits that are items, whose words include their shape and colour. */
const describable: readonly TraitPath[] = ["accessories", "headwear", "eyewear", "facialHair"];

/** The first colour of its own clause that is said of each noun. */
function colorsOfNouns(nouns: ReadonlyMap<Span, Span>): ReadonlyMap<Span, Span> {
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

/** The words of a thing with the colour that belongs to it. */
function withColor(span: Span, color: Span | undefined): string {
  return color === undefined ? span.words : join(color, span);
}

/** "Lacking any hair" is bald; "no hair clips" and "no long hair" are not. */
function isHairItself(span: Span, tokens: readonly Token[]): boolean {
  const next = tokens[span.to];
  return (
    span.words === "hair" &&
    (next === undefined || next.mark || isJoint(next.text)) &&
    /^(?:no|any|without|lacking|a|single|much|of|minus|sans)$/.test(tokens[span.from - 1]?.text ?? "")
  );
}

/** A girl or a boy, who is a child when young and not when only a girl or a boy. */
function isGrowing(noun: Span | undefined): boolean {
  return noun?.entry.implies?.some(({ path, value }) => path === "age" && value === "adolescent") === true;
}

/** A colour without a noun: "dressed all in red" is worn, "orange" beside a monster is its skin. */
function loosePaint(
  span: Span,
  tokens: readonly { text: string }[],
  creature: boolean,
  alone: boolean,
): { paint: Paint; weak: boolean } | undefined {
  if (span.entry.thing === true) return undefined;
  const before = tokens[span.from - 1]?.text ?? "";
  if (/^(?:in|wearing|wears|all)$/.test(before)) return { paint: "clothing.color", weak: false };
  // Before a word we do not know, it is most likely the colour of that: "a red umbrella".
  const next = tokens[span.to]?.text ?? "";
  if (next !== "" && !/^(?:[^\p{L}]|and|with|but)$/u.test(next)) return undefined;
  if (creature) return { paint: "skin", weak: false };
  return alone ? { paint: "clothing.color", weak: true } : undefined;
}

function colorFor(paint: Paint, color: string, creature: boolean): string {
  if (paint === "hair.color")
    return hairColorOf[color] ?? nearestColor(hexOf(color) ?? "#808080", hairColors, "hair");
  if (paint === "skin" && !creature) {
    return skins.find((skin) => skin === color) ?? skinOf[color] ?? color;
  }
  return color;
}

function saysHairStyle(noun: Span): boolean {
  return noun.entry.says?.some((saying) => saying.path === "hair.style") ?? false;
}

function join(span: Span, noun: Span): string {
  return span.from < noun.from ? `${span.words} ${noun.words}` : `${noun.words} ${span.words}`;
}
