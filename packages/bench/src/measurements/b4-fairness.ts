import { measureInChild } from "../lib/measure-in-child.ts";
import { temporaryFolder } from "../lib/temporary-folder.ts";
import { type Measurement, withBar } from "../measurement.ts";

/** One of ten tenants has 91 % of the queued jobs, including the oldest. */
export const fairness: Measurement = {
  name: "B4",
  title: "fairness between tenants",
  async run(log) {
    await using folder = await temporaryFolder("fair");
    log("starting 20 jobs");
    const measured = await measureInChild("fair-claims", [folder.path]);
    return [
      withBar(
        {
          what: "jobs started for the largest tenant",
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
