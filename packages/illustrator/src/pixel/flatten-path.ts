/** A point, x then y. */
export type Point = readonly [number, number];

/** A flattened path: rings of points, with curves approximated by line segments. */
export type Outline = readonly (readonly Point[])[];

const arity: { readonly [command: string]: number } = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};

/** Flattens the `d` attribute of an SVG path. */
export function flattenPath(d: string): Outline {
  const rings: Point[][] = [];
  let ring: Point[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  // The last control point, for smooth curves.
  let [controlX, controlY] = [0, 0];
  let before = "";
  const lineTo = (toX: number, toY: number): void => {
    [x, y] = [toX, toY];
    ring.push([x, y]);
  };
  for (const [command, args] of parseCommands(d)) {
    const kind = command.toUpperCase();
    const [dx, dy] = command === kind ? [0, 0] : [x, y];
    const at = (i: number): number => args[i] ?? 0;
    const [fromX, fromY] = [x, y];
    if (kind === "M") {
      ring = [];
      rings.push(ring);
      [startX, startY] = [at(0) + dx, at(1) + dy];
      lineTo(startX, startY);
    } else if (kind === "Z") {
      lineTo(startX, startY);
    } else if (kind === "L") lineTo(at(0) + dx, at(1) + dy);
    else if (kind === "H") lineTo(at(0) + dx, y);
    else if (kind === "V") lineTo(x, at(0) + dy);
    else if (kind === "C" || kind === "S") {
      const smooth = kind === "S";
      const mirror = "CS".includes(before) && before !== "";
      const [x1, y1] = smooth
        ? mirror
          ? [2 * x - controlX, 2 * y - controlY]
          : [x, y]
        : [at(0) + dx, at(1) + dy];
      const shift = smooth ? 0 : 2;
      const [x2, y2, x3, y3] = [at(shift) + dx, at(shift + 1) + dy, at(shift + 2) + dx, at(shift + 3) + dy];
      flattenCubic([fromX, fromY], [x1, y1], [x2, y2], [x3, y3], lineTo);
      [controlX, controlY] = [x2, y2];
    } else if (kind === "Q" || kind === "T") {
      const mirror = "QT".includes(before) && before !== "";
      const [x1, y1] =
        kind === "T" ? (mirror ? [2 * x - controlX, 2 * y - controlY] : [x, y]) : [at(0) + dx, at(1) + dy];
      const shift = kind === "T" ? 0 : 2;
      const [x2, y2] = [at(shift) + dx, at(shift + 1) + dy];
      flattenCubic(
        [fromX, fromY],
        [fromX + ((x1 - fromX) * 2) / 3, fromY + ((y1 - fromY) * 2) / 3],
        [x2 + ((x1 - x2) * 2) / 3, y2 + ((y1 - y2) * 2) / 3],
        [x2, y2],
        lineTo,
      );
      [controlX, controlY] = [x1, y1];
    } else if (kind === "A") {
      flattenArc(
        [fromX, fromY],
        { rx: at(0), ry: at(1), turn: at(2), large: at(3) === 1, sweep: at(4) === 1 },
        [at(5) + dx, at(6) + dy],
        lineTo,
      );
    }
    before = kind;
  }
  return rings;
}

/** Flattens an ellipse. */
export function flattenEllipse(cx: number, cy: number, rx: number, ry: number): Outline {
  const steps = 40;
  return [
    Array.from(
      { length: steps },
      (_, i): Point => [
        cx + rx * Math.cos((2 * Math.PI * i) / steps),
        cy + ry * Math.sin((2 * Math.PI * i) / steps),
      ],
    ),
  ];
}

/** Parses path commands. Repeated arguments repeat the command, and arc flags need no separator. */
/** The commands of a path and their numbers. */
export function parseCommands(d: string): [string, number[]][] {
  const found: [string, number[]][] = [];
  for (const [, letter = "", body = ""] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const count = arity[letter.toUpperCase()] ?? 0;
    if (count === 0) {
      found.push([letter, []]);
      continue;
    }
    const numbers =
      letter.toUpperCase() === "A"
        ? parseArcNumbers(body)
        : Array.from(body.matchAll(/-?(?:\d*\.\d+|\d+)(?:e-?\d+)?/gi), ([text]) => Number(text));
    for (let i = 0; i + count <= numbers.length; i += count) {
      const next = i > 0 && letter === "M" ? "L" : i > 0 && letter === "m" ? "l" : letter;
      found.push([next, numbers.slice(i, i + count)]);
    }
  }
  return found;
}

function parseArcNumbers(body: string): number[] {
  const number = "-?(?:\\d*\\.\\d+|\\d+)(?:e-?\\d+)?";
  const arcs = new RegExp(
    `(${number})[\\s,]*(${number})[\\s,]*(${number})[\\s,]*([01])[\\s,]*([01])[\\s,]*(${number})[\\s,]*(${number})`,
    "gi",
  );
  return Array.from(body.matchAll(arcs), (match) => match.slice(1, 8).map(Number)).flat();
}

function flattenCubic(
  p0: Point,
  p1: Point,
  p2: Point,
  p3: Point,
  lineTo: (x: number, y: number) => void,
): void {
  const steps = 10;
  for (let i = 1; i <= steps; i += 1) {
    const t = i / steps;
    const u = 1 - t;
    const blend = (k: 0 | 1): number =>
      u * u * u * p0[k] + 3 * u * u * t * p1[k] + 3 * u * t * t * p2[k] + t * t * t * p3[k];
    lineTo(blend(0), blend(1));
  }
}

interface Arc {
  readonly rx: number;
  readonly ry: number;
  /** Degrees. */
  readonly turn: number;
  readonly large: boolean;
  readonly sweep: boolean;
}

/** Converts the arc from endpoint to centre parameterization (SVG specification, appendix B.2.4). */
function flattenArc(
  [x0, y0]: Point,
  { rx, ry, turn, large, sweep }: Arc,
  [x1, y1]: Point,
  lineTo: (x: number, y: number) => void,
): void {
  if (rx === 0 || ry === 0 || (x0 === x1 && y0 === y1)) {
    lineTo(x1, y1);
    return;
  }
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
  const from = Math.atan2((py - qy) / b, (px - qx) / a);
  let sweepBy = Math.atan2((-py - qy) / b, (-px - qx) / a) - from;
  if (sweep && sweepBy < 0) sweepBy += 2 * Math.PI;
  if (!sweep && sweepBy > 0) sweepBy -= 2 * Math.PI;
  const steps = Math.max(4, Math.ceil(Math.abs(sweepBy) * 7));
  for (let i = 1; i <= steps; i += 1) {
    const angle = from + (sweepBy * i) / steps;
    const [ex, ey] = [a * Math.cos(angle), b * Math.sin(angle)];
    lineTo(cos * ex - sin * ey + cx, sin * ex + cos * ey + cy);
  }
}
