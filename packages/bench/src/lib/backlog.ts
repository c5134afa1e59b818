import { systemClock } from "../../../engine/src/adapters/system/clock.ts";
import { systemIds } from "../../../engine/src/adapters/system/ids.ts";
import { endJob } from "../../../engine/src/features/jobs/jobs.ts";
import type { Asset, Job, JobResult } from "../../../engine/src/model/job.ts";
import { newJob, transition } from "../../../engine/src/model/job-transition.ts";
import { capsOf, defaultLimits } from "../../../engine/src/model/limits.ts";
import type { Store, Transaction } from "../../../engine/src/ports/store.ts";
import { perSecond } from "./rate.ts";

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

  return {
    store,
    claim: () => claimJob(store),
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
      for (let job = await claimJob(store); job; job = await claimJob(store))
        if (job.accountId !== tenants[0]) others.push(job);
      await Promise.all(others.map((job) => completeJob(store, job)));
    },
    work: (times, callers) =>
      perSecond({ callers, times }, async () => {
        const job = await claimJob(store);
        if (!job) throw new Error("There are no queued jobs.");
        await completeJob(store, job);
      }),
    close: () => store.close(),
  };
}

/** Claims the next job, as the engine's worker does. */
export function claimJob(store: Store): Promise<Job | null> {
  return store.transact(async (tx) => {
    const now = clock.now();
    const waiting = await tx.jobs.nextClaimable(now, { caps, leaseMs });
    const job = waiting && transition(waiting, { kind: "claim", worker, until: now + leaseMs }, now);
    if (job) await tx.jobs.update(job);
    return job;
  });
}

/** Completes a claimed job with one image and its thumbnail, as the engine's worker does. */
export async function completeJob(store: Store, { id, accountId }: Job): Promise<void> {
  const [image, thumbnail] = [newAsset(accountId, 54_321), newAsset(accountId, 4_321)];
  const result = newResult(image, thumbnail);
  await store.transact(async (tx) => {
    const job = await tx.jobs.get(id);
    const ended = job && transition(job, { kind: "complete", worker, result }, clock.now());
    if (!ended) throw new Error(`Job ${id} cannot be completed.`);
    for (const asset of [image, thumbnail]) await tx.assets.insert(asset);
    await endJob(context, tx, ended);
  });
}

const [clock, ids] = [systemClock(), systemIds()];
const context = { clock, ids, webhooks: { wake() {} } };
const caps = capsOf(defaultLimits);
const worker = "worker";

/** Longer than all measurements. */
const leaseMs = 3_600_000;

const input = {
  prompt: "a smiling astronaut with red curly hair and round glasses",
  seed: 7,
  output: { aspectRatio: "1:1", resolution: "1K", format: "png", count: 1 },
  references: [],
};

function newAsset(accountId: string, bytes: number): Asset {
  const now = clock.now();
  return {
    id: ids.uuid(now),
    accountId,
    sha256: "cd".repeat(32),
    mediaType: "image/png",
    bytes,
    createdAt: now,
  };
}

function newResult(image: Asset, thumbnail: Asset): JobResult {
  const { id, sha256, mediaType, bytes } = image;
  return {
    images: [
      {
        assetId: id,
        thumbnailAssetId: thumbnail.id,
        width: 1024,
        height: 1024,
        format: "png",
        mediaType,
        bytes,
        sha256,
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
}
