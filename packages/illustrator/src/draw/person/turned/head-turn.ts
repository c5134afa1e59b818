import type { HairCut } from "../../../brief/values/hair.ts";
import { flattenPath } from "../../../pixel/flatten-path.ts";
import type { Proportions } from "../face/head-shape.ts";
import type { HairShape } from "../hair/hair-shape.ts";
import { haircuts } from "../hair/haircuts.ts";
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
  /** The same for a drawing whose right side is to be seen from the side. */
  readonly faceFromRight: Bend;
  /** Moves the outline of the head, and beards that follow it. */
  readonly outline: Bend;
  /** The same for a head that looks to the right. */
  readonly rightOutline: Bend;
  /** Moves hair and cloth around the head. Its near side reaches around the back of the head. */
  readonly around: Bend;
  /** Moves a haircut: what is before the head, and what is behind it. */
  readonly hair: (cut: HairCut, ears: HairShape["ears"]) => { readonly front: Bend; readonly behind: Bend };
  /** Moves cropped hair. That of the far side is out of sight. */
  readonly scalp: Bend;
  /** Moves cloth that leaves the face open. */
  readonly wrap: Bend;
  /** Moves hats. A visor at a height stands out to the front. */
  readonly hat: (visor: number | undefined) => Bend;
  /** A path that is written for a head that looks to the right. */
  readonly toSide: (d: string) => string;
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
      const onFace = shape.hair(u);
      // Hair that hangs down is moved as a whole.
      const low = step(y, 140, 190);
      // Above the temples there is no edge of the face, so that the back can begin gradually.
      const high = 1 - step(y, 52, 92);
      const from = mix(mix(near, 0.5, high), shape.hanging[0], low);
      const to = mix(mix(back, 1.24, high), shape.hanging[1], low);
      const moved =
        u < 0
          ? mix(onFace, u - shape.back, step(-u, from, to))
          : mix(onFace, Math.max(u - shape.front, onFace), step(u, 1, 1.1));
      return [x + (moved - u) * half * (1 - 0.8 * step(y, 150, 250)), y];
    };
  const bySide = beside(1, 1.13);
  // Of a head that is seen from a side, far hair is out of sight below the hairline.
  const aroundTo = (hairline: number): Bend =>
    !shape.isHalf
      ? bySide
      : (x, y) => {
          const [bx, by] = bySide(x, y);
          const isFar = step(x, 138, 154);
          const isThick = step((x - 140) / halfAt(y), 1.1, 1.4);
          const ends = Math.min(by, hairline + (y - hairline) * 0.04);
          return [
            mix(bx, 139 + halfAt(ends) * 0.95, isFar * mix(step(y, 28, 50), step(y, 14, 84), isThick)),
            mix(by, ends, isFar),
          ];
        };
  const around = aroundTo(80);
  // None of the hair that leaves the ears free shows beyond the far edge of the face.
  const short: Bend = (x, y) => {
    const [bx, by] = around(x, y);
    if (x < 140 || y < 80 || y > 140) return [bx, by];
    const [edge] = outline(196, y);
    const onEdge = mix(Math.min(bx, edge), edge, step(x, 178, 192));
    return [mix(bx, onEdge, step(y, 80, 92)), by];
  };
  const behind: Bend = shape.isHalf
    ? (x, y) => {
        const [bx, by] = around(x, y);
        const low = step(y, 70, 120);
        return [mix(bx, 56 + (x - 60) * 0.42, low), mix(by, y, low)];
      }
    : around;
  const hairOf = (cut: HairCut, ears: HairShape["ears"]): { front: Bend; behind: Bend } => {
    const front = shape.isHalf ? aroundTo(hairlineOf(cut)) : ears === "shown" ? short : around;
    const moved = (by: number, isPart: (x: number, y: number) => number, otherwise: Bend): Bend => {
      return (x, y) => {
        const [bx, ty] = otherwise(x, y);
        const share = isPart(x, y);
        return [mix(bx, x + by, share), mix(ty, y, share)];
      };
    };
    switch (cut) {
      case "two-braids":
      case "twin-tails":
        return { front: moved(shape.braids, (x, y) => (x < 90 ? step(y, 100, 114) : 0), front), behind };
      case "low-ponytail":
        return { front: moved(shape.tail, (x, y) => (x < 106 ? step(y, 136, 154) : 0), front), behind };
      case "low-bun":
        return { front, behind: moved(shape.tail, (x) => step(-x, -126, -114), behind) };
      case "puffs":
      case "space-buns":
      case "cornrows":
        return {
          front,
          behind: shape.isHalf
            ? (x, y) => {
                if (cut === "puffs") return [x < 140 ? x + 24 : x - 62, y];
                if (cut === "cornrows") return x < 140 ? [x, y] : [110, 110];
                return y > 66 ? behind(x, y) : x < 140 ? [x + 30, y] : [140, 80];
              }
            : behind,
        };
      default:
        return { front, behind };
    }
  };
  return {
    view,
    side,
    face: onSide(face),
    faceFromRight: shape.isHalf && side === 1 ? (x, y) => face(280 - x, y) : onSide(face),
    outline: onSide(outline),
    rightOutline: outline,
    around: onSide(around),
    hair: (cut, ears) => {
      const { front, behind: back } = hairOf(cut, ears);
      // Tails hang at the right from the front, and at the back from a side.
      const isMirrored = side === 1 && tails.has(cut);
      const bent = (bend: Bend): Bend => (isMirrored ? (x, y) => bend(280 - x, y) : onSide(bend));
      return { front: bent(front), behind: bent(back) };
    },
    scalp: onSide((x, y) => {
      const [bx, by] = around(x, y);
      return [bx + (shape.isHalf ? 0 : 16 * step(x, 150, 176) * step(y, 44, 62)), by];
    }),
    wrap: onSide(
      shape.isHalf
        ? (x, y) => {
            const [bx, by] = bySide(x, y);
            const isAhead = step(x, 140, 160) * step(y, 46, 58) * (1 - step(y, 187, 205));
            return [bx + 60 * isAhead, by];
          }
        : bySide,
    ),
    hat: (visor) => {
      // From a side, hats are as wide as the head is deep.
      const bend: Bend = shape.isHalf ? (x, y) => [129 + (x - 140) * 1.16, y] : beside(0.84, 1.06);
      const reach = visor === undefined ? 0 : shape.visor;
      return onSide((x, y) => {
        const [bx, by] = bend(x, y);
        return [bx + reach * step(x, 146, 190) * bump(y, visor ?? 0, 16), by];
      });
    },
    toSide: (d) => (side === 1 ? d : flip(d)),
  };
}

interface TurnShape {
  /** As `face`, for hair. */
  readonly hair: (u: number) => number;
  /** The far side is out of sight. */
  readonly isHalf: boolean;
  /** Where a part of the face is moved to. Both are shares of half the width: -1 is the near edge, 1 the far one. */
  readonly face: (u: number, y: number, proportions: Proportions) => number;
  /** How far the far edge of the face is moved at a height, by its brow, socket and cheek. */
  readonly contour: (y: number, proportions: Proportions) => number;
  /** How far the back and the front of the hair are moved. */
  readonly back: number;
  readonly front: number;
  /** Between where hair that hangs down moves with the face and with the back of the head. */
  readonly hanging: readonly [from: number, to: number];
  /** How far a visor stands out, in figure units. */
  readonly visor: number;
  /** How far the near braid and a tail are moved, in figure units. */
  readonly braids: number;
  readonly tail: number;
}

/** Cuts with something that hangs at the right. */
const tails: ReadonlySet<HairCut> = new Set<HairCut>(["low-bun", "high-ponytail", "low-ponytail"]);

const ofThreeQuarter = (u: number): number => {
  const v = Math.max(-1.1, Math.min(1.3, u));
  return 0.37 + 0.857 * v - 0.268 * v * v + (u - v);
};

const threeQuarter: TurnShape = {
  face: ofThreeQuarter,
  hair: ofThreeQuarter,
  isHalf: false,
  contour: (y, { eyeY, cheekY }) =>
    -4.4 * bump(y, eyeY + 1, 11) +
    1 * bump(y, cheekY - 3, 14) +
    1 * bump(y, eyeY - 21, 9) -
    1.5 * bump(y, 166, 11),
  back: 0.13,
  front: 0.05,
  hanging: [0.8, 1.36],
  visor: 4,
  braids: 6,
  tail: -6,
};

const profile: TurnShape = {
  // What is far is moved out of the picture of the face, which is clipped.
  face: (u) => (u > 0 ? 0.99 + u * 4 : u > -0.79 ? 0.99 + 0.737 * u : 0.408 + 3.7 * (u + 0.79)),
  hair: (u) => (u > 0 ? 0.95 + 0.05 * u : 0.95 + 1.25 * Math.max(u, -1.1) + Math.min(0, u + 1.1)),
  isHalf: true,
  contour: () => 0,
  back: 0.27,
  front: 0.05,
  hanging: [0.4, 1.5],
  visor: 30,
  braids: 34,
  tail: -26,
};

/** Where a haircut ends in the middle of the forehead. */
function hairlineOf(cut: HairCut): number {
  const ends = flattenPath(haircuts[cut].front ?? "")
    .flat()
    .filter(([x, y]) => Math.abs(x - 140) < 8 && y > 40 && y < 96)
    .map(([, y]) => y);
  return Math.max(60, ...ends);
}

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
