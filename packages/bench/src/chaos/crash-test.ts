import { randomStream } from "../../../illustrator/src/random/random-stream.ts";
import { collectResults } from "./collect-results.ts";
import { type HarnessOptions, startHarness } from "./harness.ts";
import { type FaultCounts, injectFaults } from "./inject-faults.ts";
import type { TenantSettings } from "./tenant.ts";
import type { VerificationReport } from "./verify.ts";
import type { WorkloadErrors } from "./workload.ts";

export interface CrashTestOptions extends Pick<HarnessOptions, "seed" | "processes" | "storage"> {
  readonly kills: number;
  log?(step: string): void;
}

export interface CrashTestResult extends VerificationReport {
  readonly faults: FaultCounts;
  readonly errors: WorkloadErrors;
}

const tenants: readonly TenantSettings[] = [
  { name: "free", tier: "free", credits: 300 },
  { name: "pro", tier: "pro", credits: 100_000 },
  { name: "enterprise", tier: "enterprise", credits: 100_000 },
  { name: "poor", tier: "pro", credits: 5 },
];

/** Kills servers at random times under load, restarts them, and verifies that nothing was lost or done twice. */
export async function runCrashTest({
  kills,
  log = () => {},
  ...options
}: CrashTestOptions): Promise<CrashTestResult> {
  await using stack = new AsyncDisposableStack();
  // At this speed a lease of 15 seconds expires in less than one. Clients retry until the servers are back.
  const harness = await startHarness({ ...options, speed: 20, tenants, maxRetries: 500 }, stack);
  const controller = new AbortController();
  const workload = harness.run({ concurrency: 10, builtInShare: 0, pauseMs: 30 }, controller.signal);
  const random = randomStream(options.seed, "faults");
  const faults = await injectFaults(harness.servers, kills, random, log);
  controller.abort(new Error("The crash test is over."));
  log("waiting for the workload to finish");
  await workload;
  return { faults, errors: harness.errors, ...(await collectResults(harness, log)) };
}
