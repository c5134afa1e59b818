import { setTimeout as pause } from "node:timers/promises";
import { percentile } from "../lib/statistics.ts";
import { collectResults } from "./collect-results.ts";
import { type HarnessOptions, startHarness } from "./harness.ts";
import { createMeasuredFetch } from "./measured-fetch.ts";
import type { MemorySample } from "./server-process.ts";
import type { TenantSettings } from "./tenant.ts";
import type { VerificationReport } from "./verify.ts";
import type { WorkloadErrors } from "./workload.ts";

export interface LoadTestOptions extends Pick<HarnessOptions, "seed" | "processes" | "place"> {
  readonly minutes: number;
  tell(step: string): void;
}

export interface LoadTestResult extends VerificationReport {
  readonly heard: WorkloadErrors;
  /** How many answers there were of each status, and how many requests got none. */
  readonly answers: ReadonlyMap<string, number>;
  /** Of GETs that are answered at once, in milliseconds. */
  readonly get: { readonly count: number; readonly median: number; readonly p99: number };
  /** Of each server. */
  readonly growth: readonly MemoryGrowth[];
}

/** Means in bytes, of the second tenth of the time and of the last. */
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

/** Customers do this and that for some minutes, and nobody strikes: what is answered, how fast, and with how much memory. */
export async function runLoadTest({ minutes, tell, ...plan }: LoadTestOptions): Promise<LoadTestResult> {
  await using stack = new AsyncDisposableStack();
  const { fetch, answers, quickGets } = createMeasuredFetch();
  const measureEveryMs = Math.min(5_000, minutes * 1_000);
  const stage = await startHarness(
    { ...plan, speed: 1, tenants, maxRetries: 2, fetch, measureEveryMs },
    stack,
  );
  const over = new AbortController();
  const began = performance.now();
  const playing = stage.play({ atOnce: 6, painted: 0.04, pauseMs: 500 }, over.signal);
  const tenth = minutes * 6_000;
  for (let n = 1; n <= 10; n++) {
    await pause(tenth);
    tell(`${n} of 10 parts: ${quickGets.length} GETs, errors ${stage.heard.errors.length}`);
  }
  const growth = stage.servers.map(({ memory }) => growthOf(memory, began, tenth));
  const get = {
    count: quickGets.length,
    median: percentile(quickGets, 0.5),
    p99: percentile(quickGets, 0.99),
  };
  over.abort(new Error("The time is over."));
  await playing;
  const answered = new Map(answers);
  return { heard: stage.heard, answers: answered, get, growth, ...(await collectResults(stage, tell)) };
}

function growthOf(memory: readonly MemorySample[], began: number, tenth: number): MemoryGrowth {
  const mean = (part: number, of: "rss" | "heap") => {
    const from = began + (part - 1) * tenth;
    const samples = memory.filter(({ at }) => at >= from && at < from + tenth);
    return samples.reduce((sum, sample) => sum + sample[of], 0) / samples.length;
  };
  return { rss: [mean(2, "rss"), mean(10, "rss")], heap: [mean(2, "heap"), mean(10, "heap")] };
}
