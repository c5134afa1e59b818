import sharp from "sharp";
import { describe, expect, it } from "vitest";
import type { Brief } from "../src/brief/brief.ts";
import type { Subject } from "../src/brief/values/beings.ts";
import { type StyleName, styles } from "../src/brief/values/pictures.ts";
import { type Expression, expressions } from "../src/brief/values/poses.ts";
import { wickedPoses } from "../src/draw/beings/face/face-expressions.ts";
import { drawScene } from "../src/scene/draw-scene.ts";
import { drawingOf } from "./drawing-content.ts";

/** The minimum fraction of the face's pixels in which two expressions have to differ. */
const leastDifferent = 0.12;
const side = 96;

it("gives proud menacing beings no frown, unlike angry ones", () => {
  const slope = (expression: Expression): number => wickedPoses[expression]?.brows.inner ?? 0;
  expect(slope("confident")).toBeLessThan(slope("angry") / 3);
});

describe.each(styles)("expressions in %s", (style) => {
  it.each(["human", "robot", "cat"] as const)("of a %s are distinguishable at 96 px", async (subject) => {
    const images = await Promise.all(
      expressions.map(async (expression) => [expression, await small(style, subject, expression)] as const),
    );
    const moving = movingPixels(images.map(([, pixels]) => pixels));
    const alike = images.flatMap(([a, one], i) =>
      images.slice(i + 1).flatMap(([b, other]) => {
        const share = moving.filter((at) => far(one, other, at)).length / moving.length;
        return share < leastDifferent ? [`${a} and ${b}: ${share.toFixed(3)}`] : [];
      }),
    );
    expect(alike).toEqual([]);
  });

  it.each(["human", "robot", "fox"] as const)("of a %s change only the face", async (subject) => {
    const rest = new Set<string>();
    const faces = new Set<string>();
    for (const expression of expressions) {
      const svg = drawingOf(await draw(style, subject, expression));
      const [before, face, after] = split(svg, expression);
      rest.add(`${before}${after}`);
      faces.add(face);
    }
    expect(rest.size).toBe(1);
    expect(faces.size).toBe(expressions.length);
  });
});

async function draw(style: StyleName, subject: Subject, expression: Expression): Promise<string> {
  const brief: Brief = {
    version: 1,
    subject,
    style,
    expression,
    gender: "feminine",
    age: "young_adult",
    hair: { style: "short", color: "brown" },
    ...(subject === "human" && { skin: "medium" }),
    framing: "headshot",
    accessories: [],
    sources: {},
  };
  return (await drawScene({ brief, seed: 3, aspectRatio: "1:1" })).svg;
}

async function small(style: StyleName, subject: Subject, expression: Expression): Promise<Uint8Array> {
  const svg = await draw(style, subject, expression);
  return sharp(Buffer.from(svg)).resize(side, side).removeAlpha().raw().toBuffer();
}

/** The image before the face, the face, and the image after it. */
function split(svg: string, expression: string): [string, string, string] {
  const start = svg.indexOf(`<g data-trait="expression:${expression}">`);
  expect(start).toBeGreaterThan(0);
  let depth = 0;
  for (const { 0: tag, index } of svg.slice(start).matchAll(/<g\b[^>]*>|<\/g>/g)) {
    depth += tag === "</g>" ? -1 : 1;
    if (depth === 0) {
      const end = start + index + tag.length;
      return [svg.slice(0, start), svg.slice(start, end), svg.slice(end)];
    }
  }
  throw new Error("The face has no end.");
}

/** The pixels in which any two of the images differ. */
function movingPixels(images: readonly Uint8Array[]): number[] {
  return Array.from({ length: side * side }, (_, i) => i * 3).filter((at) =>
    [0, 1, 2].some((channel) => {
      const values = images.map((pixels) => pixels[at + channel] ?? 0);
      return Math.max(...values) - Math.min(...values) > 40;
    }),
  );
}

function far(one: Uint8Array, other: Uint8Array, at: number): boolean {
  return [0, 1, 2].some((channel) => Math.abs((one[at + channel] ?? 0) - (other[at + channel] ?? 0)) > 40);
}
