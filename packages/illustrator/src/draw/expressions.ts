import type { Expression } from "../brief/values.ts";

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
  readonly tear?: boolean;
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

/** Eyes, eyebrows and mouth of Adventurer. */
export const adventurerFaces: { readonly [expression in Expression]: readonly [string, string, string] } = {
  neutral: ["24", "10", "09"],
  happy: ["24", "10", "26"],
  thoughtful: ["26", "08", "10"],
  surprised: ["08", "13", "15"],
  determined: ["24", "02", "02"],
  calm: ["20", "10", "02"],
  amused: ["19", "12", "28"],
  curious: ["25", "11", "02"],
  confident: ["04", "08", "29"],
  sad: ["12", "07", "04"],
  angry: ["10", "01", "11"],
  excited: ["23", "13", "26"],
  focused: ["05", "02", "09"],
  skeptical: ["18", "08", "04"],
};

/** Eyes, eyebrows and mouth of Lorelei. */
export const loreleiFaces: { readonly [expression in Expression]: readonly [string, string, string] } = {
  neutral: ["24", "10", "sad09"],
  happy: ["14", "05", "happy05"],
  thoughtful: ["05", "01", "happy11"],
  surprised: ["02", "05", "sad01"],
  determined: ["06", "13", "happy04"],
  calm: ["19", "07", "happy13"],
  amused: ["01", "05", "happy06"],
  curious: ["16", "11", "happy02"],
  confident: ["08", "12", "happy10"],
  sad: ["17", "01", "sad05"],
  angry: ["03", "13", "sad06"],
  excited: ["09", "09", "happy16"],
  focused: ["04", "13", "sad09"],
  skeptical: ["12", "11", "sad04"],
};

function symmetric(eye: EyeState, brow: readonly [number, number], mouth: MouthShape): ExpressionShape {
  return { eyes: [eye, eye], brows: [brow, brow], mouth };
}
