import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { readBrief } from "../src/brief.ts";
import { familyNames, flowerNames, givenNames } from "../src/language/vocabulary/names.ts";

/** What a prompt states, without how it was read. */
function traitsOf(prompt: string) {
  const { version: _version, sources: _sources, ...traits } = readBrief({ prompt });
  return traits;
}

const capitalized = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const smiling = traitsOf("smiling");

describe("the name of a person states nothing", () => {
  it.each(["%, smiling", "% is smiling"])("as a first name: %s", (prompt) => {
    const read = [...givenNames, ...flowerNames].map((name) => ({
      name,
      ...traitsOf(prompt.replace("%", capitalized(name))),
    }));
    expect(read.filter(({ name, ...traits }) => !isDeepStrictEqual(traits, smiling))).toEqual([]);
  });

  it("as a first and a family name", () => {
    for (const family of familyNames)
      for (const first of ["Robert", "Mary Ann", "Maria"])
        expect(traitsOf(`${first} ${capitalized(family)}, smiling`), `${first} ${family}`).toEqual(smiling);
  });

  it.each([
    ["Tom Baker", {}],
    ["Rose Baker, a woman with red hair", { gender: "feminine", hair: { color: "red" } }],
    ["a portrait of Betty White", {}],
    ["Bob", {}],
  ])("in %s", (prompt, expected) => {
    const { clothing, headwear, place, ...traits } = traitsOf(prompt);
    expect({ clothing, headwear, place }).toEqual({});
    expect(traits).toEqual({ ...traitsOf(""), ...expected });
  });
});

it.each([
  ["Robin Hood", { headwear: "hood", place: "forest" }],
  ["a bob, smiling", { hair: { style: "bob" } }],
  ["Bob cut, smiling", { hair: { style: "bob" } }],
  ["A Baker with a White hat", { headwear: "chef-hat" }],
  ["maria, a woman with brwon hair", { hair: { color: "brown" } }],
  ["a Taylor Swift fan with a rose", { accessories: ["flower"] }],
])("what is no name is read: %s", (prompt, expected) => {
  expect(traitsOf(prompt)).toMatchObject(expected);
});

it.each(["a girl on a swing", "a clever woman", "a hungry man", "a man with a clear emotion", "Batman fan"])(
  "English words are no misspelt others: %s",
  (prompt) => {
    const { accessories, subject, origin } = traitsOf(prompt);
    expect({ accessories, subject, origin }).toEqual({ accessories: [], subject: "human" });
  },
);
