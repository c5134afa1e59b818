import { blur } from "../portrait/channel.ts";
import { guidedFilter } from "../portrait/guided-filter.ts";
import { gradientAt, mapPixels, parseRgb } from "../portrait/rgb-image.ts";
import { sharpenEdges } from "../portrait/sharpen-edges.ts";
import { adaptThresholds, posterize, smoothstep } from "../portrait/smoothstep.ts";
import type { PortraitRenderer } from "./portrait-renderer.ts";

const colors = ["#14243f", "#b8322c", "#e8683f", "#8fb9b3", "#f7ecd2"].map(parseRgb);
const toneThresholds = [0.2, 0.36, 0.54, 0.7];

/** A screen print of five flat inks, the fourth with stripes. */
export const poster: PortraitRenderer = async ({ photo }) => {
  const tone = await sharpenEdges(await blur((await guidedFilter(photo, 16, 0.004)).tone, 1.6));
  const cuts = adaptThresholds(tone, toneThresholds);
  const [, , last = 0.54, top = 0.7] = cuts;
  return mapPixels(photo, (at, _x, y, setPixel) => {
    const value = tone.data[at] ?? 0;
    const level = posterize(value, cuts, 0.005);
    // The lighter half of the fourth tone is striped with the fifth.
    const striped = value > (last + top) / 2 && value < top ? 1 : 0;
    const stripe = striped * smoothstep(0.35, 0.65, Math.abs((y % 8) - 4) / 4);
    const place = level + stripe;
    setPixel(gradientAt(colors, place, 0), gradientAt(colors, place, 1), gradientAt(colors, place, 2));
  });
};
