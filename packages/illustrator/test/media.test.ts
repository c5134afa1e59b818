import { describe, expect, it } from "vitest";
import { parseBrief } from "../src/brief/parse-brief.ts";
import { ages } from "../src/brief/values/beings.ts";
import { media } from "../src/brief/values/pictures.ts";
import { expressions } from "../src/brief/values/poses.ts";
import { backgroundPatterns, weathers } from "../src/brief/values/surroundings.ts";
import { readBrief } from "../src/brief.ts";
import { drawScene } from "../src/scene/draw-scene.ts";
import { drawingOf } from "./drawing-content.ts";

async function draw(brief: object): Promise<string> {
  const request = { gender: "feminine", hair: { style: "bob", color: "brown" }, skin: "medium", ...brief };
  return drawingOf((await drawScene({ brief: parseBrief(request), seed: 5, aspectRatio: "1:1" })).svg);
}

/** Ids that are defined more than once. */
function repeatedIds(svg: string): string[] {
  const ids = Array.from(svg.matchAll(/ id="([^"]*)"/g), ([, id = ""]) => id);
  return ids.filter((id, i) => ids.indexOf(id) !== i);
}

describe("night without a place", () => {
  it("has stars and a moon, unless a background or another light is stated", async () => {
    const hasSky = async (brief: object): Promise<boolean> =>
      (await draw(brief)).includes('data-trait="lighting:night"');
    expect(await hasSky({ lighting: "night" })).toBe(true);
    expect(await hasSky({ lighting: "night", background: { color: "navy" } })).toBe(false);
    expect(await hasSky({ lighting: "night", place: "city" })).toBe(false);
    expect(await hasSky({ lighting: "day" })).toBe(false);
  });
});

describe("media", () => {
  it.each(["human", "robot", "fox"])(
    "make valid pictures of their own of a %s, the same each time",
    async (subject) => {
      const seen = new Map<string, string>([[await draw({ subject }), "no medium"]]);
      for (const medium of media) {
        const svg = await draw({ subject, medium });
        expect({ medium, like: seen.get(svg) }).toEqual({ medium, like: undefined });
        seen.set(svg, medium);
        expect(svg).not.toMatch(/NaN|undefined|Infinity/);
        expect({ medium, repeated: repeatedIds(svg) }).toEqual({ medium, repeated: [] });
        const missing = Array.from(svg.matchAll(/url\(#([^)]*)\)/g), ([, id = ""]) => id).filter(
          (id) => !svg.includes(` id="${id}"`),
        );
        expect({ medium, missing }).toEqual({ medium, missing: [] });
      }
      expect(await draw({ subject, medium: "watercolor" })).toBe(
        await draw({ subject, medium: "watercolor" }),
      );
    },
  );

  it("leave a transparent background transparent", async () => {
    for (const medium of media) {
      const svg = await draw({ medium, background: { color: "transparent" } });
      expect({
        medium,
        isFilled: /<rect width="1024" height="1024" fill="#/.test(svg.replace(/<defs>[\s\S]*?<\/defs>/g, "")),
      }).toEqual({
        medium,
        isFilled: false,
      });
    }
  });

  it("are left out by styles that are media themselves", async () => {
    for (const style of ["pixel", "voxel", "clay", "ink", "sticker"])
      expect(await draw({ style, medium: "woodcut" })).toBe(await draw({ style }));
  });

  it("take the colour of their lines from the prompt", () => {
    const brief = readBrief({ prompt: "a lion, midnight blue backdrop, thin gold line art" });
    expect(brief).toMatchObject({
      medium: "line-drawing",
      inkColor: "gold",
      background: { color: "midnightblue" },
    });
  });

  it("are kept beside a style of the same prompt", () => {
    expect(readBrief({ prompt: "tattoo flash sheet, line art, woman with a black bob" }).medium).toBe(
      "tattoo-flash",
    );
    expect(readBrief({ prompt: "samurai in red armour, brush and ink" })).toMatchObject({
      style: "line-art",
      medium: "ink-wash",
    });
    expect(readBrief({ prompt: "sumi-e portrait of a fisherman" }).medium).toBe("ink-wash");
    expect(readBrief({ prompt: "anime boy, clean lineart, cel shading" }).medium).toBe("anime");
  });

  it("draw people of anime with eyes of their own, in every expression and age", async () => {
    for (const expression of expressions)
      for (const age of ages) {
        const svg = await draw({ medium: "anime", expression, age });
        expect(svg).not.toMatch(/NaN|undefined/);
        expect({ expression, age, repeated: repeatedIds(svg) }).toEqual({ expression, age, repeated: [] });
      }
    expect(await draw({ medium: "anime", expression: "neutral" })).toMatch(/id="[^"]*ael"/);
    expect(await draw({ style: "flat", expression: "neutral" })).not.toMatch(/id="[^"]*ael"/);
  });
});

describe("patterns and weather", () => {
  it("are seen, and patterns of a wall are not in places", async () => {
    const plain = await draw({ background: { color: "teal" } });
    for (const pattern of backgroundPatterns)
      expect(await draw({ background: { color: "teal", pattern } })).not.toBe(plain);
    for (const weather of weathers)
      expect(await draw({ place: "park", weather })).not.toBe(await draw({ place: "park" }));
    expect(await draw({ place: "park", background: { pattern: "stripes" } })).not.toContain(
      "background.pattern:",
    );
    expect(await draw({ place: "park", background: { pattern: "halo" } })).toContain(
      "background.pattern:halo",
    );
  });

  it("are read", () => {
    expect(readBrief({ prompt: "paladin with a faint halo, cathedral steps at dawn" })).toMatchObject({
      place: "steps",
      background: { pattern: "halo" },
      lighting: "sunset",
    });
    expect(readBrief({ prompt: "photographer in a stadium, rain, looking to the side" })).toMatchObject({
      place: "stadium",
      weather: "rain",
      gaze: "aside",
    });
    expect(readBrief({ prompt: "drow priestess, cold violet light" })).toMatchObject({
      lighting: "cool",
      lightColor: "violet",
    });
  });
});
