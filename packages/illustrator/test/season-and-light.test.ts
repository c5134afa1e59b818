import { describe, expect, it } from "vitest";
import { loadLanguages, readBrief } from "../src/brief.ts";
import { illustrate } from "../src/index.ts";

async function read(prompt: string) {
  return readBrief({ prompt, languages: await loadLanguages({ prompt }) });
}

async function svgOf(prompt: string): Promise<string> {
  const { image } = await illustrate({ prompt, output: { format: "svg" } });
  return new TextDecoder().decode(image.bytes);
}

describe("season, light and time of a place", () => {
  it.each([
    ["a boy in the snow among the mountains", "mountains"],
    ["ein Junge im Schnee in den Bergen", "mountains"],
    ["een jongen in de sneeuw in het bos", "forest"],
    ["un niño en la nieve, en el bosque", "forest"],
    ["a snowboarder", "mountains"],
    ["a ski instructor with a beard", "mountains"],
  ])("snow lies on the place that is named with it: %s", async (prompt, place) => {
    expect(await read(prompt)).toMatchObject({ place, weather: "snow" });
  });

  it("plain snow stays a place", async () => {
    expect(await read("eine Frau im Schnee")).toMatchObject({ place: "snow" });
  });

  it.each([
    ["a fox, a dark forest behind him", "forest"],
    ["ein Hase, hinter ihm ein dunkler Wald", "forest"],
    ["gatto in una foresta oscura", "forest"],
    ["девочка в тёмном лесу", "forest"],
    ["un homme dans une rue sombre", "street"],
    ["暗い森の中の少女", "forest"],
    ["昏暗的森林里的女孩", "forest"],
  ])("it is night in a dark place: %s", async (prompt, place) => {
    expect(await read(prompt)).toMatchObject({ place, lighting: "night" });
  });

  it.each([
    "a girl with dark hair in a forest",
    "a woman in a dark green dress in a garden",
    "a comedian on a dark stage",
  ])("a dark thing in a place leaves its light alone: %s", async (prompt) => {
    expect((await read(prompt)).lighting).toBeUndefined();
  });

  it("a stated light overrides a dark place", async () => {
    expect(await read("a witch in a dark forest at dawn")).toMatchObject({ lighting: "sunset" });
  });

  it.each([
    "a courier on a wet street",
    "eine Frau auf einer nassen Straße",
    "un homme dans une rue mouillée",
  ])("it rains on a wet street: %s", async (prompt) => {
    expect(await read(prompt)).toMatchObject({ place: "street", weather: "rain" });
  });

  it.each([
    "дівчина, світанок у горах",
    "a girl, dawn in the mountains",
    "Mädchen, Sonnenaufgang in den Bergen",
  ])("dawn is a low sun: %s", async (prompt) => {
    expect(await read(prompt)).toMatchObject({ place: "mountains", lighting: "sunset" });
  });

  it.each([
    "a goth girl, candlelight",
    "a monk, lit by candles",
    "eine Frau bei Kerzenlicht",
    "девочка при свечах",
    "une femme à la lueur des bougies",
    "烛光下的女人",
  ])("candlelight shows candles: %s", async (prompt) => {
    expect(await read(prompt)).toMatchObject({ lighting: "warm", background: { pattern: "candles" } });
  });

  it.each(["a blacksmith with a beard", "an old man at the forge", "ein alter Mann in der Schmiede"])(
    "a smith has a forge: %s",
    async (prompt) => {
      expect(await read(prompt)).toMatchObject({ place: "forge" });
    },
  );

  it.each(["a girl in neon light", "a man on a street, neon signs", "ragazza con cuffie, luci al neon"])(
    "neon light comes from signs: %s",
    async (prompt) => {
      expect(await svgOf(prompt)).toMatch(/<g data-trait="lighting:neon"><g/);
    },
  );

  it("draws no signs in a forest in neon colours, nor on a stated background", async () => {
    for (const prompt of ["a girl in a forest, neon light", "a girl in neon light, black background"])
      expect(await svgOf(prompt)).not.toMatch(/<g data-trait="lighting:neon"><g/);
  });

  it("clothes that the seed chooses are warm in the snow", async () => {
    for (const seed of [1, 2, 3, 4]) {
      const { alt } = await illustrate({ prompt: "a man in the snow", seed });
      expect(alt).not.toMatch(/t-shirt/i);
    }
  });
});
