import { describe, expect, it } from "vitest";
import { origins } from "../src/brief/values/beings.ts";
import { parseBrief, readBrief } from "../src/brief.ts";
import { originTraits } from "../src/traits/origins.ts";
import { resolveTraits } from "../src/traits/resolve-traits.ts";

describe("the origin of a person", () => {
  it.each([
    ["Nigerian woman with braids", "west-africa"],
    ["portrait of a young Indian software engineer", "south-asia"],
    ["female, Korean, 25", "east-asia"],
    ["she is Brazilian, smiling", "latin-america"],
    ["a man from Norway in a red sweater", "nordic"],
    ["a man of Turkish descent", "middle-east"],
    ["a black woman with braids", "african-diaspora"],
    ["old white man", "europe"],
  ])("is read from the words for people: %s", (prompt, origin) => {
    expect(readBrief({ prompt })).toMatchObject({
      subject: "human",
      origin,
      sources: { origin: { kind: "prompt" } },
    });
  });

  it.each([
    "a man with a French press",
    "a tutor for kids learning Spanish",
    "woman in a Norwegian sweater eating Indian food",
    "a holiday in Japan",
    "waiter of an Italian restaurant",
    "a Persian cat",
    "a woman in black",
    "girl with white hair",
    "not a Danish man",
    "Maria, a woman called Yuki",
  ])("is not guessed: %s", (prompt) => {
    expect(readBrief({ prompt })).not.toHaveProperty("origin");
  });

  it("makes the seed choose skin and hair that are plausible there", () => {
    for (const origin of origins) {
      const { skins, hairColors } = originTraits[origin];
      const brief = parseBrief({ origin, age: "adult" });
      const people = Array.from({ length: 60 }, (_, seed) => resolveTraits(brief, seed).names);
      expect(new Set(people.map(({ skin }) => skin)), origin).toEqual(new Set(skins));
      expect(new Set(people.map((names) => names["hair.color"])), origin).toEqual(new Set(hairColors));
    }
  });

  it("is overridden by stated skin and hair, and by hints", () => {
    const prompt = "a Swedish man with dark skin and black hair";
    expect(resolveTraits(readBrief({ prompt }), 1).names).toMatchObject({
      skin: "dark",
      "hair.color": "black",
    });
    const hinted = readBrief({ prompt: "a Kenyan woman", hints: { skin_tone: "light", hair_color: "red" } });
    expect(resolveTraits(hinted, 1).names).toMatchObject({ skin: "light", "hair.color": "red" });
  });

  it("changes neither the clothes nor the face, except for the colour of the eyes", () => {
    for (const seed of [1, 2, 3]) {
      const [one, other] = (["nordic", "west-africa"] as const).map((origin) => {
        const {
          skin: _skin,
          eyeColor: _eyes,
          hair: _hair,
          haircut: _cut,
          accent: _accent,
          names: _names,
          accessories: _items,
          ...rest
        } = resolveTraits(parseBrief({ origin, age: "adult" }), seed);
        return rest;
      });
      expect(one).toEqual(other);
    }
  });
});
