import type { Age } from "../../../brief/values/beings.ts";
import type { FacialHair } from "../../../brief/values/hair.ts";
import type { FaceColors } from "./face-colors.ts";
import type { FacePose } from "./face-expressions.ts";
import type { Jaw, Proportions } from "./head-shape.ts";

export type Nose = "button" | "line" | "broad" | "side" | "dot";

/** All that decides how a face looks. */
export interface Face {
  readonly age: Age;
  readonly jaw: Jaw;
  readonly nose: Nose;
  readonly skin: string;
  readonly hairColor: string;
  readonly eyeColor: string;
  readonly lashes: boolean;
  /** The thickness of the brows: 1 is that of a child. */
  readonly brows: number;
  /** A grown man, whose cheeks blush less. */
  readonly isMan: boolean;
  /** The colour of lipstick. */
  readonly lips?: string;
  readonly facialHair: FacialHair;
  /** How far the head is turned to a side: 1 is ten degrees. */
  readonly turn: number;
  readonly pose: FacePose;
  readonly colors: FaceColors;
  readonly proportions: Proportions;
  /** It has the eyes of anime. */
  readonly isAnime?: boolean;
  /** Prefixes the ids of the drawing. */
  readonly prefix: string;
}

/** How far the turn of the head moves the eyes. The nose moves further, the ears move back. */
export function eyeShift(turn: number): number {
  return turn * 5;
}

/** Whether the mouth lies on a beard, so that its lips are painted instead of the skin around them. */
export function hasBeardAroundMouth({ facialHair }: Face): boolean {
  return facialHair === "beard";
}
