import { systemClock } from "../../../engine/src/adapters/system/clock.ts";
import { systemIds } from "../../../engine/src/adapters/system/ids.ts";
import { endJob } from "../../../engine/src/features/jobs/jobs.ts";
import type { Job, JobResult } from "../../../engine/src/model/job.ts";
import { newJob, transition } from "../../../engine/src/model/job-transition.ts";
import { capsOf, defaultLimits } from "../../../engine/src/model/limits.ts";
import type { Store, Transaction } from "../../../engine/src/ports/store.ts";

/** A store with queued jobs of ten tenants. */
export interface Backlog {
  readonly store: Store;
  /** Adds queued jobs with their credit holds. */
  add(jobs: number): Promise<void>;
  /** Claims the next job, or returns null. */
  claim(): Promise<Job | null>;
  /** Claims jobs of the first tenant until it reaches its concurrency limit. */
  occupy(): Promise<void>;
  /** Claims and completes jobs with concurrent workers. Returns jobs per second. */
  work(jobs: number, workers: number): Promise<number>;
  close(): Promise<void>;
}

/**
 * Opens a backlog in an empty store, which is closed with it. `greedyShare` of all jobs belong to the first tenant and are
 * the oldest. The other nine tenants share the rest equally.
 */
export async function openBacklog(store: Store, greedyShare: number): Promise<Backlog> {
  const [clock, ids] = [systemClock(), systemIds()];
  const context = { clock, ids, webhooks: { wake() {} } };
  const caps = capsOf(defaultLimits);
  const tenants = Array.from({ length: 10 }, (_, index) => `tenant-${index}`);
  await store.transact(async (tx) => {
    for (const id of tenants) {
      await tx.accounts.insert({
        id,
        name: id,
        tier: "pro",
        status: "active",
        metered: true,
        createdAt: clock.now(),
      });
    }
  });

  async function accept(tx: Transaction, accountId: string): Promise<void> {
    const now = clock.now();
    const job = newJob(ids.uuid(now), accountId, input, now);
    await tx.jobs.insert(job);
    const entry = { accountId, jobId: job.id, kind: "hold", amount: 2, note: null, createdAt: now } as const;
    await tx.ledger.insert({ ...entry, id: ids.uuid(now) });
  }

  async function claim(): Promise<Job | null> {
    const now = clock.now();
    return store.transact(async (tx) => {
      const waiting = await tx.jobs.nextClaimable(now, caps);
      const job = waiting && transition(waiting, { kind: "claim", worker, until: now + leaseMs }, now);
      if (job) await tx.jobs.update(job);
      return job;
    });
  }

  async function complete({ id }: Job): Promise<void> {
    await store.transact(async (tx) => {
      const job = await tx.jobs.get(id);
      const ended = job && transition(job, { kind: "complete", worker, result }, clock.now());
      if (!ended) throw new Error(`Job ${id} cannot be completed.`);
      await endJob(context, tx, ended);
    });
  }

  return {
    store,
    claim,
    async add(jobs) {
      const greedy = Math.round(jobs * greedyShare);
      const batch = 500;
      for (let first = 0; first < jobs; first += batch) {
        await store.transact(async (tx) => {
          for (let index = first; index < Math.min(first + batch, jobs); index++) {
            await accept(tx, tenants[index < greedy ? 0 : 1 + (index % 9)] ?? "");
          }
        });
      }
    },
    async occupy() {
      const others: Job[] = [];
      for (let job = await claim(); job; job = await claim())
        if (job.accountId !== tenants[0]) others.push(job);
      await Promise.all(others.map(complete));
    },
    async work(jobs, workers) {
      let left = jobs;
      const started = performance.now();
      const one = async () => {
        while (left-- > 0) {
          const job = await claim();
          if (!job) throw new Error("There are no queued jobs.");
          await complete(job);
        }
      };
      await Promise.all(Array.from({ length: workers }, one));
      return (jobs * 1_000) / (performance.now() - started);
    },
    close: () => store.close(),
  };
}

const worker = "worker";

/** Longer than all measurements. */
const leaseMs = 3_600_000;

const input = {
  prompt: "a smiling astronaut with red curly hair and round glasses",
  seed: 7,
  output: { aspectRatio: "1:1", resolution: "1K", format: "png", count: 1 },
  references: [],
};

const result: JobResult = {
  images: [
    {
      assetId: "01920000-0000-7000-8000-000000000001",
      thumbnailAssetId: "01920000-0000-7000-8000-000000000002",
      width: 1024,
      height: 1024,
      format: "png",
      mediaType: "image/png",
      bytes: 54_321,
      sha256: "cd".repeat(32),
      seed: 7,
    },
  ],
  brief: { version: 1, hair: { color: "red", style: "curly" }, glasses: "round", outfit: "spacesuit" },
  mode: "prompt",
  outputApplied: { aspectRatio: "1:1", resolution: "1K", format: "png" },
  license: "CC BY 4.0",
  credit: "the artists",
  drawingVersion: "1",
};
