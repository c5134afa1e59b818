import { expect } from "vitest";
import { deliveryStatuses } from "../../model/delivery.ts";
import type { JobStatus } from "../../model/job.ts";
import { balanceOf, type Entry, type EntryKind } from "../../model/ledger.ts";
import type { Page, PageQuery, StoreReader } from "../../ports/store.ts";
import { listAllPages } from "./list-all-pages.ts";
import { account1, account2, jobStatuses } from "./samples.ts";

/** Reads all rows, and expects the totals, counts and balances that the store returns to be what the rows add up to. */
export async function expectTalliesToMatchRows(reader: StoreReader): Promise<void> {
  const listed = await listAll((page) => reader.accounts.list(page));
  // Deleted accounts are not listed.
  const ids = new Set([account1.id, account2.id, ...listed.map(({ id }) => id)]);
  let unfinished = 0;
  for (const id of ids) unfinished += await expectTalliesOfAccount(reader, id);
  expect(await reader.jobs.countUnfinished()).toBe(unfinished);
}

/** Returns the number of queued and processing jobs. */
async function expectTalliesOfAccount(reader: StoreReader, id: string): Promise<number> {
  // Checks the totals of these lists too.
  const jobs = await listAll((page) => reader.jobs.list(id, page));
  const entries = await listAll((page) => reader.ledger.list(id, page));
  const deliveries = await listAll((page) => reader.deliveries.list(id, page));
  await listAll((page) => reader.apiKeys.list(id, page));
  await listAll((page) => reader.avatars.list(id, page));
  await listAll((page) => reader.endpoints.list(id, page));

  const jobCounts = new Map<JobStatus, number>();
  for (const status of jobStatuses) {
    const count = jobs.filter((job) => job.status === status).length;
    const total = await totalOf((page) => reader.jobs.list(id, { ...page, status }));
    expect({ status, total, count: await reader.jobs.count(id, status) }).toEqual({
      status,
      total: count,
      count,
    });
    jobCounts.set(status, count);
  }
  for (const status of deliveryStatuses) {
    const total = await totalOf((page) => reader.deliveries.list(id, { ...page, status }));
    expect(total).toBe(deliveries.filter((delivery) => delivery.status === status).length);
  }
  const account = await reader.accounts.find(id);
  expect(await reader.ledger.balance(id)).toEqual(balanceOf(account?.metered === true, sumsOf(entries)));
  return (jobCounts.get("queued") ?? 0) + (jobCounts.get("processing") ?? 0);
}

function listAll<T extends { id: string }>(list: (page: PageQuery) => Promise<Page<T>>): Promise<T[]> {
  return listAllPages(list, 100);
}

async function totalOf(list: (page: PageQuery) => Promise<Page<unknown>>): Promise<number> {
  return (await list({ limit: 1, offset: 0 })).total;
}

/** Adds up the amounts of ledger entries by their kind. */
function sumsOf(entries: readonly Entry[]): Record<EntryKind, number> {
  const sums = { grant: 0, hold: 0, charge: 0, release: 0 };
  for (const { kind, amount } of entries) sums[kind] += amount;
  return sums;
}
