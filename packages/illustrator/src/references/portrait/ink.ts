import { overRows } from "../../raster/in-slices.ts";
import type { Plane } from "./plane.ts";
import { blurred } from "./plane.ts";
import { step } from "./step.ts";

/**
 * Ink lines where lightness changes, 0 for bare paper to 1 for ink: what a wider blur sees darker than a
 * narrow one, as the eye finds edges.
 *
 * @param sigma Half the width of a line, about.
 * @param faintest The change from which a line begins; it is full at three times that.
 */
export async function inkLines(tone: Plane, sigma: number, faintest: number): Promise<Plane> {
  const narrow = await blurred(tone, sigma);
  const wide = await blurred(tone, sigma * 1.7);
  const { width, height } = tone;
  const ink = new Float32Array(width * height);
  await overRows(tone, (row) => {
    for (let at = row * width; at < (row + 1) * width; at += 1)
      ink[at] = step(faintest, faintest * 3, (wide.data[at] ?? 0) - (narrow.data[at] ?? 0));
  });
  return { width, height, data: ink };
}
