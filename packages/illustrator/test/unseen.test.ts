import fc from "fast-check";
import sharp from "sharp";
import { expect, it } from "vitest";
import { flattenPath } from "../src/pixel/flatten-path.ts";
import { leaveOutUnseen } from "../src/scene/leave-out-unseen.ts";
import { pathBounds } from "../src/scene/path-bounds.ts";

const coordinate = fc.integer({ min: -300, max: 300 }).map((value) => value / 2);
const length = fc.integer({ min: 1, max: 80 });
const flag = fc.constantFrom(0, 1);

const command = fc.oneof(
  fc.tuple(fc.constantFrom("L", "l", "M", "m", "T", "t"), coordinate, coordinate).map(joined),
  fc.tuple(fc.constantFrom("H", "h", "V", "v"), coordinate).map(joined),
  fc.tuple(fc.constantFrom("Q", "q", "S", "s"), coordinate, coordinate, coordinate, coordinate).map(joined),
  fc
    .tuple(fc.constantFrom("C", "c"), coordinate, coordinate, coordinate, coordinate, coordinate, coordinate)
    .map(joined),
  fc
    .tuple(fc.constantFrom("A", "a"), length, length, coordinate, flag, flag, coordinate, coordinate)
    .map(joined),
  fc.constant("Z"),
);
const path = fc
  .tuple(coordinate, coordinate, fc.array(command, { minLength: 1, maxLength: 6 }))
  .map(([x, y, commands]) => `M${x} ${y}${commands.join("")}`);

const paint = fc.constantFrom(
  'fill="#c04"',
  'fill="none" stroke="#048"',
  'fill="none" stroke="#048" stroke-width="9" stroke-linejoin="miter"',
);
const shape = fc.oneof(
  fc.tuple(path, paint).map(([d, paints]) => `<path d="${d}" ${paints}/>`),
  fc.tuple(coordinate, coordinate, length).map(([x, y, r]) => `<circle cx="${x}" cy="${y}" r="${r}"/>`),
  fc
    .tuple(coordinate, coordinate, length, length)
    .map(([x, y, width, height]) => `<rect x="${x}" y="${y}" width="${width}" height="${height}"/>`),
);
const transform = fc.oneof(
  fc.tuple(coordinate, coordinate).map(([x, y]) => `translate(${x} ${y})`),
  fc.tuple(coordinate, coordinate, coordinate).map(([angle, x, y]) => `rotate(${angle} ${x} ${y})`),
  fc.constantFrom("scale(2)", "scale(-1 1)", "matrix(0.5 0 0 -0.5 40 10)"),
);
const group = fc
  .tuple(
    transform,
    fc.constantFrom("", ' stroke="#333" stroke-width="12"'),
    fc.array(shape, { maxLength: 4 }),
  )
  .map(([by, stroke, shapes]) => `<g transform="${by}"${stroke}>${shapes.join("")}</g>`);

const size = { width: 64, height: 48 };

it("leaves out shapes without changing a pixel", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(shape, group), { minLength: 1, maxLength: 5 }), async (parts) => {
      const content = parts.join("");
      const left = leaveOutUnseen(content, size);
      if (left !== content) expect((await pixels(left)).equals(await pixels(content)), content).toBe(true);
    }),
    { numRuns: 200 },
  );
});

it("contains all of a path in its bounds", () => {
  fc.assert(
    fc.property(path, (d) => {
      const [left, top, right, bottom] = pathBounds(d) ?? [0, 0, 0, 0];
      for (const [x, y] of flattenPath(d).flat()) {
        expect(x, d).toBeGreaterThanOrEqual(left - 0.001);
        expect(x, d).toBeLessThanOrEqual(right + 0.001);
        expect(y, d).toBeGreaterThanOrEqual(top - 0.001);
        expect(y, d).toBeLessThanOrEqual(bottom + 0.001);
      }
    }),
  );
});

it.each([
  '<path d="M100 100h9"/>',
  '<circle cx="-30" cy="10" r="20"/>',
  '<g transform="translate(70 0)"><rect width="9" height="9"/></g>',
])("leaves out %s", (content) => {
  expect(leaveOutUnseen(content, size)).not.toMatch(/<(path|circle|rect)/);
});

it.each([
  ["what is referred to", '<path id="a" d="M100 100h9"/>'],
  ["what is in a group that is referred to", '<g id="a"><path d="M100 100h9"/></g>'],
  ["definitions", '<clipPath id="a"><path d="M100 100h9"/></clipPath>'],
  ["what a filter may move", '<g filter="url(#a)"><path d="M100 100h9"/></g>'],
  ["what it cannot read", '<path d="M100 100?"/>'],
])("keeps %s", (_, content) => {
  expect(leaveOutUnseen(content, size)).toBe(content);
});

it("keeps what is within the margin", () => {
  const content = '<circle cx="-30" cy="10" r="20"/>';
  expect(leaveOutUnseen(content, size, { margin: 12 })).toBe(content);
  expect(leaveOutUnseen(content, size, { margin: 12, matrix: [2, 0, 0, 2, 0, 0] })).toBe("");
});

function joined([letter, ...numbers]: readonly (string | number)[]): string {
  return `${letter}${numbers.join(" ")}`;
}

function pixels(content: string): Promise<Buffer> {
  const { width, height } = size;
  return sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${content}</svg>`,
    ),
  )
    .raw()
    .toBuffer();
}
