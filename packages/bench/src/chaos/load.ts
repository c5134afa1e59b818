import { setTimeout as pause } from "node:timers/promises";
import { percentile } from "../kit/statistics.ts";
import type { Verdict } from "./judge.ts";
import type { Heard } from "./play.ts";
import { reckon } from "./reckon.ts";
import type { Memory } from "./server-process.ts";
import { openStage, type StageOptions } from "./stage.ts";
import type { TenantSetting } from "./tenant.ts";
import { createWatchedFetch } from "./watched-fetch.ts";

export interface LoadOptions extends Pick<StageOptions, "seed" | "processes" | "place"> {
  readonly minutes: number;
  tell(step: string): void;
}

export interface Load extends Verdict {
  readonly heard: Heard;
  /** How many answers there were of each status, and how many requests got none. */
  readonly answers: ReadonlyMap<string, number>;
  /** Of GETs that are answered at once, in milliseconds. */
  readonly get: { readonly count: number; readonly median: number; readonly p99: number };
  /** Of each server. */
  readonly growth: readonly Growth[];
}

/** Means in bytes, of the second tenth of the time and of the last. */
export interface Growth {
  readonly rss: readonly [early: number, late: number];
  readonly heap: readonly [early: number, late: number];
}

const tenants: readonly TenantSetting[] = [
  { name: "free", tier: "free", credits: 10_000 },
  { name: "pro", tier: "pro", credits: 100_000 },
  { name: "enterprise", tier: "enterprise", credits: 100_000 },
  { name: "poor", tier: "pro", credits: 5 },
];

/** Customers do this and that for some minutes, and nobody strikes: what is answered, how fast, and with how much memory. */
export async function runLoad({ minutes, tell, ...plan }: LoadOptions): Promise<Load> {
  await using stack = new AsyncDisposableStack();
  const { fetch, answers, quickGets } = createWatchedFetch();
  const measureEveryMs = Math.min(5_000, minutes * 1_000);
  const stage = await openStage({ ...plan, speed: 1, tenants, maxRetries: 2, fetch, measureEveryMs }, stack);
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
  return { heard: stage.heard, answers: answered, get, growth, ...(await reckon(stage, tell)) };
}

function growthOf(memory: readonly Memory[], began: number, tenth: number): Growth {
  const mean = (part: number, of: "rss" | "heap") => {
    const from = began + (part - 1) * tenth;
    const samples = memory.filter(({ at }) => at >= from && at < from + tenth);
    return samples.reduce((sum, sample) => sum + sample[of], 0) / samples.length;
  };
  return { rss: [mean(2, "rss"), mean(10, "rss")], heap: [mean(2, "heap"), mean(10, "heap")] };
}
