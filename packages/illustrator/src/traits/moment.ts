import type { MouthOfSpeech } from "../animate/visemes.ts";
import type { Expression } from "../brief/values/poses.ts";

/** What a face does at one moment of an animation, in place of what its expression says. */
export interface Moment {
  readonly expression?: Expression;
  readonly closesEyes?: boolean;
  /** Where the eyes look: to a side and down, each from -1 to 1. */
  readonly gaze?: readonly [number, number];
  readonly mouth?: MouthOfSpeech;
}
