import { box, ellipse, fill, peaks, polygon, ridge } from "./path-shapes.ts";
import type { SceneryContext } from "./scenery.ts";

/** Flat ground from y down. */
export function flatGround(scene: SceneryContext, color: string, y = 0): string {
  return fill(scene.applyLight(color), box(scene.left, y, scene.right - scene.left, scene.bottom - y));
}

/** Smooth hills, `low` to `high` above the horizon. */
export function hills(scene: SceneryContext, name: string, step: number, low: number, high: number): string {
  return ridge(
    scene.left,
    scene.right,
    step,
    8,
    (x) => -scene.random(`${name} ${Math.round(x / step)}`).between(low, high),
  );
}

/** A line of rocks of alternating height. */
export function rocks(scene: SceneryContext, name: string, step: number, low: number, high: number): string {
  return peaks(scene.left, scene.right, step, 8, (x) => {
    const k = Math.round(x / step);
    return -scene.random(`${name} ${k}`).between(low, high) * (k % 2 === 0 ? 1 : 0.5);
  });
}

/** A round treetop above y. */
export function tree(x: number, y: number, size: number): string {
  return (
    ellipse(x, y - size, size * 0.62, size * 0.7) +
    ellipse(x - size * 0.42, y - size * 0.72, size * 0.42) +
    ellipse(x + size * 0.42, y - size * 0.7, size * 0.42)
  );
}

/** A pine on y. */
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
  return polygon(x, y - size * 2, ...right, ...left);
}
