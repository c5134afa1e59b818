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
  /** The forearm is behind the body. */
  readonly isBehind?: boolean;
}

/** What both arms do. Each pose is that of an arm at the viewer's right. */
export interface ArmPoses {
  readonly right: ArmPose;
  readonly left: ArmPose;
  /** The left arm is drawn over the right one. */
  readonly leftOnTop: boolean;
}

/** An arm that hangs down, relative to a shoulder at x = 208. */
export const hanging: ArmPose = {
  elbow: { x: 222, y: 352 },
  wrist: { x: 221, y: 440 },
  hand: "relaxed",
};
