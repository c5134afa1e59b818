import { crisp } from "../portrait/crisp.ts";
import { along, painted, rgbOf } from "../portrait/paint.ts";
import { blurred } from "../portrait/plane.ts";
import { smoothed } from "../portrait/smooth.ts";
import { edgesFor, step, toneLevel } from "../portrait/step.ts";
import type { Kind } from "./kind.ts";

const colors = ["#14243f", "#b8322c", "#e8683f", "#8fb9b3", "#f7ecd2"].map(rgbOf);
const edges = [0.2, 0.36, 0.54, 0.7];

/** A screen print: five flat inks with clean borders, the fourth in stripes. */
export const poster: Kind = async ({ photo }) => {
  const tone = await crisp(await blurred((await smoothed(photo, 16, 0.004)).tone, 1.6));
  const cuts = edgesFor(tone, edges);
  const [, , last = 0.54, top = 0.7] = cuts;
  return painted(photo, (at, _x, y, put) => {
    const value = tone.data[at] ?? 0;
    const level = toneLevel(value, cuts, 0.005);
    // The lighter half of the fourth tone is striped with the fifth.
    const striped = value > (last + top) / 2 && value < top ? 1 : 0;
    const stripe = striped * step(0.35, 0.65, Math.abs((y % 8) - 4) / 4);
    const place = level + stripe;
    put(along(colors, place, 0), along(colors, place, 1), along(colors, place, 2));
  });
};
