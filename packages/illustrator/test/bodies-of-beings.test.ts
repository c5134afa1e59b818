import { describe, expect, it } from "vitest";
import { readBrief } from "../src/index.ts";
import { drawSvg } from "../src/svg.ts";

const svgOf = async (prompt: string): Promise<string> =>
  (await drawSvg({ prompt, seed: 5, output: { aspectRatio: "1:1" } })).svg;

describe("bodies of beings without clothes", () => {
  it.each(["flamingo", "swan", "giraffe", "llama"])(
    "a %s has a long neck, and with clothes that of others",
    async (animal) => {
      const movedBody = /translate\(140 2[4-9]\d\) scale\(/;
      expect(await svgOf(`a ${animal}`)).toMatch(movedBody);
      expect(await svgOf(`a ${animal} in a red sweater`)).not.toMatch(movedBody);
      expect(await svgOf("a cat")).not.toMatch(movedBody);
    },
  );

  it.each(["crab", "snail"])("a %s is its own body, unless it wears or holds something", async (animal) => {
    const hasArms = (svg: string): boolean => svg.includes('data-trait="posture:');
    expect(hasArms(await svgOf(`a ${animal}`))).toBe(false);
    expect(hasArms(await svgOf(`a ${animal} in a red sweater`))).toBe(true);
    expect(hasArms(await svgOf(`a ${animal} with a coffee`))).toBe(true);
  });

  it("round ones are rounder", async () => {
    expect(readBrief({ prompt: "a round panda" }).build).toBe("stout");
    expect(await svgOf("a round panda")).not.toBe(await svgOf("a panda"));
  });
});

describe("helmets with a visor", () => {
  it.each([
    ["a space marine, helmet with a red visor", "visor-helmet", "red"],
    ["a robot in a helmet, blue visor", "visor-helmet", "blue"],
    ["a knight, helmet with a raised visor", "helmet", undefined],
    ["a boy in a cap with a visor", "cap", undefined],
    ["an astronaut, helmet with a gold visor", "helmet", undefined],
  ])("%s: %s", (prompt, headwear, color) => {
    const brief = readBrief({ prompt });
    expect([brief.headwear, brief.itemColors?.["visor-helmet"], brief.eyewear]).toEqual([
      headwear,
      color,
      undefined,
    ]);
  });
});

describe("twin tails", () => {
  it.each(["twin tails", "pigtails", "two ponytails"])("%s are loose, and braids are not", (words) => {
    expect(readBrief({ prompt: `a girl with ${words}` }).hair).toMatchObject({
      style: "ponytail",
      cut: "twin-tails",
    });
    expect(readBrief({ prompt: "a girl with two braids" }).hair?.cut).toBe("two-braids");
  });
});

it("a dwarf is stout", () => {
  expect(readBrief({ prompt: "a dwarf with a beard" }).build).toBe("stout");
});
