import { measureInChild } from "../lib/measure-in-child.ts";
import { temporaryDirectory } from "../lib/temporary-directory.ts";
import { type Measurement, withoutTarget, withTarget } from "../measurement.ts";

/**
 * Claiming and completing a job: two transactions that are synced to disk, the second with the charge and the event. The
 * oldest 90,000 of 100,000 queued jobs belong to a tenant at its concurrency limit, which is the worst case.
 */
export const claimJobs: Measurement = {
  name: "B3",
  title: "claiming and completing jobs, synced to disk",
  async run(log) {
    await using directory = await temporaryDirectory("claim");
    log("claiming from 100,000 jobs");
    const measured = await measureInChild("claim-jobs", [directory.path]);
    const row = { what: "claimed and completed, 100,000 queued", unit: "/s", ours: measured("long") };
    const short = { name: "ours, 1,000 queued", value: measured("short") };
    return [
      withTarget(
        { ...row, peer: short },
        ">= 2000/s, >= 0.8 x",
        (long, few) => long >= 2_000 && long >= 0.8 * few,
      ),
      withoutTarget({ ...row, peer: { name: "naive query, oldest first", value: measured("naive") } }),
    ];
  },
};
