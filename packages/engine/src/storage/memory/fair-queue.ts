import type { Account } from "../../model/account.ts";
import { isDue, isHeld, type Job } from "../../model/job.ts";
import type { Caps } from "../../model/limits.ts";
import { createSortedRows, type Sortable, type SortedRows } from "./sorted-rows.ts";

/** Queued and processing jobs, served round robin by account. */
export interface FairQueue {
  readonly queued: number;
  readonly processing: number;
  /** Removes the old version of a job, if any, and adds the new one, if any. */
  move(old: Job | undefined, job: Job | undefined): void;
  /** Returns a number that rises each time an account is served; 0 if it never was. */
  lastServed(accountId: string): number;
  setLastServed(accountId: string, turn: number): void;
  markServed(accountId: string): void;
  next(now: number, caps: Caps, accounts: ReadonlyMap<string, Account>): Job | null;
}

export function createFairQueue(): FairQueue {
  const queues = new Map<string, AccountQueue>();
  /** Jobs with a `notBefore` that has not passed yet, ordered by it. */
  const delayed = createSortedRows<DelayedJob>();
  const processing = new Map<string, Job>();
  let queued = 0;
  let turns = 0;

  function queueOf(accountId: string): AccountQueue {
    let queue = queues.get(accountId);
    if (!queue) {
      queue = { lastServed: 0, processing: 0, jobs: createSortedRows() };
      queues.set(accountId, queue);
    }
    return queue;
  }

  function remove(job: Job): void {
    const queue = queueOf(job.accountId);
    if (job.status === "queued") {
      queued -= 1;
      queue.jobs.remove(job);
      delayed.remove(toDelayed(job));
    }
    if (job.status === "processing") {
      queue.processing -= 1;
      processing.delete(job.id);
    }
  }

  function add(job: Job): void {
    const queue = queueOf(job.accountId);
    if (job.status === "queued") {
      queued += 1;
      if (job.notBefore === null) queue.jobs.put(job);
      else delayed.put(toDelayed(job));
    }
    if (job.status === "processing") {
      queue.processing += 1;
      processing.set(job.id, job);
    }
  }

  function promoteDue(now: number): void {
    // Jobs that are delayed implausibly far, because of a clock change, are due too and come last.
    for (const end of [delayed.oldest, delayed.newest]) {
      for (let next = end(); next && isDue(next.createdAt, now); next = end()) {
        delayed.remove(next);
        queueOf(next.job.accountId).jobs.put(next.job);
      }
    }
  }

  return {
    get queued() {
      return queued;
    },
    get processing() {
      return processing.size;
    },
    move(old, job) {
      if (old) remove(old);
      if (job) add(job);
    },
    lastServed: (accountId) => queueOf(accountId).lastServed,
    setLastServed(accountId, turn) {
      queueOf(accountId).lastServed = turn;
    },
    markServed(accountId) {
      turns += 1;
      queueOf(accountId).lastServed = turns;
    },
    next(now, caps, accounts) {
      const expired = [...processing.values()].filter(
        ({ lease, accountId }) =>
          !(lease && isHeld(lease, now)) && accounts.get(accountId)?.status === "active",
      );
      if (expired.length > 0) return expired.reduce((a, b) => (isOlder(b, a) ? b : a));
      promoteDue(now);
      let best: { readonly lastServed: number; readonly job: Job } | null = null;
      for (const [accountId, queue] of queues) {
        const account = accounts.get(accountId);
        if (account?.status !== "active") continue;
        const cap = caps[account.tier];
        if (cap !== null && queue.processing >= cap) continue;
        if (best && !comesBefore(queue.lastServed, accountId, best)) continue;
        // A caller whose clock was ahead may have promoted jobs that are not due by this caller's clock.
        const job = queue.jobs.oldest(({ notBefore }) => isDue(notBefore, now));
        if (job) best = { lastServed: queue.lastServed, job };
      }
      return best?.job ?? null;
    },
  };
}

interface AccountQueue {
  lastServed: number;
  processing: number;
  readonly jobs: SortedRows<Job>;
}

interface DelayedJob extends Sortable {
  readonly job: Job;
}

function toDelayed(job: Job): DelayedJob {
  return { id: job.id, createdAt: job.notBefore ?? 0, job };
}

function comesBefore(lastServed: number, accountId: string, best: { lastServed: number; job: Job }): boolean {
  return lastServed < best.lastServed || (lastServed === best.lastServed && accountId < best.job.accountId);
}

function isOlder(a: Job, b: Job): boolean {
  return a.createdAt < b.createdAt || (a.createdAt === b.createdAt && a.id < b.id);
}
