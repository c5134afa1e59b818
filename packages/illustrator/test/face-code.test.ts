import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maxAccessories, maxHolds, maxItemColors } from "../src/brief/limits.ts";
import * as beingValues from "../src/brief/values/beings.ts";
import * as clothesValues from "../src/brief/values/clothes.ts";
import * as colorValues from "../src/brief/values/colors.ts";
import * as hairValues from "../src/brief/values/hair.ts";
import * as pictureValues from "../src/brief/values/pictures.ts";
import * as poseValues from "../src/brief/values/poses.ts";
import * as placeValues from "../src/brief/values/surroundings.ts";
import * as thingValues from "../src/brief/values/things.ts";
import type { Brief } from "../src/brief.ts";
import {
  decodeFace,
  encodeFace,
  isIllustratorError,
  parseBrief,
  readBrief,
  traitValues,
} from "../src/brief.ts";
import { version } from "../src/drawing-version.ts";
import { drawSvg } from "../src/svg.ts";

const hexColor = fc.stringMatching(/^#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})$/);
const color = fc.oneof(
  fc.constantFrom(...colorValues.colors),
  fc.constantFrom("salmon", "rebeccapurple"),
  hexColor,
);
const one = <T>(list: readonly T[]) => fc.constantFrom(...list);

const item = one(
  [
    ...thingValues.accessories,
    ...clothesValues.headwears,
    ...clothesValues.eyewears,
    ...clothesValues.clothingTypes,
  ].filter((name) => name !== "none"),
);

const brief: fc.Arbitrary<Brief> = fc
  .record(
    {
      subject: one(beingValues.subjects),
      fantasy: one(beingValues.fantasies),
      gender: one(beingValues.genders),
      age: one(beingValues.ages),
      build: one(beingValues.bodyBuilds),
      origin: one(beingValues.origins),
      skin: fc.oneof(one(beingValues.skins), color),
      hair: fc.record(
        {
          style: one(hairValues.hairStyles),
          cut: one(hairValues.hairCuts),
          color: fc.oneof(one(hairValues.hairColors), color),
          dye: one(hairValues.hairDyes),
          secondColor: fc.oneof(one(hairValues.hairColors), color),
        },
        { requiredKeys: [] },
      ),
      eyes: fc.record({ color }, { requiredKeys: [] }),
      facialHair: one(hairValues.facialHairs),
      beardLength: one(hairValues.beardLengths),
      eyewear: one(clothesValues.eyewears),
      frames: one(clothesValues.frameShapes),
      headwear: one(clothesValues.headwears),
      accessories: fc.subarray([...thingValues.accessories], { maxLength: maxAccessories }),
      itemColors: fc.dictionary(item, color, { maxKeys: maxItemColors, size: "max" }),
      holds: fc.dictionary(item, one(thingValues.holds), { maxKeys: maxHolds, size: "max" }),
      expression: one(poseValues.expressions),
      face: one(poseValues.faces),
      posture: one(poseValues.postures),
      gaze: one(poseValues.gazes),
      stance: one(poseValues.stances),
      companion: fc.record(
        { kind: one(poseValues.companions), at: one(poseValues.companionPlaces), color },
        { requiredKeys: [] },
      ),
      stage: one(placeValues.stages),
      clothing: fc.record(
        {
          type: one(clothesValues.clothingTypes),
          color,
          pattern: one(clothesValues.clothingPatterns),
          patternColor: color,
          under: one(clothesValues.underGarments),
          underColor: color,
        },
        { requiredKeys: [] },
      ),
      place: one(placeValues.places),
      background: fc.record(
        { color: fc.oneof(color, fc.constant("transparent")), pattern: one(placeValues.backgroundPatterns) },
        { requiredKeys: [] },
      ),
      weather: one(placeValues.weathers),
      lighting: one(placeValues.lightings),
      lightColor: color,
      style: one(pictureValues.styles),
      medium: one(pictureValues.media),
      inkColor: color,
      framing: one(pictureValues.framings),
      look: one(pictureValues.looks),
      accent: color,
    },
    { requiredKeys: [] },
  )
  .map((data) => parseBrief(data));
const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const code = fc.tuple(brief, seed).map(([face, number]) => encodeFace({ brief: face, seed: number }));

/** The code of `decodeFace`'s error, or null if there is none. */
function errorOf(text: string): string | null {
  try {
    decodeFace(text);
    return null;
  } catch (error) {
    if (isIllustratorError(error)) return error.code;
    throw error;
  }
}

describe("face codes", () => {
  it("decode to the Brief and the seed that were encoded", () => {
    fc.assert(
      fc.property(brief, seed, (face, number) => {
        const text = encodeFace({ brief: face, seed: number });
        expect(decodeFace(text)).toEqual({ brief: face, seed: number, version });
        expect(encodeFace(decodeFace(text))).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  it("are lower-case letters and digits of at most 600 characters", () => {
    fc.assert(
      fc.property(code, (text) => {
        expect(text).toMatch(/^face1[02-9ac-hj-np-z]{16,595}$/);
      }),
    );
  });

  it("hold the largest Brief, which has every trait and as many things as it may", () => {
    const things = [...thingValues.accessories].reverse();
    const fields: Record<string, unknown> = {
      accessories: things.slice(0, maxAccessories),
      itemColors: Object.fromEntries(things.slice(0, maxItemColors).map((name) => [name, "#1a2b3c"])),
      holds: Object.fromEntries(things.slice(0, maxHolds).map((name) => [name, thingValues.holds.at(-1)])),
      parts: Object.fromEntries(beingValues.bodyParts.map((name) => [name, "#1a2b3c"])),
      accent: "#1a2b3c",
      look: pictureValues.looks.at(-1),
    };
    for (const [path, list] of Object.entries(traitValues)) {
      if (path in fields) continue;
      const [head = "", tail] = path.split(".");
      const value = /color$/i.test(path) || path === "skin" ? "#1a2b3c" : list.at(-1);
      fields[head] = tail === undefined ? value : { ...Object(fields[head]), [tail]: value };
    }
    const face = parseBrief(fields);
    const text = encodeFace({ brief: face, seed: 2 ** 32 - 1 });
    expect(text.length).toBeLessThanOrEqual(600);
    expect(decodeFace(text).brief).toEqual(face);
  });

  it.each([
    { path: "accessories", most: maxAccessories },
    { path: "itemColors", most: maxItemColors },
    { path: "holds", most: maxHolds },
  ])("are not asked to hold more $path than a Brief may have", ({ path, most }) => {
    const briefWith = (count: number) => {
      const names = thingValues.accessories.slice(0, count);
      if (path === "accessories") return { accessories: names };
      return { [path]: Object.fromEntries(names.map((name) => [name, path === "holds" ? "raised" : "red"])) };
    };
    expect(() => parseBrief(briefWith(most))).not.toThrow();
    expect(() => parseBrief(briefWith(most + 1))).toThrow(
      new RegExp(`^The brief's ${path} cannot be .+ Allowed: at most ${most}\\.$`),
    );
  });

  it("of a prompt that names every thing hold the first ones", () => {
    const face = readBrief({
      prompt: `a knight holding ${thingValues.accessories.map((name) => `a red ${name.replaceAll("-", " ")}`).join(", ")}`,
    });
    expect(face.accessories).toHaveLength(maxAccessories);
    const text = encodeFace({ brief: face, seed: 1 });
    expect(decodeFace(text).brief.accessories).toEqual(face.accessories);
  });

  it("of a typical prompt have fewer than 50 characters", () => {
    const face = readBrief({ prompt: "a smiling astronaut with red curly hair and round glasses" });
    expect(encodeFace({ brief: face, seed: 7 }).length).toBeLessThan(50);
  });

  it("are read in upper case, as QR codes write them, and with white space around them", () => {
    const text = encodeFace({ brief: { subject: "owl" }, seed: 3 });
    expect(decodeFace(`\n ${text.toUpperCase()} `)).toEqual(decodeFace(text));
  });

  it("with up to three wrong characters are rejected", () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.constantFrom(..."qpzry9x8gf2tvdw0s3jn54khce6mua7l")), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(code, changes, (text, changed) => {
        const characters = Array.from(text);
        for (const [at, character] of changed) characters[at % characters.length] = character;
        fc.pre(characters.join("") !== text);
        expect(errorOf(characters.join(""))).toBe("invalid_code");
      }),
      { numRuns: 200 },
    );
  });

  it("with two characters swapped, or one missing or added, are rejected", () => {
    fc.assert(
      fc.property(code, fc.nat(), (text, position) => {
        const at = 5 + (position % (text.length - 6));
        const [before, first, second, after] = [
          text.slice(0, at),
          text[at],
          text[at + 1],
          text.slice(at + 2),
        ];
        if (first !== second) expect(errorOf(`${before}${second}${first}${after}`)).toBe("invalid_code");
        expect(errorOf(`${before}${second}${after}`)).toBe("invalid_code");
        expect(errorOf(`${before}x${first}${second}${after}`)).toBe("invalid_code");
      }),
      { numRuns: 200 },
    );
  });

  it.each(["", "face1", "face", "a wise owl", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", "\u0000", "🦉"])(
    "%j is no code",
    (text) => expect(errorOf(text)).toBe("invalid_code"),
  );

  it("are the only text that is accepted", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string().map((tail) => `face1${tail}`),
    );
    fc.assert(
      fc.property(text, (other) => {
        expect(errorOf(other)).toBe("invalid_code");
      }),
      { numRuns: 200 },
    );
  });

  it.each([-1, 0.5, 2 ** 32, Number.NaN])("are not made of the seed %d", (number) => {
    expect(() => encodeFace({ brief: {}, seed: number })).toThrow(/seed cannot be/);
  });

  it.each([
    ["a teenage girl with braids and a green scarf", 5],
    ["a pirate robot in a blue hoodie on a transparent background", 9],
    ["a barista, pixel art, red background", 4294967295],
  ])("of %j, %d draw the same SVG as the prompt", async (prompt, number) => {
    const drawn = await drawSvg({ prompt, seed: number });
    const face = decodeFace(drawn.code ?? "");
    expect((await drawSvg({ prompt: "", brief: face.brief, seed: face.seed })).svg).toBe(drawn.svg);
  });
});

describe("the format of face codes", () => {
  it("does not change", () => {
    const face = readBrief({ prompt: "an elderly wizard with a purple hat, #3fa and tattoos, in a library" });
    expect(encodeFace({ brief: {}, seed: 0 })).toMatchInlineSnapshot(`"face1pqgqqqqqqsqqqqqqqq9chcyf"`);
    expect(encodeFace({ brief: face, seed: 123456789 })).toMatchInlineSnapshot(
      `"face1pqgr4hng4spz4qzgfj8sqzyppp9qyxytdy"`,
    );
  });

  it("contains every trait", () => {
    // Does not compile until it has a new one. A portrait is drawn from its image, not from a code, which is of one character.
    const all: Required<Omit<Brief, "portrait" | "others">> = {
      version: 1,
      subject: "human",
      fantasy: "pirate",
      gender: "feminine",
      age: "senior",
      skin: "olive",
      hair: { style: "bob", cut: "wavy-bob", color: "teal" },
      eyes: { color: "#0a0" },
      facialHair: "none",
      beardLength: "medium",
      eyewear: "glasses",
      frames: "cat-eye",
      headwear: "hat",
      accessories: ["scarf", "flower"],
      itemColors: { hat: "red", flower: "#abcdef" },
      holds: { flower: "raised", cap: "under-arm", coat: "over-arm" },
      parts: { wings: "red", markings: "#123456" },
      expression: "calm",
      face: "serene",
      build: "slim",
      origin: "nordic",
      posture: "waving",
      stance: "bicycle",
      companion: { kind: "cat", at: "lap", color: "#fff" },
      clothing: { type: "robe", color: "salmon" },
      place: "library",
      stage: "theater",
      background: { color: "transparent", pattern: "circuit" },
      weather: "leaves",
      lighting: "neon",
      lightColor: "#0ff",
      style: "clay",
      medium: "badge",
      inkColor: "salmon",
      gaze: "down",
      view: "profile",
      facing: "right",
      framing: "bust",
      look: "podcast",
      accent: "gold",
      sources: { age: { kind: "role" } },
    };
    expect(decodeFace(encodeFace({ brief: all, seed: 1 })).brief).toEqual(all);
  });

  it("stores positions in lists that only grow at their end", () => {
    const stored: Record<string, string[]> = JSON.parse(
      readFileSync(new URL("./__goldens__/face-code-values.json", import.meta.url), "utf8"),
    );
    const lists: Record<string, readonly string[]> = {
      ...beingValues,
      ...clothesValues,
      ...colorValues,
      ...hairValues,
      ...pictureValues,
      ...placeValues,
      ...poseValues,
      ...thingValues,
    };
    for (const [name, list] of Object.entries(stored)) {
      expect(lists[name]?.slice(0, list.length), name).toEqual(list);
    }
  });
});
