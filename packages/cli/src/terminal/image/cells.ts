import type { Output } from "../io.ts";

export interface CellSize {
  readonly columns: number;
  readonly rows: number;
}

/** The size of an image in cells: at most 48 columns and 60 % of the rows, so that earlier output stays visible. */
export function fitCells(ratio: number, { columns = 80, rows = 24 }: Output): CellSize {
  const maxColumns = Math.max(1, Math.min(columns - 2, 48));
  const maxRows = Math.max(1, Math.min(24, Math.floor(rows * 0.6)));
  // A cell is about twice as high as it is wide.
  const width = Math.min(maxColumns, maxRows * 2 * ratio);
  return { columns: Math.max(1, Math.round(width)), rows: Math.max(1, Math.round(width / ratio / 2)) };
}
