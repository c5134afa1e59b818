import { n } from "../../beings/shapes.ts";
import { eyeShift, type Face } from "./face.ts";

/** Draws both brows: leaves that are full at the nose and pointed at the temple. */
export function drawBrows(face: Face): string {
  return drawBrow(face, -1) + drawBrow(face, 1);
}

function drawBrow(face: Face, side: -1 | 1): string {
  const { pose, proportions, age, brows, colors } = face;
  const turn = face.turn + (pose.turn ?? 0);
  const { up, inner, outer, arch } = pose.brows[side === -1 ? 0 : 1];
  const scale = age === "child" ? 0.86 : 1;
  const width = proportions.browWidth * brows;
  const x = 140 + side * proportions.eyeX + eyeShift(turn) * 1.1;
  const y = proportions.eyeY - proportions.browRise + (pose.nod ?? 0) * 1.6 - up;
  const [innerY, outerY] = [y + inner, y + outer];
  const middleY = (innerY + outerY) / 2 - arch * scale;
  const [innerX, middleX, outerX] = [x - side * 10.5 * scale, x + side * 3.5 * scale, x + side * 13 * scale];
  return (
    `<path d="M${n(innerX)} ${n(innerY - width * 0.5)}Q${n(middleX)} ${n(middleY - width * 0.62)} ${n(outerX)} ${n(outerY)}` +
    `Q${n(middleX)} ${n(middleY + width * 0.66)} ${n(innerX + side * 0.6)} ${n(innerY + width * 0.36)}` +
    `Q${n(innerX - side * 1.4)} ${n(innerY - width * 0.05)} ${n(innerX)} ${n(innerY - width * 0.5)}Z"` +
    ` fill="${colors.brow}" stroke="${colors.brow}" stroke-width="1" stroke-linejoin="round"/>`
  );
}
