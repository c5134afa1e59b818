import type { Point } from "./flatten-path.ts";

/** An affine transform, in the order of SVG's matrix(a b c d e f). */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** Applies `b` first, then `a`. */
export function multiply(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ];
}

export function applyMatrix(m: Matrix, [x, y]: Point): Point {
  return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
}

/** Parses a `transform` attribute. */
export function parseTransform(transform: string | undefined): Matrix {
  let result = identity;
  for (const [, kind = "", body = ""] of (transform ?? "").matchAll(/(\w+)\(([^)]*)\)/g)) {
    result = multiply(
      result,
      toMatrix(
        kind,
        Array.from(body.matchAll(/-?(?:\d*\.\d+|\d+)/g), ([text]) => Number(text)),
      ),
    );
  }
  return result;
}

function toMatrix(kind: string, [a = 0, b, c, d, e, f]: readonly number[]): Matrix {
  if (kind === "translate") return [1, 0, 0, 1, a, b ?? 0];
  if (kind === "scale") return [a, 0, 0, b ?? a, 0, 0];
  if (kind === "matrix") return [a, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0];
  if (kind !== "rotate") return identity;
  const [sin, cos] = [Math.sin((a * Math.PI) / 180), Math.cos((a * Math.PI) / 180)];
  const turn: Matrix = [cos, sin, -sin, cos, 0, 0];
  return b === undefined || c === undefined
    ? turn
    : multiply(multiply([1, 0, 0, 1, b, c], turn), [1, 0, 0, 1, -b, -c]);
}
