import type { Size } from "../output.ts";
import type { Point } from "../pixel/flatten-path.ts";
import { applyMatrix, identity, type Matrix, multiply, parseTransform } from "../pixel/matrix.ts";
import { type Bounds, pathBounds } from "./path-bounds.ts";

/**
 * Leaves out shapes beyond the edges of the image, such as hands below a portrait and the parts of a place next to it. They
 * are a fifth of the shapes, and everything that reads the drawing takes time for each. Groups are kept, and so is whatever
 * might be seen: what is referred to, filtered, animated or has an unknown shape.
 */
export function leaveOutUnseen(
  content: string,
  size: Size,
  { matrix = identity, margin = 0 }: UnseenOptions = {},
): string {
  const pieces: string[] = [];
  let groups: Group | undefined = {
    matrix,
    strokeWidth: undefined,
    isKept: false,
    outer: undefined,
  };
  let done = 0;
  for (let open = content.indexOf("<"); open >= 0; open = content.indexOf("<", open + 1)) {
    const close = content.indexOf(">", open);
    if (close < 0 || groups === undefined) return content;
    if (content.charCodeAt(open + 1) === slash) {
      groups = groups.outer;
      continue;
    }
    const isAlone = content.charCodeAt(close - 1) === slash;
    if (isAlone && groups.isKept) continue;
    const tag = content.slice(open, close + 1);
    if (!isAlone) groups = groups.isKept ? { ...groups, outer: groups } : innerGroup(tag, groups);
    else if (isUnseen(tag, groups, size, margin)) {
      pieces.push(content.slice(done, open));
      done = close + 1;
    }
  }
  return done === 0 ? content : pieces.join("") + content.slice(done);
}

interface UnseenOptions {
  /** From the units of the content to those of the image. */
  readonly matrix?: Matrix;
  /** How far beyond the edges shapes are kept, in units of the image. */
  readonly margin?: number;
}

interface Group {
  readonly matrix: Matrix;
  /** Undefined without a stroke. */
  readonly strokeWidth: number | undefined;
  /** Whether everything in it is kept. */
  readonly isKept: boolean;
  readonly outer: Group | undefined;
}

const slash = "/".charCodeAt(0);

function innerGroup(tag: string, outer: Group): Group {
  const isKept = !tag.startsWith("<g ") && !tag.startsWith("<g>");
  return isKept || keptAttribute.test(tag)
    ? { ...outer, isKept: true, outer }
    : { matrix: matrixOf(tag, outer), strokeWidth: strokeWidthOf(tag, outer), isKept: false, outer };
}

/** Drawn somewhere else as well, or not where its coordinates are. */
const keptAttribute = / (?:(?:id|class|style|filter|marker-[a-z]+)="|transform="[^"]*skew)/;

function isUnseen(tag: string, group: Group, size: Size, margin: number): boolean {
  const matrix = matrixOf(tag, group);
  // Most shapes begin inside the image.
  const start = /^<path d="M(-?[\d.]+)[ ,](-?[\d.]+)/.exec(tag);
  if (start !== null && isInside(applyMatrix(matrix, [Number(start[1]), Number(start[2])]), size))
    return false;
  const bounds = boundsOf(tag);
  if (bounds === undefined || keptAttribute.test(tag)) return false;
  const [a, b, c, d, e, f] = matrix;
  const [left, top, right, bottom] = bounds;
  const spread = (from: number, to: number, by: number): readonly [number, number] =>
    by < 0 ? [to * by, from * by] : [from * by, to * by];
  const [ax, cy] = [spread(left, right, a), spread(top, bottom, c)];
  const [bx, dy] = [spread(left, right, b), spread(top, bottom, d)];
  // A pointed corner extends four times as far as the line, at most. One pixel is for smooth edges.
  const reach =
    2 * (strokeWidthOf(tag, group) ?? 0) * Math.max(Math.hypot(a, b), Math.hypot(c, d)) + 1 + margin;
  return (
    ax[1] + cy[1] + e + reach < 0 ||
    ax[0] + cy[0] + e - reach > size.width ||
    bx[1] + dy[1] + f + reach < 0 ||
    bx[0] + dy[0] + f - reach > size.height
  );
}

function isInside([x, y]: Point, { width, height }: Size): boolean {
  return x >= 0 && x <= width && y >= 0 && y <= height;
}

function boundsOf(tag: string): Bounds | undefined {
  if (tag.startsWith("<path ")) return pathBounds(attribute(tag, "d") ?? "");
  if (tag.startsWith("<circle ")) {
    const r = number(tag, "r");
    return around(number(tag, "cx"), number(tag, "cy"), r, r);
  }
  if (tag.startsWith("<ellipse "))
    return around(number(tag, "cx"), number(tag, "cy"), number(tag, "rx"), number(tag, "ry"));
  if (!tag.startsWith("<rect ")) return undefined;
  const [x, y] = [number(tag, "x"), number(tag, "y")];
  return [x, y, x + number(tag, "width"), y + number(tag, "height")];
}

function around(x: number, y: number, rx: number, ry: number): Bounds {
  return [x - rx, y - ry, x + rx, y + ry];
}

function matrixOf(tag: string, { matrix }: Group): Matrix {
  const transform = attribute(tag, "transform");
  return transform === undefined ? matrix : multiply(matrix, parseTransform(transform));
}

function strokeWidthOf(tag: string, { strokeWidth }: Group): number | undefined {
  const width = attribute(tag, "stroke-width");
  if (width !== undefined) return Number(width);
  return strokeWidth ?? (tag.includes(' stroke="') ? 1 : undefined);
}

function number(tag: string, name: string): number {
  return Number(attribute(tag, name) ?? 0);
}

function attribute(tag: string, name: string): string | undefined {
  const start = tag.indexOf(` ${name}="`);
  if (start < 0) return undefined;
  const from = start + name.length + 3;
  return tag.slice(from, tag.indexOf('"', from));
}
