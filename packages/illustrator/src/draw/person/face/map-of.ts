import type { FaceMap } from "../../adornments/face-map.ts";
import { n } from "../../beings/shapes.ts";
import { eyeShift, type Face } from "./face.ts";

/** Where the features of a face are. */
export function mapOf({ pose, turn, proportions, skin }: Face): FaceMap {
  const shift = eyeShift(turn + (pose.turn ?? 0));
  const nod = pose.nod ?? 0;
  const x = n(140 + shift);
  return {
    x,
    eyeLeft: n(x - proportions.eyeX),
    eyeRight: n(x + proportions.eyeX),
    eyeY: n(proportions.eyeY + nod * 1.4),
    eyeSize: proportions.eyeSize,
    noseX: n(140 + shift * 1.7),
    noseY: n(proportions.noseY + nod * 1.8),
    mouthX: n(140 + shift * 1.15 + (pose.mouth.aside ?? 0)),
    mouthY: n(proportions.mouthY + nod * 1.4),
    cheekY: proportions.cheekY,
    skin,
  };
}
