import { parseColor } from "../brief/color.ts";
import { mix } from "../color/color-math.ts";
import type { Size } from "../output.ts";
import {
  collectShapes,
  inheritPaint,
  initialPaint,
  type PaintedShape,
  type PaintState,
} from "./collect-shapes.ts";
import { indexById, parseSvg, type SvgNode } from "./parse-svg.ts";
import { createScanlineBuffers, type Rgb, renderScanline } from "./render-scanline.ts";

/**
 * Redraws a drawing as pixel art on one grid. It works on the shapes instead of a rendering, so the result is
 * the same on every platform and keeps its trait groups.
 *
 * @param content The content of the `<svg>` element.
 * @param cell The size of a cell in image units.
 */
export function pixelate(content: string, size: Size, cell: number): string {
  const root = parseSvg(content);
  const ids = indexById(root);
  const grid = {
    cell,
    columns: Math.ceil(size.width / cell),
    rows: Math.ceil(size.height / cell),
    height: size.height,
    ids,
    known: new Map<string, Rgb>(),
  };
  return `<g shape-rendering="crispEdges">${redraw(root, initialPaint, grid)}</g>`;
}

interface Grid {
  readonly cell: number;
  readonly columns: number;
  readonly rows: number;
  readonly height: number;
  readonly ids: ReadonlyMap<string, SvgNode>;
  /** Cache of resolved colours. */
  readonly known: Map<string, Rgb>;
}

/** Trait groups are kept. Everything between two of them becomes one layer of cells. */
function redraw(node: SvgNode, outer: PaintState, grid: Grid): string {
  const style = inheritPaint(node, outer, grid.ids);
  const parts: string[] = [];
  let between: PaintedShape[] = [];
  const flush = (): void => {
    parts.push(rasterizeCells(between, grid));
    between = [];
  };
  for (const child of node.children) {
    if (isNamed(child)) {
      flush();
      parts.push(redraw(child, style, grid));
    } else between.push(...collectShapes(child, style, grid.ids));
  }
  flush();
  const content = parts.join("");
  const trait = node.attributes["data-trait"];
  return trait === undefined || content === "" ? content : `<g data-trait="${trait}">${content}</g>`;
}

function isNamed(node: SvgNode): boolean {
  return node.attributes["data-trait"] !== undefined || (node.name === "g" && node.children.some(isNamed));
}

/** Takes nine samples per cell. The most frequent one fills the cell if it is frequent enough. */
function rasterizeCells(painted: readonly PaintedShape[], grid: Grid): string {
  if (painted.length === 0) return "";
  const { cell, columns, rows } = grid;
  const step = cell / 3;
  const buffers = createScanlineBuffers({ first: step / 2, step, count: columns * 3 });
  const lines = [0, 1, 2].map(() => new Int32Array(columns * 3));
  const runs = new Map<number, string>();
  for (let row = 0; row < rows; row += 1) {
    const top = row * cell;
    const near = painted.filter(({ box }) => box[1] < top + cell && box[3] > top);
    if (near.length === 0) continue;
    for (const [i, line] of lines.entries()) {
      const y = top + (i + 0.5) * step;
      renderScanline(buffers, near, y, cell * 0.42, (paint) => rgbAt(paint, y, grid), line);
    }
    let [start, last] = [0, 0];
    for (let column = 0; column <= columns; column += 1) {
      const seen = column === columns ? 0 : majoritySample(lines, column);
      if (seen === last) continue;
      if (last !== 0)
        runs.set(
          last,
          `${runs.get(last) ?? ""}M${round(start * cell)} ${round(top)}H${round(column * cell)}V${round(top + cell)}H${round(start * cell)}Z`,
        );
      [start, last] = [column, seen];
    }
  }
  return Array.from(runs, ([seen, d]) => {
    const solid = Math.floor(seen / 2 ** 24) / 20;
    const color = `#${(seen % 2 ** 24).toString(16).padStart(6, "0")}`;
    return `<path fill="${color}"${solid === 1 ? "" : ` fill-opacity="${solid}"`} d="${d}"/>`;
  }).join("");
}

function majoritySample(lines: readonly Int32Array[], column: number): number {
  let [best, most] = [0, 3];
  const samples: number[] = [];
  for (const line of lines)
    for (let i = column * 3; i < column * 3 + 3; i += 1) if (line[i] !== 0) samples.push(line[i] ?? 0);
  // Fast path: inside a shape all nine samples are equal.
  const [first = 0] = samples;
  if (samples.every((look) => look === first)) return samples.length > 3 ? first : 0;
  for (const seen of samples) {
    let count = 0;
    for (const other of samples) if (other === seen) count += 1;
    if (count > most) [best, most] = [seen, count];
  }
  return best;
}

/** Resolves colour names and short hex values. Vertical gradients become eight bands. */
function rgbAt(paint: string, y: number, grid: Grid): Rgb {
  const banded = paint.startsWith("url(");
  const band = banded ? Math.floor((y / grid.height) * 8) / 7 : 0;
  const key = banded ? `${paint}${band}` : paint;
  const known = grid.known.get(key);
  if (known !== undefined) return known;
  const found = banded
    ? gradientBand(paint, band, grid)
    : toRgb(parseColor(paint.toLowerCase()) ?? "#808080");
  grid.known.set(key, found);
  return found;
}

function gradientBand(paint: string, band: number, { ids }: Grid): Rgb {
  const [from = "#808080", to = from] =
    ids
      .get(/url\(#([^)]+)\)/.exec(paint)?.[1] ?? "")
      ?.children.map((stop) => stop.attributes["stop-color"] ?? "#808080") ?? [];
  return toRgb(mix(from, to, band));
}

function toRgb(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
