import { describe, expect, it } from "vitest";
import { parseBrief } from "../src/brief/parse-brief.ts";
import { subjects } from "../src/brief/values/beings.ts";
import { headwears } from "../src/brief/values/clothes.ts";
import { expressions } from "../src/brief/values/poses.ts";
import { inkDirection } from "../src/draw/ink/ink-traits.ts";
import { toInk } from "../src/draw/ink/to-ink.ts";
import { drawSvg } from "../src/draw-svg.ts";
import { illustrate, illustrateCast } from "../src/index.ts";
import { drawScene } from "../src/scene/draw-scene.ts";
import { drawingOf } from "./drawing-content.ts";

async function draw(brief: Record<string, unknown>, seed = 5): Promise<string> {
  const drawing = await drawScene({ brief: parseBrief(brief), seed, aspectRatio: "1:1" });
  return drawingOf(drawing.svg);
}

function colorsOf(svg: string): string[] {
  const paints = svg.matchAll(/ (?:fill|stroke|stop-color)="([^"]*)"/g);
  return Array.from(new Set(Array.from(paints, ([, paint = ""]) => paint))).filter(
    (paint) => paint !== "none",
  );
}

const blackAndWhite = ["#000000", "#ffffff"];

describe("ink", () => {
  it.each(subjects.filter((_, i) => i % 6 === 0))("draws %s in black and white only", async (subject) => {
    const accessories = ["scarf", "coffee"];
    const svg = await draw({ style: "ink", subject, accessories, eyewear: "glasses", framing: "full-body" });
    expect(colorsOf(svg.replace(/<ellipse[^>]*fill="#dde1e7"\/>/, "")).sort()).toEqual(blackAndWhite);
    expect(svg).not.toContain("opacity");
  });

  it.each(headwears)("draws a person with %s in black and white only", async (headwear) => {
    expect(colorsOf(await draw({ style: "ink", headwear })).sort()).toEqual(blackAndWhite);
  });

  it("draws a place in one tint, and a background in its colour", async () => {
    expect(colorsOf(await draw({ style: "ink", place: "kitchen", lighting: "night" })).sort()).toEqual([
      "#000000",
      "#dde1e7",
      "#ffffff",
    ]);
    expect(colorsOf(await draw({ style: "ink", background: { color: "#336699" } }))).toContain("#336699");
  });

  it("draws every expression differently", async () => {
    const faces = await Promise.all(expressions.map((expression) => draw({ style: "ink", expression })));
    const drawings = faces.map((svg) => svg.replace(/ data-trait="[^"]*"/g, ""));
    expect(new Set(drawings).size).toBe(expressions.length);
  });

  it("looks to either side, by the seed", async () => {
    const directions = Array.from({ length: 30 }, (_, seed) => inkDirection({ seed }));
    expect(new Set(directions)).toEqual(new Set(["left", "right"]));
    const seed = directions.indexOf("left");
    expect(await draw({ style: "ink" }, seed)).toContain("matrix(-1 0 0 1 280 0) translate");
    expect(await draw({ style: "ink" }, directions.indexOf("right"))).not.toContain("280 0) translate");
  });

  it("warns about requested colours", async () => {
    const codes = async (prompt: string): Promise<string[]> =>
      (await drawSvg({ prompt, style: "ink" })).warnings.map(({ code }) => code);
    expect(await codes("a woman with red hair and dark skin")).toContain("colors_left_out");
    expect(await codes("a woman with a bob and black hair")).not.toContain("colors_left_out");
    expect(await codes("a doctor")).not.toContain("colors_left_out");
  });

  it("draws details in the tone that is visible on the area below", () => {
    const area = (fill: string): string =>
      `<path d="M0 0L90 0L90 90Z" fill="${fill}" stroke="#000000" stroke-width="4"/>`;
    const seam = '<path d="M0 0L9 9" fill="none" stroke="#777777" stroke-width="3"/>';
    expect(toInk(area("#222244") + seam)).toContain('fill="none" stroke="#ffffff"');
    expect(toInk(area("#eeeedd") + seam)).toContain('fill="none" stroke="#000000"');
  });
});

describe("sticker", () => {
  it("is transparent unless a background or place is stated", async () => {
    const isOpaque = async (request: object): Promise<string> =>
      (await illustrate({ prompt: "a fox", style: "sticker", ...request, output: { size: 64, ...request } }))
        .outputApplied.background;
    expect(await isOpaque({})).toBe("transparent");
    expect(await isOpaque({ prompt: "a fox on a beach" })).toBe("opaque");
    expect(await isOpaque({ prompt: "a fox on a red background" })).toBe("opaque");
    expect(await isOpaque({ background: "opaque" })).toBe("opaque");
  });

  it.each(["human", "robot", "fox", "bee"])("draws a white border around %s", async (subject) => {
    const svg = await draw({ style: "sticker", subject });
    const [, silhouette = ""] = /<g id="[^"]*ks">(.*?)<\/g><clipPath/.exec(svg) ?? [];
    expect(silhouette).toContain("<path");
    expect(silhouette).not.toMatch(/ (?:fill|stroke)="/);
    expect(svg.match(/<use href="#[^"]*ks"/g)).toHaveLength(2);
  });

  it("is at most half as large again as flat", async () => {
    for (const subject of ["human", "robot", "fox"]) {
      const [flat, sticker] = [
        await draw({ style: "flat", subject }),
        await draw({ style: "sticker", subject }),
      ];
      expect(sticker.length).toBeLessThan(flat.length * 1.6);
    }
  });

  it("borders every member of a cast", async () => {
    const { svg } = await illustrateCast({
      style: "sticker",
      characters: [{ prompt: "a man" }, { prompt: "a robot" }],
      output: { format: "svg" },
    });
    expect(svg.match(/<use href=/g)).toHaveLength(4);
  });
});
