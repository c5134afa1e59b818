import { measureInChild } from "../lib/measure-in-child.ts";
import { temporaryDirectory } from "../lib/temporary-directory.ts";
import { type Measurement, withoutTarget, withTarget } from "../measurement.ts";

/**
 * Accepting a job: idempotency record, hold, job and event in one transaction that is synced to disk. With 50 callers
 * the latency is 50 / rate, so the target for latency is for a single caller.
 */
export const acceptJobs: Measurement = {
  name: "B2",
  title: "accepting jobs, synced to disk",
  async run(log) {
    await using directory = await temporaryDirectory("accept");
    log("accepting jobs");
    const measured = await measureInChild("accept-jobs", [directory.path]);
    const bare = { name: "bare SQLite, one row per commit", value: measured("bareCommits") };
    return [
      withTarget(
        { what: "jobs accepted, 50 callers", unit: "/s", ours: measured("fiftyRate"), peer: bare },
        ">= 2500/s",
        (perSecond) => perSecond >= 2_500,
      ),
      withTarget(
        {
          what: "latency p99, one caller",
          unit: "ms",
          ours: measured("oneP99"),
          peer: { name: "one write and fsync, p99", value: measured("syncP99") },
        },
        "<= 3 ms",
        (ms) => ms <= 3,
      ),
      withoutTarget({ what: "jobs accepted, one caller", unit: "/s", ours: measured("oneRate"), peer: bare }),
      withoutTarget({
        what: "latency p99, 50 callers",
        unit: "ms",
        ours: measured("fiftyP99"),
        peer: { name: "median", value: measured("fiftyMedian") },
      }),
    ];
  },
};
