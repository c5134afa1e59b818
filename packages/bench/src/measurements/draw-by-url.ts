import { measureInChild } from "../lib/measure-in-child.ts";
import { type Measurement, withTarget } from "../measurement.ts";

/** The time of an image by URL, in process, compared to drawing it with the illustrator alone. */
export const drawByUrl: Measurement = {
  name: "B12",
  title: "images by URL",
  async run() {
    const measured = await measureInChild("draw-by-url");
    const row = { unit: "ms", peer: { name: "illustrate()", value: measured("illustrate") } };
    return [
      withTarget(
        { ...row, what: "GET /draw, cached", ours: measured("cached") },
        "<= 0.2 x",
        (ours, peer) => ours <= 0.2 * peer,
      ),
      withTarget(
        { ...row, what: "GET /draw, not cached", ours: measured("uncached") },
        "<= 1.3 x",
        (ours, peer) => ours <= 1.3 * peer,
      ),
    ];
  },
};
