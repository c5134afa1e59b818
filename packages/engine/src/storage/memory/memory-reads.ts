import { balanceOf } from "../../model/ledger.ts";
import type { Page, PageQuery, Reads } from "../../ports/store.ts";
import { accountNotFound } from "../conflicts.ts";
import { avatarList, jobList, type MemoryTables, zeroSums } from "./memory-tables.ts";
import type { Sortable, SortedRows } from "./sorted-rows.ts";

/** Reads the tables in their current state, which includes uncommitted writes. */
export function createMemoryReads(tables: MemoryTables): Reads {
  const { accounts, apiKeys, jobs, avatars, entries, endpoints, deliveries } = tables;
  return {
    async findAccount(id) {
      return accounts.get(id) ?? null;
    },
    async listAccounts(page) {
      return pageOf(tables.accountList, page, (id) => accounts.get(id));
    },
    async findApiKeyByHash(hash) {
      const key = tables.apiKeysByHash.get(hash);
      const account = key && accounts.get(key.accountId);
      return account ? { key, account } : null;
    },
    async findApiKey(accountId, id) {
      return ownedBy(accountId, apiKeys.get(id));
    },
    async listApiKeys(accountId, page) {
      return pageOf(tables.apiKeysOf(accountId), page, (id) => apiKeys.get(id));
    },
    async findJob(accountId, id) {
      return ownedBy(accountId, jobs.get(id));
    },
    async listJobs(accountId, page) {
      return pageOf(tables.jobsOf(jobList(accountId, page.status)), page, (id) => jobs.get(id));
    },
    async countJobs(accountId, status) {
      return tables.jobsOf(jobList(accountId, status)).size;
    },
    async findAvatar(accountId, id) {
      return ownedBy(accountId, avatars.get(id));
    },
    async listAvatars(accountId, page) {
      return pageOf(tables.avatarsOf(avatarList(accountId, page.label)), page, (id) => avatars.get(id));
    },
    async findAsset(id) {
      return tables.assets.get(id) ?? null;
    },
    async balance(accountId) {
      const account = accounts.get(accountId);
      if (!account) throw accountNotFound(accountId);
      return balanceOf(account.metered, tables.sums.get(accountId) ?? zeroSums);
    },
    async listEntries(accountId, page) {
      return pageOf(tables.entriesOf(accountId), page, (id) => entries.get(id));
    },
    async findEndpoint(accountId, id) {
      return ownedBy(accountId, endpoints.get(id));
    },
    async listEndpoints(accountId, page) {
      return pageOf(tables.endpointsOf(accountId), page, (id) => endpoints.get(id));
    },
    async findDelivery(accountId, id) {
      return ownedBy(accountId, deliveries.get(id));
    },
    async listDeliveries(accountId, page) {
      return pageOf(deliveries.list(accountId, page), page, deliveries.get);
    },
    async countUnfinished() {
      return tables.queue.queued + tables.queue.processing;
    },
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
