import { describe, expect, it } from "vitest";
import type { Brief } from "../src/brief/brief.ts";
import { styles } from "../src/brief/values/pictures.ts";
import type { Accessory } from "../src/brief/values/things.ts";
import { illustrate } from "../src/index.ts";
import { randomStream } from "../src/random/random-stream.ts";
import { drawScene } from "../src/scene/draw-scene.ts";
import { resolveTraits } from "../src/traits/resolve-traits.ts";
import { drawingOf } from "./drawing-content.ts";

const bare: Brief = { version: 1, subject: "human", accessories: [], sources: {} };
const seeds = [1, 2, 3, 5, 8, 13, 21, 34];

/**
 * Pixels are merged, the border of a sticker is around everything, the outlines of a sketch are drawn twice, and the
 * gradients of 3D are numbered in their order.
 */
const drawnAsAWhole: ReadonlySet<string> = new Set(["pixel", "sticker", "sketch", "3d"]);

describe("stability of existing images", () => {
  it("random streams of different names are independent", () => {
    for (const seed of seeds) {
      const hair = randomStream(seed, "hair.style");
      const first = hair.next();
      const added = randomStream(seed, "a part of next year");
      added.next();
      const again = randomStream(seed, "hair.style");
      again.next();
      added.pick(["a", "b"]);
      expect(again.next()).toBe(hair.next());
      expect(randomStream(seed, "hair.style").next()).toBe(first);
    }
  });

  it("every draw advances its stream once", () => {
    for (const seed of seeds) {
      const [a, b, c] = [randomStream(seed, "x"), randomStream(seed, "x"), randomStream(seed, "x")];
      a.next();
      b.pick(["only one"]);
      c.between(4, 9);
      const next = a.next();
      expect([b.next(), c.next()]).toEqual([next, next]);
    }
  });

  it.each(styles)("an unknown trait does not change the image: %s", async (style) => {
    const brief = { ...bare, style };
    const later = { ...brief, wings: "feathered", parting: "left" };
    const draw = async (asked: Brief): Promise<string> =>
      drawingOf((await drawScene({ brief: asked, seed: 8, aspectRatio: "1:1" })).svg);
    expect(await draw(later)).toBe(await draw(brief));
  });

  it("a stated trait does not change the seed's other choices", () => {
    for (const seed of seeds) {
      // Only people of whom nothing is said wear something by chance.
      const brief: Brief = { ...bare, gender: "feminine", age: "adult", clothing: { color: "blue" } };
      const open = resolveTraits(brief, seed);
      const stated = resolveTraits({ ...brief, eyewear: "glasses" }, seed);
      expect({ ...stated, eyewear: open.eyewear }).toEqual(open);
    }
  });

  it.each<Accessory>(["earrings", "necklace", "freckles", "tattoo", "scarf", "tie", "camera"])(
    "adding %s changes nothing else",
    async (accessory) => {
      for (const style of styles.filter((name) => !drawnAsAWhole.has(name))) {
        const brief: Brief = {
          ...bare,
          style,
          gender: "feminine",
          framing: "upper-body",
          face: "soft-smile",
          // Nothing is worn by chance.
          sources: { accessories: { kind: "request" } },
        };
        const draw = async (accessories: readonly Accessory[]): Promise<string> =>
          drawingOf((await drawScene({ brief: { ...brief, accessories }, seed: 8, aspectRatio: "1:1" })).svg);
        const grown = await draw([accessory]);
        const start = grown.indexOf(`<g data-trait="accessories:${accessory}">`);
        if (start === -1) continue;
        const end = endOf(grown, start);
        // Wearables may be in a group that only transforms them.
        const rest = emptied(withoutGradients(grown.slice(0, start) + grown.slice(end)));
        expect(rest).toBe(emptied(withoutGradients(await draw([]))));
      }
    },
  );

  it("the result has a version", async () => {
    const { version } = await illustrate({ prompt: "a person", output: { format: "svg" } });
    expect(version).toMatch(/^\d+$/);
  });
});

/** The end of the group that starts at an index. */
function endOf(svg: string, start: number): number {
  let depth = 0;
  for (const { 0: tag, index } of svg.slice(start).matchAll(/<g\b[^>]*>|<\/g>/g)) {
    depth += tag === "</g>" ? -1 : 1;
    if (depth === 0) return start + index + tag.length;
  }
  throw new Error("The group has no end.");
}

/** Removes the definitions of gradients, which stand where a colour is used first. */
function withoutGradients(svg: string): string {
  return svg
    .replace(/<(linear|radial)Gradient\b[^>]*(?:\/>|>.*?<\/\1Gradient>)/g, "")
    .replaceAll("<defs></defs>", "");
}

/** Removes empty groups. */
function emptied(svg: string): string {
  const next = svg.replace(/<g\b[^>]*><\/g>/g, "");
  return next === svg ? svg : emptied(next);
}
