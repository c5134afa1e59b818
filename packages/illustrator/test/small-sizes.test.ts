import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseBrief } from "../src/brief/parse-brief.ts";
import { styles, subjects } from "../src/brief/values.ts";
import { simplifyLines } from "../src/draw/small-size.ts";
import { illustrate } from "../src/index.ts";
import { drawScene } from "../src/scene/draw-scene.ts";
import { smallSizeOf } from "../src/traits/small-size.ts";

async function draw(brief: Record<string, unknown>, seed: number, pixels?: number): Promise<string> {
  const request = { brief: parseBrief(brief), seed, aspectRatio: "1:1" } as const;
  return (await drawScene({ ...request, ...(pixels !== undefined && { pixels }) })).svg;
}

/** The traits of the head, as the drawing names them. */
function headTraits(svg: string): string[] {
  const named = Array.from(svg.matchAll(/data-trait="([^"]*)"/g), ([, traits = ""]) => traits);
  return Array.from(
    new Set(named.filter((traits) => /^(?:skin|hair|headwear|eyewear|expression)/.test(traits))),
  ).sort();
}

describe("small sizes", () => {
  it("have a composition up to 48 pixels", () => {
    expect([16, 24, 25, 32, 33, 48, 49, undefined].map(smallSizeOf)).toEqual([
      24,
      24,
      32,
      32,
      48,
      48,
      undefined,
      undefined,
    ]);
  });

  it("show the same character with the same Brief and seed", async () => {
    const drawn = fc.constantFrom(...styles.filter((style) => style !== "pixel"));
    await fc.assert(
      fc.asyncProperty(
        drawn,
        fc.constantFrom("human", "human", ...subjects),
        fc.nat(1000),
        fc.constantFrom(16, 32, 48),
        async (style, subject, seed, pixels) => {
          const brief = { style, subject };
          expect(headTraits(await draw(brief, seed, pixels))).toEqual(headTraits(await draw(brief, seed)));
        },
      ),
      { numRuns: 40, seed: 1 },
    );
  });

  it("have one colour instead of a place", async () => {
    const svg = await draw({ subject: "human", place: "kitchen" }, 3, 32);
    expect(svg).toMatch(/<g data-trait="background place:kitchen"><rect[^>]*\/><\/g>/);
    expect(svg).not.toContain("data-layer");
  });

  it("have larger eyes, fewer shapes and thicker lines", async () => {
    for (const style of ["flat", "ink", "minimal"]) {
      const [small, full] = [
        await draw({ style, subject: "human" }, 3, 32),
        await draw({ style, subject: "human" }, 3),
      ];
      expect(small.length).toBeLessThan(full.length);
    }
    const face =
      '<g data-trait="expression:calm"><path d="M0 0" fill="none" stroke="#000" stroke-width="3"/></g>';
    const seam = '<path d="M1 1" fill="none" stroke="#000" stroke-width="2"/>';
    expect(simplifyLines(face + seam, 32)).toBe(face.replace('"3"', '"7.2"'));
  });

  it("do not change larger images, nor SVG without a size", async () => {
    const request = { prompt: "a woman in a kitchen", seed: 3 };
    const { svg } = await illustrate({ ...request, output: { format: "svg" } });
    const large = await illustrate({ ...request, output: { size: 64 } });
    const small = await illustrate({ ...request, output: { size: 32 } });
    expect(large.svg).toBe(svg);
    expect(small.svg).not.toBe(svg);
    expect(small.image).toMatchObject({ width: 32, height: 32 });
    expect(small.alt).toBe(large.alt);
  });
});
