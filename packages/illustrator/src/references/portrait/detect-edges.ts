import { forEachRow } from "../../raster/run-in-chunks.ts";
import type { Channel } from "./channel.ts";
import { blur } from "./channel.ts";
import { smoothstep } from "./smoothstep.ts";

/**
 * Difference of Gaussians: 0 without an edge, 1 on a dark one.
 *
 * @param sigma About half the line width.
 * @param faintest The difference at which a line begins. It is full at three times that.
 */
export async function detectEdges(tone: Channel, sigma: number, faintest: number): Promise<Channel> {
  const narrow = await blur(tone, sigma);
  const wide = await blur(tone, sigma * 1.7);
  const { width, height } = tone;
  const ink = new Float32Array(width * height);
  await forEachRow(tone, (row) => {
    for (let at = row * width; at < (row + 1) * width; at += 1)
      ink[at] = smoothstep(faintest, faintest * 3, (wide.data[at] ?? 0) - (narrow.data[at] ?? 0));
  });
  return { width, height, data: ink };
}
