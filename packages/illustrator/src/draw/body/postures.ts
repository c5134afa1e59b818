import type { Posture } from "../../brief/values.ts";
import type { HandShape } from "./hands.ts";
import type { Point } from "./limbs.ts";

/** An arm at the viewer's right; the other one is its mirror image. */
export interface ArmPose {
  readonly elbow: Point;
  readonly wrist: Point;
  readonly hand: HandShape;
  /** The rotation of the hand. Default: it continues the forearm. */
  readonly angle?: number;
  /** The scale of the hand. */
  readonly size?: number;
  /** The forearm is in front of the body instead of beside it. */
  readonly inFront?: boolean;
  /** The hand is in a pocket. */
  readonly inPocket?: boolean;
  /** The forearm is drawn over the head. */
  readonly overHead?: boolean;
}

interface PosturePose {
  /** The arm at the viewer's right, which does something. */
  readonly right: ArmPose;
  /** The other arm, as if it were at the right. It hangs down if absent. */
  readonly left?: ArmPose;
  /** Both arms do the same thing, so none is free for anything else. */
  readonly needsBothArms?: boolean;
  /** The left arm is drawn over the right one. */
  readonly leftOnTop?: boolean;
  /** The lowest point that has to be visible, and the distance of the hand from the centre line. */
  readonly bottom: number;
  readonly half?: number;
}

const point = (x: number, y: number): Point => ({ x, y });

/** An arm that hangs down, relative to a shoulder at x = 208. */
export const hanging: ArmPose = { elbow: point(222, 352), wrist: point(221, 440), hand: "relaxed" };

/** An arm that holds something in front of the shoulder. */
export const holding: ArmPose = {
  elbow: point(236, 344),
  wrist: point(212, 290),
  hand: "none",
  inFront: true,
  overHead: true,
};

/** An arm that carries an open laptop. */
export const carrying: ArmPose = {
  elbow: point(230, 344),
  wrist: point(202, 344),
  hand: "none",
  inFront: true,
};

/** An arm that strums a guitar. */
export const strumming: ArmPose = {
  elbow: point(238, 340),
  wrist: point(172, 332),
  hand: "relaxed",
  angle: -84,
  size: 0.8,
  inFront: true,
};

/** What the arms do in each posture. */
export const postures: { readonly [posture in Exclude<Posture, "relaxed">]: PosturePose } = {
  waving: {
    right: { elbow: point(246, 330), wrist: point(256, 258), hand: "open", angle: 10, overHead: true },
    bottom: 352,
    half: 292 - 140,
  },
  "chin-on-hand": {
    right: {
      elbow: point(230, 354),
      wrist: point(176, 232),
      hand: "chin",
      angle: 0,
      inFront: true,
      overHead: true,
    },
    left: { elbow: point(232, 350), wrist: point(88, 372), hand: "grip", angle: -80, inFront: true },
    needsBothArms: true,
    bottom: 400,
  },
  "arms-crossed": {
    right: { elbow: point(226, 340), wrist: point(106, 322), hand: "none", inFront: true },
    left: { elbow: point(226, 340), wrist: point(100, 298), hand: "grip", angle: -82, inFront: true },
    needsBothArms: true,
    leftOnTop: true,
    bottom: 372,
  },
  "hand-on-heart": {
    right: {
      elbow: point(230, 346),
      wrist: point(190, 310),
      hand: "open",
      angle: -62,
      size: 0.86,
      inFront: true,
    },
    bottom: 366,
  },
  "hands-on-hips": {
    right: {
      elbow: point(258, 348),
      wrist: point(212, 412),
      hand: "relaxed",
      angle: 214,
      size: 0.9,
      inFront: true,
    },
    left: {
      elbow: point(258, 348),
      wrist: point(212, 412),
      hand: "relaxed",
      angle: 214,
      size: 0.9,
      inFront: true,
    },
    bottom: 460,
    half: 280 - 140,
  },
  "hands-in-pockets": {
    right: { elbow: point(240, 352), wrist: point(206, 470), hand: "none", inFront: true, inPocket: true },
    left: { elbow: point(240, 352), wrist: point(206, 470), hand: "none", inFront: true, inPocket: true },
    bottom: 516,
  },
  "thumbs-up": {
    right: {
      elbow: point(236, 352),
      wrist: point(200, 306),
      hand: "thumb-up",
      angle: -4,
      inFront: true,
      overHead: true,
    },
    bottom: 366,
  },
};
