import type { Age, FacialHair } from "../../../brief/values.ts";
import { eyeScales, type SmallSize } from "../../../traits/small-size.ts";
import type { FaceColors } from "./face-colors.ts";
import type { FacePose } from "./face-expressions.ts";
import type { Jaw, Proportions } from "./head-shape.ts";

export type Nose = "button" | "line" | "broad" | "side";

/** All that decides how a face looks. */
export interface Face {
  readonly age: Age;
  readonly jaw: Jaw;
  readonly nose: Nose;
  readonly skin: string;
  readonly hairColor: string;
  readonly eyeColor: string;
  readonly lashes: boolean;
  readonly fullBrows: boolean;
  /** The colour of lipstick. */
  readonly lips?: string;
  readonly facialHair: FacialHair;
  /** How far the head is turned to a side: 1 is ten degrees. */
  readonly turn: number;
  readonly pose: FacePose;
  readonly colors: FaceColors;
  readonly proportions: Proportions;
  /** The size of an image that shows only eyes, mouth and speaking brows. */
  readonly smallSize?: SmallSize;
  /** Prefixes the ids of the drawing. */
  readonly prefix: string;
}

/** The same face with larger features for a small image. */
export function faceAtSize(face: Face, smallSize: SmallSize | undefined): Face {
  if (smallSize === undefined) return face;
  const { proportions } = face;
  const scale = eyeScales[smallSize];
  return {
    ...face,
    lashes: false,
    smallSize,
    proportions: {
      ...proportions,
      eyeSize: proportions.eyeSize * scale,
      mouthSize: proportions.mouthSize * (1 + (scale - 1) * 0.3),
      browWidth: proportions.browWidth * (1 + (scale - 1) * 0.8),
      browRise: proportions.browRise + (scale - 1) * 5,
    },
  };
}

/** How far the turn of the head moves the eyes. The nose moves further, the ears move back. */
export function eyeShift(turn: number): number {
  return turn * 5;
}

/** Whether the mouth lies on a beard, so that its lips are painted instead of the skin around them. */
export function hasBeardAroundMouth({ facialHair }: Face): boolean {
  return facialHair === "beard";
}
