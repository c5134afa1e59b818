import type { Point } from "../../../pixel/flatten-path.ts";
import { parseCommands } from "../../../pixel/flatten-path.ts";
import { applyMatrix, identity, type Matrix, multiply, parseTransform } from "../../../pixel/matrix.ts";
import { n } from "../../beings/shapes.ts";

/** Where a point of a drawing is moved to. */
export type Bend = (x: number, y: number) => Point;

type Cubic = readonly [Point, Point, Point, Point];

/** Moves all shapes of a drawing. Groups, clip paths and transforms stay as they are. */
export function bendSvg(svg: string, bend: Bend): string {
  const transforms: Matrix[] = [identity];
  return svg.replace(/<(\/?)([a-zA-Z]+)([^>]*?)(\/?)>/g, (tag, end: string, name, attributes, alone) => {
    if (end === "/") {
      transforms.pop();
      return tag;
    }
    const outer = transforms.at(-1) ?? identity;
    const own = /(?:^| )transform="([^"]*)"/.exec(attributes)?.[1];
    const matrix = own === undefined ? outer : multiply(outer, parseTransform(own));
    const moved = bendShape(name, attributes, inSpaceOf(matrix, bend));
    if (alone === "") transforms.push(matrix);
    return moved === undefined ? tag : `<${moved}${alone}>`;
  });
}

/** Moves a path. Its curves are cut into pieces that follow the bend. */
export function bendPath(d: string, bend: Bend): string {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let control: Point = [0, 0];
  let before = "";
  let result = "";
  const move = (px: number, py: number): string => {
    const [bx, by] = bend(px, py);
    return `${n(bx)} ${n(by)}`;
  };
  const curve = (cubic: Cubic): void => {
    for (const [a, b, c, e] of bentPieces(cubic, bend, mostCuts))
      result += isStraight([a, b, c, e])
        ? `L${n(e[0])} ${n(e[1])}`
        : `C${n(b[0])} ${n(b[1])} ${n(c[0])} ${n(c[1])} ${n(e[0])} ${n(e[1])}`;
    [x, y] = cubic[3];
  };
  for (const [command, values] of parseCommands(d)) {
    const kind = command.toUpperCase();
    const [dx, dy] = command === kind ? [0, 0] : [x, y];
    const at = (i: number): Point => [(values[i] ?? 0) + dx, (values[i + 1] ?? 0) + dy];
    const from: Point = [x, y];
    const mirrored = (kinds: string): Point =>
      before !== "" && kinds.includes(before) ? [2 * x - control[0], 2 * y - control[1]] : from;
    switch (kind) {
      case "M":
        [x, y] = [startX, startY] = at(0);
        result += `M${move(x, y)}`;
        break;
      case "Z":
        if (Math.hypot(x - startX, y - startY) > 6) curve(straight(from, [startX, startY]));
        [x, y] = [startX, startY];
        result += "Z";
        break;
      case "L":
        curve(straight(from, at(0)));
        break;
      case "H":
        curve(straight(from, [(values[0] ?? 0) + dx, y]));
        break;
      case "V":
        curve(straight(from, [x, (values[0] ?? 0) + dy]));
        break;
      case "C":
      case "S": {
        const first = kind === "C" ? at(0) : mirrored("CS");
        const [second, to] = kind === "C" ? [at(2), at(4)] : [at(0), at(2)];
        curve([from, first, second, to]);
        control = second;
        break;
      }
      case "Q":
      case "T": {
        const middle = kind === "Q" ? at(0) : mirrored("QT");
        const to = kind === "Q" ? at(2) : at(0);
        curve([from, between(middle, from, 1 / 3), between(middle, to, 1 / 3), to]);
        control = middle;
        break;
      }
      case "A": {
        const [rx = 0, ry = 0, turn = 0, large = 0, sweep = 0] = values;
        for (const cubic of arcCubics(from, rx, ry, turn, large === 1, sweep === 1, at(5))) curve(cubic);
        break;
      }
    }
    before = kind;
  }
  return result;
}

function bendShape(name: string, attributes: string, bend: Bend): string | undefined {
  const value = (key: string): number =>
    Number(new RegExp(`(?:^| )${key}="([^"]*)"`).exec(attributes)?.[1] ?? 0);
  const without = (...keys: readonly string[]): string =>
    attributes.replace(new RegExp(` (?:${keys.join("|")})="[^"]*"`, "g"), "");
  switch (name) {
    case "path":
      return `path${attributes.replace(/ d="([^"]*)"/, (_: string, d: string) => ` d="${bendPath(d, bend)}"`)}`;
    case "circle":
    case "ellipse": {
      const [cx, cy] = [value("cx"), value("cy")];
      const [rx, ry] = name === "circle" ? [value("r"), value("r")] : [value("rx"), value("ry")];
      const rest = without("cx", "cy", "r", "rx", "ry");
      if (rx > 9) return `path d="${bendPath(ellipsePath(cx, cy, rx, ry), bend)}"${rest}`;
      const [x, y] = bend(cx, cy);
      const wide = Math.abs(bend(cx + 1, cy)[0] - bend(cx - 1, cy)[0]) / 2;
      return `ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx * wide)}" ry="${n(ry)}"${rest}`;
    }
    case "rect": {
      const [x, y, width, height] = [value("x"), value("y"), value("width"), value("height")];
      return `path d="${bendPath(`M${x} ${y}h${width}v${height}h${-width}Z`, bend)}"${without("x", "y", "width", "height", "rx", "ry")}`;
    }
    case "line":
      return `path d="${bendPath(`M${value("x1")} ${value("y1")}L${value("x2")} ${value("y2")}`, bend)}"${without("x1", "y1", "x2", "y2")}`;
    default:
      return undefined;
  }
}

/** The bend in the coordinates of a group that is moved itself. */
function inSpaceOf(matrix: Matrix, bend: Bend): Bend {
  if (matrix === identity) return bend;
  const [a, b, c, d, e, f] = matrix;
  const area = a * d - b * c;
  if (area === 0) return (x, y) => [x, y];
  return (x, y) => {
    const [px, py] = bend(...applyMatrix(matrix, [x, y]));
    return [(d * (px - e) - c * (py - f)) / area, (a * (py - f) - b * (px - e)) / area];
  };
}

/** How often a curve is cut in halves, and how far from its course its pieces may be. */
const mostCuts = 4;
const closeEnough = 0.4;

/** A curve whose points are moved. It is cut where moving the control points alone would miss its course. */
function bentPieces(cubic: Cubic, bend: Bend, cuts: number): readonly Cubic[] {
  const bent: Cubic = [bend(...cubic[0]), bend(...cubic[1]), bend(...cubic[2]), bend(...cubic[3])];
  if (cuts === 0 || !tests.some((weights) => misses(cubic, bent, weights, bend))) return [bent];
  const [first, second] = split(cubic, 0.5);
  return [...bentPieces(first, bend, cuts - 1), ...bentPieces(second, bend, cuts - 1)];
}

/** The shares of the four points of a curve in the middle of it, and after a quarter and three. */
const tests = [0.5, 0.25, 0.75].map((t) => {
  const u = 1 - t;
  return [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t] as const;
});

type Weights = readonly [number, number, number, number];

function misses(cubic: Cubic, bent: Cubic, weights: Weights, bend: Bend): boolean {
  const [x, y] = bend(weighted(cubic, weights, 0), weighted(cubic, weights, 1));
  return (
    Math.abs(x - weighted(bent, weights, 0)) > closeEnough ||
    Math.abs(y - weighted(bent, weights, 1)) > closeEnough
  );
}

function weighted([a, b, c, d]: Cubic, [ka, kb, kc, kd]: Weights, i: 0 | 1): number {
  return a[i] * ka + b[i] * kb + c[i] * kc + d[i] * kd;
}

function isStraight([a, b, c, d]: Cubic): boolean {
  return (
    distance(b, between(a, d, 1 / 3)) < closeEnough / 3 && distance(c, between(a, d, 2 / 3)) < closeEnough / 3
  );
}

function split([a, b, c, d]: Cubic, t: number): readonly [Cubic, Cubic] {
  const [ab, bc, cd] = [between(a, b, t), between(b, c, t), between(c, d, t)];
  const [abc, bcd] = [between(ab, bc, t), between(bc, cd, t)];
  const middle = between(abc, bcd, t);
  return [
    [a, ab, abc, middle],
    [middle, bcd, cd, d],
  ];
}

function straight(a: Point, b: Point): Cubic {
  return [a, between(a, b, 1 / 3), between(a, b, 2 / 3), b];
}

function between([ax, ay]: Point, [bx, by]: Point, t: number): Point {
  return [ax + (bx - ax) * t, ay + (by - ay) * t];
}

function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(bx - ax, by - ay);
}

function ellipsePath(cx: number, cy: number, rx: number, ry: number): string {
  return `M${cx - rx} ${cy}A${rx} ${ry} 0 0 1 ${cx + rx} ${cy}A${rx} ${ry} 0 0 1 ${cx - rx} ${cy}Z`;
}

/** An arc as curves, by its centre (SVG specification, appendix B.2.4). */
function arcCubics(
  [x0, y0]: Point,
  rx: number,
  ry: number,
  turn: number,
  large: boolean,
  sweep: boolean,
  [x1, y1]: Point,
): readonly Cubic[] {
  if (rx === 0 || ry === 0 || (x0 === x1 && y0 === y1)) return [straight([x0, y0], [x1, y1])];
  const [sin, cos] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
  const px = (cos * (x0 - x1)) / 2 + (sin * (y0 - y1)) / 2;
  const py = (-sin * (x0 - x1)) / 2 + (cos * (y0 - y1)) / 2;
  const grow = Math.sqrt(Math.max(1, (px / rx) ** 2 + (py / ry) ** 2));
  const [a, b] = [Math.abs(rx) * grow, Math.abs(ry) * grow];
  const under = (a * a * b * b - a * a * py * py - b * b * px * px) / (a * a * py * py + b * b * px * px);
  const factor = (large === sweep ? -1 : 1) * Math.sqrt(Math.max(0, under));
  const [qx, qy] = [(factor * a * py) / b, (-factor * b * px) / a];
  const cx = cos * qx - sin * qy + (x0 + x1) / 2;
  const cy = sin * qx + cos * qy + (y0 + y1) / 2;
  const start = Math.atan2((py - qy) / b, (px - qx) / a);
  let by = Math.atan2((-py - qy) / b, (-px - qx) / a) - start;
  if (sweep && by < 0) by += 2 * Math.PI;
  if (!sweep && by > 0) by -= 2 * Math.PI;
  const count = Math.max(1, Math.ceil(Math.abs(by) / (Math.PI / 2) - 1e-6));
  const reach = (4 / 3) * Math.tan(by / count / 4);
  const at = (angle: number, along: number): Point => {
    const ex = a * (Math.cos(angle) - along * Math.sin(angle));
    const ey = b * (Math.sin(angle) + along * Math.cos(angle));
    return [cos * ex - sin * ey + cx, sin * ex + cos * ey + cy];
  };
  return Array.from({ length: count }, (_, i): Cubic => {
    const [from, to] = [start + (by * i) / count, start + (by * (i + 1)) / count];
    return [at(from, 0), at(from, reach), at(to, -reach), at(to, 0)];
  });
}
