import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import type { DistinctFacesRequest } from "../src/index.ts";
import { chooseDistinctFaces, isIllustratorError } from "../src/index.ts";
import { appearanceOf, perceptualDistance } from "../src/sets/appearance.ts";
import { drawSvg } from "../src/svg.ts";

/** From this distance on, two faces in a list are told apart. */
const leastDistance = 2;

describe("chooseDistinctFaces", () => {
  it.each([
    ["without a prompt", {}, 500],
    ["of a role", { prompt: "a nurse" }, 500],
    ["with fixed hair and glasses", { prompt: "a woman with red hair and glasses" }, 200],
    ["of robots", { prompt: "a friendly robot" }, 500],
    ["of an animal", { prompt: "a cat" }, 100],
    ["of a fantasy role", { prompt: "an elf", style: "line-art" }, 100],
  ] as const)("gives faces %s of which no two look alike", (_, request, count) => {
    const faces = chooseDistinctFaces({ ...request, count });
    expect(faces).toHaveLength(count);
    const looks = faces.map(({ brief, seed }) => appearanceOf(brief, seed));
    let nearest = Number.POSITIVE_INFINITY;
    for (const [i, one] of looks.entries())
      for (const other of looks.slice(i + 1)) nearest = Math.min(nearest, perceptualDistance(one, other));
    expect(nearest).toBeGreaterThanOrEqual(leastDistance);
  });

  it("gives faces whose small images differ", async () => {
    const faces = chooseDistinctFaces({ count: 150 });
    const images: Uint8Array[] = [];
    for (const { brief, seed } of faces) {
      const { svg } = await drawSvg({ prompt: "", brief, seed, output: { aspectRatio: "1:1" } });
      images.push(await sharp(Buffer.from(svg)).resize(16, 16).removeAlpha().raw().toBuffer());
    }
    for (const [i, one] of images.entries())
      for (const other of images.slice(i + 1)) expect(meanDifference(one, other)).toBeGreaterThan(4);
  }, 30_000);

  it("begins a longer list with the same faces", () => {
    const names = fc.uniqueArray(fc.string({ unit: "binary", maxLength: 12 }), {
      minLength: 2,
      maxLength: 30,
      selector: (name) => name.normalize("NFC"),
    });
    const prompt = fc.constantFrom("", "a nurse", "an old man with a beard", "a fox");
    fc.assert(
      fc.property(names, prompt, fc.nat(), fc.nat({ max: 2 ** 32 - 1 }), (list, prompt, cut, seed) => {
        const some = list.slice(0, 1 + (cut % list.length));
        const all = chooseDistinctFaces({ names: list, prompt, seed });
        expect(chooseDistinctFaces({ names: some, prompt, seed })).toEqual(all.slice(0, some.length));
        expect(all.map(({ name }) => name)).toEqual(list.map((name) => name.normalize("NFC")));
      }),
      { numRuns: 40 },
    );
    const short = chooseDistinctFaces({ count: 20 });
    expect(chooseDistinctFaces({ count: 40 }).slice(0, 20)).toEqual(short);
    expect(short.slice(0, 2).map(({ name }) => name)).toEqual(["1", "2"]);
  });

  it("keeps what the prompt says, and draws every face", async () => {
    const faces = chooseDistinctFaces({
      prompt: "a woman with a red scarf and curly hair in a park",
      hints: { skin_tone: "dark" },
      style: "comic",
      count: 12,
    });
    for (const { brief, seed } of faces) {
      expect(brief).toMatchObject({
        gender: "feminine",
        hair: { style: "curly" },
        skin: "dark",
        accessories: ["scarf"],
        itemColors: { scarf: "red" },
        place: "park",
        style: "comic",
      });
      expect((await drawSvg({ prompt: "", brief, seed })).svg).toContain("place:park");
    }
  });

  it("gives other faces for another seed", () => {
    const names = ["Ada", "Grace"];
    expect(chooseDistinctFaces({ names, seed: 0 })).toEqual(chooseDistinctFaces({ names }));
    const [one] = chooseDistinctFaces({ names, seed: 1 });
    expect(one?.seed).not.toBe(chooseDistinctFaces({ names })[0]?.seed);
  });

  const fixed =
    "a woman with long red hair, light skin and round glasses in a blue hoodie on a white background";
  it.each<[string, DistinctFacesRequest, string]>([
    ["no count", {}, "count"],
    ["a count of 0", { count: 0 }, "count"],
    ["a count of 501", { count: 501 }, "count"],
    ["no names", { names: [] }, "names"],
    ["501 names", { names: Array.from({ length: 501 }, (_, i) => `${i}`) }, "names"],
    ["equal names", { names: ["Zo\u00eb", "Ada", "Zoe\u0308"] }, "names[2]"],
    ["a count that is not the number of names", { names: ["Ada"], count: 2 }, "count"],
    ["a negative seed", { count: 1, seed: -1 }, "seed"],
    ["a prompt that leaves too little open", { prompt: fixed, count: 300 }, "prompt"],
  ])("rejects %s", (_, request, param) => {
    expect(errorOf(() => chooseDistinctFaces(request))).toBe(param);
  });
});

function errorOf(work: () => unknown): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return isIllustratorError(error) ? error.param : String(error);
  }
}

function meanDifference(one: Uint8Array, other: Uint8Array): number {
  return one.reduce((sum, value, at) => sum + Math.abs(value - (other[at] ?? 0)), 0) / one.length;
}
