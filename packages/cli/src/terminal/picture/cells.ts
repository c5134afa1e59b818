import type { Output } from "../io.ts";

export interface Cells {
  readonly columns: number;
  readonly rows: number;
}

/** The place for a picture: at most 48 wide and half the screen high, so that what was said before stays in sight. */
export function fitCells(ratio: number, { columns = 80, rows = 24 }: Output): Cells {
  const widest = Math.max(1, Math.min(columns - 2, 48));
  const highest = Math.max(1, Math.min(24, Math.floor(rows * 0.6)));
  // A cell is twice as high as it is wide.
  const wanted = Math.min(widest, highest * 2 * ratio);
  return { columns: Math.max(1, Math.round(wanted)), rows: Math.max(1, Math.round(wanted / ratio / 2)) };
}
