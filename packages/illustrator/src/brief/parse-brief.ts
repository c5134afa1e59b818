import { maxMembers } from "../cast/limits.ts";
import { IllustratorError, isIllustratorError } from "../illustrator-error.ts";
import type { Brief, Color, Item, Source, TraitPath } from "./brief.ts";
import { traitPaths } from "./brief.ts";
import { isColor } from "./color.ts";
import { maxAccessories, maxHolds, maxItemColors } from "./limits.ts";
import * as beingValues from "./values/beings.ts";
import * as clothesValues from "./values/clothes.ts";
import * as colorValues from "./values/colors.ts";
import * as hairValues from "./values/hair.ts";
import * as pictureValues from "./values/pictures.ts";
import { portraitKinds } from "./values/pictures.ts";
import * as poseValues from "./values/poses.ts";
import * as placeValues from "./values/surroundings.ts";
import * as thingValues from "./values/things.ts";

/**
 * Validates a Brief from outside, such as an edited file or a request body. Missing `version`, `subject`,
 * `accessories` and `sources` are filled in; unknown keys are dropped.
 *
 * @throws IllustratorError `invalid_brief`, with the path and the allowed values.
 */
export function parseBrief(input: unknown): Brief {
  const data = record(input, "brief");
  if (data["version"] !== undefined && data["version"] !== 1) fail("version", data["version"], ["1"]);
  const one = <T extends string>(path: string, list: readonly T[]): T | undefined =>
    oneOf(path, valueAt(data, path), list);
  const color = (path: string): Color | undefined => colorAt(data, path);
  const hairColor = (path: string): hairValues.HairColor | Color | undefined =>
    hairValues.hairColors.find((name) => name === valueAt(data, path)) ??
    colorAt(data, path, hairValues.hairColors);
  const subject = one("subject", beingValues.subjects) ?? "human";
  return compact({
    version: 1 as const,
    subject,
    fantasy: one("fantasy", beingValues.fantasies),
    gender: one("gender", beingValues.genders),
    age: one("age", beingValues.ages),
    build: one("build", beingValues.bodyBuilds),
    origin: one("origin", beingValues.origins),
    skin: beingValues.skins.find((skin) => skin === data["skin"]) ?? color("skin"),
    parts: partsOf(data),
    hair: group({
      style: one("hair.style", hairValues.hairStyles),
      cut: one("hair.cut", hairValues.hairCuts),
      color: hairColor("hair.color"),
      dye: one("hair.dye", hairValues.hairDyes),
      secondColor: hairColor("hair.secondColor"),
    }),
    eyes: group({ color: color("eyes.color") }),
    facialHair: one("facialHair", hairValues.facialHairs),
    beardLength: one("beardLength", hairValues.beardLengths),
    eyewear: one("eyewear", clothesValues.eyewears),
    frames: one("frames", clothesValues.frameShapes),
    headwear: one("headwear", clothesValues.headwears),
    accessories: accessoriesOf(data["accessories"]),
    itemColors: itemColorsOf(data),
    holds: holdsOf(data),
    expression: one("expression", poseValues.expressions),
    face: one("face", poseValues.faces),
    posture: one("posture", poseValues.postures),
    gaze: one("gaze", poseValues.gazes),
    view: one("view", poseValues.views),
    facing: one("facing", poseValues.facings),
    stance: one("stance", poseValues.stances),
    companion: group({
      kind: one("companion.kind", poseValues.companions),
      at: one("companion.at", poseValues.companionPlaces),
      color: color("companion.color"),
    }),
    clothing: group({
      type: one("clothing.type", clothesValues.clothingTypes),
      color: color("clothing.color"),
      pattern: one("clothing.pattern", clothesValues.clothingPatterns),
      patternColor: color("clothing.patternColor"),
      under: one("clothing.under", clothesValues.underGarments),
      underColor: color("clothing.underColor"),
    }),
    place: one("place", placeValues.places),
    stage: one("stage", placeValues.stages),
    background: group({
      color: valueAt(data, "background.color") === "transparent" ? "transparent" : color("background.color"),
      pattern: one("background.pattern", placeValues.backgroundPatterns),
    }),
    weather: one("weather", placeValues.weathers),
    lighting: one("lighting", placeValues.lightings),
    lightColor: color("lightColor"),
    style: one("style", pictureValues.styles),
    medium: one("medium", pictureValues.media),
    inkColor: color("inkColor"),
    framing: one("framing", pictureValues.framings),
    look: one("look", pictureValues.looks),
    portrait: one("portrait", portraitKinds),
    accent: color("accent"),
    others: othersOf(data["others"]),
    sources: sourcesOf(data["sources"]),
  });
}

function othersOf(input: unknown): Brief[] | undefined {
  if (input === undefined || input === null) return undefined;
  const most = maxMembers - 1;
  if (!Array.isArray(input) || input.length > most)
    return fail("others", input, [], `an array of up to ${most} briefs`);
  const others = input.map((item: unknown, at) => {
    const path = `others[${at}]`;
    const data = record(item, path);
    if (data["others"] !== undefined) fail(`${path}.others`, data["others"], [], "no value");
    return withPrefix(path, () => parseBrief(data));
  });
  return others.length === 0 ? undefined : others;
}

/** Prefixes the path in errors. */
function withPrefix<T>(path: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (!isIllustratorError(error)) throw error;
    throw new IllustratorError(error.code, error.message.replace("The brief's", `The brief's ${path}`), {
      param: error.param.replace(/^brief/, `brief.${path}`),
    });
  }
}

function accessoriesOf(input: unknown): thingValues.Accessory[] {
  if (input === undefined || input === null) return [];
  if (!Array.isArray(input)) return fail("accessories", input, thingValues.accessories, "in an array");
  const worn = input.map((item: unknown) => oneOf("accessories", item, thingValues.accessories));
  const different = thingValues.accessories.filter((item) => worn.includes(item));
  return different.length <= maxAccessories ? different : tooMany("accessories", input, maxAccessories);
}

const items: readonly Item[] = [
  ...clothesValues.headwears,
  ...clothesValues.eyewears,
  ...thingValues.accessories,
  ...clothesValues.clothingTypes,
].filter((item) => item !== "none");

function itemColorsOf(data: Fields): Brief["itemColors"] {
  const colors = statedItems(data, "itemColors").flatMap((item) => {
    const color = colorAt(data, `itemColors.${item}`);
    return color === undefined ? [] : [[item, color] as const];
  });
  return fieldsOf("itemColors", colors, maxItemColors);
}

function partsOf(data: Fields): Brief["parts"] {
  if (data["parts"] === undefined) return undefined;
  const colors = beingValues.bodyParts.flatMap((part) => {
    const color = colorAt(data, `parts.${part}`);
    return color === undefined ? [] : [[part, color] as const];
  });
  return colors.length === 0 ? undefined : Object.fromEntries(colors);
}

function holdsOf(data: Fields): Brief["holds"] {
  const found = statedItems(data, "holds").flatMap((item) => {
    const path = `holds.${item}`;
    const hold = oneOf(path, valueAt(data, path), thingValues.holds);
    return hold === undefined ? [] : [[item, hold] as const];
  });
  return fieldsOf("holds", found, maxHolds);
}

/** An object with a limited number of fields, or undefined without any. */
function fieldsOf<Name extends string, Value>(
  path: string,
  entries: readonly (readonly [Name, Value])[],
  most: number,
): { readonly [name in Name]?: Value } | undefined {
  if (entries.length === 0) return undefined;
  const fields: { [name in Name]?: Value } = {};
  for (const [name, value] of entries) fields[name] = value;
  return Object.keys(fields).length <= most ? fields : tooMany(path, fields, most);
}

function tooMany(path: string, value: unknown, most: number): never {
  return fail(path, value, [], `at most ${most}`);
}

/** The items that a field has values for. There are many items and few have one. */
function statedItems(data: Fields, field: string): readonly Item[] {
  const value = data[field];
  if (value === undefined || value === null) return [];
  const stated = record(value, field);
  return items.filter((item) => stated[item] !== undefined);
}

function colorAt(data: Fields, path: string, others: readonly string[] = []): Color | undefined {
  const value = valueAt(data, path);
  if (value === undefined || value === null) return undefined;
  return typeof value === "string" && isColor(value)
    ? value.replace(/^#.*/, (hex) => hex.toLowerCase())
    : fail(path, value, [...others, ...colorValues.colors], "or any CSS colour or #hex");
}

/** Longer than any phrase about one trait. */
const maxWordsLength = 500;

const kinds = ["prompt", "role", "hint", "negative", "request", "reference", "default"] as const;

function sourcesOf(input: unknown): { [path in TraitPath]?: Source } {
  if (input === undefined || input === null) return {};
  const data = record(input, "sources");
  const sources: { [path in TraitPath]?: Source } = {};
  for (const path of traitPaths) {
    if (data[path] === undefined) continue;
    const source = record(data[path], `sources.${path}`);
    sources[path] = compact({
      kind: oneOf(`sources.${path}.kind`, source["kind"], kinds) ?? "default",
      words: typeof source["words"] === "string" ? source["words"].slice(0, maxWordsLength) : undefined,
      key: typeof source["key"] === "string" ? source["key"] : undefined,
    });
  }
  return sources;
}

type Compact<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Removes keys whose value is undefined, also from the type. */
function compact<T extends object>(data: T): Compact<T>;
function compact(data: object): object {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}

function group<T extends object>(data: T): Compact<T> | undefined {
  const kept = compact(data);
  return Object.keys(kept).length > 0 ? kept : undefined;
}

function oneOf<T extends string>(path: string, value: unknown, list: readonly T[]): T | undefined {
  if (value === undefined || value === null) return undefined;
  return list.find((item) => item === value) ?? fail(path, value, list);
}

type Fields = Readonly<Record<string, unknown>>;

function valueAt(data: Fields, path: string): unknown {
  const dot = path.indexOf(".");
  if (dot < 0) return data[path];
  const head = path.slice(0, dot);
  const value = data[head];
  return value === undefined || value === null ? value : record(value, head)[path.slice(dot + 1)];
}

function record(value: unknown, path: string): Fields {
  return isRecord(value) ? value : fail(path, value, [], "an object");
}

function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function fail(path: string, value: unknown, allowed: readonly string[], note = ""): never {
  const list = [allowed.join(", "), note].filter((part) => part !== "").join(" ");
  const shown = (JSON.stringify(value) ?? String(value)).slice(0, 60);
  throw new IllustratorError(
    "invalid_brief",
    `The brief${path === "brief" ? "" : `'s ${path}`} cannot be ${shown}. Allowed: ${list}.`,
    {
      param: path === "brief" ? "brief" : `brief.${path}`,
    },
  );
}
