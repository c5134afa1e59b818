import { basicThings, fist } from "./basics.ts";
import { drawCarried, holdOfCloth } from "./carried.ts";
import { handShapes } from "./hand-shapes.ts";
import { desk, holdOf, inOneHand } from "./holds.ts";
import { postures } from "./postures.ts";
import { stances } from "./stances.ts";

/** The poses of arms and hands, and how things are held. */
export const holding = {
  postures,
  stances,
  handShapes,
  basicThings,
  fist,
  holdOf,
  inOneHand,
  desk,
  drawCarried,
  holdOfCloth,
} as const;

export type Holding = typeof holding;
