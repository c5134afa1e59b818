import type { Proportions } from "../face/head-shape.ts";
import { flip } from "../hair/path-mirror.ts";
import type { Bend } from "./bend-svg.ts";

export type TurnedView = "three-quarter" | "profile";

/** How the shapes of a head that is seen from the front are moved to those of a turned one. */
export interface HeadTurn {
  readonly view: TurnedView;
  /** To which side it looks: 1 is right in the image. */
  readonly side: 1 | -1;
  /** Moves what lies on the face. */
  readonly face: Bend;
  /** Moves the outline of the head, and beards that follow it. */
  readonly outline: Bend;
  /** Moves hair and cloth around the head. Its near side reaches around the back of the head. */
  readonly around: Bend;
  /** Moves hair that does not cover the ears: none of it shows beyond the far edge of the face. */
  readonly shortHair: Bend;
  /** Moves cropped hair. That of the far side is out of sight. */
  readonly scalp: Bend;
  /** Moves hats. */
  readonly hat: Bend;
  /** A path that is written for a head that looks to the right. */
  readonly toSide: (d: string) => string;
  /** An x that is written for a head that looks to the right. */
  readonly nearX: (x: number) => number;
}

/** Half the width of the head with its hair. */
const halfWidth = 57;

export function headTurn(
  view: TurnedView,
  side: 1 | -1,
  proportions: Proportions,
  isWrapped: boolean,
): HeadTurn {
  const shape = view === "profile" ? profile : threeQuarter;
  const onSide = (bend: Bend): Bend =>
    side === 1
      ? bend
      : (x, y) => {
          const [bx, by] = bend(280 - x, y);
          return [280 - bx, by];
        };
  const face: Bend = (x, y) => {
    const half = halfAt(y);
    return [140 + half * shape.face((x - 140) / half, y, proportions), y];
  };
  const outline: Bend = (x, y) => {
    const [moved, by] = face(x, y);
    // The crown is that of the back of the head.
    const bx = mix(x, moved, step(y, 34, 92));
    const far = isWrapped ? 0 : shape.contour(y, proportions);
    return [bx + far * step((x - 140) / halfAt(y), 0.35, 0.85), by];
  };
  const beside =
    (near: number, back: number): Bend =>
    (x, y) => {
      const half = halfAt(y);
      const u = (x - 140) / half;
      const onFace = shape.face(u, y, proportions);
      // Hair that hangs down is moved as a whole.
      const low = step(y, 140, 190);
      const moved =
        u < 0
          ? mix(onFace, u - shape.back, step(-u, mix(near, 0.8, low), mix(back, 1.36, low)))
          : mix(onFace, Math.max(u - shape.front, onFace), step(u, 1, 1.1));
      return [x + (moved - u) * half * (1 - 0.8 * step(y, 150, 250)), y];
    };
  const around = beside(1, 1.13);
  return {
    view,
    side,
    face: onSide(face),
    outline: onSide(outline),
    around: onSide(around),
    shortHair: onSide((x, y) => {
      const [bx, by] = around(x, y);
      if (x < 140 || y < 80 || y > 140) return [bx, by];
      const [edge] = outline(196, y);
      const onEdge = mix(Math.min(bx, edge), edge, step(x, 178, 192));
      return [mix(bx, onEdge, step(y, 80, 92)), by];
    }),
    scalp: onSide((x, y) => {
      const [bx, by] = around(x, y);
      return [bx + 16 * step(x, 150, 176) * step(y, 44, 62), by];
    }),
    hat: onSide(beside(0.84, 1.06)),
    toSide: (d) => (side === 1 ? d : flip(d)),
    nearX: (x) => (side === 1 ? x : 280 - x),
  };
}

interface TurnShape {
  /** Where a part of the face is moved to. Both are shares of half the width: -1 is the near edge, 1 the far one. */
  readonly face: (u: number, y: number, proportions: Proportions) => number;
  /** How far the far edge of the face is moved at a height, by its brow, socket and cheek. */
  readonly contour: (y: number, proportions: Proportions) => number;
  /** How far the back and the front of the hair are moved. */
  readonly back: number;
  readonly front: number;
}

const threeQuarter: TurnShape = {
  face: (u) => {
    const v = Math.max(-1.1, Math.min(1.3, u));
    return 0.37 + 0.857 * v - 0.268 * v * v + (u - v);
  },
  contour: (y, { eyeY, cheekY }) =>
    -4.4 * bump(y, eyeY + 1, 11) +
    1 * bump(y, cheekY - 3, 14) +
    1 * bump(y, eyeY - 21, 9) -
    1.5 * bump(y, 166, 11),
  back: 0.13,
  front: 0.05,
};

const profile: TurnShape = {
  face: (u) => (u <= 0 ? 0.93 + 1.25 * Math.max(u, -1.1) + Math.min(0, u + 1.1) : 0.93 + 0.05 * u),
  contour: () => 0,
  back: 0.27,
  front: 0.05,
};

/** Half the width of the head at a height: all of it below the temples, less towards the crown. */
function halfAt(y: number): number {
  return y >= 92 ? halfWidth : Math.max(3, halfWidth * Math.sqrt(Math.max(0, 1 - ((92 - y) / 72) ** 2)));
}

/** Rises smoothly from 0 at `from` to 1 at `to`. */
function step(value: number, from: number, to: number): number {
  const t = Math.max(0, Math.min(1, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
}

function bump(value: number, at: number, width: number): number {
  return Math.exp(-(((value - at) / width) ** 2));
}

function mix(a: number, b: number, share: number): number {
  return a + (b - a) * share;
}
