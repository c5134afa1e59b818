import { n } from "../../beings/shapes.ts";
import { fillPath, line } from "../../pen.ts";
import { eyeShift, type Face, type Nose } from "./face.ts";

export function drawNose({ nose, pose, turn, proportions, colors }: Face): string {
  const x = 140 + eyeShift(turn + (pose.turn ?? 0)) * 1.7;
  const y = proportions.noseY + (pose.nod ?? 0) * 1.8;
  const d = noses[nose](x, y);
  return nose === "side"
    ? fillPath(d, colors.shade, 0.9)
    : line(d, colors.fold, nose === "button" ? 2.6 : 2.4, 0.8);
}

/** The tip of a button, a profile line, wings, or a shadow at the side. */
const noses: { readonly [nose in Nose]: (x: number, y: number) => string } = {
  button: (x, y) => `M${n(x - 5.2)} ${n(y - 1)}Q${n(x)} ${n(y + 5)} ${n(x + 5.2)} ${n(y - 1)}`,
  line: (x, y) =>
    `M${n(x + 1.5)} ${n(y - 16)}C${n(x - 0.5)} ${n(y - 9)} ${n(x - 6.5)} ${n(y - 3)} ${n(x - 5)} ${n(y + 0.5)}C${n(x - 3)} ${n(y + 3.4)} ${n(x + 1)} ${n(y + 2.6)} ${n(x + 4)} ${n(y + 1.4)}`,
  dot: (x, y) => `M${n(x - 1.6)} ${n(y)}L${n(x + 1.4)} ${n(y + 1.6)}`,
  broad: (x, y) =>
    `M${n(x - 9)} ${n(y - 3)}C${n(x - 11)} ${n(y + 1.6)} ${n(x - 6.5)} ${n(y + 3)} ${n(x - 4)} ${n(y + 1.8)}Q${n(x)} ${n(y + 3.4)} ${n(x + 4)} ${n(y + 1.8)}C${n(x + 6.5)} ${n(y + 3)} ${n(x + 11)} ${n(y + 1.6)} ${n(x + 9)} ${n(y - 3)}`,
  side: (x, y) =>
    `M${n(x)} ${n(y - 17)}C${n(x + 1)} ${n(y - 8)} ${n(x + 7)} ${n(y - 3)} ${n(x + 7)} ${n(y + 0.6)}C${n(x + 5)} ${n(y + 4)} ${n(x - 3)} ${n(y + 4)} ${n(x - 6)} ${n(y + 1)}C${n(x - 1)} ${n(y + 0.6)} ${n(x + 1)} ${n(y - 4)} ${n(x)} ${n(y - 17)}Z`,
};
