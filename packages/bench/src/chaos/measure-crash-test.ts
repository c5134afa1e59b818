import { type Row, withBar, withoutBar } from "../measurement.ts";
import { type CrashTestOptions, runCrashTest } from "./crash-test.ts";
import { openStorage } from "./open-storage.ts";

/** The rows of a campaign on SQLite. */
export async function measureCrashTest(
  plan: Pick<CrashTestOptions, "seed" | "kills" | "processes">,
  tell: (step: string) => void,
): Promise<readonly Row[]> {
  await using place = await openStorage("sqlite");
  const campaign = await runCrashTest({ ...plan, place: place.where, tell });
  for (const loss of campaign.losses) tell(`lost: ${loss}`);
  const row = (what: string, unit: string, ours: number) => ({ what, unit, ours, peer: null });
  return [
    withBar(row(`lost after ${plan.kills} kills`, "", campaign.losses.length), "0", (lost) => lost === 0),
    withBar(
      row(`ignored SIGTERM, of ${campaign.strikes.stops}`, "", campaign.strikes.ignored),
      "0",
      (ignored) => ignored === 0,
    ),
    withoutBar(row("accepted", "jobs", campaign.accepted)),
    withoutBar(row("charged", "jobs", campaign.charged)),
    withoutBar(row("delivered", "events", campaign.delivered)),
  ];
}
