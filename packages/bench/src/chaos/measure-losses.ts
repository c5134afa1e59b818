import { context, judged, type Row } from "../measurement.ts";
import { type CampaignOptions, runCampaign } from "./campaign.ts";
import { openPlace } from "./open-place.ts";

/** The rows of a campaign on SQLite. */
export async function measureLosses(
  plan: Pick<CampaignOptions, "seed" | "kills" | "processes">,
  tell: (step: string) => void,
): Promise<readonly Row[]> {
  await using place = await openPlace("sqlite");
  const campaign = await runCampaign({ ...plan, place: place.where, tell });
  for (const loss of campaign.losses) tell(`lost: ${loss}`);
  const row = (what: string, unit: string, ours: number) => ({ what, unit, ours, peer: null });
  return [
    judged(row(`lost after ${plan.kills} kills`, "", campaign.losses.length), "0", (lost) => lost === 0),
    judged(
      row(`ignored SIGTERM, of ${campaign.strikes.stops}`, "", campaign.strikes.ignored),
      "0",
      (ignored) => ignored === 0,
    ),
    context(row("accepted", "jobs", campaign.accepted)),
    context(row("charged", "jobs", campaign.charged)),
    context(row("delivered", "events", campaign.delivered)),
  ];
}
