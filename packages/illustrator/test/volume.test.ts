import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import type { Brief } from "../src/brief/brief.ts";
import { cssColors } from "../src/brief/css-colors.ts";
import { colorHex, hairColorHex, skinColorHex } from "../src/brief/palette.ts";
import { skins } from "../src/brief/values/beings.ts";
import { headwears } from "../src/brief/values/clothes.ts";
import { colors } from "../src/brief/values/colors.ts";
import { hairColors, hairCuts } from "../src/brief/values/hair.ts";
import { expressions } from "../src/brief/values/poses.ts";
import { toneOf, toOklab } from "../src/color/oklab.ts";
import { volumeShading } from "../src/draw/volume/shade-shapes.ts";
import type { Point } from "../src/pixel/flatten-path.ts";
import { applyMatrix, identity, type Matrix, multiply, parseTransform } from "../src/pixel/matrix.ts";
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
    expect(shaded.match(/fill="url\(#pvbody-3f5f8a\)"/g)).toHaveLength(2);
    expect(shaded.match(/id="pvbody-3f5f8a"/g)).toHaveLength(1);
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

/**
 * How far the lines of equal colour of the gradients of a picture are from level, by the kind of gradient, as the sine of
 * their angle. Cairo takes ten times as long for those that are not level.
 */
function slopesOf(svg: string): ReadonlyMap<string, number> {
  const gradients = new Map(
    Array.from(svg.matchAll(/<linearGradient id="([^"]+)"([^>]*)>/g), ([, id = "", attributes = ""]) => [
      id,
      attributes,
    ]),
  );
  const slopes = new Map<string, number>();
  const groups: Matrix[] = [identity];
  for (const [tag, end] of svg.matchAll(/<(\/?)[a-zA-Z][^>]*>/g)) {
    const matrix = multiply(groups.at(-1) ?? identity, parseTransform(/ transform="([^"]*)"/.exec(tag)?.[1]));
    if (end === "/") groups.pop();
    else if (!tag.endsWith("/>")) groups.push(matrix);
    const id = / fill="url\(#([^)]+)\)"/.exec(tag)?.[1] ?? "";
    const own = gradients.get(id);
    if (own === undefined) continue;
    const geometry = gradients.get(/ href="#([^"]+)"/.exec(own)?.[1] ?? "") ?? own;
    const value = (name: string): number => Number(new RegExp(` ${name}="([^"]*)"`).exec(geometry)?.[1] ?? 0);
    const along: Point = [value("y1") - value("y2"), value("x2") - value("x1")];
    const placed = multiply(matrix, parseTransform(/ gradientTransform="([^"]*)"/.exec(geometry)?.[1]));
    const [x, y] = applyMatrix([placed[0], placed[1], placed[2], placed[3], 0, 0], along);
    const kind = id.replace(/^p[a-z0-9]*-/, "").replace(/-.*$/, "");
    slopes.set(kind, Math.max(slopes.get(kind) ?? 0, Math.abs(y) / Math.hypot(x, y)));
  }
  return slopes;
}

describe("the gradients of large areas", () => {
  it("run straight down, however the figure leans and holds its head", async () => {
    const kinds = new Set<string>();
    for (let seed = 0; seed < 40; seed += 1) {
      const svg = await draw(
        { clothing: { type: at(["suit", "hoodie", "dress"], seed), color: "red" } },
        seed,
      );
      for (const [kind, slope] of slopesOf(svg)) {
        // The figure without light from the side: the narrow shadow of the face, and legs.
        if (!kind.startsWith("a") || /^aw$|legs|cloak/.test(kind)) continue;
        kinds.add(kind);
        expect([seed, kind, slope < 1e-9]).toEqual([seed, kind, true]);
      }
    }
    expect([...kinds].some((kind) => kind.endsWith("vbody"))).toBe(true);
  });
});

/** The pixels of a person without scenery, in RGB. */
async function pixelsOf(brief: Partial<Brief>): Promise<Uint8Array> {
  const svg = await draw(
    { headwear: "none", eyewear: "none", background: { color: "transparent" }, ...brief },
    7,
  );
  return sharp(Buffer.from(svg)).resize(80).removeAlpha().raw().toBuffer();
}

/** Where the pixels of a person are that have a colour in `flat`. */
async function areaOf(brief: Partial<Brief>, color: string): Promise<readonly number[]> {
  const flat = await pixelsOf({ ...brief, style: "flat" });
  const wanted = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const area = Array.from({ length: flat.length / 3 }, (_, i) => i * 3).filter((at) =>
    wanted.every((value, i) => flat[at + i] === value),
  );
  expect(area.length).toBeGreaterThan(100);
  return area;
}

/** How far the mean of an area in `3d` is from a colour, in OKLab. */
async function meanDifference(
  brief: Partial<Brief>,
  area: readonly number[],
  color: string,
): Promise<number> {
  const lit = await pixelsOf(brief);
  const found = area.map((at) => toOklab(`#${Buffer.from(lit.subarray(at, at + 3)).toString("hex")}`));
  const mean = (i: 0 | 1 | 2): number => found.reduce((sum, lab) => sum + lab[i], 0) / found.length;
  const [l, a, b] = toOklab(color);
  return Math.hypot(mean(0) - l, mean(1) - a, mean(2) - b);
}

describe("the colours of the style 3d", () => {
  it.each([
    ["clothes", ["red", ...colors, ...cssColors.keys()], 0.02, colorHex],
    ["caps", colors, 0.02, colorHex],
    ["headscarves", colors, 0.03, colorHex],
    ["short hair", hairColors, 0.02, hairColorHex],
    ["long hair", hairColors, 0.02, hairColorHex],
    ["skin", skins, 0.03, skinColorHex],
  ] as const)(
    "are on average those that were asked for: %s",
    async (what, names, most, hexOf) => {
      const briefOf = (color: string): Partial<Brief> => {
        switch (what) {
          case "clothes":
            return { clothing: { type: "t-shirt", color } };
          case "caps":
            return { headwear: "cap", itemColors: { cap: color } };
          case "headscarves":
            return { headwear: "hijab", itemColors: { hijab: color } };
          case "short hair":
            return { hair: { cut: "quiff", color } };
          case "long hair":
            return { hair: { cut: "long-straight", color } };
          case "skin":
            return { skin: color, hair: { cut: "quiff" } };
        }
      };
      const [first] = names;
      const area = await areaOf(briefOf(first), hexOf(first));
      const far: string[] = [];
      for (const name of names) {
        const difference = await meanDifference(briefOf(name), area, hexOf(name));
        if (difference > most) far.push(`${name} ${difference.toFixed(3)}`);
      }
      expect(far).toEqual([]);
    },
    60_000,
  );

  it("keep their hue in light and shadow", () => {
    const channel = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(
        channel,
        channel,
        channel,
        fc.double({ min: -0.13, max: 0.06, noNaN: true }),
        (r, g, b, by) => {
          const color = `#${Buffer.from([r, g, b]).toString("hex")}`;
          const [[l1, a1, b1], [l2, a2, b2]] = [toOklab(color), toOklab(toneOf(color, by))];
          const [before, after] = [Math.hypot(a1, b1), Math.hypot(a2, b2)];
          // Near black, one step of a channel is much.
          expect(Math.abs(l2 - Math.min(1, Math.max(0, l1 + by)))).toBeLessThan(0.07);
          expect(after).toBeLessThan(before + 0.03);
          if (before < 0.06 || after < 0.03) return;
          const turn = Math.acos(Math.min(1, (a1 * a2 + b1 * b2) / (before * after)));
          expect(turn).toBeLessThan(0.5);
        },
      ),
    );
  });
});
