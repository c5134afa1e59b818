import { apply, identity, type Matrix, matrixOf, times } from "./matrix.ts";
import { ellipseOutline, type Outline, pathOutline } from "./outline.ts";
import type { Node } from "./parse-svg.ts";

/** Something painted: where, in picture units, and with what. */
export interface Painted {
  readonly outline: Outline;
  readonly evenOdd: boolean;
  /** For a stroke: half its width. A fill has none. */
  readonly reach?: number;
  /** `#rrggbb`, or the id of a gradient after `url(#`. */
  readonly paint: string;
  readonly alpha: number;
  readonly clips: readonly Clip[];
  readonly box: readonly [number, number, number, number];
}

export interface Clip {
  readonly outline: Outline;
  readonly evenOdd: boolean;
}

interface Inherited {
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

export const unpainted: Inherited = {
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

export type Painter = Inherited;

/** The style a node's children paint with. */
export function inside(node: Node, outer: Inherited, ids: ReadonlyMap<string, Node>): Inherited {
  const { attributes: has } = node;
  const number = (name: string, otherwise: number): number =>
    has[name] === undefined ? otherwise : Number(has[name]);
  const matrix =
    has["transform"] === undefined ? outer.matrix : times(outer.matrix, matrixOf(has["transform"]));
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
    clips: clip === undefined ? outer.clips : [...outer.clips, clipOf(clip, matrix, ids)],
  };
}

/** Everything a node paints, from back to front. */
export function paintedBy(node: Node, outer: Inherited, ids: ReadonlyMap<string, Node>): Painted[] {
  if (["defs", "metadata", "clipPath", "mask", "linearGradient"].includes(node.name)) return [];
  const style = inside(node, outer, ids);
  if (node.name === "use") {
    const target = ids.get((node.attributes["href"] ?? "").slice(1));
    return target === undefined ? [] : paintedBy(target, style, ids);
  }
  const own = ownOutline(node);
  if (own === undefined) return node.children.flatMap((child) => paintedBy(child, style, ids));
  const outline = own.map((ring) => ring.map((point) => apply(style.matrix, point)));
  const scale = Math.sqrt(Math.abs(style.matrix[0] * style.matrix[3] - style.matrix[1] * style.matrix[2]));
  const painted: Painted[] = [];
  if (style.fill !== "none") {
    painted.push({
      outline,
      evenOdd: style.evenOdd,
      paint: style.fill,
      alpha: style.fillAlpha * style.alpha,
      clips: style.clips,
      box: boxOf(outline, 0),
    });
  }
  if (style.stroke !== "none") {
    const reach = (style.strokeWidth * scale) / 2;
    painted.push({
      outline: closedIf(node, outline),
      evenOdd: false,
      reach,
      paint: style.stroke,
      alpha: style.strokeAlpha * style.alpha,
      clips: style.clips,
      box: boxOf(outline, reach),
    });
  }
  return painted;
}

function ownOutline({ name, attributes: has }: Node): Outline | undefined {
  const number = (key: string): number => Number(has[key] ?? 0);
  if (name === "path") return pathOutline(has["d"] ?? "");
  if (name === "circle") return ellipseOutline(number("cx"), number("cy"), number("r"), number("r"));
  if (name === "ellipse") return ellipseOutline(number("cx"), number("cy"), number("rx"), number("ry"));
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

/** The stroke of a round goes all the way. */
function closedIf({ name }: Node, outline: Outline): Outline {
  return name === "path" ? outline : outline.map((ring) => [...ring, ...ring.slice(0, 1)]);
}

function clipOf(clip: Node, matrix: Matrix, ids: ReadonlyMap<string, Node>): Clip {
  const shapes = clip.children.flatMap((child) => paintedBy(child, { ...unpainted, matrix }, ids));
  return {
    outline: shapes.flatMap(({ outline }) => outline),
    evenOdd: shapes.some(({ evenOdd }) => evenOdd),
  };
}

function boxOf(outline: Outline, reach: number): readonly [number, number, number, number] {
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
