import { describe, expect, it } from "vitest";
import type { Brief } from "../src/brief/brief.ts";
import { expressions, hairCuts, headwears, skins } from "../src/brief/values.ts";
import { volumeShading } from "../src/draw/volume/shade-shapes.ts";
import { drawScene } from "../src/scene/draw-scene.ts";

const at = <T>(list: readonly [T, ...T[]], i: number): T => list[i % list.length] ?? list[0];

async function draw(more: Partial<Brief>, seed: number): Promise<string> {
  const brief: Brief = { version: 1, subject: "human", style: "3d", accessories: [], sources: {}, ...more };
  return (await drawScene({ brief, seed, aspectRatio: "1:1" })).svg;
}

/** Undefined values, raster content, and ids that are missing or defined twice. */
function faultsOf(svg: string): readonly string[] {
  const ids = Array.from(svg.matchAll(/ id="([^"]+)"/g), ([, id = ""]) => id);
  const used = Array.from(svg.matchAll(/(?:url\(| href=")#([^")]+)/g), ([, id = ""]) => id);
  return [
    ...(/NaN|undefined|Infinity|<(?:filter|image)\b/.exec(svg) ?? []),
    ...ids.filter((id, i) => ids.indexOf(id) !== i),
    ...used.filter((id) => !ids.includes(id)),
  ];
}

describe("the style 3d", () => {
  it("draws every haircut, expression, skin and headwear as a small SVG without raster content", async () => {
    for (const [i, cut] of hairCuts.entries()) {
      const svg = await draw(
        {
          hair: { cut },
          expression: at(expressions, i),
          skin: at(skins, i),
          headwear: i % 2 === 0 ? "none" : at(headwears, i),
        },
        i,
      );
      expect([cut, ...faultsOf(svg)]).toEqual([cut]);
      expect(svg.length).toBeLessThan(26_000);
    }
  });

  it("draws beings and robots with the same light", async () => {
    for (const subject of ["cat", "dragon", "ghost", "toaster", "robot"] as const) {
      const svg = await draw({ subject }, 5);
      expect([subject, ...faultsOf(svg)]).toEqual([subject]);
      expect(svg).toContain("Gradient");
    }
  });

  it("draws the same picture again", async () => {
    expect(await draw({ accessories: ["scarf", "coffee"] }, 9)).toBe(
      await draw({ accessories: ["scarf", "coffee"] }, 9),
    );
  });
});

describe("the shading of shapes", () => {
  const shade = (content: string): string => volumeShading("p")(content, "body");

  it("gives filled shapes a gradient of their colour, once for each colour", () => {
    const shaded = shade('<path d="M0 0H9V9Z" fill="#3f5f8a"/><path d="M1 1H9V9Z" fill="#3f5f8a"/>');
    expect(shaded.match(/fill="url\(#pv0\)"/g)).toHaveLength(2);
    expect(shaded.match(/id="pv0"/g)).toHaveLength(1);
    expect(shaded).toContain('stop-color="#3f5f8a"');
  });

  it.each([
    ["translucent shapes", '<path d="M0 0H9V9Z" fill="#3f5f8a" fill-opacity="0.5"/>'],
    ["clip paths", '<clipPath id="c"><path d="M0 0H9V9Z" fill="#3f5f8a"/></clipPath>'],
    ["small dots", '<circle cx="1" cy="1" r="2" fill="#3f5f8a"/>'],
    ["thin lines", '<path d="M0 0H9" fill="none" stroke="#3f5f8a" stroke-width="3"/>'],
    ["gradients", '<path d="M0 0H9V9Z" fill="url(#x)"/>'],
  ])("leaves %s as they are", (_, content) => {
    expect(shade(content)).toBe(content);
  });

  it("lights what is moved by itself", () => {
    const shaded = shade('<g transform="translate(9 9)"><path d="M0 0H9V9Z" fill="#3f5f8a"/></g>');
    expect(shaded).toContain('<radialGradient id="pvbodyo" cx="0.34"');
  });
});
