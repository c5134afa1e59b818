import { describe, expect, it } from "vitest";
import { readBrief } from "../src/brief/read-brief.ts";
import { ages, genders } from "../src/brief/values/beings.ts";
import { hairCuts, hairStyles } from "../src/brief/values/hair.ts";
import { haircutOf } from "../src/draw/person/hair/choose-haircut.ts";
import { type HeadCover, personHair, visibleHair } from "../src/draw/person/hair/person-hair.ts";
import { editBrief } from "../src/edit/edit-brief.ts";
import { flattenPath } from "../src/pixel/flatten-path.ts";

const covers: readonly HeadCover[] = [...hairCuts, "hijab", "turban"];

function draw(cut: HeadCover, more: { brim?: number; isSmall?: boolean } = {}): string {
  const layers = personHair({
    cut,
    color: "#6d4630",
    skin: "#e6b088",
    skinShade: "#c98a66",
    accent: "#37797a",
    prefix: "p",
    ...more,
  });
  return Object.values(layers).join("");
}

describe("hair of people", () => {
  it.each(covers)("%s is drawn with and without a hat, large and small", (cut) => {
    const drawings = [draw(cut), draw(cut, { brim: 80 }), draw(cut, { isSmall: true })];
    for (const svg of drawings) expect(svg).not.toMatch(/NaN|undefined|Infinity|"M"/);
    expect(drawings).toEqual([draw(cut), draw(cut, { brim: 80 }), draw(cut, { isSmall: true })]);
  });

  it.each(covers)("%s is within the picture of a head", (cut) => {
    for (const brim of [undefined, 80]) {
      const { front, behind, top } = visibleHair(cut, brim);
      const points = [front, behind, top].flatMap((d) => (d === undefined ? [] : flattenPath(d).flat()));
      for (const [x, y] of points) {
        expect(Math.abs(x - 140)).toBeLessThanOrEqual(112);
        expect(y).toBeGreaterThan(-2);
      }
    }
  });

  it.each([
    ["a woman with a pixie cut", "short", "pixie"],
    ["a man with a blond quiff", "short", "quiff"],
    ["long red hair with bangs", "long", "long-fringe"],
    ["a girl with blue pigtails", "ponytail", "twin-tails"],
    ["a woman with long curly red hair", "curly", "long-curly"],
  ])("%s has a haircut", (prompt, style, cut) => {
    expect(readBrief({ prompt }).hair).toMatchObject({ style, cut });
  });

  it("a later hairstyle replaces a haircut of another", () => {
    expect(readBrief({ prompt: "a bob with bangs" }).hair).toEqual({ style: "bob", cut: "bob" });
    expect(readBrief({ prompt: "a pixie cut", hints: { hair_style: "afro" } }).hair).toEqual({
      style: "afro",
    });
  });

  it("an edit of the hairstyle changes the haircut", () => {
    const person = { brief: readBrief({ prompt: "a man with a quiff" }), seed: 5 };
    expect(editBrief(person, { prompt: "with a mohawk" }).hair).toEqual({ style: "mohawk" });
    expect(editBrief(person, { prompt: "wearing a red scarf" }).hair).toEqual({
      style: "short",
      cut: "quiff",
    });
  });

  it("every haircut is chosen for a hairstyle, a gender and an age", () => {
    const seeds = Array.from({ length: 8 }, (_, seed) => seed);
    const chosen = hairStyles.flatMap((style) =>
      genders.flatMap((gender) =>
        ages.flatMap((age) => seeds.map((seed) => haircutOf(style, gender, age, seed))),
      ),
    );
    // Spiky hair is drawn only where it is asked for.
    expect(new Set(chosen)).toEqual(new Set(hairCuts.filter((cut) => cut !== "spiky")));
  });
});
