import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { clothingPatterns } from "../src/brief/values/clothes.ts";
import { hairDyes } from "../src/brief/values/hair.ts";
import type { StyleName } from "../src/brief/values/pictures.ts";
import { decodeFace, encodeFace, parseBrief, readBrief } from "../src/index.ts";
import { drawScene } from "../src/scene/draw-scene.ts";
import { drawSvg } from "../src/svg.ts";

describe("the words for patterns, layers and dyed hair", () => {
  it.each([
    [
      "a man in a red and black checked shirt",
      { type: "shirt", color: "red", pattern: "checks", patternColor: "black" },
    ],
    ["a woman in a navy striped t-shirt", { type: "t-shirt", color: "navy", pattern: "stripes" }],
    [
      "a white shirt with blue stripes",
      { type: "shirt", color: "white", pattern: "stripes", patternColor: "blue" },
    ],
    ["a red polka dot dress", { type: "dress", color: "red", pattern: "polka-dots" }],
    ["a black dress with white polka dots", { color: "black", pattern: "polka-dots", patternColor: "white" }],
    ["a holiday shirt", { type: "shirt", pattern: "flowers" }],
    ["a leopard print blouse", { type: "shirt", pattern: "leopard" }],
    ["a grey pinstripe suit", { type: "suit", color: "gray", pattern: "pinstripes" }],
    ["a camouflage hoodie", { type: "hoodie", pattern: "camouflage" }],
    ["a woman in tartan", { pattern: "tartan" }],
    ["a blue and yellow sweater", { color: "blue", pattern: "two-tone", patternColor: "yellow" }],
    ["a blazer over a white blouse", { type: "blazer", under: "shirt", underColor: "white" }],
    ["navy overalls over a yellow jumper", { type: "overalls", under: "sweater", underColor: "yellow" }],
    [
      "a leather jacket with a red t-shirt underneath",
      { type: "leather-jacket", under: "t-shirt", underColor: "red" },
    ],
    ["an open denim shirt over a white tee", { type: "shirt", under: "t-shirt", underColor: "white" }],
  ])("%s", (prompt, clothing) => {
    expect(readBrief({ prompt }).clothing).toMatchObject(clothing);
  });

  it.each([
    ["a chunky green cardigan over a white shirt", { type: "cardigan", color: "green", under: "shirt" }],
    ["a burgundy bomber jacket", { type: "bomber-jacket", color: "burgundy" }],
    ["a denim jacket", { type: "denim-jacket" }],
    ["a yellow raincoat", { type: "raincoat", color: "yellow" }],
    ["a long sheepskin coat", { type: "fur-coat" }],
    ["a man in a tuxedo", { type: "tuxedo" }],
    ["a yellow bib over a black hoodie", { type: "sports-bib", under: "hoodie", underColor: "black" }],
    ["a wine-red velvet dress with puffed sleeves", { type: "puff-sleeve-dress" }],
    ["a strapless red dress", { type: "evening-gown" }],
    ["a red qipao", { type: "qipao", color: "red" }],
    ["a bride", { type: "wedding-dress" }],
    ["a priestess in black robes", { type: "robe", color: "black" }],
  ])("%s is that garment", (prompt, clothing) => {
    expect(readBrief({ prompt }).clothing).toMatchObject(clothing);
  });

  it.each([
    ["a fox-fur hat with ear flaps", "fur-hat"],
    ["a pillbox cap", "pillbox-hat"],
    ["a backwards snapback", "backwards-cap"],
    ["a tiara", "tiara"],
    ["a bucket hat", "bucket-hat"],
  ])("%s is that headwear", (prompt, headwear) => {
    expect(readBrief({ prompt }).headwear).toBe(headwear);
  });

  it.each([
    ["half-moon spectacles", "glasses", "half-moon"],
    ["heart-shaped sunglasses", "sunglasses", "heart"],
    ["aviator sunglasses", "sunglasses", "aviator"],
  ])("%s have that shape", (prompt, eyewear, frames) => {
    expect(readBrief({ prompt })).toMatchObject({ eyewear, frames });
  });

  it.each([
    "a tiger with black stripes",
    "a checked scarf and a black coat",
    "a cat with a spotted tail",
    "a person under a starry sky",
    "red hair and a blue jacket",
    "a shirt without stripes",
  ])("%s has no pattern", (prompt) => {
    expect(readBrief({ prompt }).clothing?.pattern).toBeUndefined();
  });

  it.each([
    ["blonde hair with pink streaks", { color: "blonde", dye: "streaks", secondColor: "pink" }],
    ["black hair with blue highlights", { color: "black", dye: "streaks", secondColor: "blue" }],
    ["brown hair with blonde highlights", { color: "brown", dye: "streaks", secondColor: "blonde" }],
    ["hair dyed half pink, half black", { color: "pink", dye: "split", secondColor: "black" }],
    ["teal to green ombre hair", { color: "teal", dye: "ombre", secondColor: "green" }],
    ["pink hair with dark roots", { color: "pink", dye: "roots" }],
    ["a lilac bob", { style: "bob", color: "lilac" }],
    ["hair in #ff8800", { color: "#ff8800" }],
    ["a strawberry blonde woman", { color: "strawberryblonde" }],
  ])("%s", (prompt, hair) => {
    expect(readBrief({ prompt }).hair).toMatchObject(hair);
  });

  it("highlights of a photo are no hair", () => {
    expect(readBrief({ prompt: "a man, soft highlights, teal shadows" }).hair?.dye).toBeUndefined();
  });
});

it("face codes keep patterns, layers and dyed hair", () => {
  const prompt = "mint and #102030 split dyed hair, a red and black checked jacket over a white hoodie";
  const brief = { ...readBrief({ prompt }), sources: {} };
  expect(brief.clothing).toMatchObject({
    pattern: "checks",
    patternColor: "black",
    under: "hoodie",
    underColor: "white",
  });
  expect(brief.hair).toMatchObject({ color: "mint", dye: "split", secondColor: "#102030" });
  expect(decodeFace(encodeFace({ brief, seed: 7 })).brief).toMatchObject({
    clothing: brief.clothing,
    hair: brief.hair,
  });
});

const styles = ["flat", "comic", "line-art", "3d", "pixel", "ink"] as const satisfies readonly StyleName[];

describe.each(styles)("in %s", (style) => {
  const draw = async (more: object): Promise<Buffer> => {
    const brief = parseBrief({
      version: 1,
      style,
      gender: "feminine",
      skin: "light",
      hair: { cut: "bob", color: "black" },
      clothing: { type: "shirt", color: "blue" },
      framing: "upper-body",
      posture: "relaxed",
      ...more,
    });
    const { svg } = await drawScene({ brief, seed: 3, aspectRatio: "1:1" });
    return sharp(Buffer.from(svg)).resize(64, 64).removeAlpha().raw().toBuffer();
  };

  it("each pattern looks different, on the clothes only", async () => {
    const plain = await draw({});
    const pictures = new Set([plain.toString("hex")]);
    for (const pattern of clothingPatterns) {
      const patterned = await draw({ clothing: { type: "shirt", color: "blue", pattern } });
      pictures.add(patterned.toString("hex"));
      // The upper third is the head.
      expect(patterned.subarray(0, 64 * 3 * 21).equals(plain.subarray(0, 64 * 3 * 21))).toBe(true);
    }
    expect(pictures.size).toBe(clothingPatterns.length + 1);
  });

  it("each way to dye hair looks different, except in black and white", async () => {
    const pictures = new Set<string>();
    for (const dye of hairDyes)
      pictures.add(
        (await draw({ hair: { cut: "bob", color: "black", dye, secondColor: "pink" } })).toString("hex"),
      );
    expect(pictures.size).toBe(style === "ink" ? 1 : hairDyes.length);
  });
});

describe("every pattern", () => {
  it.each(["sketch", "comic", "3d"] as const)("is well-formed XML in %s", async (style) => {
    for (const pattern of clothingPatterns) {
      const brief = parseBrief({ style, clothing: { type: "shirt", pattern } });
      const { svg } = await drawScene({ brief, seed: 1, aspectRatio: "1:1" });
      await expect(sharp(Buffer.from(svg)).metadata(), pattern).resolves.toMatchObject({ format: "svg" });
    }
  });
});

describe("patterns of scarves and of what shows under other clothes", () => {
  it.each([
    ["a man in a red plaid scarf", "plaid-scarf", "red"],
    ["an owl in a green tartan scarf", "plaid-scarf", "green"],
    ["a girl with a yellow striped scarf", "striped-scarf", "yellow"],
    ["a manager with an orange silk neck scarf", "silk-scarf", "orange"],
    ["ein Mann mit rotem kariertem Schal", "plaid-scarf", "red"],
    ["une femme avec une écharpe rayée bleue", "striped-scarf", "blue"],
    ["девочка в клетчатом шарфе", "plaid-scarf", undefined],
  ])("%s", async (prompt, scarf, color) => {
    const { brief, svg } = await drawSvg({ prompt });
    expect(brief.accessories).toEqual([scarf]);
    expect(brief.itemColors).toEqual(color === undefined ? undefined : { [scarf]: color });
    expect(svg).toContain(`accessories:${scarf}`);
  });

  it.each([
    ["a woman in a white apron over a navy striped t-shirt", "striped-t-shirt", "navy"],
    ["a denim jacket over a breton top", "striped-t-shirt", undefined],
    ["a leather jacket over a red plaid shirt", "plaid-shirt", "red"],
    ["a blazer over a checked shirt", "plaid-shirt", undefined],
    ["a striped apron over a white t-shirt", "t-shirt", "white"],
    ["a plaid jacket over a shirt", "shirt", undefined],
  ])("%s: %s", (prompt, under, underColor) => {
    const { clothing } = readBrief({ prompt });
    expect([clothing?.under, clothing?.underColor]).toEqual([under, underColor]);
  });

  it.each(["a man in a red checked shirt", "a bear in a striped t-shirt"])(
    "are drawn on bodies of blocks: %s",
    async (prompt) => {
      const { svg } = await drawSvg({ prompt, style: "voxel", seed: 3 });
      expect(svg).toContain("data-print");
    },
  );

  it.each(["flat", "3d", "comic", "clay", "line-art"] as const)("are drawn in %s", async (style) => {
    const { svg } = await drawSvg({ prompt: "a white apron over a navy striped t-shirt", style, seed: 3 });
    expect(svg).toContain("data-print");
  });

  it("are lines in a drawing of lines", async () => {
    const { svg } = await drawSvg({ prompt: "a man in a checked shirt, line art", seed: 3 });
    const print = /<(?:path|circle)[^>]*data-print[^>]*>/.exec(svg)?.[0];
    expect(print).toContain('fill="none"');
  });
});
