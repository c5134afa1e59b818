import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { describe as describeBrief } from "../src/alt/describe.ts";
import { ages } from "../src/brief/values/beings.ts";
import { clothingTypes } from "../src/brief/values/clothes.ts";
import { postures } from "../src/brief/values/poses.ts";
import type { Brief } from "../src/brief.ts";
import { parseBrief, readBrief } from "../src/brief.ts";
import { drawCast } from "../src/cast/draw-cast.ts";
import { resolveCast } from "../src/cast/resolve-cast.ts";
import { darken } from "../src/color/color-math.ts";
import { drawCharacter } from "../src/draw/draw-character.ts";
import type { FixedAspectRatio } from "../src/output.ts";
import { drawScene } from "../src/scene/draw-scene.ts";
import { inView } from "../src/scene/places/scenery.ts";
import { resolveTraits } from "../src/traits/resolve-traits.ts";

/** A skin in a colour that nothing else has, so that hands can be found in a raster image. */
const skin = "#00ff00";

async function svgOf(brief: object, aspectRatio: FixedAspectRatio = "1:1", seed = 4): Promise<string> {
  return (
    await drawScene({
      // The colours of a flat drawing are those of its shapes.
      brief: parseBrief({
        style: "flat",
        skin,
        hair: { style: "short", color: "black" },
        facialHair: "none",
        ...brief,
      }),
      seed,
      aspectRatio,
    })
  ).svg;
}

/** Which pixels have about the colour of the skin. */
async function skinPixels(svg: string, width: number): Promise<{ at: boolean[][] }> {
  const { data, info } = await sharp(Buffer.from(svg))
    .resize({ width })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return {
    at: Array.from({ length: info.height }, (_, y) =>
      Array.from({ length: info.width }, (__, x) => {
        const [r = 0, g = 0, b = 0] = data.subarray((y * info.width + x) * 3);
        return g > 150 && r < 110 && b < 110;
      }),
    ),
  };
}

/** The number of connected areas of at least `least` pixels, from a row downwards. */
function areas(at: boolean[][], from: number, least: number): number {
  const open = at.map((row) => [...row]);
  let found = 0;
  for (let y = from; y < open.length; y += 1)
    for (let x = 0; x < (open[y]?.length ?? 0); x += 1) {
      let size = 0;
      const queue: [number, number][] = [[x, y]];
      for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        const [px, py] = next;
        const row = open[py];
        if (row?.[px] !== true || py < from) continue;
        row[px] = false;
        size += 1;
        queue.push([px + 1, py], [px - 1, py], [px, py + 1], [px, py - 1]);
      }
      if (size >= least) found += 1;
    }
  return found;
}

/** Bare arms are one area with the hands. */
const sleeveless: ReadonlySet<string> = new Set([
  "tank-top",
  "toga",
  "basketball-jersey",
  "swimsuit",
  "tutu",
]);

describe("bodies", () => {
  it("are about six heads tall for adults and four to five for children", async () => {
    const heights = await Promise.all(
      ages.map(async (age) => {
        const traits = resolveTraits({ version: 1, subject: "human", age, accessories: [], sources: {} }, 1);
        const { feet } = await drawCharacter(traits, undefined, "a");
        return (feet - 36) / 150;
      }),
    );
    const [child = 0, adolescent = 0, young = 0, adult = 0, senior = 0] = heights;
    expect(child).toBeGreaterThan(4);
    expect(child).toBeLessThan(5);
    expect(adolescent).toBeGreaterThan(child);
    expect(young).toBeGreaterThan(adolescent);
    expect(adult).toBeGreaterThan(5.4);
    expect(adult).toBeLessThan(6.5);
    expect(senior).toBeLessThan(adult);
  });

  const withSleeves = clothingTypes.filter((type) => !sleeveless.has(type));

  it.each(withSleeves)("have a hand at the end of both sleeves of a %s", async (type) => {
    const { at } = await skinPixels(
      await svgOf({ clothing: { type, color: "navy" }, framing: "full-body", posture: "relaxed" }),
      400,
    );
    // The lower half of the image begins at the hips.
    expect(areas(at, 188, 20)).toBe(2);
  });

  it.each(postures)("keep their hands in the picture: %s", async (posture) => {
    for (const framing of ["bust", "upper-body", "full-body"])
      for (const aspectRatio of ["1:1", "9:16"] as const) {
        const { at } = await skinPixels(await svgOf({ posture, framing }, aspectRatio), 160);
        const atEdge = at.some((row) => row[0] === true || row.at(-1) === true);
        expect({ framing, aspectRatio, atEdge }).toEqual({ framing, aspectRatio, atEdge: false });
      }
  });

  it.each(clothingTypes)("in a %s reach the bottom of a picture of the upper body", async (type) => {
    for (const age of ["child", "adult"]) {
      const svg = await svgOf({
        clothing: { type, color: "#ff00ff" },
        framing: "upper-body",
        age,
        background: { color: "#00ffff" },
      });
      const { data, info } = await sharp(Buffer.from(svg))
        .resize({ width: 120 })
        .removeAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      const [r = 0, g = 0, b = 0] = data.subarray(((info.height - 1) * info.width + info.width / 2 - 3) * 3);
      expect({ age, isBackground: r < 120 && g > 180 && b > 180 }).toEqual({ age, isBackground: false });
    }
  });

  it("differ in breadth and stance", async () => {
    const drawn = await Promise.all(
      [1, 2, 3, 4, 5, 6].map((seed) =>
        svgOf({ gender: "neutral", age: "adult", clothing: { type: "sweater", color: "red" } }, "1:1", seed),
      ),
    );
    const outlines = drawn.map(
      (svg) => /data-trait="clothing.type[^>]*>.*?d="([^"]*)" fill="#d8403a"/.exec(svg)?.[1],
    );
    expect(new Set(outlines).size).toBe(6);
  });
});

describe("layers", () => {
  it("are clothes, neckwear, arms and hair, from back to front", async () => {
    const svg = await svgOf({
      hair: { style: "braids", color: "red" },
      clothing: { type: "shirt" },
      accessories: ["necklace", "tie", "scarf"],
      posture: "arms-crossed",
    });
    const order = [
      svg.lastIndexOf('data-trait="clothing.type:shirt'),
      svg.indexOf('data-trait="accessories:necklace'),
      svg.indexOf('data-trait="accessories:tie'),
      svg.indexOf('data-trait="accessories:scarf'),
      svg.indexOf('data-trait="posture:arms-crossed'),
      svg.lastIndexOf('data-trait="hair.style:braids'),
    ];
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it("of a held item end with the hand around it", async () => {
    const svg = await svgOf({ accessories: ["coffee"], framing: "upper-body" });
    const item = svg.indexOf('data-trait="accessories:coffee');
    expect(item).toBeGreaterThan(svg.lastIndexOf('data-trait="posture:'));
    expect(svg.slice(item)).toContain(`fill="${skin}"`);
  });
});

describe("postures", () => {
  it("are read from prompts and described", () => {
    const read = (prompt: string): string => {
      const brief: Brief = readBrief({ prompt });
      return `${brief.posture}: ${describeBrief(brief).alt}`;
    };
    expect(read("a woman waving")).toBe("waving: A woman waving.");
    expect(read("a man with his arms crossed in a suit")).toBe(
      "arms-crossed: A man with crossed arms wearing a suit.",
    );
    expect(read("a boy with a hand on his heart")).toBe("hand-on-heart: A boy with a hand on the heart.");
    expect(read("thinking pose")).toBe("chin-on-hand: A thoughtful person with the chin on a hand.");
    expect(read("a relaxed woman with wavy hair")).toBe("undefined: A calm woman with wavy hair.");
  });

  it("are chosen by chance only where arms are visible, and mostly calm", () => {
    const posture = (framing: string, seed: number): string =>
      resolveTraits(parseBrief({ framing }), seed).posture;
    const seeds = Array.from({ length: 200 }, (_, seed) => seed);
    expect(new Set(seeds.map((seed) => posture("bust", seed)))).toEqual(new Set(["relaxed"]));
    const chosen = seeds.map((seed) => posture("full-body", seed));
    const calm = chosen.filter((one) => one === "relaxed").length;
    expect(calm).toBeGreaterThan(90);
    expect(calm).toBeLessThan(150);
    expect(new Set(chosen).size).toBeGreaterThan(3);
  });
});

describe("casts", () => {
  it("have an edge between clothes of nearly the same colour, and only there", async () => {
    const edge = (color: string): string => `<g stroke="${darken(color, 0.45)}" stroke-width="5.2"`;
    const draw = async (...colors: string[]): Promise<string> =>
      (
        await drawCast(
          await resolveCast({
            characters: colors.map((color) => ({ brief: { clothing: { type: "sweater", color } } })),
            style: "flat",
            seed: 3,
          }),
        )
      ).svg;
    expect(await draw("#d8403a", "#cc3f3c")).toContain(edge("#cc3f3c"));
    expect(await draw("#d8403a", "#3f7fd6")).not.toContain('stroke-width="5.2"');
  });
});

describe("signs on walls", () => {
  it("are completely in view or left out", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -400, max: -20, noNaN: true }),
        fc.double({ min: 20, max: 400, noNaN: true }),
        fc.double({ min: -500, max: 500, noNaN: true }),
        fc.double({ min: 2, max: 18, noNaN: true }),
        (left, right, x, half) => {
          const at = inView({ left, right }, x, half);
          if (at === undefined) return;
          expect(at - half).toBeGreaterThan(left);
          expect(at + half).toBeLessThan(right);
        },
      ),
    );
  });
});
