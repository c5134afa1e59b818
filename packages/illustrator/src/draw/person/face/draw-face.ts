import { drawBrows } from "./brows.ts";
import { drawEyes } from "./eyes.ts";
import { type Face, hasBeardAroundMouth } from "./face.ts";
import { drawMouth } from "./mouth.ts";
import { drawNose } from "./nose.ts";
import { drawBlush } from "./skin-details.ts";

/**
 * Draws what an expression changes: eyes, brows, nose, mouth and the blush of emotion. Everything else of a head is
 * the same in all expressions.
 */
export function drawFace(face: Face): string {
  const { blush = 0 } = face.pose;
  return (
    (blush > 0 && !hasBeardAroundMouth(face) ? drawBlush(face, blush, `${face.prefix}bx`) : "") +
    drawNose(face) +
    drawEyes(face) +
    drawBrows(face) +
    drawMouth(face)
  );
}
