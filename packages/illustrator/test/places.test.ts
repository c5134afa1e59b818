import type { Sharp } from "sharp";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { skinColorHex } from "../src/brief/palette.ts";
import { parseBrief } from "../src/brief/parse-brief.ts";
import type { LookName } from "../src/brief/values/pictures.ts";
import { framings, looks } from "../src/brief/values/pictures.ts";
import { expressions } from "../src/brief/values/poses.ts";
import { lightings, places } from "../src/brief/values/surroundings.ts";
import type { FixedAspectRatio } from "../src/output.ts";
import { aspectRatios } from "../src/output.ts";
import { drawScene } from "../src/scene/draw-scene.ts";
import { applyTint, lights, neutralLight } from "../src/scene/light.ts";
import { resizeSvg } from "../src/scene/svg.ts";
import { drawingOf } from "./drawing-content.ts";

interface Asked {
  readonly aspectRatio?: FixedAspectRatio;
  readonly look?: LookName;
}

async function draw(brief: object, { aspectRatio = "1:1", look }: Asked = {}): Promise<string> {
  const request = { brief: parseBrief(brief), seed: 3, aspectRatio };
  return (await drawScene(look === undefined ? request : { ...request, look })).svg;
}

/** The background without its trait groups. */
function behind(svg: string): string {
  return (/<g data-trait="background[\s\S]*?(?=<g data-trait="subject)/.exec(svg)?.[0] ?? "").replaceAll(
    / data-trait="[^"]*"/g,
    "",
  );
}

const ratios = aspectRatios.filter((ratio) => ratio !== "auto");
const person = {
  gender: "feminine",
  hair: { style: "bob", color: "brown" },
  skin: "medium",
  expression: "calm",
};

describe("places", () => {
  it("are all different in every lighting and named in the SVG", async () => {
    const seen = new Map<string, string>();
    for (const place of places)
      for (const lighting of [undefined, ...lightings]) {
        const svg = drawingOf(await draw({ ...person, place, ...(lighting !== undefined && { lighting }) }));
        const name = lighting === undefined ? `place:${place}` : `place:${place} lighting:${lighting}`;
        expect(svg).toContain(`data-trait="background ${name}"`);
        expect(svg).not.toMatch(/NaN|undefined|Infinity/);
        const scenery = behind(svg);
        expect(scenery).not.toBe("");
        // The colours of a plain wall are in its gradient.
        const whole = scenery + /<linearGradient id="sky".*?<\/linearGradient>/.exec(svg)?.[0];
        expect({ name, like: seen.get(whole) }).toEqual({ name, like: undefined });
        seen.set(whole, name);
      }
  });

  it("are the same for the same seed", async () => {
    const brief = { ...person, place: "street", lighting: "night" };
    expect(await draw(brief)).toBe(await draw(brief));
  });

  it("fill images of every aspect ratio and framing", async () => {
    for (const aspectRatio of ratios)
      for (const [i, framing] of framings.entries())
        for (const place of [places[i * 6 + 1], places[i * 7 + 2]]) {
          const svg = await draw({ ...person, place, framing }, { aspectRatio });
          const { channels } = await small(svg).stats();
          expect({ aspectRatio, place, covered: isCovered(channels[3]?.min) }).toEqual({
            aspectRatio,
            place,
            covered: true,
          });
        }
  });

  it("contrast with the face", { timeout: 30_000 }, async () => {
    const faces = [
      { skin: "porcelain", hair: { style: "short", color: "blonde" } },
      { skin: "medium", hair: { style: "short", color: "brown" } },
      { skin: "dark", hair: { style: "short", color: "black" } },
    ] as const;
    const hidden: string[] = [];
    // Every place in its own light and in two others, which change from place to place.
    for (const [i, place] of places.entries())
      for (const lighting of [undefined, lightings[i % 8], lightings[(i + 3) % 8]])
        for (const face of faces) {
          const light = lighting === undefined ? neutralLight : lights[lighting];
          const svg = await draw({ ...person, ...face, place, ...(lighting !== undefined && { lighting }) });
          const skin = channelsOf(applyTint(light, skinColorHex(face.skin), light.characterTint));
          const apart = await distanceAround(svg, skin);
          if (apart < 0.09) hidden.push(`${place} ${lighting} ${face.skin} ${apart.toFixed(3)}`);
        }
    expect(hidden).toEqual([]);
  });
});

describe("lighting", () => {
  it("affects the character, and the expression still changes only the face", async () => {
    const svgs = await Promise.all(
      lightings.map((lighting) => draw({ ...person, place: "office", lighting })),
    );
    const people = svgs
      .map(drawingOf)
      .map((svg) => svg.slice(svg.indexOf('<g data-trait="subject')) + svg.slice(0, 2000));
    expect(new Set(people).size).toBe(lightings.length);
    for (const lighting of ["neon", "sunset"] as const) {
      const moods = await Promise.all(
        expressions.map((expression) => draw({ ...person, expression, place: "park", lighting })),
      );
      const faceless = moods.map((svg) =>
        drawingOf(svg).replace(/<g data-trait="expression:[\s\S]*?(?=<g data-trait="hair)/, ""),
      );
      expect(new Set(moods.map(drawingOf)).size).toBe(expressions.length);
      expect(new Set(faceless).size).toBe(1);
    }
  });

  it("keeps all trait groups", async () => {
    const names = (svg: string): string[] =>
      Array.from(svg.matchAll(/data-trait="(?!background)([^"]*)"/g), ([, name = ""]) => name);
    const day = names(await draw({ ...person, place: "cafe" }));
    expect(names(await draw({ ...person, place: "cafe", lighting: "cinematic" }))).toEqual(day);
  });
});

describe("looks", () => {
  it.each(looks)("%s is a distinct composition in every aspect ratio", async (look) => {
    const others = await Promise.all(looks.map((name) => draw({ ...person, place: "home" }, { look: name })));
    expect(new Set(others).size).toBe(looks.length);
    for (const aspectRatio of ratios) {
      const svg = await draw(person, { look, aspectRatio });
      const { channels } = await small(svg).stats();
      expect({ look, aspectRatio, covered: isCovered(channels[3]?.min) }).toEqual({
        look,
        aspectRatio,
        covered: true,
      });
    }
  });

  it("apply to Briefs, fill in missing traits and override none", async () => {
    expect(await draw({ ...person, look: "podcast" })).toBe(await draw(person, { look: "podcast" }));
    const open = await draw(person, { look: "podcast" });
    expect(open).toContain("place:podcast");
    expect(open).toContain('data-trait="headwear:headphones"');
    expect(open).toContain('data-trait="look:podcast"');
    const stated = await draw({ ...person, place: "beach", headwear: "cap" }, { look: "podcast" });
    expect(stated).toContain("place:beach");
    expect(stated).toContain('data-trait="headwear:cap"');
    expect(await draw({ ...person, place: "car" })).toContain('data-trait="look:car"');
  });
});

/** At this size edge pixels may be half outside the image. */
function isCovered(alpha: number | undefined): boolean {
  return alpha === undefined || alpha > 120;
}

function channelsOf(hex: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

/** The distance of the background next to the cheeks from a colour, 0 to 1. */
async function distanceAround(svg: string, color: readonly number[]): Promise<number> {
  const from = svg.indexOf('<g data-trait="subject');
  const data = await small(`${svg.slice(0, from)}</svg>`)
    .removeAlpha()
    .raw()
    .toBuffer();
  let [total, count] = [0, 0];
  for (let y = 14; y < 38; y += 1)
    for (const x of [17, 18, 19, 20, 43, 44, 45, 46]) {
      const square = [0, 1, 2].map((c) => ((data[(y * 64 + x) * 3 + c] ?? 0) - (color[c] ?? 0)) ** 2);
      total += Math.sqrt(square.reduce((sum, value) => sum + value, 0) / 3) / 255;
      count += 1;
    }
  return total / count;
}

/** Rasterizes a drawing at 64 pixels. */
function small(svg: string): Sharp {
  const [, width = 1, height = 1] = (/viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? []).map(Number);
  const by = 64 / Math.max(width, height);
  return sharp(
    Buffer.from(resizeSvg(svg, { width: Math.round(width * by), height: Math.round(height * by) })),
  );
}
