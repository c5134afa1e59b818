import { balanceOf } from "../../model/ledger.ts";
import type { Page, PageQuery } from "../../ports/store.ts";
import { accountNotFound } from "../../ports/store-errors.ts";
import type { FlatReads } from "../flat-store.ts";
import { avatarList, jobList, type MemoryTables, zeroSums } from "./memory-tables.ts";
import type { Sortable, SortedRows } from "./sorted-rows.ts";

/** Runs a read immediately or, outside of transactions, when none is open. */
export type RunRead = <T>(read: () => T) => Promise<T>;

/** Reads the tables in their current state. Transactions write in place, so `run` decides when a read may run. */
export function createMemoryReads(tables: MemoryTables, run: RunRead): FlatReads {
  const { accounts, apiKeys, jobs, avatars, entries, endpoints, deliveries } = tables;
  return {
    findAccount: (id) => run(() => accounts.get(id) ?? null),
    listAccounts: (page) => run(() => pageOf(tables.accountList, page, (id) => accounts.get(id))),
    findApiKeyByHash: (hash) =>
      run(() => {
        const key = tables.apiKeysByHash.get(hash);
        const account = key && accounts.get(key.accountId);
        return account ? { key, account } : null;
      }),
    findApiKey: (accountId, id) => run(() => ownedBy(accountId, apiKeys.get(id))),
    listApiKeys: (accountId, page) =>
      run(() => pageOf(tables.apiKeysOf(accountId), page, (id) => apiKeys.get(id))),
    findJob: (accountId, id) => run(() => ownedBy(accountId, jobs.get(id))),
    listJobs: (accountId, page) =>
      run(() => pageOf(tables.jobsOf(jobList(accountId, page.status)), page, (id) => jobs.get(id))),
    countJobs: (accountId, status) => run(() => tables.jobsOf(jobList(accountId, status)).size),
    findAvatar: (accountId, id) => run(() => ownedBy(accountId, avatars.get(id))),
    listAvatars: (accountId, page) =>
      run(() => pageOf(tables.avatarsOf(avatarList(accountId, page.label)), page, (id) => avatars.get(id))),
    findAsset: (id) => run(() => tables.assets.get(id) ?? null),
    balance: (accountId) =>
      run(() => {
        const account = accounts.get(accountId);
        if (!account) throw accountNotFound(accountId);
        return balanceOf(account.metered, tables.sums.get(accountId) ?? zeroSums);
      }),
    listEntries: (accountId, page) =>
      run(() => pageOf(tables.entriesOf(accountId), page, (id) => entries.get(id))),
    findEndpoint: (accountId, id) => run(() => ownedBy(accountId, endpoints.get(id))),
    listEndpoints: (accountId, page) =>
      run(() => pageOf(tables.endpointsOf(accountId), page, (id) => endpoints.get(id))),
    findDelivery: (accountId, id) => run(() => ownedBy(accountId, deliveries.get(id))),
    listDeliveries: (accountId, page) =>
      run(() => pageOf(deliveries.list(accountId, page), page, deliveries.get)),
    countUnfinished: () => run(() => tables.queue.queued + tables.queue.processing),
  };
}

function ownedBy<T extends { accountId: string }>(accountId: string, row: T | undefined): T | null {
  return row?.accountId === accountId ? row : null;
}

function pageOf<T extends Sortable>(
  rows: SortedRows<T>,
  { limit, offset, after }: PageQuery,
  find: (id: string) => T | undefined,
): Page<T> {
  const total = rows.size;
  const before = after === undefined ? undefined : find(after);
  if (after !== undefined && !(before && rows.has(before))) return { items: [], total, hasMore: false };
  // One extra row tells whether there are more.
  const found = rows.newestFirst({ ...(before && { before }), skip: offset, limit: limit + 1 });
  return { items: found.slice(0, limit), total, hasMore: found.length > limit };
}
