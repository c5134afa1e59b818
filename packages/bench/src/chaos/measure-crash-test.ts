import { type Row, withoutTarget, withTarget } from "../measurement.ts";
import { type CrashTestOptions, runCrashTest } from "./crash-test.ts";
import { openStorage } from "./open-storage.ts";

/** Runs a crash test with SQLite. */
export async function measureCrashTest(
  options: Pick<CrashTestOptions, "seed" | "kills" | "processes">,
  log: (step: string) => void,
): Promise<readonly Row[]> {
  await using storage = await openStorage("sqlite");
  const result = await runCrashTest({ ...options, storage: storage.settings, log });
  for (const problem of result.problems) log(`problem: ${problem}`);
  const row = (what: string, unit: string, ours: number) => ({ what, unit, ours, peer: null });
  return [
    withTarget(
      row(`problems after ${options.kills} kills`, "", result.problems.length),
      "0",
      (count) => count === 0,
    ),
    withTarget(
      row(`ignored SIGTERM, of ${result.faults.stops}`, "", result.faults.ignoredStops),
      "0",
      (count) => count === 0,
    ),
    withoutTarget(row("accepted", "jobs", result.accepted)),
    withoutTarget(row("charged", "jobs", result.charged)),
    withoutTarget(row("delivered", "events", result.delivered)),
  ];
}
