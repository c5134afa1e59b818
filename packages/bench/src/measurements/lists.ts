import { measureInChild } from "../lib/measure-in-child.ts";
import { temporaryDirectory } from "../lib/temporary-directory.ts";
import { type Measurement, withoutTarget, withTarget } from "../measurement.ts";

/** Pages of 20 with their total count, with every filter and sort: the first, and one in the middle of the list. */
export const lists: Measurement = {
  name: "B10",
  title: "pages of long lists",
  async run(log) {
    await using directory = await temporaryDirectory("lists");
    log("listing 1,000,000 avatars");
    const measured = await measureInChild("list-pages", [directory.path]);
    const twice = (many: number, few: number) => many <= 2 * few;
    const newest = { what: "newest 20 of 1,000,000 avatars", unit: "ms", ours: measured("newestOfMany") };
    const few = { name: "of 1,000", value: measured("newestOfFew") };
    const middle = { what: "20 in the middle of 1,000,000", unit: "ms", ours: measured("middleOfMany") };
    const middleOfFew = { name: "of 1,000", value: measured("middleOfFew") };
    const slowest = `slowest of ${measured("pages")} pages with ${measured("queries")} filters and sorts`;
    return [
      withTarget({ ...newest, peer: few }, "<= 2 x", twice),
      withTarget({ ...middle, peer: middleOfFew }, "<= 2 x", twice),
      withTarget(
        {
          what: slowest,
          unit: "ms",
          ours: measured("slowestOfMany"),
          peer: { name: "of 1,000", value: measured("slowestOfFew") },
        },
        "<= 2 x",
        twice,
      ),
      withoutTarget({ ...newest, peer: { name: "only counting them", value: measured("byCounting") } }),
    ];
  },
};
