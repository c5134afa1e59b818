import { setTimeout as pause } from "node:timers/promises";
import { percentile } from "../lib/statistics.ts";
import { collectResults } from "./collect-results.ts";
import { type HarnessOptions, startHarness } from "./harness.ts";
import { createMeasuredFetch } from "./measured-fetch.ts";
import type { MemorySample } from "./server-process.ts";
import type { TenantSettings } from "./tenant.ts";
import type { VerificationReport } from "./verify.ts";
import type { WorkloadErrors } from "./workload.ts";

export interface LoadTestOptions extends Pick<HarnessOptions, "seed" | "processes" | "storage"> {
  readonly minutes: number;
  log(step: string): void;
}

export interface LoadTestResult extends VerificationReport {
  readonly errors: WorkloadErrors;
  /** Number of responses by status; `none` for requests without a response. */
  readonly responses: ReadonlyMap<string, number>;
  /** Latency of GET requests that do not wait, in milliseconds. */
  readonly get: { readonly count: number; readonly median: number; readonly p99: number };
  /** One per server. */
  readonly memory: readonly MemoryGrowth[];
}

/** Mean bytes in the second and in the last tenth of the test. */
export interface MemoryGrowth {
  readonly rss: readonly [early: number, late: number];
  readonly heap: readonly [early: number, late: number];
}

const tenants: readonly TenantSettings[] = [
  { name: "free", tier: "free", credits: 10_000 },
  { name: "pro", tier: "pro", credits: 100_000 },
  { name: "enterprise", tier: "enterprise", credits: 100_000 },
  { name: "poor", tier: "pro", credits: 5 },
];

/** Runs a mixed workload without faults, and measures responses, latency and memory. */
export async function runLoadTest({ minutes, log, ...options }: LoadTestOptions): Promise<LoadTestResult> {
  await using stack = new AsyncDisposableStack();
  const { fetch, responses, latencies } = createMeasuredFetch();
  const measureEveryMs = Math.min(5_000, minutes * 1_000);
  const harness = await startHarness(
    { ...options, speed: 1, tenants, maxRetries: 2, fetch, measureEveryMs },
    stack,
  );
  const controller = new AbortController();
  const started = performance.now();
  const workload = harness.run({ concurrency: 6, builtInShare: 0.04, pauseMs: 500 }, controller.signal);
  const tenthMs = minutes * 6_000;
  for (let n = 1; n <= 10; n++) {
    await pause(tenthMs);
    log(`${n * 10} %: ${latencies.length} GET requests, ${harness.errors.unexpected.length} errors`);
  }
  const memory = harness.servers.map((server) => memoryGrowth(server.memory, started, tenthMs));
  const get = {
    count: latencies.length,
    median: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
  };
  controller.abort(new Error("The load test is over."));
  await workload;
  // A copy, because verification sends requests too.
  const counted = new Map(responses);
  return { errors: harness.errors, responses: counted, get, memory, ...(await collectResults(harness, log)) };
}

function memoryGrowth(samples: readonly MemorySample[], started: number, tenthMs: number): MemoryGrowth {
  const mean = (tenth: number, kind: "rss" | "heap") => {
    const from = started + (tenth - 1) * tenthMs;
    const selected = samples.filter(({ at }) => at >= from && at < from + tenthMs);
    return selected.reduce((sum, sample) => sum + sample[kind], 0) / selected.length;
  };
  return { rss: [mean(2, "rss"), mean(10, "rss")], heap: [mean(2, "heap"), mean(10, "heap")] };
}
