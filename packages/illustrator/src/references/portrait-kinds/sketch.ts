import { blur } from "../portrait/channel.ts";
import { detectEdges } from "../portrait/detect-edges.ts";
import { guidedFilter } from "../portrait/guided-filter.ts";
import { pixelNoise, valueNoise } from "../portrait/noise.ts";
import { mapPixels } from "../portrait/rgb-image.ts";
import { smoothstep } from "../portrait/smoothstep.ts";
import type { PortraitRenderer } from "./portrait-renderer.ts";

/** A pencil drawing: edges as lines, shadows hatched, deep shadows cross-hatched. */
export const sketch: PortraitRenderer = async ({ photo, seed }) => {
  const { tone } = photo;
  const wide = await blur(tone, 12);
  const even = (await guidedFilter(photo, 12, 0.01)).tone;
  const lines = await detectEdges(tone, 1.1, 0.008);
  const [wobble, pressure] = [
    await valueNoise(photo, 34, seed, "portrait.wobble"),
    await valueNoise(photo, 90, seed, "portrait.pressure"),
  ];
  return mapPixels(photo, (at, x, y, setPixel) => {
    const value = tone.data[at] ?? 0;
    const shade = even.data[at] ?? 0;
    // Colour dodge: areas that match their surroundings become paper.
    const dodged = Math.min(1, (value + 0.06) / ((wide.data[at] ?? 0) + 0.06));
    const bend = ((wobble.data[at] ?? 0) - 0.5) * 9;
    const hand = 0.75 + (pressure.data[at] ?? 0) * 0.5;
    const first = hatching((x * 0.62 + y + bend) / 6.5) * smoothstep(0.66, 0.3, shade) * 0.62;
    const second = hatching((x - y * 0.5 - bend) / 6) * smoothstep(0.34, 0.1, shade) * 0.6;
    const tooth = pixelNoise(x, y, seed);
    const graphite =
      Math.max((1 - dodged) * 1.25, (lines.data[at] ?? 0) * 0.85) +
      (first + second) * hand +
      smoothstep(0.75, 0.02, shade) * 0.3;
    const lead = Math.min(0.93, graphite * (0.82 + tooth * 0.36));
    const paper = 1 - tooth * 0.035;
    setPixel(
      paper * 0.985 * (1 - lead) + 0.16 * lead,
      paper * 0.97 * (1 - lead) + 0.16 * lead,
      paper * 0.93 * (1 - lead) + 0.19 * lead,
    );
  });
};

/** The intensity of a pencil stroke at a position across the hatching. */
function hatching(place: number): number {
  const far = Math.abs(2 * (place - Math.floor(place)) - 1);
  return smoothstep(0.35, 0.85, far);
}
