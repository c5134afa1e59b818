import { describe, expect, it } from "vitest";
import { loadLanguages, readBrief } from "../src/brief/read-brief.ts";
import { skins } from "../src/brief/values/beings.ts";
import { headwears } from "../src/brief/values/clothes.ts";
import { facialHairs, hairCuts } from "../src/brief/values/hair.ts";
import type { StyleName } from "../src/brief/values/pictures.ts";
import { expressions, facings } from "../src/brief/values/poses.ts";
import type { Brief } from "../src/brief.ts";
import { haircuts } from "../src/draw/person/hair/haircuts.ts";
import { bendPath, bendSvg } from "../src/draw/person/turned/bend-svg.ts";
import { drawSvg } from "../src/draw-svg.ts";
import { flattenPath, type Point } from "../src/pixel/flatten-path.ts";
import { drawScene } from "../src/scene/draw-scene.ts";
import { resolveTraits } from "../src/traits/resolve-traits.ts";

const at = <T>(list: readonly [T, ...T[]], i: number): T => list[i % list.length] ?? list[0];

async function draw(more: Partial<Brief>, seed = 1): Promise<string> {
  const brief: Brief = { version: 1, subject: "human", accessories: [], sources: {}, ...more };
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

const turningStyles = ["flat", "3d", "comic", "line-art", "sketch", "minimal", "sticker", "pixel"] as const;
const views = ["three-quarter", "profile"] as const;

describe("turned heads", () => {
  it.each(views)("in %s are small and well-formed with every haircut, in both directions", async (view) => {
    for (const [i, cut] of hairCuts.entries())
      for (const style of ["flat", "3d"] as const) {
        const svg = await draw(
          {
            view,
            facing: at(facings, i),
            style,
            hair: { cut },
            expression: at(expressions, i),
            skin: at(skins, i),
            facialHair: at(facialHairs, i),
            headwear: i % 2 === 0 ? "none" : at(headwears, i),
          },
          i,
        );
        expect([cut, style, ...faultsOf(svg)]).toEqual([cut, style]);
        expect(svg.length).toBeLessThan(70_000);
      }
  });

  it.each(turningStyles)("are drawn in the style %s", async (style: StyleName) => {
    const front = await draw({ style, view: "front", headwear: "none" });
    const drawn = [front];
    for (const view of views)
      for (const facing of facings) {
        const svg = await draw({ style, view, facing, headwear: "none" });
        expect(faultsOf(svg)).toEqual([]);
        expect(svg).toContain(` view:${view} facing:${facing} `);
        expect(drawn).not.toContain(svg);
        drawn.push(svg);
      }
  });

  it("look to the side that is said, whatever the seed, and to either side otherwise", async () => {
    const sides = (more: Partial<Brief>): ReadonlySet<number | undefined> =>
      new Set(
        Array.from({ length: 20 }, (_, seed) => {
          const brief: Brief = { version: 1, subject: "human", accessories: [], sources: {}, ...more };
          return resolveTraits(brief, seed).head?.side;
        }),
      );
    expect(sides({ view: "profile", facing: "left" })).toEqual(new Set([-1]));
    expect(sides({ facing: "right" })).toEqual(new Set([1]));
    expect(sides({ view: "profile" })).toEqual(new Set([1, -1]));
    expect(sides({})).toEqual(new Set([undefined]));
  });

  it.each(views)("in %s keep everything but the face in all expressions", async (view) => {
    const pictures = await Promise.all(
      expressions.map(async (expression) =>
        withoutExpression(
          await draw({ view, facing: "left", expression, headwear: "none", facialHair: "beard" }),
        ),
      ),
    );
    expect(new Set(pictures).size).toBe(1);
  });

  it("are animated like others", async () => {
    for (const view of views) {
      const brief = { subject: "human", view };
      const { svg, warnings } = await drawSvg({ prompt: "", seed: 4, brief, output: { animate: true } });
      expect(warnings).toEqual([]);
      expect(faultsOf(svg)).toEqual([]);
      expect(svg).toContain("@keyframes");
    }
  });

  it("are drawn from as near as possible, with a warning, where they cannot be drawn as asked for", async () => {
    const asked = [
      ["a man with headphones in profile", "three-quarter"],
      ["a woman with a mask in profile", "three-quarter"],
      ["an elf in side view", "three-quarter"],
      ["an astronaut in profile", "front"],
      ["a robot in profile", "front"],
      ["a fox facing left", "front"],
      ["a cartoon style woman in profile", "front"],
      ["a 3/4 view of a man in voxel style", "front"],
    ] as const;
    for (const [prompt, value] of asked) {
      const { reading, warnings, alt, svg } = await drawSvg({ prompt, seed: 1 });
      const substituted = reading?.substitutions.filter(({ path }) => path === "view") ?? [];
      expect([prompt, ...substituted.map((one) => one.value)]).toEqual([prompt, value]);
      expect(warnings.map(({ code }) => code)).toContain("view_substituted");
      expect(svg).toContain(` view:${value}`);
      expect(alt).not.toMatch(/in profile/);
    }
  });

  it("are named in descriptions", async () => {
    const { alt } = await drawSvg({ prompt: "a woman with red hair in profile, facing left" });
    expect(alt).toBe("A woman with red hair in profile, facing left.");
  });
});

describe("prompts about the view", () => {
  it.each([
    ["a woman in profile", { view: "profile" }],
    ["side view of a man", { view: "profile" }],
    ["a man, 3/4 view", { view: "three-quarter" }],
    ["a man in a three-quarter turn", { view: "three-quarter" }],
    ["a nurse looking over her shoulder", { view: "three-quarter" }],
    ["a man facing left", { facing: "left" }],
    ["a girl looking to the right", { facing: "right" }],
    ["a man in left profile", { view: "profile", facing: "left" }],
    ["a woman in profile, facing right", { view: "profile", facing: "right" }],
    ["a chef facing the viewer", { view: "front" }],
    ["eine Frau im Profil", { view: "profile" }],
    ["un homme de trois quarts, regardant vers la gauche", { view: "three-quarter", facing: "left" }],
    ["眼鏡をかけた女性の横顔", { view: "profile" }],
    ["женщина вполоборота в очках", { view: "three-quarter" }],
  ])("%s", async (prompt, expected) => {
    const { view, facing } = readBrief({ prompt, languages: await loadLanguages({ prompt }) });
    expect({ ...(view && { view }), ...(facing && { facing }) }).toEqual(expected);
  });

  it.each([
    "a profile picture of a woman",
    "profile photo for LinkedIn",
    "a LinkedIn profile of a nurse",
    "a woman in profile pictures",
    "an avatar for my profile",
    "a man with a side part",
    "rim light from the side",
    "a boy with his cap turned to the side",
    "a woman in a three-quarter length coat",
    "a driver in the side view mirror",
    "photo de profil d'une femme avec des lunettes",
    "foto de perfil de una mujer con gafas",
    "immagine di profilo di una donna con occhiali",
    "ein Profilbild einer Frau mit Brille",
    "аватарка в профиль, женщина в очках",
    "戴眼镜的女人，侧面打光",
  ])("%s says nothing about the view", async (prompt) => {
    const { view, facing } = readBrief({ prompt, languages: await loadLanguages({ prompt }) });
    expect([view, facing]).toEqual([undefined, undefined]);
  });
});

describe("bendSvg", () => {
  const same = (x: number, y: number): Point => [x, y];

  it("keeps the course of every path of hair when nothing is moved", () => {
    for (const shape of Object.values(haircuts))
      for (const d of [shape.front, shape.behind, shape.top, shape.scalp]) {
        if (d === undefined) continue;
        const [before, after] = [d, bendPath(d, same)].map((path) => boundsOf(flattenPath(path).flat()));
        for (const [i, value] of (before ?? []).entries()) expect(after?.[i]).toBeCloseTo(value, 0);
      }
  });

  it("moves shapes in groups that are moved themselves", () => {
    const right = (x: number, y: number): Point => [x + 10, y];
    expect(bendSvg('<g transform="scale(2)"><circle cx="5" cy="5" r="2" fill="#fff"/></g>', right)).toBe(
      '<g transform="scale(2)"><ellipse cx="10" cy="5" rx="2" ry="2" fill="#fff"/></g>',
    );
    expect(bendSvg('<path transform="translate(0 5)" d="M0 0H10"/>', right)).toBe(
      '<path transform="translate(0 5)" d="M10 0L20 0"/>',
    );
    expect(bendSvg('<rect x="0" y="0" width="4" height="2" fill="#000"/>', right)).toContain("M10 0L14 0");
    expect(bendSvg('<line x1="0" y1="1" x2="8" y2="1"/>', right)).toBe('<path d="M10 1L18 1"/>');
  });

  it("bends arcs, smooth curves and relative commands as well", () => {
    const right = (x: number, y: number): Point => [x + 10, y];
    for (const d of [
      "M0 0A20 10 0 0 1 40 0Z",
      "M0 0q10 20 20 0t20 0",
      "M0 0c5 10 15 10 20 0s15 -10 20 0",
      "M0 0l10 5h10v10z",
      "m5 5a4 4 30 1 0 8 2",
    ]) {
      const [before, after] = [
        boundsOf(flattenPath(d).flat()),
        boundsOf(flattenPath(bendPath(d, right)).flat()),
      ];
      const moved = [before[0] + 10, before[1] + 10, before[2], before[3]];
      for (const [i, value] of moved.entries()) expect(Math.abs((after[i] ?? 0) - value)).toBeLessThan(0.5);
    }
  });
});

function boundsOf(points: readonly Point[]): readonly [number, number, number, number] {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
}

/** A picture without its group of the expression. Its texts and ids differ between pictures. */
function withoutExpression(svg: string): string {
  const plain = svg
    .replace(/p[0-9a-z]{8,}-/g, "")
    .replace(/ aria-label="[^"]*"/, "")
    .replace(/<(?:title|desc|metadata)[\s\S]*?<\/(?:title|desc|metadata)>/g, "");
  const start = plain.indexOf('<g data-trait="expression:');
  let depth = 0;
  for (const tag of plain.slice(start).matchAll(/<g(?:\s[^>]*)?>|<\/g>/g)) {
    depth += tag[0] === "</g>" ? -1 : 1;
    if (depth === 0) return plain.slice(0, start) + plain.slice(start + tag.index);
  }
  return plain;
}
