import { flattenEllipse, flattenPath, type Outline } from "./flatten-path.ts";
import { applyMatrix, identity, type Matrix, multiply, parseTransform } from "./matrix.ts";
import type { SvgNode } from "./parse-svg.ts";

/** A painted shape in image units. */
export interface PaintedShape {
  readonly outline: Outline;
  readonly evenOdd: boolean;
  /** Half the stroke width; undefined for a fill. */
  readonly strokeRadius?: number;
  /** `#rrggbb`, or a reference to a gradient: `url(#id)`. */
  readonly paint: string;
  readonly alpha: number;
  readonly clips: readonly Clip[];
  readonly box: readonly [number, number, number, number];
}

export interface Clip {
  readonly outline: Outline;
  readonly evenOdd: boolean;
}

export interface PaintState {
  readonly matrix: Matrix;
  readonly fill: string;
  readonly fillAlpha: number;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly strokeAlpha: number;
  readonly evenOdd: boolean;
  readonly alpha: number;
  readonly clips: readonly Clip[];
}

export const initialPaint: PaintState = {
  matrix: identity,
  fill: "#000000",
  fillAlpha: 1,
  stroke: "none",
  strokeWidth: 1,
  strokeAlpha: 1,
  evenOdd: false,
  alpha: 1,
  clips: [],
};

/** The paint state that a node's children inherit. */
export function inheritPaint(
  node: SvgNode,
  outer: PaintState,
  ids: ReadonlyMap<string, SvgNode>,
): PaintState {
  const { attributes: has } = node;
  const number = (name: string, otherwise: number): number =>
    has[name] === undefined ? otherwise : Number(has[name]);
  const matrix =
    has["transform"] === undefined ? outer.matrix : multiply(outer.matrix, parseTransform(has["transform"]));
  const bound = /url\(#([^)]+)\)/.exec(has["clip-path"] ?? has["mask"] ?? "")?.[1];
  const clip = bound === undefined ? undefined : ids.get(bound);
  return {
    matrix,
    fill: has["fill"] ?? outer.fill,
    fillAlpha: number("fill-opacity", outer.fillAlpha),
    stroke: has["stroke"] ?? outer.stroke,
    strokeWidth: number("stroke-width", outer.strokeWidth),
    strokeAlpha: number("stroke-opacity", outer.strokeAlpha),
    evenOdd: (has["fill-rule"] ?? (outer.evenOdd ? "evenodd" : "nonzero")) === "evenodd",
    alpha: outer.alpha * number("opacity", 1),
    clips: clip === undefined ? outer.clips : [...outer.clips, toClip(clip, matrix, ids)],
  };
}

/** Collects all shapes a node paints, from back to front. */
export function collectShapes(
  node: SvgNode,
  outer: PaintState,
  ids: ReadonlyMap<string, SvgNode>,
): PaintedShape[] {
  if (["defs", "metadata", "clipPath", "mask", "linearGradient"].includes(node.name)) return [];
  const style = inheritPaint(node, outer, ids);
  if (node.name === "use") {
    const target = ids.get((node.attributes["href"] ?? "").slice(1));
    return target === undefined ? [] : collectShapes(target, style, ids);
  }
  const own = elementOutline(node);
  if (own === undefined) return node.children.flatMap((child) => collectShapes(child, style, ids));
  const outline = own.map((ring) => ring.map((point) => applyMatrix(style.matrix, point)));
  const scale = Math.sqrt(Math.abs(style.matrix[0] * style.matrix[3] - style.matrix[1] * style.matrix[2]));
  const painted: PaintedShape[] = [];
  if (style.fill !== "none") {
    painted.push({
      outline,
      evenOdd: style.evenOdd,
      paint: style.fill,
      alpha: style.fillAlpha * style.alpha,
      clips: style.clips,
      box: boundingBox(outline, 0),
    });
  }
  if (style.stroke !== "none") {
    const strokeRadius = (style.strokeWidth * scale) / 2;
    painted.push({
      outline: closeOutline(node, outline),
      evenOdd: false,
      strokeRadius,
      paint: style.stroke,
      alpha: style.strokeAlpha * style.alpha,
      clips: style.clips,
      box: boundingBox(outline, strokeRadius),
    });
  }
  return painted;
}

function elementOutline({ name, attributes: has }: SvgNode): Outline | undefined {
  const number = (key: string): number => Number(has[key] ?? 0);
  if (name === "path") return flattenPath(has["d"] ?? "");
  if (name === "circle") return flattenEllipse(number("cx"), number("cy"), number("r"), number("r"));
  if (name === "ellipse") return flattenEllipse(number("cx"), number("cy"), number("rx"), number("ry"));
  if (name !== "rect") return undefined;
  const [x, y, width, height] = [number("x"), number("y"), number("width"), number("height")];
  return [
    [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
    ],
  ];
}

/** The stroke of a basic shape is closed. */
function closeOutline({ name }: SvgNode, outline: Outline): Outline {
  return name === "path" ? outline : outline.map((ring) => [...ring, ...ring.slice(0, 1)]);
}

function toClip(clip: SvgNode, matrix: Matrix, ids: ReadonlyMap<string, SvgNode>): Clip {
  const shapes = clip.children.flatMap((child) => collectShapes(child, { ...initialPaint, matrix }, ids));
  return {
    outline: shapes.flatMap(({ outline }) => outline),
    evenOdd: shapes.some(({ evenOdd }) => evenOdd),
  };
}

function boundingBox(outline: Outline, reach: number): readonly [number, number, number, number] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of outline)
    for (const [x, y] of ring) {
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x);
      bottom = Math.max(bottom, y);
    }
  return [left - reach, top - reach, right + reach, bottom + reach];
}
