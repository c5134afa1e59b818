import type { TraitPath } from "../brief/brief.ts";
import type { Warning } from "../warning.ts";
import { ageForYears } from "./ages.ts";
import type { Languages } from "./languages.ts";
import type { Mention } from "./read-text.ts";
import { readText } from "./read-text.ts";

/** A trait that a hint mentions. */
export type HintMention = Omit<Mention, "from" | "to">;

/** How a hint is read. */
interface HintRule {
  readonly paths: readonly TraitPath[] | "all";
  /** The phrase to read; `{}` is replaced by the value. "Dark brown" has a meaning only next to "hair". */
  readonly phrase?: string;
  /** Less specific hints are overridden by those that name the trait. */
  readonly implied?: boolean;
}

/** The documented hint keys. Those without a path are accepted but not applied. */
const hintRules: { readonly [key: string]: HintRule } = {
  ethnicity: { paths: ["skin"], implied: true },
  filter_culture: { paths: ["skin"], implied: true },
  filter_industry: { paths: ["clothing.type", "headwear", "place"], implied: true },
  role_archetype: { paths: "all", implied: true },
  age_range: { paths: ["age"] },
  gender_expression: { paths: ["gender"] },
  custom_gender_expression: { paths: ["gender"] },
  avatar_composition: { paths: ["framing"] },
  pose_style: { paths: ["posture", "expression", "framing"], implied: true },
  camera_view: { paths: ["framing"], implied: true },
  eye_direction: { paths: [] },
  head_orientation: { paths: [] },
  body_type: { paths: [] },
  skin_tone: { paths: ["skin"], phrase: "{} skin" },
  hair_style: { paths: ["hair.style", "hair.cut", "hair.color"], phrase: "{} hair" },
  hair_color: { paths: ["hair.color", "hair.style", "hair.cut"], phrase: "{} hair" },
  eye_color: { paths: [] },
  outfit_category: { paths: ["clothing.type", "clothing.color", "headwear", "fantasy"] },
  art_direction: { paths: ["style", "lighting"] },
  visual_influence: { paths: ["style", "lighting"], implied: true },
  lighting: { paths: ["lighting"], phrase: "{} lighting" },
  background: { paths: ["place", "background.color"], phrase: "{} background" },
  mood: { paths: ["expression", "lighting"], implied: true },
  expression: { paths: ["expression"] },
  accessories: { paths: ["accessories", "eyewear", "headwear"] },
};

/**
 * The supported hint keys, including `look` (the composition) and `portrait` (what a reference becomes).
 * Other keys are ignored.
 */
export const hintKeys: readonly string[] = [...Object.keys(hintRules), "look", "portrait"];

/** Reads a hint. Unknown keys and values yield no mentions. */
export function readHint(key: string, value: unknown, languages?: Languages): HintMention[] {
  const rule = Object.hasOwn(hintRules, key) ? hintRules[key] : undefined;
  if (rule === undefined) return [];
  return textsOf(value).flatMap((text) => {
    const phrase = (rule.phrase ?? "{}").replace("{}", () => text.replaceAll("_", " "));
    const { mentions } = readText(phrase, { languages });
    const allMentions = [...hintSpecificMentions(key, text), ...mentions];
    return allMentions
      .filter((mention) => rule.paths === "all" || rule.paths.includes(mention.path))
      .map((mention) => ({ ...mention, implied: mention.implied || rule.implied === true }));
  });
}

/** Values that ask for nothing in particular. */
const unspecific =
  /^(?:|any|all|auto|automatic|default|none|no|natural|neutral|normal|average|standard|other|unspecified|not specified|eye level|front|frontal|front view|forward|straight|straight on|center|centered)$/;

/** Reports values of known hints that change nothing. Hints of texts that are not applied at all are documented. */
export function hintWarnings(
  hints: Readonly<Record<string, unknown>> | undefined,
  languages?: Languages,
): Warning[] {
  return Object.entries(hints ?? {}).flatMap(([key, value]) => {
    const rule = Object.hasOwn(hintRules, key) ? hintRules[key] : undefined;
    // A composition also decides the aspect ratio.
    if (rule === undefined || rule.paths.length === 0 || key === "avatar_composition") return [];
    return textsOf(value)
      .filter((text) => !unspecific.test(text.trim().toLowerCase().replaceAll(/[-_]/g, " ")))
      .filter((text) => readHint(key, text, languages).length === 0)
      .slice(0, 5)
      .map(
        (text): Warning => ({
          code: "hint_not_understood",
          message: `The hint ${key} "${shortened(text)}" was not understood, so it changes nothing. Describe it in other words, or in the prompt.`,
        }),
      );
  });
}

function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length > 60 ? `${characters.slice(0, 59).join("")}…` : text;
}

function textsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((item): item is string => typeof item === "string");
}

/** Values that are understood in these hints only. The prompt's ethnicity words do not imply a skin tone. */
function hintSpecificMentions(key: string, value: string): HintMention[] {
  const mentionOf = (path: TraitPath, found: string): HintMention[] => [
    { path, value: found, words: value, implied: false, negated: false },
  ];
  const text = value.toLowerCase().replaceAll(/[-_]/g, " ");
  if (key === "ethnicity" || key === "filter_culture") {
    const skin = skinByEthnicity.find(([pattern]) => pattern.test(text))?.[1];
    return skin === undefined ? [] : mentionOf("skin", skin);
  }
  if (key === "art_direction") {
    const style = artDirections.find(([pattern]) => pattern.test(text))?.[1];
    return style === undefined ? [] : mentionOf("style", style);
  }
  if (key === "filter_industry") {
    const [, clothes, place] = industries.find(([pattern]) => pattern.test(text)) ?? [];
    return [
      ...(clothes === undefined ? [] : mentionOf("clothing.type", clothes)),
      ...(place === undefined ? [] : mentionOf("place", place)),
    ];
  }
  if (key === "gender_expression" && text === "neutral") return mentionOf("gender", text);
  if (key === "avatar_composition" && /portrait/.test(text)) return mentionOf("framing", "bust");
  if (key === "age_range") {
    const years = Number(/\d+/.exec(text)?.[0] ?? Number.NaN);
    return Number.isNaN(years) ? [] : mentionOf("age", ageForYears(years));
  }
  return [];
}

const skinByEthnicity: readonly [RegExp, string][] = [
  [/south(?:east)? asia|indian|pakistan|bengal|lanka|filipin/, "brown"],
  [/middle east|arab|persian|turk|maghreb|north africa/, "olive"],
  [/africa|black|caribbean/, "dark"],
  [/latin|hispanic|mexic|brazil|polynes|pacific|native americ|indigen/, "tan"],
  [/mediterr|greek|ital|spani|portug/, "olive"],
  [/asia|chinese|japan|korea/, "light"],
  [/nordic|scandi|irish|celtic/, "porcelain"],
  [/europ|caucas|white|slav/, "light"],
  [/mixed|multi/, "medium"],
];

/** Typical clothes and workplaces by industry. */
const industries: readonly (readonly [pattern: RegExp, clothes: string, place?: string])[] = [
  [/health|medic|pharma|dental/, "lab-coat", "hospital"],
  [/biotech|scien|research|chemi/, "lab-coat"],
  [/financ|bank|insur|legal|law|consult|real estate|govern/, "blazer", "office"],
  [/tech|software|saas|startup|crypto/, "hoodie", "office"],
  [/educat|school|academ/, "shirt", "classroom"],
  [/hospitality|hotel|tourism/, "uniform", "hotel"],
  [/food|restaurant|culinary|catering/, "uniform", "kitchen"],
  [/retail|commerce|fashion/, "shirt", "store"],
  [/fitness|sport|wellness/, "t-shirt", "gym"],
  [/agricult|farm|garden/, "overalls", "garden"],
  [/gaming|esport/, "hoodie"],
  [/entertain|music|event/, "jacket", "stage"],
];

const artDirections: readonly [RegExp, string][] = [
  [/watercolor|oil|painterly|sketch/, "sketch"],
  [/anime|cartoon/, "cartoon"],
  [/line art/, "line-art"],
  [/clay|toy/, "clay"],
  [/low poly/, "voxel"],
  [/3d|cgi/, "3d"],
];
