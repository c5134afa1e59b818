import { describe, expect, it } from "vitest";
import { isKindOf } from "../src/brief/kinds.ts";
import { traitValues } from "../src/brief/trait-values.ts";
import { loadLanguages, readBrief } from "../src/brief.ts";
import { impliedBy } from "../src/language/occupations/occupation.ts";
import { occupations } from "../src/language/vocabulary/roles.ts";
import { drawSvg } from "../src/svg.ts";

const words = occupations.flatMap((occupation) =>
  occupation.words.split(",").map((word) => ({ word: word.trim(), occupation })),
);

describe("occupations", () => {
  it("are more than 150, and each word belongs to one of them", () => {
    expect(occupations.length).toBeGreaterThan(150);
    const counts = Map.groupBy(words, ({ word }) => word);
    expect(Array.from(counts).filter(([, rows]) => rows.length > 1)).toEqual([]);
  });

  it("imply no gender, skin or age", () => {
    const paths = new Set(occupations.flatMap((row) => impliedBy(row).map(({ path }) => path)));
    for (const path of ["gender", "skin", "age", "hair.style", "facialHair"] as const)
      expect(paths).not.toContain(path);
  });

  it("are read by their first word", () => {
    const missed = occupations.filter(({ words: list, clothing, headwear }) => {
      const brief = readBrief({ prompt: `portrait of a ${list.split(",")[0] ?? ""}` });
      return brief.clothing?.type !== clothing || (headwear !== undefined && brief.headwear !== headwear);
    });
    expect(missed.map((row) => row.words)).toEqual([]);
  });

  it("are overridden by what the prompt states", () => {
    expect(readBrief({ prompt: "a chef in a red hoodie, no hat, holding a book" })).toMatchObject({
      clothing: { type: "hoodie", color: "red" },
      headwear: "none",
      accessories: ["book"],
    });
  });

  it("are not contradicted by general words", () => {
    expect(readBrief({ prompt: "a builder with a blue helmet" })).toMatchObject({
      headwear: "hard-hat",
      itemColors: { "hard-hat": "blue" },
    });
    expect(readBrief({ prompt: "a nurse in a uniform" }).clothing?.type).toBe("scrubs");
  });

  it("have words in other languages", async () => {
    for (const prompt of ["un bombero", "ein Imker", "笑顔の消防士", "пожарный"]) {
      const brief = readBrief({ prompt, languages: await loadLanguages({ prompt }) });
      expect([prompt, brief.clothing?.type]).not.toEqual([prompt, undefined]);
    }
  });
});

describe("kinds", () => {
  it("are values of the same trait", () => {
    for (const path of ["clothing.type", "headwear", "eyewear"] as const)
      for (const value of traitValues[path])
        for (const general of traitValues[path])
          if (isKindOf(value, general)) expect(value).not.toBe(general);
    expect(isKindOf("hard-hat", "helmet")).toBe(true);
    expect(isKindOf("helmet", "hard-hat")).toBe(false);
  });
});

describe("costumes", () => {
  it("are drawn with what is worn and held", async () => {
    for (const prompt of ["a guitarist", "a boxer", "a fox as a welder", "a robot violinist"]) {
      const { svg, brief } = await drawSvg({ prompt, seed: 1 });
      for (const item of brief.accessories) expect(svg).toContain(`accessories:${item}`);
      if (brief.headwear !== undefined) expect(svg).toContain(`headwear:${brief.headwear}`);
    }
  });
});
