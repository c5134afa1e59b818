import type { CharacterTraits } from "../../traits/character-traits.ts";
import type { Hands } from "../wearables/held-items.ts";
import type { Point } from "./limbs.ts";
import type { ArmPose } from "./postures.ts";
import { carrying, hanging, holding, postures, strumming } from "./postures.ts";

/** What both arms do. Each pose is that of an arm at the viewer's right. */
export interface ArmPoses {
  readonly right: ArmPose;
  readonly left: ArmPose;
  readonly leftOnTop: boolean;
}

/** Poses the arms: those that hold something, and otherwise as the posture says. */
export function poseArms({ posture }: CharacterTraits, hands: Hands, chin: Point): ArmPoses {
  if (hands.laptop) return { right: carrying, left: carrying, leftOnTop: false };
  const right = hands.right === undefined ? undefined : holding;
  const left = hands.both === "strum" ? strumming : (hands.left ?? hands.both) ? holding : undefined;
  const pose = posture === "relaxed" ? undefined : postures[posture];
  if (pose === undefined || (right !== undefined && left !== undefined))
    return { right: right ?? hanging, left: left ?? hanging, leftOnTop: false };
  if (right === undefined && left === undefined)
    return {
      right: pose.right.hand === "chin" ? towards(pose.right, chin) : pose.right,
      left: pose.left ?? hanging,
      leftOnTop: pose.leftOnTop === true,
    };
  // One hand is taken: the other one takes part in the posture if that is possible with one.
  const free = pose.needsBothArms === true ? hanging : pose.right;
  return { right: right ?? free, left: left ?? free, leftOnTop: false };
}

/** Moves the wrist with the chin of the head. */
function towards(pose: ArmPose, { x, y }: Point): ArmPose {
  return { ...pose, wrist: { x: pose.wrist.x + x, y: pose.wrist.y + y } };
}

/** The lowest point of a posture that has to be visible, and its extent from the centre line. */
export function postureBounds({ posture }: CharacterTraits): {
  readonly bottom: number;
  readonly half: number;
} {
  if (posture === "relaxed") return { bottom: 0, half: 0 };
  const { bottom, half = 0 } = postures[posture];
  return { bottom, half };
}
