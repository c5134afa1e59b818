import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Brief } from "../src/brief.ts";
import { hintKeys, parseBrief, readBrief, traitPaths, traitValues } from "../src/brief.ts";

/** Random sequences of known words, which are closer to prompts than random text. */
const known = traitPaths.flatMap((path) => traitValues[path].map((value) => value.replaceAll(/[-_]/g, " ")));
const glue =
  "a the no without not and or nor but with in like as of hair skin eyes woman man she his , . : ; off".split(
    " ",
  );
const salad = fc
  .array(fc.oneof(fc.constantFrom(...known), fc.constantFrom(...glue), fc.lorem({ maxCount: 1 })), {
    maxLength: 14,
  })
  .map((words) => words.join(" "));
const text = fc.oneof(salad, fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), fc.lorem());
const hints = fc.dictionary(
  fc.oneof(
    fc.constantFrom(...hintKeys),
    fc.constantFrom("__proto__", "toString", "constructor"),
    fc.string(),
  ),
  fc.oneof(text, fc.array(text, { maxLength: 4 }), fc.jsonValue()),
  { maxKeys: 6 },
);

describe("readBrief with arbitrary input", () => {
  it("returns a valid and deterministic Brief for any prompt, hints and negative prompt", () => {
    fc.assert(
      fc.property(text, hints, text, (prompt, given, negativePrompt) => {
        const brief = readBrief({ prompt, hints: given, negativePrompt });
        expect(parseBrief(JSON.parse(JSON.stringify(brief)))).toEqual(brief);
        expect(readBrief({ prompt, hints: given, negativePrompt })).toEqual(brief);
      }),
      { numRuns: 300 },
    );
  });

  it("returns a source for exactly the traits of the Brief", () => {
    fc.assert(
      fc.property(salad, hints, salad, (prompt, given, negativePrompt) => {
        const brief = readBrief({ prompt, hints: given, negativePrompt });
        // An empty list of accessories with a source keeps the seed from choosing some.
        const paths = traitPaths.filter(
          (path) =>
            isSet(brief, path) || (path === "accessories" && brief.sources[path]?.kind === "negative"),
        );
        expect(Object.keys(brief.sources).sort()).toEqual(paths.sort());
      }),
      { numRuns: 300 },
    );
  });

  it("excludes what the negative prompt names", () => {
    const paths = ["facialHair", "eyewear", "headwear", "accessories"] as const;
    const things = paths.flatMap((path) =>
      traitValues[path].filter((value) => value !== "none").map((value) => [path, value] as const),
    );
    fc.assert(
      fc.property(salad, fc.constantFrom(...things), (prompt, [path, value]) => {
        const brief = readBrief({ prompt: `${prompt}, ${value}`, negativePrompt: value });
        expect([brief[path]].flat()).not.toContain(value);
      }),
      { numRuns: 200 },
    );
  });

  it("lets a hint override the prompt", () => {
    fc.assert(
      fc.property(salad, fc.constantFrom(...traitValues["hair.color"]), (prompt, color) => {
        const brief = readBrief({ prompt: `${prompt}.`, hints: { hair_color: color } });
        if (brief.sources["hair.color"] !== undefined) expect(brief.hair?.color).toBe(color);
      }),
      { numRuns: 200 },
    );
  });

  it("reads long texts in linear time", () => {
    for (const words of ["red ", "a girl with a dog ", "hair, red, ", "qwertzu ", "no "]) {
      const brief = readBrief({ prompt: words.repeat(2_000) });
      expect(brief.version).toBe(1);
    }
  }, 10_000);
});

function isSet(brief: Brief, path: string): boolean {
  const [head = "", tail] = path.split(".");
  const entry: unknown = Object.entries(brief).find(([key]) => key === head)?.[1];
  if (Array.isArray(entry)) return entry.length > 0;
  if (tail === undefined) return entry !== undefined;
  return typeof entry === "object" && entry !== null && tail in entry;
}
