import { measureInChild } from "../lib/measure-in-child.ts";
import { type Measurement, type Row, withBar, withoutBar } from "../measurement.ts";

/** From words to the bytes of a picture, against a DiceBear avatar through sharp. */
export const generationTime: Measurement = {
  name: "I1",
  title: "drawing a picture",
  async run(tell) {
    const rows: Row[] = [];
    for (const format of ["png", "webp"]) {
      tell(format);
      const measured = await measureInChild("generation-time", [format]);
      const row = { what: `${format}, 1024 px`, unit: "ms", ours: measured("ours") };
      rows.push(
        withBar(
          { ...row, peer: { name: "DiceBear and sharp", value: measured("dicebear") } },
          "<= 1.3 x",
          (ours, peer) => ours <= 1.3 * peer,
        ),
        withoutBar({
          ...row,
          peer: { name: "DiceBear and sharp as we set it", value: measured("dicebearAsOurs") },
        }),
      );
    }
    return rows;
  },
};
