import { darken, lighten } from "../color/color-math.ts";
import type { Size } from "../output.ts";
import { pixelate } from "./pixelate.ts";

/**
 * Builds a drawing of cubes: front faces from its cells, with right and top faces where no other cube is
 * adjacent.
 *
 * @param content Drawn between (0, 0) and `size`.
 * @param deep The depth of the sides, up and to the right.
 */
export function voxelize(content: string, size: Size, cell: number, deep: number): string {
  const front = pixelate(content, size, cell);
  const columns = new Map<string, string>();
  const key = (column: number, row: number): string => `${column} ${row}`;
  for (const [, color = "", d = ""] of front.matchAll(/<path fill="(#[0-9a-f]{6})"[^>]* d="([^"]*)"/g))
    for (const run of d.matchAll(/M(-?[\d.]+) (-?[\d.]+)H(-?[\d.]+)/g)) {
      const [left, top, right] = [Number(run[1]), Number(run[2]), Number(run[3])];
      for (let x = Math.round(left / cell); x < Math.round(right / cell); x += 1)
        columns.set(key(x, Math.round(top / cell)), color);
    }
  const sides = new Map<string, string>();
  const add = (color: string, d: string): void => {
    sides.set(color, `${sides.get(color) ?? ""}${d}`);
  };
  for (const [place, color] of columns) {
    const [column = 0, row = 0] = place.split(" ").map(Number);
    const [x, y] = [column * cell, row * cell];
    if (!columns.has(key(column + 1, row)))
      add(darken(color, 0.32), `M${n(x + cell)} ${n(y)}l${deep} ${-deep}v${n(cell)}l${-deep} ${deep}Z`);
    if (!columns.has(key(column, row - 1)))
      add(lighten(color, 0.22), `M${n(x)} ${n(y)}l${deep} ${-deep}h${n(cell)}l${-deep} ${deep}Z`);
  }
  return Array.from(sides, ([color, d]) => `<path fill="${color}" d="${d}"/>`).join("") + front;
}

function n(value: number): number {
  return Math.round(value * 10) / 10;
}
