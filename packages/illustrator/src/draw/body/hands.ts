import { loadedHolding } from "../holding/loaded-holding.ts";
import type { Pen } from "../pen.ts";
import { fillPath, line } from "../pen.ts";
import { outlineDrawing } from "../styles/add-outline.ts";
import { skinLine } from "./limbs.ts";

/** How a hand is shown. Each drawing has its wrist at 0 0 and points up; `none` is a hand that is hidden. */
export type HandShape =
  | "relaxed"
  | "open"
  | "fist"
  | "thumb-up"
  | "grip"
  | "chin"
  | "point"
  | "hush"
  | "peace"
  | "ok"
  | "flat"
  | "none";

/** Draws a hand, or the paw of an animal, with its outline. */
export type DrawHand = (pen: Pen, shape: HandShape) => string;

/** Hands of people in the colour of their skin. */
export function handsOf(skin: string): DrawHand {
  return (pen, shape) => {
    if (shape === "none") return "";
    const draw = shape === "relaxed" ? relaxed : loadedHolding().handShapes[shape];
    return outlineDrawing(draw(skin, skinLine(skin)), pen);
  };
}

function relaxed(skin: string, shade: string): string {
  return (
    line("M8 -8C15 -14 18 -22 16.5 -31", skin, 9) +
    fillPath(
      "M-11 5C-13 -8 -16 -19 -15 -31C-14 -42 -8 -49 0 -49C8 -49 12.5 -43 13 -33C13.6 -21 11.5 -8 11 5Z",
      skin,
    ) +
    line("M-5.4 -33L-5 -44M2.8 -33L3.4 -45M9 -12C12 -15 13.4 -18 13.6 -22", shade, 2, 0.75)
  );
}
