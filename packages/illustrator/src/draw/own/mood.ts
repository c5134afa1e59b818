import type { Expression } from "../../brief/values.ts";

/** How an eye is held. */
export type Eye =
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
export type Mouth =
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
export interface Mood {
  /** The left eye and the right one, as the viewer sees them. */
  readonly eyes: readonly [Eye, Eye];
  /** How far each brow's inner and outer end hang below where they rest: left, then right. */
  readonly brows: readonly [readonly [number, number], readonly [number, number]];
  readonly mouth: Mouth;
  readonly tear?: boolean;
}

/**
 * One mood for each expression. At 96 px brows and gaze fade first, so no two share a mouth, but for the
 * pairs whose eyes could never be taken for each other.
 */
export const moods: { readonly [expression in Expression]: Mood } = {
  neutral: mood("open", [0, 0], "flat"),
  happy: mood("open", [-6, -3], "grin"),
  thoughtful: {
    eyes: ["up", "up"],
    brows: [
      [3, 3],
      [-8, -4],
    ],
    mouth: "aside",
  },
  surprised: mood("wide", [-12, -9], "oh"),
  determined: mood("stern", [8, -4], "set"),
  calm: mood("closed", [-1, 2], "smile"),
  amused: mood("happy", [-6, -1], "laugh"),
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
  sad: { ...mood("down", [-9, 6], "frown"), tear: true },
  angry: mood("stern", [13, -5], "teeth"),
  excited: mood("bright", [-10, -7], "laugh"),
  focused: mood("narrow", [6, 2], "pressed"),
  skeptical: {
    eyes: ["half", "open"],
    brows: [
      [9, 1],
      [-12, -6],
    ],
    mouth: "wavy",
  },
};

function mood(eye: Eye, brow: readonly [number, number], mouth: Mouth): Mood {
  return { eyes: [eye, eye], brows: [brow, brow], mouth };
}
