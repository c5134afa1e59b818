import { n } from "../../beings/shapes.ts";
import type { Face } from "../face/face.ts";
import { headPath } from "../face/head-shape.ts";
import { bendPath } from "./bend-svg.ts";
import type { HeadTurn } from "./head-turn.ts";

/** The back of a head, in front of which the face is drawn. */
export function skullPath({ view, toSide }: HeadTurn): string {
  return toSide(
    view === "profile"
      ? "M140 36C98 32 62 58 62 96C62 124 78 146 104 152L150 160L170 60Z"
      : "M138 33.6C97 33.6 71 58 71 97C71 118 80 138 100 150L128 165L150 110L194.6 92C194.6 58 174 33.6 138 33.6Z",
  );
}

/** The outline of face and jaw. */
export function facePath(turn: HeadTurn, { jaw }: Face): string {
  return bendPath(headPath(jaw), turn.outline);
}

/** Hair at the side and the back of a head, behind the ear. */
export function sideHairPath({ view, toSide }: HeadTurn, isLow: boolean): string {
  if (view === "profile")
    return toSide(
      isLow
        ? "M150 30C96 28 58 58 59 98C60 130 74 150 96 158C112 160 118 150 120 138L124 106C130 92 140 62 150 30Z"
        : "M150 30C96 28 58 58 59 98C60 124 72 142 92 148C102 150 108 146 110 138C111 128 113 116 119 107C128 96 138 66 150 30Z",
    );
  return toSide(
    "M136 32C96 30 68 60 68.5 96C69 118 77 134 90 143C95 146 99 142 98.6 135L100 108C104 94 120 62 136 32Z",
  );
}

export interface EarShape {
  readonly path: string;
  readonly folds: string;
}

/** The ear on the near side. */
export function earShape({ view, toSide }: HeadTurn, drop: number): EarShape {
  const [x, wide] = view === "profile" ? [118, 1.12] : [101, 1];
  const at = (dx: number, y: number): string => `${n(x + dx * wide)} ${n(y + drop)}`;
  return {
    path: toSide(
      `M${at(1, 104)}C${at(-1, 95)} ${at(-17, 93)} ${at(-18.5, 106)}C${at(-19.5, 116)} ${at(-14, 121)} ${at(-13, 128)}C${at(-12, 137)} ${at(-2, 139)} ${at(0.5, 131)}C${at(2, 124)} ${at(3, 114)} ${at(1, 104)}Z`,
    ),
    folds: toSide(
      `M${at(-3, 105)}C${at(-6, 100)} ${at(-13.5, 101)} ${at(-13, 108)}C${at(-12.6, 114)} ${at(-9, 116)} ${at(-9.4, 121)}M${at(-3, 113)}C${at(-7, 113)} ${at(-7, 120)} ${at(-4, 122)}`,
    ),
  };
}

/** The nose as a line that points to the side, by its kind. */
export function nosePath(turn: HeadTurn, { nose, proportions, pose }: Face): string {
  const y = proportions.noseY + (pose.nod ?? 0) * 1.8;
  const x = 163;
  const at = (dx: number, dy: number): string => `${n(x + dx)} ${n(y + dy)}`;
  const lines: { readonly [kind in Face["nose"]]: string } = {
    button: `M${at(3.6, -8)}C${at(6, -5)} ${at(9.6, -2)} ${at(8.4, 1)}C${at(7, 4)} ${at(1.6, 3.6)} ${at(-1.6, 1.8)}`,
    line: `M${at(1, -19)}C${at(2, -12)} ${at(10, -4)} ${at(9, 0)}C${at(7.6, 3.6)} ${at(1.6, 3.4)} ${at(-1.8, 1.6)}`,
    broad: `M${at(3, -12)}C${at(5, -7)} ${at(11, -3)} ${at(10, 0.6)}C${at(8.4, 4)} ${at(2, 4)} ${at(-1, 2.6)}M${at(-5.6, -4)}C${at(-9, 0)} ${at(-6.4, 3.4)} ${at(-2.4, 2.4)}`,
    side: `M${at(1.6, -21)}C${at(3, -12)} ${at(10.6, -5)} ${at(10, -0.6)}C${at(8.6, 3.2)} ${at(2, 3.6)} ${at(-1.4, 1.6)}`,
  };
  return turn.toSide(lines[nose]);
}
