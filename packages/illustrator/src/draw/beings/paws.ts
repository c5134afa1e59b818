import { mirrored } from "../body/figure.ts";
import type { Pen } from "../pen.ts";
import { line, shape } from "../pen.ts";
import type { Being, Paws } from "./being.ts";
import { shade } from "./shapes.ts";

/** What the hanging arms end in, over the hands of people. Arms that hold something have hands. */
export function drawPaws(
  pen: Pen,
  { paws, coat, skin }: Being,
  busy: { readonly left: boolean; readonly right: boolean },
): string {
  if (paws === undefined) return "";
  const paw = pawShapes[paws](pen, skin ?? coat);
  return (busy.left ? "" : paw) + (busy.right ? "" : mirrored(paw));
}

/** The left hand is at (54, 416). */
const pawShapes: { readonly [kind in Paws]: (pen: Pen, color: string) => string } = {
  hand: () => "",
  paw: (pen, color) =>
    shape(
      pen,
      "M38 402C30 414 32 434 44 438C50 444 60 444 66 438C78 434 80 414 72 402C64 396 46 396 38 402Z",
      color,
    ) + line("M48 440V428M61 440V428", shade(color, 0.4), 3),
  hoof: (pen, color) =>
    shape(pen, "M40 400L36 436Q55 444 74 436L70 400Q55 394 40 400Z", shade(color, 0.7)) +
    line("M55 440V426", shade(color, 0.95), 3),
  wing: (pen, color) =>
    shape(
      pen,
      "M36 384C26 410 28 440 40 456C44 448 46 444 48 440C50 450 54 456 58 460C60 450 62 446 64 440C68 446 70 448 74 450C80 430 80 402 72 384Z",
      color,
    ),
  fin: (pen, color) =>
    shape(
      pen,
      "M38 392C24 416 22 440 34 458C52 452 70 432 74 408C74 396 66 388 54 388C48 388 42 388 38 392Z",
      color,
    ),
  claw: (pen, color) =>
    shape(
      pen,
      "M40 400C30 416 30 434 38 446L46 434L52 450L58 434L66 448L72 434C80 422 78 408 70 400C62 394 48 394 40 400Z",
      color,
    ),
};
