/** The middle of a figure: shapes are mirrored about x = 140. */
const twiceMiddle = 280;

export type Point = readonly [number, number];
export type Cubic = readonly [Point, Point, Point, Point];

/** Rounds a coordinate to one decimal. */
export function n(value: number): number {
  return Math.round(value * 10) / 10;
}

export function mirrorPoint([x, y]: Point): Point {
  return [twiceMiddle - x, y];
}

/** The curve on the other side, in the same direction, so that shapes made of both wind the same way. */
export function mirrorCubic([a, b, c, d]: Cubic): Cubic {
  return [mirrorPoint(a), mirrorPoint(b), mirrorPoint(c), mirrorPoint(d)];
}

/**
 * A closed shape from its left half, which runs from the middle of the top around the left to the middle of the
 * bottom. The half is written with `M`, `C` and `L`.
 */
export function symmetric(half: string): string {
  const steps = stepsOf(half);
  const last = steps.at(-1)?.points.at(-1) ?? [140, 0];
  const across = last[0] === 140 ? "" : `L${pair(mirrorPoint(last))}`;
  return `${half}${across}${mirroredBack(steps, last)}Z`;
}

/** The shape on the other side. It winds the other way. */
export function flip(d: string): string {
  return commandsOf(d)
    .map(({ letter, values }) => {
      const isRelative = letter === letter.toLowerCase();
      const across = (x: number): number => n(isRelative ? -x : twiceMiddle - x);
      if (letter.toLowerCase() === "a")
        return chunks(values, 7)
          .map(
            ([rx = 0, ry = 0, turn = 0, large = 0, sweep = 0, x = 0, y = 0]) =>
              `${letter}${n(rx)} ${n(ry)} ${turn} ${large} ${1 - sweep} ${across(x)} ${n(y)}`,
          )
          .join("");
      return letter + values.map((value, i) => (i % 2 === 0 ? across(value) : n(value))).join(" ");
    })
    .join("");
}

/** A closed shape of absolute `M`, `C` and `L` with its mirror image, which winds the same way. */
export function withMirrorImage(d: string): string {
  const steps = stepsOf(d);
  const start = steps.at(-1)?.points.at(-1) ?? [140, 0];
  return `${d}M${pair(mirrorPoint(start))}${mirroredBack(steps, start)}Z`;
}

export function onBoth(d: string): string {
  return d + flip(d);
}

/** The steps on the other side, from the last to the first. */
function mirroredBack(steps: readonly Step[], last: Point): string {
  return steps
    .slice(1)
    .map(({ letter, points }, i) => {
      const to = steps[i]?.points.at(-1) ?? last;
      return (
        letter + [...points.slice(0, -1).toReversed(), to].map((point) => pair(mirrorPoint(point))).join(" ")
      );
    })
    .toReversed()
    .join("");
}

interface Step {
  readonly letter: string;
  readonly points: readonly Point[];
}

interface Command {
  readonly letter: string;
  readonly values: readonly number[];
}

function commandsOf(d: string): readonly Command[] {
  return Array.from(d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g), ([, letter = "", rest = ""]) => ({
    letter,
    values: (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number),
  }));
}

/** The single steps of a path of absolute `M`, `C` and `L`. */
function stepsOf(d: string): readonly Step[] {
  return commandsOf(d).flatMap(({ letter, values }) =>
    chunks(values, letter === "C" ? 6 : 2).map((step) => ({
      letter,
      points: chunks(step, 2).map(([x = 0, y = 0]): Point => [x, y]),
    })),
  );
}

function chunks(values: readonly number[], size: number): readonly (readonly number[])[] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, i) =>
    values.slice(i * size, (i + 1) * size),
  );
}

function pair([x, y]: Point): string {
  return `${n(x)} ${n(y)}`;
}
