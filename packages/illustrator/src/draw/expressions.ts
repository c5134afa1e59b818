import type { Expression } from "../brief/values/poses.ts";

/** The state of an eye. */
export type EyeState =
  | "open"
  | "wide"
  | "bright"
  | "happy"
  | "closed"
  | "half"
  | "narrow"
  | "stern"
  | "up"
  | "side"
  | "down";

/** The shape of a mouth. */
export type MouthShape =
  | "flat"
  | "smile"
  | "firm"
  | "grin"
  | "laugh"
  | "round"
  | "whistle"
  | "frown"
  | "teeth"
  | "smirk"
  | "pressed"
  | "sideways"
  | "wavy";

/** The facial features of one expression. */
export interface ExpressionShape {
  /** The left and the right eye, from the viewer's perspective. */
  readonly eyes: readonly [EyeState, EyeState];
  /** How far the inner and outer end of each brow are below their rest position: left, then right. */
  readonly brows: readonly [readonly [number, number], readonly [number, number]];
  readonly mouth: MouthShape;
}

/**
 * The features of each expression. At 96 px brows and gaze are hard to see, so no two expressions share a
 * mouth unless their eyes are clearly different.
 */
export const expressionShapes: { readonly [expression in Expression]: ExpressionShape } = {
  neutral: symmetric("open", [0, 0], "flat"),
  happy: symmetric("open", [-6, -3], "grin"),
  thoughtful: {
    eyes: ["up", "up"],
    brows: [
      [3, 3],
      [-8, -4],
    ],
    mouth: "sideways",
  },
  surprised: symmetric("wide", [-12, -9], "round"),
  determined: symmetric("stern", [8, -4], "firm"),
  calm: symmetric("closed", [-1, 2], "smile"),
  amused: symmetric("happy", [-6, -1], "laugh"),
  curious: {
    eyes: ["side", "side"],
    brows: [
      [0, 2],
      [-13, -8],
    ],
    mouth: "whistle",
  },
  confident: {
    eyes: ["half", "half"],
    brows: [
      [3, -2],
      [-9, -7],
    ],
    mouth: "smirk",
  },
  sad: symmetric("down", [-9, 6], "frown"),
  angry: symmetric("stern", [13, -5], "teeth"),
  excited: symmetric("bright", [-10, -7], "laugh"),
  focused: symmetric("narrow", [6, 2], "pressed"),
  skeptical: {
    eyes: ["half", "open"],
    brows: [
      [9, 1],
      [-12, -6],
    ],
    mouth: "wavy",
  },
};

function symmetric(eye: EyeState, brow: readonly [number, number], mouth: MouthShape): ExpressionShape {
  return { eyes: [eye, eye], brows: [brow, brow], mouth };
}
