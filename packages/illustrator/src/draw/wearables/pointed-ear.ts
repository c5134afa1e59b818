import { darken } from "../../color/color-math.ts";
import type { Pen } from "../pen.ts";
import { fillPath, shape } from "../pen.ts";

/** The left ear of a pair. */
export function pointedEar(pen: Pen, skin: string, tipX: number, tipY: number): string {
  const ear =
    shape(pen, `M88 134C76 138 66 128 ${tipX} ${tipY}C70 ${tipY + 8} 84 96 90 108Z`, skin) +
    fillPath(
      `M84 126C76 126 70 118 ${tipX + 9} ${tipY + 11}C72 ${tipY + 16} 82 106 86 112Z`,
      darken(skin, 0.3),
      0.5,
    );
  return ear;
}
