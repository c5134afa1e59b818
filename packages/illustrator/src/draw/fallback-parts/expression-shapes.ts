import type { Expression } from "../../brief/values.ts";

/** How an eye is held. */
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

/** What a mouth does. */
export type MouthShape =
  | "flat"
  | "smile"
  | "set"
  | "grin"
  | "laugh"
  | "oh"
  | "whistle"
  | "frown"
  | "teeth"
  | "smirk"
  | "pressed"
  | "aside"
  | "wavy";

/** What a face does to tell one expression. */
export interface ExpressionShape {
  /** The left eye and the right one, as the viewer sees them. */
  readonly eyes: readonly [EyeState, EyeState];
  /** How far each brow's inner and outer end hang below where they rest: left, then right. */
  readonly brows: readonly [readonly [number, number], readonly [number, number]];
  readonly mouth: MouthShape;
  readonly tear?: boolean;
}

/**
 * One mood for each expression. At 96 px brows and gaze fade first, so no two share a mouth, but for the
 * pairs whose eyes could never be taken for each other.
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
    mouth: "aside",
  },
  surprised: symmetric("wide", [-12, -9], "oh"),
  determined: symmetric("stern", [8, -4], "set"),
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
  sad: { ...symmetric("down", [-9, 6], "frown"), tear: true },
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
