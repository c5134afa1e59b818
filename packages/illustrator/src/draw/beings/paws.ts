import type { DrawHand } from "../body/hands.ts";
import { handsOf } from "../body/hands.ts";
import type { Pen } from "../pen.ts";
import { line, shape } from "../pen.ts";
import type { Being, Paws } from "./being.ts";
import { shade } from "./shapes.ts";

/** What the arms of a being end in. */
export function handsOfBeing({ paws, coat, skin }: Being, handColor: string): DrawHand {
  const hands = handsOf(handColor);
  if (paws === undefined || paws === "hand") return hands;
  return (pen, hand) => (hand === "none" ? "" : pawShapes[paws](pen, skin ?? coat));
}

/** Each has its wrist at 0 0 and points up. */
const pawShapes: {
  readonly [kind in Exclude<Paws, "hand">]: (pen: Pen, color: string) => string;
} = {
  paw: (pen, color) =>
    shape(
      pen,
      "M17 6C25 -6 23 -28 11 -32C5 -38 -5 -38 -11 -32C-23 -28 -25 -6 -17 6C-9 12 9 12 17 6Z",
      color,
    ) + line("M7 -34V-22M-6 -34V-22", shade(color, 0.4), 3),
  hoof: (pen, color) =>
    shape(pen, "M15 6L19 -32Q0 -40 -19 -32L-15 6Q0 12 15 6Z", shade(color, 0.7)) +
    line("M0 -36V-22", shade(color, 0.95), 3),
  wing: (pen, color) =>
    shape(
      pen,
      "M18 20C28 -6 26 -36 14 -52C10 -44 8 -40 6 -36C4 -46 0 -52 -4 -56C-6 -46 -8 -42 -10 -36C-14 -42 -16 -44 -20 -46C-26 -26 -26 4 -18 20Z",
      color,
    ),
  fin: (pen, color) =>
    shape(
      pen,
      "M16 14C30 -10 32 -34 20 -52C2 -46 -16 -26 -20 -2C-20 10 -12 18 0 18C6 18 12 18 16 14Z",
      color,
    ),
  claw: (pen, color) =>
    shape(
      pen,
      "M14 6C24 -4 24 -28 16 -40L8 -28L2 -44L-4 -28L-12 -42L-18 -28C-26 -16 -24 -2 -16 6C-8 12 6 12 14 6Z",
      color,
    ),
};
