import { measureInChild } from "../lib/measure-in-child.ts";
import { temporaryFolder } from "../lib/temporary-folder.ts";
import { type Measurement, withBar, withoutBar } from "../measurement.ts";

/** Pages with their total count: the newest 20, and 20 after an item in the middle. */
export const lists: Measurement = {
  name: "B10",
  title: "pages of long lists",
  async run(log) {
    await using folder = await temporaryFolder("lists");
    log("listing 1,000,000 avatars");
    const measured = await measureInChild("list-pages", [folder.path]);
    const twice = (many: number, few: number) => many <= 2 * few;
    const newest = { what: "newest 20 of 1,000,000 avatars", unit: "ms", ours: measured("newestOfMany") };
    const few = { name: "of 1,000", value: measured("newestOfFew") };
    const after = { what: "20 in the middle of 1,000,000", unit: "ms", ours: measured("afterOfMany") };
    return [
      withBar({ ...newest, peer: few }, "<= 2 x", twice),
      withBar({ ...after, peer: { name: "of 1,000", value: measured("afterOfFew") } }, "<= 2 x", twice),
      withoutBar({ ...newest, peer: { name: "only counting them", value: measured("byCounting") } }),
    ];
  },
};
