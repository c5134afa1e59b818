import type { TraitPath } from "../brief/brief.ts";
import { hexOf } from "../brief/color.ts";
import { nearestColor } from "../brief/palette.ts";
import { hairColors, skins } from "../brief/values.ts";
import type { Paint } from "./entry.ts";
import { formsBefore } from "./forms.ts";
import { respelled } from "./lexicon.ts";
import type { Span } from "./span.ts";
import { spansOf } from "./span.ts";
import type { Token } from "./tokenize.ts";
import { tokenize } from "./tokenize.ts";
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
}

/** Everything a text says, in the order it says it. */
export function readText(text: string): Reading[] {
  const tokens = respelled(tokenize(text));
  const spans = spansOf(tokens);
  const creature = spans.some(
    (span) => !span.negated && span.entry.says?.some((s) => s.path === "subject" && s.value !== "human"),
  );
  const readings: Reading[] = [];
  let eyes: string | undefined;
  const say = (span: Span, path: TraitPath, value: string, words = span.words, implied = false): void => {
    readings.push({ path, value, words, implied, negated: span.negated });
  };
  for (const span of spans) {
    const { says = [], implies = [], color, shade } = span.entry;
    const noun = color === undefined && shade === undefined ? undefined : nounOf(span, spans, tokens);
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
    const described = says.some(({ path }) => describable.includes(path))
      ? [...formsBefore(tokens, span.from), describedBy(span, spans, tokens)].join(" ")
      : span.words;
    for (const { path, value } of says) {
      // A ginger cat has no hair of its own: what is said of hair is said of its coat.
      if (path === "subject" && value === "human" && creature) continue;
      if (path === "hair.color" && creature) say(span, "skin", coatOf[value] ?? value, described);
      else say(span, path, value, described);
    }
    for (const { path, value } of implies) say(span, path, value, span.words, true);
    if (span.negated && isHairItself(span, tokens))
      readings.push({ path: "hair.style", value: "bald", words: span.words, implied: false, negated: false });
    if (color === undefined || (noun?.entry.paint === "skin" && shade?.skin !== undefined && !creature))
      continue;
    const target =
      noun === undefined
        ? loosePaint(span, spans, tokens, creature)
        : { paint: noun.entry.paint, weak: noun.entry.weakPaint === true };
    if (noun !== undefined && isEyes(noun, tokens)) eyes = join(span, noun);
    if (target?.paint === undefined || target.paint === "none") continue;
    const words = noun === undefined ? span.words : join(span, noun);
    say(span, target.paint, colorFor(target.paint, color, creature), words, target.weak);
  }
  return eyes === undefined ? readings : withEyes(readings, eyes);
}

/** Eyes, and not the shape of spectacles. */
function isEyes({ words, negated, from }: Span, tokens: readonly { text: string }[]): boolean {
  return !negated && /^(?:eyes?|eyed)$/.test(words) && tokens[from - 1]?.text !== "cat";
}

/** The colour of eyes has no path: the words about whose they are keep it. */
function withEyes(readings: readonly Reading[], eyes: string): Reading[] {
  const owner = readings.findLast(({ path, negated }) => path === "subject" && !negated);
  return owner === undefined
    ? [...readings, { path: "subject", value: "human", words: eyes, implied: true, negated: false }]
    : readings.map((reading) =>
        reading === owner ? { ...reading, words: `${reading.words}, ${eyes}` } : reading,
      );
}

/** Traits that are things: their words keep the colour they were given, which has no path of its own. */
const describable: readonly TraitPath[] = ["accessories", "headwear", "eyewear", "facialHair"];

/** The words of a thing with the colour that belongs to it. */
function describedBy(span: Span, spans: readonly Span[], tokens: readonly { text: string }[]): string {
  const color = spans.find(
    (other) =>
      other.entry.color !== undefined &&
      other.clause === span.clause &&
      nounOf(other, spans, tokens) === span,
  );
  return color === undefined ? span.words : join(color, span);
}

/** Things and the colours said of them: "red tie, blue hijab" has two. */
export function thingsWithColor(text: string): (readonly [thing: string, color: string])[] {
  const tokens = respelled(tokenize(text));
  const spans = spansOf(tokens);
  return spans.flatMap((span) => {
    const color = span.entry.color;
    const noun = color === undefined ? undefined : nounOf(span, spans, tokens);
    return color === undefined ? [] : (noun?.entry.says ?? []).map(({ value }) => [value, color] as const);
  });
}

/** The noun an adjective belongs to: the next one of its clause, else the one just before ("hair dyed blue"). */
function nounOf(span: Span, spans: readonly Span[], tokens: readonly { text: string }[]): Span | undefined {
  const at = spans.indexOf(span);
  for (const next of spans.slice(at + 1)) {
    if (next.clause !== span.clause && !inOneList(span, next, spans, tokens)) break;
    if (next.from - span.to > 6) break;
    if (
      between(tokens, span.to, next.from).some((word) =>
        /^(?:with|and|in|at|on|for|of|holding|wearing|has|under|against|but|who)$/.test(word),
      )
    ) {
      // "red and blue hoodie": both colours are the hoodie's.
      if (!(next.entry.color !== undefined && next.from - span.to === 1)) break;
    }
    if (next.entry.paint !== undefined) return next;
  }
  const before = spans.slice(0, at).findLast((other) => other.entry.paint !== undefined);
  if (before === undefined || !(before.clause === span.clause || listedUnder(before, span, spans, tokens)))
    return undefined;
  if (span.entry.thing === true) return undefined;
  const link = between(tokens, before.to, span.from).filter(
    (word) => !isAdjective(word, spans, before.to, span.from),
  );
  const linked = link.every((word) =>
    /^(?:is|are|in|of|dyed|colou?red|painted|an?|very|bright|dark|light|color|colou?r|and|tinted|that|was|as|so|all|now|naturally|bleached|mostly|half|partly|from|to|the|shade|[:,])$/.test(
      word,
    ),
  );
  // "pink hair and dark roots": the second adjective has a noun of its own.
  if (link.includes("and") && /^\p{L}/u.test(tokens[span.to]?.text ?? "") && !isJoint(span.to, tokens))
    return undefined;
  // A person before a colour is not its noun: the black in "man in black" is worn.
  return linked && before.entry.being !== true && link.length <= 4 ? before : undefined;
}

/** "hair: long, black": what stands between the colon and the next mark of another kind is the noun's. */
function listedUnder(
  noun: Span,
  span: Span,
  spans: readonly Span[],
  tokens: readonly { text: string }[],
): boolean {
  return tokens[noun.to]?.text === ":" && inOneList({ ...noun, to: noun.to + 1 }, span, spans, tokens);
}

function isJoint(at: number, tokens: readonly { text: string }[]): boolean {
  return /^(?:and|with|in|at|on|of|under|against|but|who|wearing|holding)$/.test(tokens[at]?.text ?? "");
}

/** "Lacking any hair" is bald; "no hair clips" and "no long hair" are not. */
function isHairItself(span: Span, tokens: readonly Token[]): boolean {
  const next = tokens[span.to];
  return (
    span.words === "hair" &&
    (next === undefined || next.mark || isJoint(span.to, tokens)) &&
    /^(?:no|any|without|lacking|a|single|much|of|minus|sans)$/.test(tokens[span.from - 1]?.text ?? "")
  );
}

/** A girl or a boy, who is a child when young and not when only a girl or a boy. */
function isGrowing(noun: Span | undefined): boolean {
  return noun?.entry.implies?.some(({ path, value }) => path === "age" && value === "adolescent") === true;
}

/** "Long, straight, black hair": commas between adjectives do not part them from their noun. */
function inOneList(
  span: Span,
  next: Span,
  spans: readonly Span[],
  tokens: readonly { text: string }[],
): boolean {
  return tokens.slice(span.to, next.from).every(({ text }, i) => {
    const at = span.to + i;
    const adjective = spans.find((other) => other.from <= at && at < other.to);
    return (
      text === "," ||
      (adjective !== undefined &&
        (adjective.entry.color !== undefined || adjective.entry.shade !== undefined))
    );
  });
}

function isAdjective(word: string, spans: readonly Span[], from: number, to: number): boolean {
  return spans.some((other) => other.from >= from && other.to <= to && other.words.split(" ").includes(word));
}

/** A colour without a noun: "dressed all in red" is worn, "orange" beside a monster is its skin. */
function loosePaint(
  span: Span,
  spans: readonly Span[],
  tokens: readonly { text: string }[],
  creature: boolean,
): { paint: Paint; weak: boolean } | undefined {
  if (span.entry.thing === true) return undefined;
  const before = tokens[span.from - 1]?.text ?? "";
  if (/^(?:in|wearing|wears|all)$/.test(before)) return { paint: "clothing.color", weak: false };
  // Before a word we do not know, it is most likely the colour of that: "a red umbrella".
  const next = tokens[span.to]?.text ?? "";
  if (next !== "" && !/^(?:[^\p{L}]|and|with|but)$/u.test(next)) return undefined;
  if (creature) return { paint: "skin", weak: false };
  const alone = !spans.some((other) => other !== span && other.clause === span.clause);
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

function between(tokens: readonly { text: string }[], from: number, to: number): string[] {
  return tokens.slice(from, to).map((token) => token.text);
}

function join(span: Span, noun: Span): string {
  return span.from < noun.from ? `${span.words} ${noun.words}` : `${noun.words} ${span.words}`;
}
