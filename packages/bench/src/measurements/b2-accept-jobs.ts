import { measureInChild } from "../lib/measure-in-child.ts";
import { temporaryFolder } from "../lib/temporary-folder.ts";
import { type Measurement, withBar, withoutBar } from "../measurement.ts";

/**
 * Accepting a job on disk: idempotency, hold, job and outbox in one synced transaction. With 50 callers each one's wait
 * is 50 / rate by arithmetic, so the bar on latency is for a caller that is alone.
 */
export const acceptJobs: Measurement = {
  name: "B2",
  title: "accepting jobs, synced to disk",
  async run(tell) {
    await using folder = await temporaryFolder("accept");
    tell("accepting");
    const measured = await measureInChild("accept-jobs", [folder.path]);
    const bare = { name: "bare SQLite, one row per commit", value: measured("bareCommits") };
    return [
      withBar(
        { what: "jobs accepted, 50 callers", unit: "/s", ours: measured("fiftyRate"), peer: bare },
        ">= 2500/s",
        (perSecond) => perSecond >= 2_500,
      ),
      withBar(
        {
          what: "99 % of waits, one caller",
          unit: "ms",
          ours: measured("oneP99"),
          peer: { name: "one write and fsync, 99 %", value: measured("syncP99") },
        },
        "<= 3 ms",
        (ms) => ms <= 3,
      ),
      withoutBar({ what: "jobs accepted, one caller", unit: "/s", ours: measured("oneRate"), peer: bare }),
      withoutBar({
        what: "99 % of waits, 50 callers",
        unit: "ms",
        ours: measured("fiftyP99"),
        peer: { name: "half of them", value: measured("fiftyMedian") },
      }),
    ];
  },
};
