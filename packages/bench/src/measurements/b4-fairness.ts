import { measureInChild } from "../lib/measure-in-child.ts";
import { temporaryFolder } from "../lib/temporary-folder.ts";
import { type Measurement, withBar } from "../measurement.ts";

/** One tenant of ten has 91 % of the backlog, and all of its oldest part. */
export const fairness: Measurement = {
  name: "B4",
  title: "fairness between tenants",
  async run(tell) {
    await using folder = await temporaryFolder("fair");
    tell("starting twenty jobs");
    const measured = await measureInChild("fair-claims", [folder.path]);
    return [
      withBar(
        {
          what: "starts of the greedy tenant",
          unit: "of 20",
          ours: measured("greedy"),
          peer: { name: "oldest first", value: measured("oldestFirst") },
        },
        "<= 2",
        (starts) => starts <= 2,
      ),
    ];
  },
};
