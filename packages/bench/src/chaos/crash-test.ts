import { randomStream } from "../../../illustrator/src/random/random-stream.ts";
import { collectResults } from "./collect-results.ts";
import { type HarnessOptions, startHarness } from "./harness.ts";
import { type FaultCounts, injectFaults } from "./inject-faults.ts";
import type { TenantSettings } from "./tenant.ts";
import type { VerificationReport } from "./verify.ts";
import type { WorkloadErrors } from "./workload.ts";

export interface CrashTestOptions extends Pick<HarnessOptions, "seed" | "processes" | "place"> {
  readonly kills: number;
  tell?(step: string): void;
}

export interface CrashTestResult extends VerificationReport {
  readonly strikes: FaultCounts;
  readonly heard: WorkloadErrors;
}

const tenants: readonly TenantSettings[] = [
  { name: "free", tier: "free", credits: 300 },
  { name: "pro", tier: "pro", credits: 10_000 },
  { name: "enterprise", tier: "enterprise", credits: 10_000 },
  { name: "poor", tier: "pro", credits: 5 },
];

/**
 * Kills servers at random instants while customers are at it, starts them again at once, and afterwards holds
 * everything that the customers were promised against what is there.
 */
export async function runCrashTest({
  kills,
  tell = () => {},
  ...plan
}: CrashTestOptions): Promise<CrashTestResult> {
  await using stack = new AsyncDisposableStack();
  // A lease of 15 seconds lapses in less than one, and customers wait out every crash.
  const stage = await startHarness({ ...plan, speed: 20, tenants, maxRetries: 500 }, stack);
  const over = new AbortController();
  const playing = stage.play({ atOnce: 10, painted: 0, pauseMs: 30 }, over.signal);
  const strikes = await injectFaults(stage.servers, kills, randomStream(plan.seed, "strikes"), tell);
  over.abort(new Error("The campaign is over."));
  tell("waiting for the customers to finish");
  await playing;
  return { strikes, heard: stage.heard, ...(await collectResults(stage, tell)) };
}
