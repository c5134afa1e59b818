import { randomStream } from "../random/random-stream.ts";

/** The side to which somebody looks who looks aside: 1 is right in the image. */
export function gazeSide(seed: number): 1 | -1 {
  return randomStream(seed, "gaze").boolean(0.5) ? 1 : -1;
}
