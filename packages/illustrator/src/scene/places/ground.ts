import { box, fill, oval, peaks, poly, ridge } from "./shapes.ts";
import type { Stage } from "./stage.ts";

/** Level ground from y down. */
export function land(s: Stage, color: string, y = 0): string {
  return fill(s.paint(color), box(s.left, y, s.right - s.left, s.bottom - y));
}

/** A line of soft hills, `low` to `high` above the horizon. */
export function hills(s: Stage, name: string, step: number, low: number, high: number): string {
  return ridge(
    s.left,
    s.right,
    step,
    8,
    (x) => -s.chance(`${name} ${Math.round(x / step)}`).between(low, high),
  );
}

/** A line of rock, high and low in turns. */
export function rocks(s: Stage, name: string, step: number, low: number, high: number): string {
  return peaks(s.left, s.right, step, 8, (x) => {
    const k = Math.round(x / step);
    return -s.chance(`${name} ${k}`).between(low, high) * (k % 2 === 0 ? 1 : 0.5);
  });
}

/** A round crown of leaves above y. */
export function tree(x: number, y: number, size: number): string {
  return (
    oval(x, y - size, size * 0.62, size * 0.7) +
    oval(x - size * 0.42, y - size * 0.72, size * 0.42) +
    oval(x + size * 0.42, y - size * 0.7, size * 0.42)
  );
}

/** A pine standing on y. */
export function pine(x: number, y: number, size: number): string {
  const half = [
    [0.42, 1.2],
    [0.24, 1.2],
    [0.6, 0.5],
    [0.3, 0.5],
    [0.75, 0],
  ] as const;
  const right = half.flatMap(([dx, up]) => [x + dx * size, y - up * size]);
  const left = half.toReversed().flatMap(([dx, up]) => [x - dx * size, y - up * size]);
  return poly(x, y - size * 2, ...right, ...left);
}
