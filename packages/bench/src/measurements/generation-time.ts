import { measureInChild } from "../lib/measure-in-child.ts";
import { type Measurement, type Row, withoutTarget, withTarget } from "../measurement.ts";

/** Time from prompt to image bytes, compared to a DiceBear avatar rendered with sharp. */
export const generationTime: Measurement = {
  name: "I1",
  title: "generating an image",
  async run(log) {
    const rows: Row[] = [];
    for (const format of ["png", "webp", "jpeg"]) {
      log(format);
      const measured = await measureInChild("generation-time", [format]);
      const row = { what: `${format}, 1024 px`, unit: "ms", ours: measured("ours") };
      rows.push(
        withTarget(
          { ...row, peer: { name: "DiceBear and sharp", value: measured("dicebear") } },
          "<= 1.15 x",
          (ours, peer) => ours <= 1.15 * peer,
        ),
        withoutTarget({
          ...row,
          peer: { name: "DiceBear and sharp with our settings", value: measured("dicebearAsOurs") },
        }),
      );
    }
    return rows;
  },
};
