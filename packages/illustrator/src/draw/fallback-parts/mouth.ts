import type { MouthShape } from "../expressions.ts";
import { fillPath, line } from "../pen.ts";

/** The colours of a mouth. */
export interface MouthColors {
  readonly ink: string;
  readonly mouthInterior: string;
  readonly lineWidth: number;
  readonly teeth?: string;
}

/** Draws a mouth around its centre. */
export function drawMouth(
  kind: MouthShape,
  { x, y, halfWidth }: { readonly x: number; readonly y: number; readonly halfWidth: number },
  { ink, mouthInterior, lineWidth, teeth = "#ffffff" }: MouthColors,
): string {
  // Paths are written for a mouth of half width 20 and transformed here.
  const scale = halfWidth / 20;
  const path = (d: string): string =>
    d.replace(
      /(-?[\d.]+) (-?[\d.]+)/g,
      (_, dx: string, dy: string) => `${round(x + Number(dx) * scale)} ${round(y + Number(dy) * scale)}`,
    );
  const stroke = (d: string, width = lineWidth): string => line(path(d), ink, round(width));
  const fill = (d: string, color: string): string => fillPath(path(d), color);
  switch (kind) {
    case "flat":
      return stroke("M-13 1L13 1");
    case "smile":
      return stroke("M-18 -3C-12 9 12 9 18 -3");
    case "firm":
      return stroke("M-19 -2C-12 3 12 3 19 -2") + stroke("M-6 12L6 12", lineWidth * 0.7);
    case "grin":
      return (
        fill("M-23 -6C-22 24 22 24 23 -6Z", mouthInterior) + fill("M-19 -4L19 -4C18 5 -18 5 -19 -4Z", teeth)
      );
    case "laugh":
      return (
        fill("M-25 -8C-26 32 26 32 25 -8Z", mouthInterior) +
        fill("M-21 -6L21 -6C20 2 -20 2 -21 -6Z", teeth) +
        fill("M-13 15C-9 6 9 6 13 15C8 21 -8 21 -13 15Z", "#e8697a")
      );
    case "round":
      return fill("M0 -10C15 -10 15 22 0 22C-15 22 -15 -10 0 -10Z", mouthInterior);
    case "whistle":
      return fill("M2 -5C12 -5 12 9 2 9C-8 9 -8 -5 2 -5Z", mouthInterior);
    case "frown":
      return stroke("M-17 9C-11 -5 11 -5 17 9");
    case "teeth":
      return (
        fill(
          "M-23 -6C-8 -9 8 -9 23 -6C26 4 24 14 20 15C8 12 -8 12 -20 15C-24 14 -26 4 -23 -6Z",
          mouthInterior,
        ) +
        fill("M-20 -3C-8 -5 8 -5 20 -3L19 10C8 8 -8 8 -19 10Z", teeth) +
        line(path("M-20 3L20 3M-7 -4L-7 9M7 -4L7 9"), mouthInterior, 1.8)
      );
    case "smirk":
      return stroke("M-16 4C-4 10 12 8 20 -7M14 -11L25 -6");
    case "pressed":
      return stroke("M-7 2L7 2", lineWidth * 1.25);
    case "sideways":
      return stroke("M0 5C6 -2 14 -3 21 1");
    case "wavy":
      return stroke("M-20 5C-12 -6 -5 -3 0 2C5 7 12 6 19 -4");
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
