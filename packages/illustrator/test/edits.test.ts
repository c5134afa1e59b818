import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { emotions } from "../src/brief/values/poses.ts";
import type { Brief, IllustrateRequest } from "../src/index.ts";
import { illustrate, isIllustratorError, parseBrief, readBrief, styles, traitValues } from "../src/index.ts";
import { drawSvg } from "../src/svg.ts";
import { drawingOf } from "./drawing-content.ts";

const people = [
  "a person",
  "a woman",
  "an old man",
  "a child",
  "a nurse with glasses",
  "a bearded man in a hoodie",
  "a teenage girl with braids and a green scarf",
  "a chef with a moustache",
  "woman with a blue hijab, cafe",
  "a friendly robot",
  "a fox in a teal jacket",
  "a wizard",
  "a man with red hair, park at sunset",
  "an elf with green hair and freckles",
  "a woman with a cap in a car, selfie",
];

/** 30 people: each of the prompts in two styles. */
const bases = people.flatMap((prompt, i) =>
  [0, 1].map((j) => ({
    brief: readBrief({ prompt, style: styles[(2 * i + j) % styles.length] ?? "flat" }),
    seed: 31 * i + j,
  })),
);

/** Edits and the traits that each may change. */
const edits: readonly { readonly changes: RegExp; readonly request: Partial<IllustrateRequest> }[] = [
  { changes: /^(?:place|background|lighting|look)/, request: { prompt: "at the beach", look: "selfie" } },
  {
    changes: /^(?:place|background|look|headwear:headphones)/,
    request: { prompt: "", look: "podcast", output: { aspectRatio: "16:9" } },
  },
  { changes: /^(?:clothing)/, request: { prompt: "put them in a black suit" } },
  { changes: /^(?:eyewear|headwear)/, request: { prompt: "add sunglasses and a yellow beanie" } },
  {
    changes: /^(?:place|background|clothing|headwear|accessories|look)/,
    request: { prompt: "as a barista holding a coffee", look: "conference" },
  },
  {
    changes: /^(?:accessories|look|place|framing)/,
    request: { prompt: "", hints: { accessories: "scarf" }, brief: { framing: "upper-body" }, look: "raw" },
  },
];

describe("an edit", () => {
  it.each(bases.map((base, i) => [`${base.brief.style}: ${people[Math.floor(i / 2)]}`, base] as const))(
    "keeps the person of %s",
    async (_, base) => {
      const before = await drawSvg({ prompt: "", ...base });
      for (const { changes, request } of edits) {
        const { prompt = "", elementImages, references, portrait, output, base: __, ...rest } = request;
        const after = await drawSvg({ ...rest, prompt, base, ...(output && { output }) });
        expect(after.seed).toBe(base.seed);
        const [old, now] = [traitsOf(before.svg), traitsOf(after.svg)];
        const isHidden = (trait: string): boolean =>
          trait.startsWith("hair.") && now.some((other) => /^headwear:(?!none)/.test(other));
        const lost = old.filter((trait) => !now.includes(trait) && !changes.test(trait) && !isHidden(trait));
        expect([prompt, lost]).toEqual([prompt, []]);
        // The face is drawn with the same shapes, unless the light changes its colours or the framing its pixels.
        if (/lighting/.test(`${changes}`) || base.brief.style === "pixel") continue;
        // Ink leaves out the eyes behind sunglasses.
        if (base.brief.style === "ink" && now.includes("eyewear:sunglasses")) continue;
        expect(faceOf(after.svg)).toBe(faceOf(before.svg));
      }
    },
  );

  it("without changes gives the same image", async () => {
    for (const base of bases.slice(0, 8)) {
      const { svg } = await drawSvg({ prompt: "", ...base });
      expect((await drawSvg({ prompt: "", base })).svg).toBe(svg);
    }
  });

  it("gives a person that can be edited again and drawn from its Brief", async () => {
    const base = { brief: readBrief({ prompt: "a person" }), seed: 12 };
    const once = await drawSvg({ prompt: "in a red dress", base });
    const twice = await drawSvg({ prompt: "at the beach", base: once });
    expect((await drawSvg({ prompt: "", brief: twice.brief, seed: twice.seed })).svg).toBe(twice.svg);
    expect(twice.brief).toMatchObject({ clothing: { type: "dress", color: "red" }, place: "beach" });
  });

  it.each<[edit: string, changed: Partial<Brief>]>([
    ["make her hair blue", { hair: { color: "blue" } }],
    ["longer hair", { hair: { style: "long" } }],
    ["take off the scarf", { accessories: [] }],
    ["replace the scarf with a tie", { accessories: ["tie"] }],
    ["add a coffee", { accessories: ["scarf", "coffee"] }],
    ["change the background to a beach", { place: "beach" }],
    ["on a blue background", { background: { color: "blue" } }],
    ["in a suit", { clothing: { type: "suit" } }],
    ["as an old lady", { age: "senior" }],
    ["turn her into a fox", { subject: "fox" }],
    ["as a robot", { subject: "robot" }],
    ["in pixel art style", { style: "pixel" }],
    ["angry, at night", { expression: "angry", lighting: "night" }],
    ["as a librarian", { clothing: { type: "sweater", color: "brown" } }],
  ])("%s changes what it says", async (prompt, changed) => {
    const base = { brief: readBrief({ prompt: "a woman with a red scarf in a cafe" }), seed: 7 };
    expect((await drawSvg({ prompt, base })).brief).toMatchObject(changed);
  });

  it.each([
    "add a dog",
    "dressed as a fox",
    "put him on the left",
    "the person looks nice",
    "my logo, please",
  ])("%s does not change the person", async (prompt) => {
    const base = { brief: readBrief({ prompt: "a woman with glasses" }), seed: 7 };
    const { brief } = await drawSvg({ prompt, base });
    expect({ ...brief, sources: {} }).toEqual({ ...base.brief, sources: {} });
  });

  it("replaces the place by a background, and clothes with their colour", async () => {
    const base = { brief: readBrief({ prompt: "a man in a yellow t-shirt in a cafe" }), seed: 7 };
    expect((await drawSvg({ prompt: "on a red background", base })).brief.place).toBeUndefined();
    expect((await drawSvg({ prompt: "", look: "podcast", base })).brief.place).toBeUndefined();
    expect((await drawSvg({ prompt: "in a suit", base })).brief.clothing?.color).not.toBe("yellow");
    expect((await drawSvg({ prompt: "in a black suit", base })).brief.clothing?.color).toBe("black");
  });

  it.each([
    ["a man with a turban", "as a pirate", ["headwear_kept"]],
    ["a woman with a hijab", "as a knight in a tower", ["place_unknown", "headwear_kept"]],
    ["a man with a turban", "wearing a red cap", []],
    ["a man with a turban", "in a cafe", []],
    ["a man with a cap", "as a pirate", []],
    ["a man", "inside an old sewer", ["place_unknown"]],
    ["a man", "on a beach near a ship", []],
    ["a man", "with a ship on his shirt", []],
  ])("of %s %s says what it does not show: %j", async (person, prompt, codes) => {
    const base = { brief: readBrief({ prompt: person }), seed: 7 };
    const { warnings } = await illustrate({ prompt, base, output: { format: "svg" } });
    expect(warnings.map(({ code }) => code)).toEqual(codes);
  });

  it("as a role keeps glasses, hair, beard and a hijab", async () => {
    const base = { brief: readBrief({ prompt: "a woman with a blue hijab" }), seed: 7 };
    expect((await drawSvg({ prompt: "as a pirate", base })).brief).toMatchObject({
      headwear: "hijab",
      fantasy: "pirate",
    });
  });

  it("lets single traits of a Brief override the prompt", async () => {
    const base = { brief: readBrief({ prompt: "a fox with a scarf" }), seed: 7 };
    const brief = { eyewear: "sunglasses", accessories: ["tie"] };
    const edited = await drawSvg({ prompt: "with glasses", brief, base });
    expect(edited.brief).toMatchObject({ subject: "fox", eyewear: "sunglasses", accessories: ["tie"] });
  });

  it("shows references where the prompt says", async () => {
    const bytes = await sharp({ create: { width: 60, height: 60, channels: 3, background: "#6c3ff0" } })
      .png()
      .toBuffer();
    const base = { brief: readBrief({ prompt: "a woman in a t-shirt" }), seed: 7 };
    const shown = async (prompt: string, count = 1): Promise<string[]> => {
      const references = Array.from({ length: count }, () => bytes);
      const { svg, mode } = await illustrate({ prompt, base, references, output: { format: "svg" } });
      expect(mode).toBe("prompt");
      return traitsOf(svg).filter((trait) => trait.startsWith("element:"));
    };
    expect(await shown("Add my product in her hand")).toEqual(["element:hand"]);
    expect(await shown("my logo on the t-shirt")).toEqual(["element:shirt"]);
    const jacket = { brief: readBrief({ prompt: "a man in a red jacket" }), seed: 7 };
    const edited = await illustrate({ prompt: "my logo on his shirt", base: jacket, references: [bytes] });
    expect(edited.brief.clothing).toEqual(jacket.brief.clothing);
    expect(await shown("a poster on the wall")).toEqual(["element:wall"]);
    expect(await shown("my logo on the shirt and the product in her hand", 3)).toEqual([
      "element:wall",
      "element:shirt",
      "element:hand",
    ]);
  });

  it.each<[string, Partial<IllustrateRequest>, string]>([
    ["an invalid Brief", { base: { brief: { subject: "sofa" }, seed: 1 } }, "base.brief.subject"],
    ["an invalid seed", { base: { brief: {}, seed: -1 } }, "base.seed"],
    ["an invalid override", { base: { brief: {}, seed: 1 }, brief: { eyewear: "x" } }, "brief.eyewear"],
    [
      "seven references",
      {
        base: { brief: {}, seed: 1 },
        references: Array.from({ length: 7 }, () => new Uint8Array([1])),
      },
      "references",
    ],
  ])("rejects %s", async (_, request, param) => {
    const error = await illustrate({ prompt: "", ...request }).catch((cause: unknown) => cause);
    expect(isIllustratorError(error) && error.param).toBe(param);
  });
});

describe("an emotion", () => {
  const brief = fc
    .record(
      {
        subject: fc.oneof(
          { weight: 4, arbitrary: fc.constant("human") },
          fc.constantFrom(...traitValues.subject),
        ),
        fantasy: fc.option(fc.constantFrom(...traitValues.fantasy), { freq: 3, nil: undefined }),
        gender: fc.constantFrom(...traitValues.gender),
        age: fc.constantFrom(...traitValues.age),
        facialHair: fc.constantFrom(...traitValues.facialHair),
        eyewear: fc.constantFrom(...traitValues.eyewear),
        headwear: fc.constantFrom(...traitValues.headwear),
        accessories: fc.uniqueArray(fc.constantFrom(...traitValues.accessories), { maxLength: 3 }),
        clothing: fc.record({ type: fc.constantFrom(...traitValues["clothing.type"]) }),
        place: fc.constantFrom(...traitValues.place),
        lighting: fc.constantFrom(...traitValues.lighting),
        framing: fc.constantFrom(...traitValues.framing),
        style: fc.constantFrom(...styles),
      },
      { requiredKeys: [] },
    )
    .map((data) => parseBrief(data));

  it("differs from its base in the group of the face only", async () => {
    await fc.assert(
      fc.asyncProperty(brief, fc.nat({ max: 2 ** 32 - 1 }), async (person, seed) => {
        const base = { brief: person, seed };
        const rest = new Set<string>();
        for (const expression of emotions) {
          const { svg, brief } = await drawSvg({ prompt: "", base, expression });
          expect(brief.expression).toBe(expression);
          const drawing = drawingOf(svg);
          rest.add(drawing.replace(faceOf(svg), ""));
        }
        expect(rest.size).toBe(1);
      }),
      { numRuns: 60, seed: 7 },
    );
  }, 60_000);

  it.each(styles)("leaves the pixels around the face unchanged in %s", async (style) => {
    const base = { brief: readBrief({ prompt: "a woman with glasses in a cafe", style }), seed: 5 };
    const pixels = async (expression: (typeof emotions)[number]): Promise<Uint8Array> => {
      const { svg } = await drawSvg({ prompt: "", base, expression });
      return sharp(Buffer.from(svg)).resize(256, 256).removeAlpha().raw().toBuffer();
    };
    const first = await pixels("happy");
    const changed = new Set<number>();
    for (const expression of emotions)
      for (const [at, value] of (await pixels(expression)).entries())
        if (value !== first[at]) changed.add(Math.floor(at / 3));
    expect(changed.size).toBeGreaterThan(100);
    const columns = Array.from(changed, (at) => at % 256);
    const rows = Array.from(changed, (at) => Math.floor(at / 256));
    expect(Math.min(...columns)).toBeGreaterThan(70);
    expect(Math.max(...columns)).toBeLessThan(188);
    expect(Math.min(...rows)).toBeGreaterThan(50);
    expect(Math.max(...rows)).toBeLessThan(style === "voxel" ? 200 : 180);
  });
});

function traitsOf(svg: string): string[] {
  return Array.from(svg.matchAll(/data-trait="([^"]+)"/g), ([, traits = ""]) => traits.split(" ")).flat();
}

/** The group of the face. */
function faceOf(svg: string): string {
  const drawing = drawingOf(svg);
  const start = drawing.indexOf('<g data-trait="expression:');
  let depth = 0;
  for (const { 0: tag, index } of drawing.slice(start).matchAll(/<g\b[^>]*>|<\/g>/g)) {
    depth += tag === "</g>" ? -1 : 1;
    if (depth === 0) return drawing.slice(start, start + index + tag.length);
  }
  return "";
}
