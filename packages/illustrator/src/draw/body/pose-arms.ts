import type { CharacterTraits } from "../../traits/character-traits.ts";
import { loadedHolding } from "../holding/loaded-holding.ts";
import type { Pen } from "../pen.ts";
import type { Hands } from "../wearables/held-items.ts";
import type { ArmPose, ArmPoses } from "./arm-pose.ts";
import { hanging } from "./arm-pose.ts";
import type { Point } from "./limbs.ts";

/** Poses the arms: those that hold something, and otherwise as the posture says. */
export function poseArms({ posture }: CharacterTraits, { arms }: Hands, chin: Point): ArmPoses {
  const right = arms.right === undefined ? undefined : towards(arms.right, chin);
  const left = arms.left === undefined ? undefined : towards(arms.left, chin);
  const leftOnTop = arms.leftOnTop === true;
  if (posture === "relaxed" || (right !== undefined && left !== undefined))
    return { right: right ?? hanging, left: left ?? hanging, leftOnTop };
  const pose = loadedHolding().postures[posture];
  if (right === undefined && left === undefined)
    return {
      right: towards(pose.right, chin),
      left: pose.left ?? hanging,
      leftOnTop: pose.leftOnTop === true,
    };
  // One hand is taken: the other one takes part in the posture if that is possible with one.
  const free = pose.needsBothArms === true ? hanging : pose.right;
  return { right: right ?? free, left: left ?? free, leftOnTop: false };
}

/** The hands of a posture in which they touch each other. */
export function touchingHands(pen: Pen, { posture, skin }: CharacterTraits, { arms }: Hands): string {
  if (posture === "relaxed" || arms.right !== undefined || arms.left !== undefined) return "";
  return loadedHolding().postures[posture].hands?.(pen, skin) ?? "";
}

/** Moves the wrist with the chin of the head. */
function towards(pose: ArmPose, { x, y }: Point): ArmPose {
  return pose.hand === "chin" ? { ...pose, wrist: { x: pose.wrist.x + x, y: pose.wrist.y + y } } : pose;
}

/** The points of a posture that have to be visible, and its extent from the centre line. */
export function postureBounds({ posture }: CharacterTraits): {
  readonly top: number;
  readonly bottom: number;
  readonly half: number;
} {
  if (posture === "relaxed") return { top: 40, bottom: 0, half: 0 };
  const { bottom, half = 0, top = 40 } = loadedHolding().postures[posture];
  return { top, bottom, half };
}
