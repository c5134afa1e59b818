import sharp from "sharp";
import { describe, expect, it } from "vitest";
import type { TraitPath } from "../src/brief/brief.ts";
import { traitPaths } from "../src/brief/brief.ts";
import { parseBrief } from "../src/brief/parse-brief.ts";
import { traitValues } from "../src/brief/trait-values.ts";
import type { StyleName } from "../src/brief/values/pictures.ts";
import { drawScene } from "../src/scene/draw-scene.ts";

const side = 160;
/** The minimum number of different pixels, of 160 x 160, between two values. */
const leastPixels = 5;

/** Values that mean absence: no group may have the path's name. */
const absent: { readonly [path in TraitPath]?: string } = {
  facialHair: "none",
  eyewear: "none",
  headwear: "none",
  "hair.style": "bald",
};

/** Values that refine another trait. The SVG names only that trait. */
const unnamed: readonly TraitPath[] = [
  "beardLength",
  "frames",
  "stage",
  "clothing.patternColor",
  "clothing.under",
  "clothing.underColor",
];

/** These have their own tests, and these styles do not draw the eye colour. */
const otherPaths: readonly TraitPath[] = [
  "style",
  "eyes.color",
  "subject",
  "hair.cut",
  "hair.dye",
  "hair.secondColor",
  "origin",
  "face",
  "stance",
  "parts",
  "companion.kind",
  "companion.at",
  "companion.color",
  "view",
  "facing",
];
const paths = traitPaths.filter((path) => !otherPaths.includes(path));

describe.each(["flat", "cartoon", "line-art"] as const)("traits in %s", (style) => {
  it.each(paths)("%s shows and names each of its values", async (path) => {
    const images: (readonly [value: string, pixels: Uint8Array])[] = [];
    for (const value of traitValues[path]) {
      const svg = await draw(style, path, value);
      const names = namesIn(svg).filter((name) => name.startsWith(`${path}:`));
      expect([value, ...new Set(names)]).toEqual(
        absent[path] === value || unnamed.includes(path) ? [value] : [value, `${path}:${value}`],
      );
      images.push([value, await small(svg)]);
    }
    const alike = images.flatMap(([a, one], i) =>
      images.slice(i + 1).flatMap(([b, other]) => {
        const pixels = difference(one, other);
        return pixels < leastPixels ? [`${a} and ${b}: ${pixels}`] : [];
      }),
    );
    expect(alike).toEqual([]);
  });
});

async function draw(style: StyleName, path: TraitPath, value: string): Promise<string> {
  const bare = {
    version: 1,
    subject: "human",
    style,
    gender: "masculine",
    age: "young_adult",
    skin: "medium",
    hair: { style: "short", color: "brown" },
    expression: "neutral",
    clothing: { type: "t-shirt", color: "blue" },
    facialHair: "none",
    framing: "upper-body",
    accessories: [],
    sources: {},
  };
  const brief = parseBrief(withTrait(bare, path, value));
  return (await drawScene({ brief, seed: 5, aspectRatio: "1:1" })).svg;
}

function withTrait(brief: Record<string, unknown>, path: TraitPath, value: string): unknown {
  if (path === "accessories") return { ...brief, accessories: [value] };
  if (path === "inkColor") return { ...brief, medium: "line-drawing", inkColor: value };
  if (path === "beardLength") return { ...brief, facialHair: "beard", beardLength: value };
  if (path === "stage") return { ...brief, place: "stage", stage: value };
  if (path === "clothing.patternColor")
    return withClothing(brief, { pattern: "stripes", patternColor: value });
  if (path === "clothing.under") return withClothing(brief, { type: "jacket", under: value });
  if (path === "clothing.underColor") return withClothing(brief, { type: "jacket", underColor: value });
  if (path === "frames") return { ...brief, eyewear: "glasses", frames: value };
  if (path === "subject" && value !== "human") {
    const { skin, ...rest } = brief;
    return { ...rest, subject: value };
  }
  // A fantasy role has no default clothes if the Brief states some.
  if (path === "fantasy") {
    const { clothing, ...rest } = brief;
    return { ...rest, fantasy: value };
  }
  const [first = "", second] = path.split(".");
  if (second === undefined) return { ...brief, [first]: value };
  const inner = brief[first];
  return { ...brief, [first]: { ...(typeof inner === "object" ? inner : {}), [second]: value } };
}

function withClothing(brief: Record<string, unknown>, worn: Record<string, string>): unknown {
  return { ...brief, clothing: { type: "t-shirt", color: "blue", ...worn } };
}

function namesIn(svg: string): string[] {
  return Array.from(svg.matchAll(/data-trait="([^"]*)"/g), ([, names = ""]) => names.split(" ")).flat();
}

async function small(svg: string): Promise<Uint8Array> {
  return sharp(Buffer.from(svg)).resize(side, side).removeAlpha().raw().toBuffer();
}

/** A step that reaches every pixel and soon meets those of a small thing, because 25,600 is not a multiple of it. */
const step = 7_919;

/** How many pixels differ, counted up to the least that two values need. */
function difference(one: Uint8Array, other: Uint8Array): number {
  const count = one.length / 3;
  const isFar = (at: number): boolean => Math.abs((one[at] ?? 0) - (other[at] ?? 0)) > 12;
  let pixels = 0;
  for (let i = 0; i < count && pixels < leastPixels; i += 1) {
    const at = ((i * step) % count) * 3;
    if (isFar(at) || isFar(at + 1) || isFar(at + 2)) pixels += 1;
  }
  return pixels;
}
