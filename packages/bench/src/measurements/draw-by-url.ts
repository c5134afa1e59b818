import { measureInChild } from "../lib/measure-in-child.ts";
import { type Measurement, withoutTarget, withTarget } from "../measurement.ts";

/**
 * The time of an image by URL, in process, compared to drawing it with the illustrator alone, and to a server that draws
 * with DiceBear.
 */
export const drawByUrl: Measurement = {
  name: "B12",
  title: "images by URL",
  async run() {
    const measured = await measureInChild("draw-by-url");
    const cached = { what: "GET /draw, cached", unit: "ms", ours: measured("cached") };
    const uncached = { what: "GET /draw, not cached", unit: "ms", ours: measured("uncached") };
    const svg = { what: "GET /draw, not cached, SVG", unit: "ms", ours: measured("uncachedSvg") };
    const drawing = { name: "illustrate()", value: measured("illustrate") };
    const dicebear = { name: "DiceBear in Hono", value: measured("dicebear") };
    return [
      withTarget({ ...cached, peer: drawing }, "<= 0.2 x", (ours, peer) => ours <= 0.2 * peer),
      withTarget({ ...uncached, peer: drawing }, "<= 1.3 x", (ours, peer) => ours <= 1.3 * peer),
      withoutTarget({ ...cached, peer: dicebear }),
      withoutTarget({ ...uncached, peer: dicebear }),
      withoutTarget({ ...svg, peer: { ...dicebear, value: measured("dicebearSvg") } }),
    ];
  },
};
