import { measureInChild } from "../lib/measure-in-child.ts";
import { temporaryFolder } from "../lib/temporary-folder.ts";
import { type Measurement, withBar, withoutBar } from "../measurement.ts";

/**
 * Claiming a job and completing it: two synced transactions, the second with the charge and the event. Of 100,000 jobs
 * that wait, the oldest 90,000 are of a tenant at its cap, which is the worst that can be looked through.
 */
export const claimJobs: Measurement = {
  name: "B3",
  title: "claiming and completing jobs, synced to disk",
  async run(tell) {
    await using folder = await temporaryFolder("claim");
    tell("claiming from 100,000 jobs");
    const measured = await measureInChild("claim-jobs", [folder.path]);
    const row = { what: "claimed and completed, 100,000 waiting", unit: "/s", ours: measured("long") };
    const short = { name: "ours, 1,000 waiting", value: measured("short") };
    return [
      withBar(
        { ...row, peer: short },
        ">= 2000/s, >= 0.8 x",
        (long, few) => long >= 2_000 && long >= 0.8 * few,
      ),
      withoutBar({ ...row, peer: { name: "oldest first, looked for", value: measured("naive") } }),
    ];
  },
};
