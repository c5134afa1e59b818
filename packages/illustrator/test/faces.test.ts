import { describe, expect, it } from "vitest";
import { drawBeingFace, poseOf } from "../src/draw/beings/face/draw-being-face.ts";
import { loadBeing } from "../src/draw/beings/load-being.ts";
import { facePoses } from "../src/draw/person/face/face-expressions.ts";
import { resolveFace } from "../src/draw/person/face/resolve-face.ts";
import { readBrief } from "../src/index.ts";
import { drawSvg } from "../src/svg.ts";
import { resolveTraits } from "../src/traits/resolve-traits.ts";

describe("faces that words name", () => {
  it.each([
    ["a sleepy goth girl", "sleepy"],
    ["a man with half-closed eyes", "sleepy"],
    ["a heavy-lidded poet", "sleepy"],
    ["a grandmaster with a deep frown", "stern"],
    ["a judge with furrowed brows", "stern"],
  ])("%s: %s", (prompt, face) => {
    expect(readBrief({ prompt }).face).toBe(face);
  });

  it("sleepy eyes are more than half closed, and so are eyes that look down", () => {
    const lidsOf = (prompt: string): readonly [number, number] =>
      resolveFace(resolveTraits(readBrief({ prompt }), 3), 0, "p").pose.eyes.lids ?? [0, 0];
    for (const prompt of ["a sleepy man", "a sad man with his eyes lowered", "a woman looking down"])
      for (const lid of lidsOf(prompt)) expect(lid).toBeGreaterThan(0.75);
    for (const lid of lidsOf("a sad man looking up")) expect(lid).toBeLessThan(0.5);
  });

  it("raised cheeks keep their folds in grown faces only", () => {
    const low = facePoses["raised-cheeks"].eyes.low;
    const lowOf = (prompt: string): number | undefined =>
      resolveFace({ ...resolveTraits(readBrief({ prompt }), 3), face: "raised-cheeks" }, 0, "p").pose.eyes
        .low;
    expect(lowOf("a grandfather")).toBe(low);
    expect(lowOf("a boy")).toBeLessThan(low ?? 0);
  });

  it.each(["a trustworthy robot", "a trustworthy, welcoming robot"])("%s does not smirk", async (prompt) => {
    const drawn = (text: string) => drawSvg({ prompt: text, seed: 4 }).then(({ svg }) => svg);
    const faceOf = (svg: string): string | undefined =>
      /<g data-trait="expression:[^"]*">(.*?)<\/g>/.exec(svg)?.[1];
    expect(faceOf(await drawn(prompt))).toBe(faceOf(await drawn("a smiling robot")));
  });
});

describe("beards and thin hair", () => {
  it.each([
    ["a viking with a braided red beard", "red"],
    ["a dwarf, plaited grey beard", "gray"],
    ["a centaur archer with a black braided beard", "black"],
    ["a man with braids in his beard", undefined],
  ])("%s", (prompt, color) => {
    const { facialHair, beardLength, hair } = readBrief({ prompt });
    expect([facialHair, beardLength, hair?.style]).toEqual(["beard", "braided", undefined]);
    expect(hair?.color).toBe(color);
  });

  it("braided hair beside a beard is hair", () => {
    const { beardLength, hair } = readBrief({ prompt: "a man with braided hair and a beard" });
    expect([beardLength, hair?.style]).toEqual([undefined, "braids"]);
  });

  it.each([
    "three white wisps above the ears",
    "hardly any hair left on him",
    "a ring of hair round a bald head",
  ])("%s: thinning", (prompt) => expect(readBrief({ prompt }).hair?.cut).toBe("thinning"));

  it.each(["a man with auburn hair and a beard", "a blond knight", "a girl with ginger hair"])(
    "natural light hair is that of a light skin: %s",
    (prompt) => {
      const skins = Array.from(
        { length: 40 },
        (_, seed) => resolveTraits(readBrief({ prompt }), seed).names.skin,
      );
      expect(new Set(skins)).toEqual(new Set(["porcelain", "light", "medium"]));
    },
  );
});

it.each(["a woman with box braids", "a man with an afro", "a girl with cornrows"])(
  "coily hair is that of a dark skin: %s",
  (prompt) => {
    const skins = Array.from(
      { length: 40 },
      (_, seed) => resolveTraits(readBrief({ prompt }), seed).names.skin,
    );
    expect(new Set(skins)).toEqual(new Set(["tan", "brown", "dark"]));
    expect(resolveTraits(readBrief({ prompt: `${prompt}, pale skin` }), 1).names.skin).toBe("porcelain");
  },
);

describe("mouths of beings", () => {
  it("a scarecrow's is sewn in any expression, and a flamingo has only its bill", async () => {
    const [scarecrow, flamingo] = await Promise.all([loadBeing("scarecrow"), loadBeing("flamingo")]);
    for (const expression of ["happy", "excited", "surprised", "sad"] as const) {
      expect(drawBeingFace(scarecrow, poseOf(scarecrow, { expression }), "p")).not.toContain("pm");
      expect(drawBeingFace(flamingo, poseOf(flamingo, { expression }), "p")).not.toContain("#78262b");
    }
  });
});
