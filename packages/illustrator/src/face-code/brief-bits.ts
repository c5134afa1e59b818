import type { Brief } from "../brief/brief.ts";
import { cssColors } from "../brief/css-colors.ts";
import * as beingValues from "../brief/values/beings.ts";
import * as clothesValues from "../brief/values/clothes.ts";
import * as colorValues from "../brief/values/colors.ts";
import * as hairValues from "../brief/values/hair.ts";
import * as pictureValues from "../brief/values/pictures.ts";
import * as poseValues from "../brief/values/poses.ts";
import * as placeValues from "../brief/values/surroundings.ts";
import * as thingValues from "../brief/values/things.ts";
import type { BitReader, BitWriter } from "./bits.ts";

/**
 * The Brief as bits. A value is its position in its list of `brief/values`, so those lists may only grow at their end.
 * Widths leave room for that. The sources are left out, except the one that the alternative text depends on.
 */
export function writeBrief(writer: BitWriter, brief: Brief): void {
  const fields: Fields = { ...brief };
  for (const { path, list, width } of listTraits) writeOptional(writer, valueAt(fields, path), list, width);
  for (const { path, names } of colorTraits) {
    const color = valueAt(fields, path);
    writer.write(color === undefined ? 0 : 1, 1);
    if (color !== undefined) writeColor(writer, color, names);
  }
  writeCount(writer, brief.accessories.length);
  for (const item of brief.accessories) writeItem(writer, thingValues.accessories.indexOf(item));
  writeItemColors(writer, brief.itemColors ?? {});
  writer.write(brief.sources.age?.kind === "role" ? 1 : 0, 1);
  // Beyond the end of a code are zeros: most faces have no accent and none of the later traits.
  const later = laterTraits.map((trait) => ({ ...trait, value: laterValue(fields, trait) }));
  const written = later.findLastIndex(({ value }) => value !== undefined) + 1;
  const held = Object.entries(brief.holds ?? {});
  const parts = Object.entries(brief.parts ?? {});
  const isLong = held.length + parts.length > 0;
  if (brief.accent === undefined && written === 0 && !isLong) return;
  writer.write(brief.accent === undefined ? 0 : 1, 1);
  if (brief.accent !== undefined) writeColor(writer, brief.accent, []);
  const shown = isLong ? later : later.slice(0, written);
  for (const { value, list, width, names = [] } of shown) {
    if (list !== undefined) writeOptional(writer, value, list, width);
    else {
      writer.write(value === undefined ? 0 : 1, 1);
      if (value !== undefined) writeColor(writer, value, names);
    }
  }
  if (!isLong) return;
  writeCount(writer, held.length);
  for (const [item, hold] of held) {
    writeKindOfItem(writer, item);
    writer.write(thingValues.holds.indexOf(hold), holdWidth);
  }
  if (parts.length === 0) return;
  writeCount(writer, parts.length);
  for (const [part, color] of parts) {
    writer.write(bodyParts.indexOf(part), partWidth);
    writeColor(writer, color, []);
  }
}

/** Hair has one of its own colours, which is written before, or any other. */
function laterValue(fields: Fields, { path }: LaterTrait): string | undefined {
  const value = valueAt(fields, path);
  return path === "hair.color" && hairValues.hairColors.some((color) => color === value) ? undefined : value;
}

/** The Brief that `writeBrief` wrote, for `parseBrief` to validate. Null if it has a value that does not exist. */
export function readBrief(reader: BitReader): Readonly<Record<string, unknown>> | null {
  const brief: Record<string, unknown> = {};
  for (const { path, list, width } of listTraits) {
    if (reader.read(1) === 1) setAt(brief, path, list[readIndex(reader, width)] ?? null);
  }
  for (const { path, names } of colorTraits) {
    if (reader.read(1) === 1) setAt(brief, path, readColor(reader, names));
  }
  const worn = Array.from(
    { length: readCount(reader) },
    () => thingValues.accessories[readItem(reader)] ?? null,
  );
  const colors = readItemColors(reader);
  const isRoleAge = reader.read(1) === 1;
  if (reader.read(1) === 1) brief["accent"] = readColor(reader, []);
  for (const { path, list, width, names = [] } of laterTraits)
    if (reader.read(1) === 1)
      setAt(
        brief,
        path,
        list === undefined ? readColor(reader, names) : (list[readIndex(reader, width)] ?? null),
      );
  const held = Array.from({ length: readCount(reader) }, () => [
    readKindOfItem(reader) ?? "",
    thingValues.holds[reader.read(holdWidth)] ?? null,
  ]);
  const parts = Array.from({ length: readCount(reader) }, () => [
    beingValues.bodyParts[reader.read(partWidth)] ?? "",
    readColor(reader, []),
  ]);
  if (parts.some(([part, color]) => part === "" || color === null)) return null;
  if (held.some(([item, hold]) => item === "" || hold === null)) return null;
  if (colors === null || worn.includes(null) || hasNull(brief)) return null;
  return {
    ...brief,
    accessories: worn,
    ...(Object.keys(colors).length > 0 && { itemColors: colors }),
    ...(parts.length > 0 && { parts: Object.fromEntries(parts) }),
    ...(held.length > 0 && { holds: Object.fromEntries(held) }),
    ...(isRoleAge && { sources: { age: { kind: "role" } } }),
  };
}

type Fields = Readonly<Record<string, unknown>>;

/** Traits with a list of values. Their order is part of the format. */
const listTraits: readonly { path: string; list: readonly string[]; width: number }[] = [
  { path: "subject", list: beingValues.subjects, width: 8 },
  { path: "fantasy", list: beingValues.fantasies, width: 6 },
  { path: "gender", list: beingValues.genders, width: 3 },
  { path: "age", list: beingValues.ages, width: 4 },
  { path: "hair.style", list: hairValues.hairStyles, width: 6 },
  { path: "hair.color", list: hairValues.hairColors, width: 5 },
  { path: "facialHair", list: hairValues.facialHairs, width: 4 },
  { path: "beardLength", list: hairValues.beardLengths, width: 3 },
  { path: "eyewear", list: clothesValues.eyewears, width: 4 },
  { path: "frames", list: clothesValues.frameShapes, width: 4 },
  { path: "headwear", list: clothesValues.headwears, width: 6 },
  { path: "expression", list: poseValues.expressions, width: 6 },
  { path: "clothing.type", list: clothesValues.clothingTypes, width: 6 },
  { path: "place", list: placeValues.places, width: 7 },
  { path: "lighting", list: placeValues.lightings, width: 5 },
  { path: "style", list: pictureValues.styles, width: 6 },
  { path: "framing", list: pictureValues.framings, width: 4 },
  { path: "look", list: pictureValues.looks, width: 5 },
];

/** Traits that the format got later. They follow everything else, and new ones are added at the end. */
const laterTraits: readonly LaterTrait[] = [
  { path: "posture", list: poseValues.postures, width: 5 },
  { path: "stage", list: placeValues.stages, width: 4 },
  { path: "hair.cut", list: hairValues.hairCuts, width: 7 },
  { path: "origin", list: beingValues.origins, width: 6 },
  { path: "face", list: poseValues.faces, width: 6 },
  { path: "build", list: beingValues.bodyBuilds, width: 4 },
  { path: "clothing.pattern", list: clothesValues.clothingPatterns, width: 6 },
  { path: "clothing.patternColor" },
  { path: "clothing.under", list: clothesValues.underGarments, width: 5 },
  { path: "clothing.underColor" },
  { path: "hair.dye", list: hairValues.hairDyes, width: 4 },
  { path: "hair.secondColor", names: hairValues.hairColors },
  { path: "hair.color" },
  { path: "stance", list: poseValues.stances, width: 5 },
  { path: "companion.kind", list: poseValues.companions, width: 7 },
  { path: "companion.at", list: poseValues.companionPlaces, width: 4 },
  { path: "companion.color" },
  { path: "medium", list: pictureValues.media, width: 7 },
  { path: "inkColor" },
  { path: "background.pattern", list: placeValues.backgroundPatterns, width: 7 },
  { path: "weather", list: placeValues.weathers, width: 5 },
  { path: "lightColor" },
  { path: "gaze", list: poseValues.gazes, width: 4 },
  { path: "view", list: poseValues.views, width: 3 },
  { path: "facing", list: poseValues.facings, width: 2 },
];

/** A trait with a list of values, or with a colour. */
type LaterTrait =
  | {
      readonly path: string;
      readonly list: readonly string[];
      readonly width: number;
      readonly names?: undefined;
    }
  | {
      readonly path: string;
      readonly list?: undefined;
      readonly width?: undefined;
      /** The names that only this trait allows. */
      readonly names?: readonly string[];
    };

/** Traits with a colour, and the names that only this trait allows. */
const colorTraits: readonly { path: string; names: readonly string[] }[] = [
  { path: "skin", names: beingValues.skins },
  { path: "eyes.color", names: [] },
  { path: "clothing.color", names: [] },
  { path: "background.color", names: ["transparent"] },
];

/** The kinds of things that have a colour of their own. */
const itemLists: readonly (readonly string[])[] = [
  clothesValues.headwears,
  clothesValues.eyewears,
  thingValues.accessories,
  clothesValues.clothingTypes,
];

const [countWidth, largeCountWidth, itemWidth, laterItemWidth, itemListWidth] = [5, 8, 6, 8, 2];
/** Stands for all counts from this one on, which follow with more bits. */
const bodyParts: readonly string[] = beingValues.bodyParts;
const holdWidth = 6;
const partWidth = 5;
const largeCount = 2 ** countWidth - 1;
const [colorKindWidth, nameWidth, cssWidth] = [2, 6, 8];
const cssNames = Array.from(cssColors.keys());

function writeOptional(writer: BitWriter, value: string | undefined, list: readonly string[], width: number) {
  const index = value === undefined ? -1 : list.indexOf(value);
  writer.write(index < 0 ? 0 : 1, 1);
  if (index >= 0) writeIndex(writer, index, width);
}

/** The greatest number of a width stands for all from this one on, which follow with more bits. */
function writeIndex(writer: BitWriter, index: number, width: number): void {
  const most = 2 ** width - 1;
  writer.write(Math.min(index, most), width);
  if (index >= most) writer.write(index - most, laterItemWidth);
}

function readIndex(reader: BitReader, width: number): number {
  const index = reader.read(width);
  return index === 2 ** width - 1 ? index + reader.read(laterItemWidth) : index;
}

/** The kinds: a name of the trait, one of the named colours, a CSS colour, and #hex. */
function writeColor(writer: BitWriter, color: string, names: readonly string[]): void {
  const lists: readonly { list: readonly string[]; width: number }[] = [
    { list: names, width: nameWidth },
    { list: colorValues.colors, width: nameWidth },
    { list: cssNames, width: cssWidth },
  ];
  const kind = lists.findIndex(({ list }) => list.includes(color));
  const found = lists[kind];
  writer.write(found ? kind : lists.length, colorKindWidth);
  if (found) {
    writer.write(found.list.indexOf(color), found.width);
    return;
  }
  const digits = color.slice(1);
  writer.write(digits.length === 3 ? 1 : 0, 1);
  for (const digit of digits) writer.write(Number.parseInt(digit, 16), 4);
}

function readColor(reader: BitReader, names: readonly string[]): string | null {
  const kind = reader.read(colorKindWidth);
  if (kind === 0) return names[reader.read(nameWidth)] ?? null;
  if (kind === 1) return colorValues.colors[reader.read(nameWidth)] ?? null;
  if (kind === 2) return cssNames[reader.read(cssWidth)] ?? null;
  const length = reader.read(1) === 1 ? 3 : 6;
  return `#${Array.from({ length }, () => reader.read(4).toString(16)).join("")}`;
}

function writeCount(writer: BitWriter, count: number): void {
  writer.write(Math.min(count, largeCount), countWidth);
  if (count >= largeCount) writer.write(count, largeCountWidth);
}

function readCount(reader: BitReader): number {
  const count = reader.read(countWidth);
  return count === largeCount ? reader.read(largeCountWidth) : count;
}

function writeItem(writer: BitWriter, index: number): void {
  writeIndex(writer, index, itemWidth);
}

function readItem(reader: BitReader): number {
  return readIndex(reader, itemWidth);
}

function writeItemColors(writer: BitWriter, colors: NonNullable<Brief["itemColors"]>): void {
  const colored = Object.entries(colors);
  writeCount(writer, colored.length);
  for (const [item, color] of colored) {
    writeKindOfItem(writer, item);
    writeColor(writer, color, []);
  }
}

function writeKindOfItem(writer: BitWriter, item: string): void {
  const at = itemLists.findIndex((list) => list.includes(item));
  writer.write(at, itemListWidth);
  writeItem(writer, itemLists[at]?.indexOf(item) ?? 0);
}

function readKindOfItem(reader: BitReader): string | undefined {
  return itemLists[reader.read(itemListWidth)]?.[readItem(reader)];
}

function readItemColors(reader: BitReader): Readonly<Record<string, string>> | null {
  const colors: Record<string, string> = {};
  const count = readCount(reader);
  for (let at = 0; at < count; at += 1) {
    const item = readKindOfItem(reader);
    const color = readColor(reader, []);
    if (item === undefined || color === null) return null;
    colors[item] = color;
  }
  return colors;
}

function valueAt(fields: Fields, path: string): string | undefined {
  const [head = "", tail] = path.split(".");
  const value = fields[head];
  const found = tail === undefined ? value : isRecord(value) ? value[tail] : undefined;
  return typeof found === "string" ? found : undefined;
}

function setAt(fields: Record<string, unknown>, path: string, value: string | null): void {
  const [head = "", tail] = path.split(".");
  const group = fields[head];
  fields[head] = tail === undefined ? value : { ...(isRecord(group) ? group : {}), [tail]: value };
}

function hasNull(value: unknown): boolean {
  return value === null || (isRecord(value) && Object.values(value).some(hasNull));
}

function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
