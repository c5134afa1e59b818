import { randomStream } from "../../../illustrator/src/random/random-stream.ts";
import type { Verdict } from "./judge.ts";
import type { Heard } from "./play.ts";
import { reckon } from "./reckon.ts";
import { openStage, type StageOptions } from "./stage.ts";
import { type Strikes, strike } from "./strike.ts";
import type { TenantSetting } from "./tenant.ts";

export interface CampaignOptions extends Pick<StageOptions, "seed" | "processes" | "place"> {
  readonly kills: number;
  tell?(step: string): void;
}

export interface Campaign extends Verdict {
  readonly strikes: Strikes;
  readonly heard: Heard;
}

const tenants: readonly TenantSetting[] = [
  { name: "free", tier: "free", credits: 300 },
  { name: "pro", tier: "pro", credits: 10_000 },
  { name: "enterprise", tier: "enterprise", credits: 10_000 },
  { name: "poor", tier: "pro", credits: 5 },
];

/**
 * Kills servers at random instants while customers are at it, starts them again at once, and afterwards holds
 * everything that the customers were promised against what is there.
 */
export async function runCampaign({ kills, tell = () => {}, ...plan }: CampaignOptions): Promise<Campaign> {
  await using stack = new AsyncDisposableStack();
  // A lease of 15 seconds lapses in less than one, and customers wait out every crash.
  const stage = await openStage({ ...plan, speed: 20, tenants, maxRetries: 500 }, stack);
  const over = new AbortController();
  const playing = stage.play({ atOnce: 10, painted: 0, pauseMs: 30 }, over.signal);
  const strikes = await strike(stage.servers, kills, randomStream(plan.seed, "strikes"), tell);
  over.abort(new Error("The campaign is over."));
  tell("waiting for the customers to finish");
  await playing;
  return { strikes, heard: stage.heard, ...(await reckon(stage, tell)) };
}
