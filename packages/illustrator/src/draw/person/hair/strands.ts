import { type Cubic, n, type Point } from "./path-mirror.ts";

/** A pointed strand from a to b, bent over a control point and at most `width` wide on each side of it. */
export function leaf(
  ax: number,
  ay: number,
  cx: number,
  cy: number,
  bx: number,
  by: number,
  width = 4,
): string {
  const length = Math.hypot(bx - ax, by - ay) || 1;
  const [ox, oy] = [(-(by - ay) / length) * width, ((bx - ax) / length) * width];
  return `M${n(ax)} ${n(ay)}Q${n(cx + ox)} ${n(cy + oy)} ${n(bx)} ${n(by)}Q${n(cx - ox)} ${n(cy - oy)} ${n(ax)} ${n(ay)}Z`;
}

/** A smooth line through points, to be written after an `M` or `L` to the first of them. */
export function smoothLine(points: readonly Point[]): string {
  return points
    .slice(1)
    .map((to, i) => {
      const from = points[i] ?? to;
      const [before, after] = [points[i - 1] ?? from, points[i + 2] ?? to];
      const [ax, ay] = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
      const [bx, by] = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
      return `C${n(ax)} ${n(ay)} ${n(bx)} ${n(by)} ${n(to[0])} ${n(to[1])}`;
    })
    .join("");
}

/**
 * An edge of curls: every two points are joined by a bulge outwards. The points run clockwise; a `fullness` of 0.5 makes
 * half circles.
 */
export function curls(points: readonly Point[], fullness = 0.56): string {
  return `${openCurls([...points, ...points.slice(0, 1)], fullness)}Z`;
}

/** Curls from the first point to the last, for an edge that another line closes. */
export function openCurls(points: readonly Point[], fullness = 0.56): string {
  return points
    .map(([x, y], i) => {
      const before = points[i - 1];
      if (before === undefined) return `M${n(x)} ${n(y)}`;
      const radius = n(Math.hypot(x - before[0], y - before[1]) * fullness);
      return `A${radius} ${radius} 0 0 1 ${n(x)} ${n(y)}`;
    })
    .join("");
}

/** How far in the points of a ring are, in turn, as shares of its unevenness. */
const inward: readonly number[] = [0, 0.6, 0.15, 1, 0.35];

export interface Ring {
  readonly centre: Point;
  readonly radii: Point;
  /** The first and the last point as parts of a turn: 0 is right, 0.25 down, 0.5 left, 0.75 up. */
  readonly turns: Point;
  readonly count: number;
  readonly unevenness?: number;
}

/** Points on an ellipse. */
export function ringPoints({ centre, radii, turns, count, unevenness = 0 }: Ring): readonly Point[] {
  return Array.from({ length: count }, (_, i): Point => {
    const angle = (turns[0] + ((turns[1] - turns[0]) * i) / (count - 1)) * 2 * Math.PI;
    const reach = 1 - (inward[i % inward.length] ?? 0) * unevenness;
    return [centre[0] + radii[0] * reach * Math.cos(angle), centre[1] + radii[1] * reach * Math.sin(angle)];
  });
}

export function disc(cx: number, cy: number, rx: number, ry = rx): string {
  const half = (x: number): string => `A${n(rx)} ${n(ry)} 0 1 1 ${n(x)} ${n(cy)}`;
  return `M${n(cx - rx)} ${n(cy)}${half(cx + rx)}${half(cx - rx)}Z`;
}

/** A lock with round ends along a curve, `from` wide at its root and `to` wide at its end. */
export function lock(curve: Cubic, from: number, to = from * 0.7): string {
  const steps = [0, 1 / 3, 2 / 3, 1];
  const side = (sign: number): readonly Point[] =>
    steps.map((t) => besideCurve(curve, t, (sign * (from + (to - from) * t)) / 2));
  const [left, right] = [side(1), side(-1).toReversed()];
  const [[x, y] = [0, 0]] = left;
  const [[endX, endY] = [0, 0]] = right;
  const cap = (width: number, toX: number, toY: number): string =>
    `A${n(width / 2)} ${n(width / 2)} 0 0 0 ${n(toX)} ${n(toY)}`;
  return `M${n(x)} ${n(y)}${smoothLine(left)}${cap(to, endX, endY)}${smoothLine(right)}${cap(from, x, y)}Z`;
}

export interface Plait {
  readonly outline: string;
  /** The creases between the lobes, as open lines. */
  readonly creases: readonly string[];
}

/** A plait of pairs of lobes along a curve. */
export function plait(curve: Cubic, lobes: number, from: number, to = from * 0.7): Plait {
  const at = (t: number, across: number): string => {
    const within = Math.min(1, Math.max(0, t));
    const [x, y] = besideCurve(curve, within, ((from + (to - from) * within) / 2) * across);
    return `${n(x)} ${n(y)}`;
  };
  let outline = "";
  const creases: string[] = [];
  for (let i = 0; i < lobes; i += 1) {
    const [start, end] = [i / lobes, (i + 1) / lobes];
    const middle = (start + end) / 2 + 0.1 / lobes;
    const [root, tip] = [at(start, 0), at(end + 0.35 / lobes, 0)];
    const inner = (side: number): string => at(start - 0.3 / lobes, 0.62 * side);
    outline += `M${root}L${inner(1)}Q${at(middle, 1.34)} ${tip}ZM${root}L${tip}Q${at(middle, -1.34)} ${inner(-1)}Z`;
    if (i < lobes - 1) {
      const crease = end - 0.22 / lobes;
      creases.push(`M${at(crease, 0.56)}L${at(end + 0.3 / lobes, 0)}L${at(crease, -0.56)}`);
    }
  }
  return { outline, creases };
}

/** Short bands across a lock, at parts of its length. */
export function bands(curve: Cubic, at: readonly number[], halfWidth: number): readonly string[] {
  return at.map((t) => {
    const [x, y] = pointOnCurve(curve, t);
    const [ax, ay] = besideCurve(curve, t, halfWidth);
    const [bx, by] = besideCurve(curve, t, -halfWidth);
    return `M${n(ax)} ${n(ay - 1.4)}Q${n(x)} ${n(y + 1.6)} ${n(bx)} ${n(by - 1.4)}`;
  });
}

export function curvePath([a, b, c, d]: Cubic, right = 0): string {
  const at = ([x, y]: Point): string => `${n(x + right)} ${n(y)}`;
  return `M${at(a)}C${at(b)} ${at(c)} ${at(d)}`;
}

function pointOnCurve([a, b, c, d]: Cubic, t: number): Point {
  const u = 1 - t;
  const blend = (axis: 0 | 1): number =>
    u ** 3 * a[axis] + 3 * u * u * t * b[axis] + 3 * u * t * t * c[axis] + t ** 3 * d[axis];
  return [blend(0), blend(1)];
}

/** A point beside a curve, at a distance to the right of its direction. */
function besideCurve(curve: Cubic, t: number, distance: number): Point {
  const [x, y] = pointOnCurve(curve, t);
  const before = pointOnCurve(curve, Math.max(0, t - 0.01));
  const after = pointOnCurve(curve, Math.min(1, t + 0.01));
  const length = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1;
  return [x - ((after[1] - before[1]) / length) * distance, y + ((after[0] - before[0]) / length) * distance];
}
