import { fillPath } from "../../pen.ts";
import { oval, placed } from "../shapes.ts";

/** A ring of tufts around the head: lion, sloth, hedgehog, yeti, wool. */
export const ring = (
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  count: number,
  tuft: number,
  c: string,
  from = 0,
  to = 360,
  sharp = false,
): string =>
  Array.from({ length: count }, (_, i) => {
    const a = ((from + ((to - from) * (i + 0.5)) / count) * Math.PI) / 180;
    const x = cx + rx * Math.sin(a),
      y = cy - ry * Math.cos(a);
    return sharp
      ? placed(
          x,
          y,
          (a * 180) / Math.PI,
          fillPath(`M${-tuft * 0.62} ${tuft * 0.7}L0 ${-tuft}L${tuft * 0.62} ${tuft * 0.7}Z`, c),
        )
      : oval(x, y, tuft, c);
  }).join("") + oval(cx, cy, rx + tuft * 0.25, c, ry + tuft * 0.25);
