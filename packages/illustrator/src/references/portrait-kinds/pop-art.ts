import { randomStream } from "../../random/random-stream.ts";
import { blur } from "../portrait/channel.ts";
import { guidedFilter } from "../portrait/guided-filter.ts";
import type { Rgb } from "../portrait/rgb-image.ts";
import { gradientAt, halftoneAt, mapPixels, parseRgb } from "../portrait/rgb-image.ts";
import { sharpenEdges } from "../portrait/sharpen-edges.ts";
import { adaptThresholds, posterize, smoothstep } from "../portrait/smoothstep.ts";
import type { PortraitRenderer } from "./portrait-renderer.ts";

/** Screen print inks from dark to light. Lightness increases in each set, so that faces stay recognizable. */
const inkSets: readonly [readonly string[], ...(readonly string[])[]] = [
  ["#23103a", "#d81e6b", "#ff9a3c", "#ffe94d"],
  ["#101a4a", "#1f6fd8", "#f86ea8", "#fff06b"],
  ["#1b1036", "#7a28c9", "#ff5d73", "#7ff0e0"],
  ["#0d2b3e", "#e0392f", "#35c4c0", "#fff3b0"],
];

const toneThresholds = [0.26, 0.47, 0.7];
const dotPitch = 17;

/** Four bright inks, with halftone dots between the second and the third. */
export const popArt: PortraitRenderer = async ({ photo, seed, background }) => {
  const chosen = randomStream(seed, "portrait.inks").pick(inkSets).map(parseRgb);
  const colors: readonly Rgb[] =
    background === undefined ? chosen : [...chosen.slice(0, 3), lightened(parseRgb(background))];
  const tone = await sharpenEdges(await blur((await guidedFilter(photo, 16, 0.005)).tone, 1.6));
  const cuts = adaptThresholds(tone, toneThresholds);
  const [, shade = 0.47, bright = 0.7] = cuts;
  return mapPixels(photo, (at, x, y, setPixel) => {
    const value = tone.data[at] ?? 0;
    const level = posterize(value, cuts, 0.005);
    const screen = halftoneAt(x, y, dotPitch);
    // The third tone has dots of the next darker ink, which shrink towards the light end.
    const share = (value - shade) / (bright - shade);
    const dots = share > 0 && share < 1 ? smoothstep(-0.1, 0.1, screen - 0.9 + 1.6 * (0.85 - share)) : 0;
    const place = level - dots * Math.min(1, level);
    setPixel(gradientAt(colors, place, 0), gradientAt(colors, place, 1), gradientAt(colors, place, 2));
  });
};

function lightened([r, g, b]: Rgb): Rgb {
  const share = Math.max(0, 0.62 - (0.299 * r + 0.587 * g + 0.114 * b));
  return [r + (1 - r) * share, g + (1 - g) * share, b + (1 - b) * share];
}
