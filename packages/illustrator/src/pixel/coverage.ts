import type { Outline } from "./flatten-path.ts";

/** Evenly spaced sample points on a horizontal line. */
export interface SampleLine {
  readonly first: number;
  readonly step: number;
  readonly count: number;
}

/** Marks the samples at `y` that are inside an outline. */
export function fillCoverage(
  coverage: Uint8Array,
  samples: SampleLine,
  outline: Outline,
  evenOdd: boolean,
  y: number,
): void {
  const crossings: number[] = [];
  const directions: number[] = [];
  for (const ring of outline) {
    let from = ring.at(-1);
    for (const to of ring) {
      if (from !== undefined && from[1] > y !== to[1] > y) {
        const x = from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0]);
        // Insertion sort, as there are few crossings.
        let i = crossings.length;
        for (; i > 0 && (crossings[i - 1] ?? 0) > x; i -= 1) {
          crossings[i] = crossings[i - 1] ?? 0;
          directions[i] = directions[i - 1] ?? 0;
        }
        crossings[i] = x;
        directions[i] = to[1] > from[1] ? 1 : -1;
      }
      from = to;
    }
  }
  let winding = 0;
  for (let i = 0; i + 1 < crossings.length; i += 1) {
    winding += evenOdd ? 1 : (directions[i] ?? 0);
    if (evenOdd ? winding % 2 === 1 : winding !== 0)
      markRange(coverage, samples, crossings[i] ?? 0, crossings[i + 1] ?? 0);
  }
}

/** Marks the samples at `y` that are within `reach` of an outline. */
export function strokeCoverage(
  coverage: Uint8Array,
  samples: SampleLine,
  outline: Outline,
  reach: number,
  y: number,
): void {
  const reachSquared = reach * reach;
  for (const ring of outline) {
    let from = ring[0];
    for (const to of ring) {
      if (
        from !== undefined &&
        Math.min(from[1], to[1]) - reach <= y &&
        Math.max(from[1], to[1]) + reach >= y
      ) {
        const left = Math.min(from[0], to[0]) - reach;
        const right = Math.max(from[0], to[0]) + reach;
        for (let i = firstSampleFrom(samples, left); i < samples.count; i += 1) {
          const x = samples.first + i * samples.step;
          if (x > right) break;
          if (coverage[i] === 0 && distanceSquared(from[0], from[1], to[0], to[1], x, y) <= reachSquared)
            coverage[i] = 1;
        }
      }
      from = to;
    }
  }
}

function markRange(coverage: Uint8Array, samples: SampleLine, from: number, to: number): void {
  for (
    let i = firstSampleFrom(samples, from);
    i < samples.count && samples.first + i * samples.step < to;
    i += 1
  )
    coverage[i] = 1;
}

/** The index of the first sample that is not left of `x`. */
export function firstSampleFrom({ first, step }: SampleLine, x: number): number {
  return Math.max(0, Math.ceil((x - first) / step));
}

function distanceSquared(x0: number, y0: number, x1: number, y1: number, x: number, y: number): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / length));
  const [offX, offY] = [x - x0 - along * dx, y - y0 - along * dy];
  return offX * offX + offY * offY;
}
