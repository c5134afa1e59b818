import type { Brief, Item } from "../brief/brief.ts";
import { skins } from "../brief/values/beings.ts";
import type { UnderGarment } from "../brief/values/clothes.ts";
import { clothingTypes, eyewears, headwears } from "../brief/values/clothes.ts";
import type { PortraitKind } from "../brief/values/pictures.ts";
import type { Hold } from "../brief/values/things.ts";
import * as appearance from "../language/vocabulary/appearance.ts";
import { clothingPhrases } from "../language/vocabulary/clothing.ts";
import { expressionAdjectives } from "../language/vocabulary/expressions.ts";
import { haircutPhrases } from "../language/vocabulary/haircuts.ts";
import { mediumPhrases } from "../language/vocabulary/media.ts";
import { dyePhrases, patternPhrases } from "../language/vocabulary/patterns.ts";
import { fantasyDefaults } from "../language/vocabulary/people.ts";
import { gesturePhrases, posturePhrases } from "../language/vocabulary/postures.ts";
import { lightingPhrases, placePhrases, stagePhrases } from "../language/vocabulary/scene.ts";
import { stancePhrases } from "../language/vocabulary/stances.ts";
import {
  backgroundPatternPhrases,
  gazePhrases,
  viewPhrases,
  weatherPhrases,
} from "../language/vocabulary/surroundings.ts";
import { isTransparent } from "../scene/transparency.ts";
import { colorName } from "./color-name.ts";

/**
 * A description of the image for screen readers. It is made of the Brief's values, never of the prompt's
 * words.
 */
export interface Description {
  /** Who is shown, in a few words. */
  readonly title: string;
  /** Everything that was requested, in one sentence. */
  readonly alt: string;
}

/** "A smiling astronaut with curly red hair and round glasses." */
export function describe(brief: Brief): Description {
  const who = subjectPhrase(brief);
  const framing = brief.framing === "full-body" ? ", shown from head to toe" : "";
  return { title: capitalize(who), alt: sentence([who, ...details(brief), ...surroundings(brief)], framing) };
}

/** Describes all members of a cast and the scene around them. */
export function describeCast(
  members: readonly { readonly brief: Brief; readonly picture?: unknown }[],
  scene: Brief,
): Description {
  const subjects = members.map(({ brief, picture }) =>
    picture === undefined ? subjectPhrase(brief) : `a picture of ${subjectPhrase(brief)}`,
  );
  const whole = members.map(({ brief }, i) => [subjects[i], ...details(brief)].join(" "));
  return {
    title: capitalize(joinList(counted(subjects))),
    alt: sentence([joinList(counted(whole)), ...surroundings(scene)]),
  };
}

/** "Two foxes" instead of "a fox" and "a fox", if they differ in nothing. */
function counted(phrases: readonly string[]): string[] {
  const isNoun = (phrase: string): boolean => !/ (?:with|wearing|holding|and|of) /.test(phrase);
  return Array.from(new Set(phrases)).flatMap((phrase) => {
    const same = phrases.filter((one) => one === phrase);
    const number = countWords[same.length];
    return number === undefined || !isNoun(phrase)
      ? same
      : [`${number} ${plural(phrase.replace(/^an? /, ""))}`];
  });
}

const countWords = [undefined, undefined, "two", "three", "four", "five", "six"] as const;

function plural(noun: string): string {
  const irregular = Object.entries(irregularPlurals).find(([one]) =>
    new RegExp(`(?:^|[ -])${one}$`).test(noun),
  );
  if (irregular !== undefined) return noun.slice(0, noun.length - irregular[0].length) + irregular[1];
  if (/(?:s|x|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** The longest first: "woman" ends with "man". */
const irregularPlurals: { readonly [noun: string]: string } = {
  woman: "women",
  man: "men",
  person: "people",
  child: "children",
  mouse: "mice",
  wolf: "wolves",
  elf: "elves",
  ox: "oxen",
  sheep: "sheep",
  deer: "deer",
  moose: "moose",
  fish: "fish",
};

/**
 * Describes a portrait made from a reference image. The content of that image is unknown, so only its style
 * is named, and what was added to it.
 */
export function describePortrait(kind: PortraitKind, brief: Brief, worn?: Brief): Description {
  // Cartoons are drawn like comics.
  const name =
    kind === "pixel"
      ? "pixel art"
      : kind === "comic" && brief.style === "cartoon"
        ? "cartoon"
        : kind.replace("-", " ");
  const title = capitalize(withArticle(`${name} portrait`));
  const mentionsBackground = brief.sources["background.color"]?.kind !== "reference";
  return {
    title,
    alt: sentence([
      title,
      "made from an image",
      ...(worn === undefined ? [] : details(worn)),
      brief.sources.expression?.kind === "request" && brief.expression !== undefined
        ? `with a badge of ${withArticle(`${expressionAdjectives[brief.expression]} face`)}`
        : "",
      ...(mentionsBackground ? surroundings(brief) : []),
    ]),
  };
}

/** The subject with its adjectives, such as "a smiling astronaut". */
function subjectPhrase(brief: Brief): string {
  const { subject, expression, hair, skin } = brief;
  const adjectives = [
    expression === undefined ? "" : expressionAdjectives[expression],
    subject === "human" && (hair?.cut ?? hair?.style) === "bald" ? "bald" : "",
    ageAdjective(brief),
    subject !== "human" && skin !== undefined ? colorName(skin) : "",
  ];
  return withArticle([...adjectives, subjectNoun(brief)].filter(Boolean).join(" "));
}

function ageAdjective({ subject, fantasy, gender, age, sources }: Brief): string {
  const noun = subject === "human" && fantasy === undefined;
  const single = gender === undefined || gender === "neutral";
  switch (age) {
    case "child":
      return noun ? "" : "young";
    case "adolescent":
      // "Girl" and "boy" already say that someone is young.
      return noun && (single || sources.age?.kind === "role") ? "" : "teenage";
    case "young_adult":
      return "young";
    case "senior":
      return "elderly";
    default:
      return "";
  }
}

function subjectNoun({ subject, fantasy, gender, age }: Brief): string {
  if (subject !== "human") return fantasy === undefined ? subject : `${fantasy} ${subject}`;
  const growing = age === "child" || age === "adolescent";
  const sex = gender === "feminine" ? "female" : gender === "masculine" ? "male" : undefined;
  if (fantasy !== undefined) return sex === undefined ? fantasy : `${sex} ${fantasy}`;
  if (gender === "feminine") return growing ? "girl" : "woman";
  if (gender === "masculine") return growing ? "boy" : "man";
  return age === "child" ? "child" : age === "adolescent" ? "teenager" : "person";
}

/** What the character has, wears and holds. */
function details(brief: Brief): string[] {
  const item = (phrase: string | undefined, name: Item): string =>
    phrase === undefined ? "" : withColor(phrase, brief.itemColors?.[name]);
  const person = brief.subject === "human";
  const has = [
    person ? skinPhrase(brief) : "",
    person ? hairPhrase(brief) : "",
    person && brief.facialHair !== undefined ? appearance.facialHairPhrases[brief.facialHair] : "",
    eyewearPhrase(brief),
    ...Object.entries(brief.parts ?? {}).map(([part, color]) => partPhrase(part, color)),
    ...brief.accessories.map((name) => item(appearance.featurePhrases[name], name)),
    brief.posture === undefined ? "" : (posturePhrases[brief.posture] ?? ""),
    brief.gaze === undefined ? "" : gazePhrases[brief.gaze],
  ];
  const wears = [
    clothingPhrase(brief),
    headwearPhrase(brief),
    ...brief.accessories
      .filter((name) => !isImplied(brief, "accessories", name))
      .map((name) => item(appearance.wornPhrases[name], name)),
  ];
  const [features, worn] = [has, wears].map((some) => joinList(some.filter(Boolean)));
  const gesture = brief.posture === undefined ? undefined : gesturePhrases[brief.posture];
  const does = joinList(
    [
      brief.stance === undefined ? "" : (stancePhrases[brief.stance] ?? ""),
      ...holdPhrasesOf(brief),
      gesture ?? "",
      companionPhrase(brief),
    ].filter(Boolean),
  );
  return [
    features === "" ? "" : `with ${features}`,
    worn === "" ? "" : `wearing ${worn}`,
    does === "" ? "" : `${worn === "" ? "" : "and "}${does}`,
    viewPhrase(brief),
  ].filter(Boolean);
}

/** "A blue shell", "red wings". */
function partPhrase(part: string, color: string): string {
  const phrase = `${colorName(color)} ${part}`;
  return part.endsWith("s") ? phrase : withArticle(phrase);
}

/** "In profile, facing left". */
function viewPhrase({ subject, view, facing }: Brief): string {
  if (subject !== "human") return "";
  const side = facing === undefined || view === "front" ? "" : `facing ${facing}`;
  return [view === undefined ? "" : viewPhrases[view], side].filter(Boolean).join(", ");
}

/** "Holding a white cat", "with a parrot on the shoulder". */
function companionPhrase({ companion }: Brief): string {
  const { kind, at, color } = companion ?? {};
  if (kind === undefined) return "";
  const noun = withArticle(
    `${color === undefined ? "" : `${colorName(color)} `}${kind.replaceAll("-", " ")}`,
  );
  if (at === "arms") return `holding ${noun}`;
  return `with ${noun}${at === undefined ? "" : companionPhrases[at]}`;
}

const companionPhrases = {
  lap: " in the lap",
  shoulder: " on the shoulder",
  hand: " on the hand",
  head: " on the head",
  beside: " at the side",
} as const;

/** What the character holds and carries: "holding a book", "playing a guitar". */
function holdPhrasesOf(brief: Brief): string[] {
  const { accessories, holds = {}, itemColors } = brief;
  const named = (name: Item, phrase: string | undefined): string =>
    phrase === undefined ? "" : withColor(phrase, itemColors?.[name]);
  const held = accessories.map((name) => ({
    hold: holds[name],
    text: named(name, appearance.heldPhrases[name]),
  }));
  const carried = [
    ...headwears.flatMap((name) =>
      name === "none" ? [] : [{ name, phrase: appearance.headwearPhrases[name] }],
    ),
    ...eyewears.flatMap((name) =>
      name === "none" ? [] : [{ name, phrase: appearance.eyewearPhrases[name] }],
    ),
    ...clothingTypes.map((name) => ({ name, phrase: clothingPhrases[name] })),
  ].flatMap(({ name, phrase }) =>
    holds[name] === undefined ? [] : [{ hold: holds[name], text: named(name, phrase) }],
  );
  const all = [...held, ...carried].filter(({ text }) => text !== "");
  const special = all.flatMap(({ hold, text }) => {
    const phrase = hold === undefined ? undefined : holdPhrases[hold];
    return phrase === undefined ? [] : [phrase.replace("{}", text)];
  });
  const plain = joinList(
    all.filter(({ hold }) => hold === undefined || holdPhrases[hold] === undefined).map(({ text }) => text),
  );
  return [plain === "" ? "" : `holding ${plain}`, ...special];
}

const holdPhrases: { readonly [hold in Hold]?: string } = {
  raised: "holding up {}",
  mouth: "holding {} to the mouth",
  ear: "holding {} to the ear",
  eye: "holding {} to the eyes",
  "on-shoulder": "carrying {} over the shoulder",
  "both-hands": "holding {} in both hands",
  "under-arm": "carrying {} under an arm",
  lap: "holding {} in the lap",
  table: "at a table with {}",
  reading: "reading {}",
  playing: "playing {}",
  "on-back": "carrying {} on the back",
  "around-neck": "carrying {} around the neck",
  "over-arm": "carrying {} over an arm",
  "around-waist": "with {} around the waist",
  "on-head": "with {} pushed up on the head",
  hanging: "with {} hanging behind",
  "on-belt": "with {} on the belt",
  juggled: "juggling {}",
};

function skinPhrase({ skin }: Brief): string {
  if (skin === undefined) return "";
  const name = skins.find((one) => one === skin);
  return name === undefined ? `${colorName(skin)} skin` : appearance.skinPhrases[name];
}

function hairPhrase(brief: Brief): string {
  const { dye, secondColor } = brief.hair ?? {};
  const hair = hairWithoutDye(brief);
  if (hair === "" || (dye === undefined && secondColor === undefined)) return hair;
  return `${hair} with ${dyePhrases[dye ?? "streaks"].replace("{} ", secondColor === undefined ? "" : `${colorName(secondColor)} `)}`;
}

function hairWithoutDye({ hair, headwear }: Brief): string {
  const { style, cut, color } = hair ?? {};
  if (headwear === "hijab") return "";
  if (cut !== undefined && cut !== "bald") return withColor(haircutPhrases[cut], color);
  if (style === "bald" || cut === "bald") return "";
  if (style !== undefined) return withColor(appearance.hairPhrases[style], color);
  return color === undefined ? "" : `${colorName(color)} hair`;
}

function eyewearPhrase({ eyewear, frames, itemColors }: Brief): string {
  if (eyewear === undefined || eyewear === "none") return "";
  const phrase = appearance.eyewearPhrases[eyewear];
  const shaped =
    frames === undefined || eyewear === "eyepatch" ? phrase : phrase.replace("{}", `${frames} {}`);
  return withColor(shaped, itemColors?.[eyewear]);
}

function headwearPhrase(brief: Brief): string {
  const { headwear, itemColors } = brief;
  if (headwear === undefined || headwear === "none" || isImplied(brief, "headwear", headwear)) return "";
  return withColor(appearance.headwearPhrases[headwear], itemColors?.[headwear]);
}

function clothingPhrase(brief: Brief): string {
  const { pattern, under, underColor } = brief.clothing ?? {};
  const worn = wornPhrase(brief);
  if (worn === "") return pattern === undefined ? "" : `clothes with ${patternPhrases[pattern]}`;
  const patterned = pattern === undefined ? worn : `${worn} with ${patternPhrases[pattern]}`;
  const below = under === undefined ? "" : withColor(underPhrase(under), underColor);
  return below === "" ? patterned : `${patterned} over ${below}`;
}

function underPhrase(under: UnderGarment): string {
  if (under === "striped-t-shirt") return "a {} striped T-shirt";
  return under === "plaid-shirt" ? "a {} plaid shirt" : clothingPhrases[under];
}

/** The clothes without their pattern. */
function wornPhrase(brief: Brief): string {
  const { type, color } = brief.clothing ?? {};
  const colorSaid = color !== undefined && !isImplied(brief, "clothing.color", color) ? color : undefined;
  if (type === undefined) return colorSaid === undefined ? "" : `${colorName(colorSaid)} clothes`;
  if (colorSaid === undefined && isImplied(brief, "clothing.type", type)) return "";
  return withColor(clothingPhrases[type], colorSaid);
}

/** Whether a trait merely follows from the fantasy role: every knight wears armor. */
function isImplied({ fantasy }: Brief, path: string, value: string): boolean {
  return (
    fantasy !== undefined &&
    fantasyDefaults[fantasy].some((saying) => saying.path === path && saying.value === value)
  );
}

/** Place, lighting and background. */
function surroundings(brief: Brief): string[] {
  const { lighting, background } = brief;
  const place = isTransparent(brief) ? undefined : brief.place;
  return [
    place === undefined || isImplied(brief, "place", place)
      ? ""
      : place === "stage" && brief.stage !== undefined
        ? stagePhrases[brief.stage]
        : placePhrases[place],
    lighting === undefined ? "" : lightingPhrases[lighting],
    brief.weather === undefined ? "" : weatherPhrases[brief.weather],
    brief.lightColor === undefined ? "" : `in ${colorName(brief.lightColor)} light`,
    background?.color === undefined ? "" : `on ${withArticle(`${colorName(background.color)} background`)}`,
    background?.pattern === undefined ? "" : `with ${backgroundPatternPhrases[background.pattern]} behind`,
    brief.medium === undefined ? "" : mediumPhrases[brief.medium],
  ].filter(Boolean);
}

/** Inserts a colour into a phrase and corrects the article. */
function withColor(phrase: string, color: string | undefined): string {
  const filled = phrase.replace("{} ", color === undefined ? "" : `${colorName(color)} `);
  return /^an? /.test(filled) ? withArticle(filled.replace(/^an? /, "")) : filled;
}

function withArticle(noun: string): string {
  return `${/^(?:[aeio]|u(?!ni))/.test(noun) ? "an" : "a"} ${noun}`;
}

/** "a hat, a scarf and a tie" */
function joinList(items: readonly string[]): string {
  return items.length < 2
    ? items.join("")
    : `${items.slice(0, -1).join(", ")} and ${items[items.length - 1] ?? ""}`;
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function sentence(parts: readonly string[], end = ""): string {
  return `${capitalize(parts.filter(Boolean).join(" "))}${end}.`;
}
