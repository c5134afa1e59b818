import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import type { Brief } from "../src/brief/brief.ts";
import { readBrief } from "../src/brief/read-brief.ts";
import { ages, genders, skins } from "../src/brief/values/beings.ts";
import { eyewears, headwears } from "../src/brief/values/clothes.ts";
import { facialHairs } from "../src/brief/values/hair.ts";
import { expressions, faces } from "../src/brief/values/poses.ts";
import { luma } from "../src/color/color-math.ts";
import { faceColors } from "../src/draw/person/face/face-colors.ts";
import { resolveFace } from "../src/draw/person/face/resolve-face.ts";
import { longHaircuts } from "../src/draw/person/hair/choose-haircut.ts";
import { editBrief } from "../src/edit/edit-brief.ts";
import { drawScene } from "../src/scene/draw-scene.ts";
import { type DrawSvgRequest, drawSvg, type SvgDrawing } from "../src/svg.ts";
import type { CharacterTraits } from "../src/traits/character-traits.ts";
import { resolveTraits } from "../src/traits/resolve-traits.ts";

const bare: Brief = { version: 1, subject: "human", accessories: [], sources: {} };

const everyone = Array.from({ length: 3_000 }, (_, seed) => resolveTraits(bare, seed));

function share(
  condition: (traits: CharacterTraits) => boolean,
  of: (traits: CharacterTraits) => boolean = () => true,
): number {
  const group = everyone.filter(of);
  return group.filter(condition).length / group.length;
}

describe("thirty people of one prompt", () => {
  const people = Array.from({ length: 30 }, (_, seed) =>
    resolveTraits(readBrief({ prompt: "a person" }), seed),
  );

  it("have different faces, hair and ages", () => {
    const kinds = (read: (traits: CharacterTraits) => unknown): number => new Set(people.map(read)).size;
    expect(kinds(({ face }) => face)).toBe(8);
    expect(kinds(({ haircut }) => haircut)).toBeGreaterThanOrEqual(8);
    expect(kinds(({ age }) => age)).toBeGreaterThanOrEqual(3);
    expect(kinds(({ names }) => names.skin)).toBe(skins.length);
  });

  it("look different at 32 px", async () => {
    const images = await Promise.all(
      people.map(async (_, seed) => {
        const { svg } = await drawSvg({ prompt: "a person", seed, output: { aspectRatio: "1:1" } });
        return sharp(Buffer.from(svg)).resize(32, 32).removeAlpha().raw().toBuffer();
      }),
    );
    for (const [i, one] of images.entries())
      for (const other of images.slice(i + 1)) {
        let sum = 0;
        for (const [at, value] of one.entries()) sum += Math.abs(value - (other[at] ?? 0));
        expect(sum / one.length).toBeGreaterThan(6);
      }
  });
});

describe("what nobody asked for", () => {
  it("is not added to people who are described", () => {
    const brief = readBrief({ prompt: "a man with messy dark brown hair and a mustard sweater" });
    for (let seed = 0; seed < 200; seed += 1)
      expect(resolveTraits(brief, seed)).toMatchObject({
        eyewear: "none",
        facialHair: "none",
        headwear: "none",
        accessories: new Set(),
      });
  });

  it("occurs as often as among people", () => {
    const wearsGlasses = ({ eyewear }: CharacterTraits): boolean => eyewear === "glasses";
    expect(share(wearsGlasses, ({ age }) => age === "senior")).toBeCloseTo(0.45, 1);
    expect(share(wearsGlasses, ({ age }) => age === "adult")).toBeCloseTo(0.26, 1);
    expect(share(wearsGlasses, ({ age }) => age === "child")).toBeCloseTo(0.16, 1);
    expect(share(({ accessories }) => accessories.has("freckles"))).toBeGreaterThan(0.12);
    for (const skin of skins) expect(share(({ names }) => names.skin === skin)).toBeCloseTo(1 / 7, 1);
    for (const age of ages) expect(share((traits) => traits.age === age)).toBeGreaterThan(0.05);
    expect(share(({ headwear }) => headwear === "hijab" || headwear === "turban")).toBeGreaterThan(0.03);
  });

  it("depends on the skin only for hair and eyes", () => {
    const jobsAndMoods = (skin: Brief["skin"]) =>
      Array.from({ length: 40 }, (_, seed) => {
        const { face, clothing, age, eyewear, gender } = resolveTraits(
          { ...bare, ...(skin !== undefined && { skin }) },
          seed,
        );
        return { face, clothing, age, eyewear, gender };
      });
    for (const skin of skins) expect(jobsAndMoods(skin)).toEqual(jobsAndMoods("light"));
  });

  it("gives women and children no beards, and children neither gray nor dyed hair", () => {
    for (const { age, gender, facialHair, names } of everyone) {
      if (gender !== "masculine" || age === "child") expect(facialHair).toBe("none");
      if (age === "child") expect(names["hair.color"]).toMatch(/^(?:black|brown|blonde|red|auburn)$/);
    }
  });

  it.each(["a nurse", "a woman", "a man in a suit", "someone with a beard", "a manager at the office"])(
    "does not make a child of %s",
    (prompt) => {
      const brief = readBrief({ prompt });
      const drawn = new Set(Array.from({ length: 200 }, (_, seed) => resolveTraits(brief, seed).age));
      expect(drawn).not.toContain("child");
      expect(drawn).not.toContain("adolescent");
    },
  );

  it("is left out if the prompt says so", () => {
    const brief = readBrief({ prompt: "a person without glasses, no earrings, no hat" });
    for (let seed = 0; seed < 100; seed += 1) {
      const { eyewear, headwear, accessories } = resolveTraits(brief, seed);
      expect([eyewear, headwear, accessories.has("earrings")]).toEqual(["none", "none", false]);
    }
  });
});

const drawnOf = (prompt: string): CharacterTraits[] =>
  Array.from({ length: 120 }, (_, seed) => resolveTraits(readBrief({ prompt }), seed));

describe("sex and age are recognizable", () => {
  it.each([
    "a man with long hair and a denim shirt",
    "a guy with a grey ponytail",
    "a man in a suit with a bun",
  ])("most men with long or tied hair have stubble, and all have strong brows: %s", (prompt) => {
    const men = drawnOf(prompt);
    expect(new Set(men.map(({ facialHair }) => facialHair))).toEqual(new Set(["none", "stubble"]));
    expect(men.filter(({ facialHair }) => facialHair === "stubble").length).toBeGreaterThan(60);
    for (const traits of men) expect(resolveFace(traits, 0, "p").brows).toBe(1.5);
  });

  it("a man without a beard has no stubble, and neither has one with short hair", () => {
    for (const prompt of [
      "a clean-shaven man with long hair",
      "a boy with long hair",
      "a man with short hair",
    ])
      for (const { facialHair } of drawnOf(prompt)) expect(facialHair).toBe("none");
  });

  it("hair by chance suits the sex", () => {
    for (const { haircut, hair } of drawnOf("a king in his robe"))
      if (hair.style !== "braids" && hair.style !== "dreadlocks") expect(longHaircuts).not.toContain(haircut);
    for (const prompt of ["a woman in teal scrubs", "a businesswoman in a suit"])
      for (const { haircut } of drawnOf(prompt))
        expect(["side-part", "messy", "crew", "quiff", "buzz", "undercut"]).not.toContain(haircut);
  });

  it("a samurai with a topknot is a man, unless the prompt says otherwise", () => {
    const sexes = (prompt: string): Set<string> => new Set(drawnOf(prompt).map(({ gender }) => gender));
    expect(sexes("samurai in red armour, black topknot")).toEqual(new Set(["masculine"]));
    expect(sexes("a woman samurai with a topknot")).toEqual(new Set(["feminine"]));
    expect(sexes("samurai in red armour").size).toBe(3);
  });

  it("children have neither glasses by chance nor folds below their eyes", () => {
    for (const traits of [...drawnOf("a boy of eight"), ...drawnOf("a teenage girl, amused grin")]) {
      if (traits.age === "child") expect(traits.eyewear).toBe("none");
      expect(resolveFace(traits, 0, "p").pose.eyes.low ?? 0).toBeLessThanOrEqual(0.25);
    }
  });

  it.each(["a grandmother with curly white hair", "old man, grey curls", "conductor with frizzy grey hair"])(
    "gray curls are short: %s",
    (prompt) => {
      const elders = drawnOf(prompt).filter(({ age }) => age !== "young_adult");
      expect(elders.length).toBeGreaterThan(50);
      for (const { haircut } of elders) expect(haircut).toBe("short-curls");
    },
  );
});

describe("a headscarf of the seed", () => {
  const brief = readBrief({ prompt: "a woman" });
  const seed = Array.from({ length: 100 }, (_, i) => i).find(
    (i) => resolveTraits(brief, i).headwear === "hijab",
  );
  const edit = (request: Partial<DrawSvgRequest>): Promise<SvgDrawing> =>
    drawSvg({ prompt: "", base: { brief, seed: seed ?? 0 }, ...request });

  it.each([
    { look: "podcast" },
    { prompt: "as a chef" },
    { prompt: "in a park" },
    { expression: "surprised" },
  ] as const)("is kept by %o", async (request) => {
    expect((await edit(request)).svg).toContain("headwear:hijab");
  });

  it("gives way to hair that is asked for, and to a hat", async () => {
    const hair = (await edit({ prompt: "with long red hair" })).svg;
    expect(hair).not.toContain("headwear:hijab");
    expect(hair).toContain("hair.style:long hair.color:red");
    expect((await edit({ prompt: "add a beanie" })).svg).toContain("headwear:beanie");
  });
});

describe("a described person", () => {
  const kinds = (prompt: string, read: (traits: CharacterTraits) => unknown): unknown[] => {
    const brief = readBrief({ prompt });
    const drawn = Array.from({ length: 200 }, (_, seed) => read(resolveTraits(brief, seed)));
    return Array.from(new Set(drawn)).sort();
  };

  it.each(["a woman with a high ponytail", "man in a mustard sweater", "a nurse", "bearded man"])(
    "has nothing on face and head that is not mentioned: %s",
    (prompt) => {
      expect(kinds(prompt, ({ eyewear }) => eyewear)).toEqual(["none"]);
      expect(kinds(prompt, ({ headwear }) => headwear)).toEqual(["none"]);
      expect(kinds(prompt, ({ accessories }) => accessories.has("earrings"))).toEqual([false]);
      expect(kinds(prompt, ({ accessories }) => accessories.has("freckles"))).toEqual([false]);
    },
  );

  it("smiles with a closed mouth and open eyes unless the prompt says otherwise", () => {
    expect(kinds("woman in a red coat", ({ face }) => face)).toEqual(["at-ease", "half-smile", "soft-smile"]);
    expect(kinds("laughing woman in a red coat", ({ face }) => face)).toEqual(["gentle-laugh"]);
  });

  it.each([
    ["a police officer with long red hair", "headwear", "none"],
    ["a police officer", "headwear", "peaked-cap"],
  ] as const)("shows the hair that is asked for: %s", (prompt, _, headwear) => {
    expect(kinds(prompt, (traits) => traits.headwear)).toEqual([headwear]);
  });

  it("has no tools of its job in its hands if it is recognizable without them", () => {
    const itemsOf = (prompt: string) => readBrief({ prompt }).accessories;
    expect(itemsOf("a cook")).toEqual(["frying-pan"]);
    expect(itemsOf("a cook with short black hair in a white chef's jacket")).toEqual([]);
  });
});

describe("faces", () => {
  it("all look different", async () => {
    const images = await Promise.all(
      faces.map(async (face) => {
        const brief: Brief = {
          ...bare,
          face,
          framing: "headshot",
          hair: { style: "buzz" },
          gender: "neutral",
        };
        const { svg } = await drawScene({ brief, seed: 3, aspectRatio: "1:1" });
        return sharp(Buffer.from(svg)).resize(96, 96).removeAlpha().raw().toBuffer();
      }),
    );
    for (const [i, one] of images.entries())
      for (const other of images.slice(i + 1))
        expect(one.filter((value, at) => Math.abs(value - (other[at] ?? 0)) > 30).length).toBeGreaterThan(30);
  });

  it("give way to another expression", () => {
    const edited = editBrief(
      { brief: readBrief({ prompt: "a woman with a sly grin" }), seed: 1 },
      { prompt: "", expression: "surprised" },
    );
    expect([edited.expression, edited.face]).toEqual(["surprised", undefined]);
  });
});

describe("the drawing of a person", () => {
  it("has only finite numbers and unique ids for any traits", async () => {
    const person = fc.record({
      gender: fc.constantFrom(...genders),
      age: fc.constantFrom(...ages),
      skin: fc.constantFrom(...skins),
      facialHair: fc.constantFrom(...facialHairs),
      eyewear: fc.constantFrom(...eyewears),
      headwear: fc.constantFrom(...headwears),
      expression: fc.constantFrom(undefined, ...expressions),
    });
    await fc.assert(
      fc.asyncProperty(person, fc.nat(), async ({ expression, ...traits }, seed) => {
        const brief: Brief = { ...bare, ...traits, ...(expression !== undefined && { expression }) };
        const { svg } = await drawScene({ brief, seed, aspectRatio: "1:1" });
        expect(svg).not.toMatch(/NaN|Infinity|undefined/);
        const ids = Array.from(svg.matchAll(/ id="([^"]+)"/g), ([, id]) => id);
        expect(ids.length).toBe(new Set(ids).size);
        for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
      }),
      { numRuns: 60 },
    );
  });

  it("draws lines that are darker than the skin and not black", () => {
    for (const traits of everyone.slice(0, 60)) {
      const { line, fold, shade } = faceColors(traits.skin, traits.hair.color);
      expect(luma(line)).toBeLessThan(luma(fold));
      expect(luma(fold)).toBeLessThan(luma(shade));
      expect(luma(shade)).toBeLessThan(luma(traits.skin));
      expect(luma(line)).toBeGreaterThan(0.05);
    }
  });

  it("hides the eyes behind sunglasses", async () => {
    const draw = async (expression: Brief["expression"]) => {
      const brief: Brief = {
        ...bare,
        eyewear: "sunglasses",
        gender: "feminine",
        age: "young_adult",
        hair: { style: "bald" },
        framing: "headshot",
        ...(expression && { expression }),
      };
      const { svg } = await drawScene({ brief, seed: 3, aspectRatio: "1:1" });
      // Within the left lens.
      const image = sharp(Buffer.from(svg)).resize(240, 240);
      return image.extract({ left: 84, top: 112, width: 22, height: 20 }).removeAlpha().raw().toBuffer();
    };
    const [calm, excited] = [await draw("calm"), await draw("excited")];
    expect(calm.equals(excited)).toBe(true);
  });
});
