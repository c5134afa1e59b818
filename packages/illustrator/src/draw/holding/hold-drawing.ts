import type { ArmPose } from "../body/arm-pose.ts";
import type { DrawThing } from "./basics.ts";

/** Where a drawing for a hand at 212 276 is moved: x and y of the hand, a turn in degrees, and a scale. */
export type Placement = readonly [x: number, y: number, turn?: number, scale?: number];

/** Behind everything, over the clothes and below the arms, on a table before the figure, or in front of all. */
export type HeldLayer = "behind" | "body" | "table" | "front";

/** How a thing is held: the arms, the place of the thing, and what has to be visible. Figure units. */
export interface HoldDrawing {
  /** Whether arms are needed for it. Default: one. */
  readonly arms?: "one" | "both" | "none";
  /** The arm at the viewer's right. */
  readonly right?: ArmPose;
  /** The other arm, if both are needed, as if it were at the right. Default: the mirror image of the first. */
  readonly left?: ArmPose;
  readonly leftOnTop?: boolean;
  readonly at?: Placement;
  /** Replaces the drawing of the thing. Its coordinates are those of the figure, unless there is `at`. */
  readonly draw?: DrawThing;
  /** The closed hands over the thing. Negative turns and positions left of the middle are not mirrored. Default: one at `at`. */
  readonly hands?: readonly Placement[];
  /** Default: `front`. */
  readonly layer?: HeldLayer;
  /** The extent that has to be visible. */
  readonly top?: number;
  readonly half?: number;
  readonly bottom?: number;
}
