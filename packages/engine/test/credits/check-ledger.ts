import { expect } from "vitest";
import type { Entry, Job, Page, PageQuery, Store } from "../../src/index.ts";
import { effectOf } from "../../src/model/ledger.ts";
import { jobPrices, type TestPrices } from "./job-prices.ts";

export interface LedgerTotals {
  readonly jobs: readonly Job[];
  readonly entries: readonly Entry[];
}

/**
 * Returns the jobs and ledger of an account and checks them: the balance is the sum of the entries and not negative,
 * and each job has a hold and, when it has ended, one charge or release. With `prices`, the amounts are checked too.
 */
export async function checkLedger(
  store: Store,
  accountId: string,
  prices?: TestPrices,
): Promise<LedgerTotals> {
  return store.transact(async (tx) => {
    const jobs = await listAll((page) => tx.jobs.list(accountId, page));
    const entries = await listAll((page) => tx.ledger.list(accountId, page));
    const { available, held, charged } = await tx.ledger.balance(accountId);

    const effects = entries.map(effectOf);
    const summed = { available: sum(effects.map((e) => e.available)), held: sum(effects.map((e) => e.held)) };
    const metered = (await tx.accounts.find(accountId))?.metered;
    if (metered) {
      expect(available).toBeCloseTo(summed.available, 6);
      expect(available).toBeGreaterThanOrEqual(0);
    } else {
      expect(available).toBeNull();
    }
    expect(held).toBeCloseTo(summed.held, 6);
    expect(charged).toBeCloseTo(sum(entries.filter(({ kind }) => kind === "charge").map(amountOf)), 6);

    const unfinished = jobs.filter(({ endedAt }) => endedAt === null);
    const openHolds = entries.filter(
      ({ kind, jobId }) => kind === "hold" && unfinished.some(({ id }) => id === jobId),
    );
    expect(held).toBeCloseTo(sum(openHolds.map(amountOf)), 6);
    const entriesByJob = Map.groupBy(entries, ({ jobId }) => jobId);
    for (const job of jobs) {
      const own = entriesByJob.get(job.id) ?? [];
      const end = job.status === "completed" ? "charge" : "release";
      // Entries of the same millisecond have no defined order.
      expect(own.map(({ kind }) => kind).sort()).toEqual(
        job.endedAt === null ? ["hold"] : [end, "hold"].sort(),
      );
      expect(new Set(own.map(amountOf)).size).toBe(1);
      if (prices) expect(jobPrices(job, prices)).toContain(own[0]?.amount);
      entriesByJob.delete(job.id);
    }
    entriesByJob.delete(null);
    // The rest are of jobs that were deleted, which have ended before.
    for (const own of entriesByJob.values()) {
      expect(["charge hold", "hold release"]).toContain(
        own
          .map(({ kind }) => kind)
          .sort()
          .join(" "),
      );
      expect(new Set(own.map(amountOf)).size).toBe(1);
    }
    expect(entries.every(({ kind, jobId }) => (kind === "grant") === (jobId === null))).toBe(true);
    return { jobs, entries };
  });
}

async function listAll<T>(list: (page: PageQuery) => Promise<Page<T>>): Promise<T[]> {
  const rows: T[] = [];
  for (;;) {
    const { items, hasMore } = await list({ limit: 100, offset: rows.length });
    rows.push(...items);
    if (!hasMore) return rows;
  }
}

function amountOf({ amount }: Entry): number {
  return amount;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
