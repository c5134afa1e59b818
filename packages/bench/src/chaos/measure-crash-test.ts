import { type Row, withBar, withoutBar } from "../measurement.ts";
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
    withBar(
      row(`problems after ${options.kills} kills`, "", result.problems.length),
      "0",
      (count) => count === 0,
    ),
    withBar(
      row(`ignored SIGTERM, of ${result.faults.stops}`, "", result.faults.ignoredStops),
      "0",
      (count) => count === 0,
    ),
    withoutBar(row("accepted", "jobs", result.accepted)),
    withoutBar(row("charged", "jobs", result.charged)),
    withoutBar(row("delivered", "events", result.delivered)),
  ];
}
