import { measureInChild } from "../lib/measure-in-child.ts";
import { temporaryDirectory } from "../lib/temporary-directory.ts";
import { type Measurement, withTarget } from "../measurement.ts";

/** One of ten tenants has 91 % of the queued jobs, including the oldest. */
export const fairness: Measurement = {
  name: "B4",
  title: "fairness between tenants",
  async run(log) {
    await using directory = await temporaryDirectory("fair");
    log("starting 20 jobs");
    const measured = await measureInChild("fair-claims", [directory.path]);
    return [
      withTarget(
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
