import { describe, expect, it } from "vitest";
import { ages, genders, hairCuts, hairStyles } from "../src/brief/values.ts";
import { haircutOf } from "../src/draw/person/hair/choose-haircut.ts";
import { type HeadCover, personHair, visibleHair } from "../src/draw/person/hair/person-hair.ts";
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

  it("every haircut is chosen for a hairstyle, a gender and an age", () => {
    const seeds = Array.from({ length: 8 }, (_, seed) => seed);
    const chosen = hairStyles.flatMap((style) =>
      genders.flatMap((gender) =>
        ages.flatMap((age) => seeds.map((seed) => haircutOf(style, gender, age, seed))),
      ),
    );
    expect(new Set(chosen)).toEqual(new Set(hairCuts));
  });
});
