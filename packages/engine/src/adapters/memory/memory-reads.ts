import { balanceOf } from "../../domain/ledger.ts";
import type { Page, PageQuery, Reads } from "../../ports/store.ts";
import { StoreConflictError } from "../../ports/store-errors.ts";
import { jobList, type MemoryTables } from "./memory-tables.ts";
import type { Sortable, SortedRows } from "./sorted-rows.ts";

/** Reads of the tables as they stand, inside a transaction and outside of one. */
export function createMemoryReads(tables: MemoryTables): Reads {
  const { accounts, apiKeys, jobs, avatars } = tables;
  return {
    async findAccount(id) {
      return accounts.get(id) ?? null;
    },
    async findAccountByKey(keyHash) {
      return accounts.get(apiKeys.get(keyHash) ?? "") ?? null;
    },
    async findJob(accountId, id) {
      return ownedBy(accountId, jobs.get(id));
    },
    async listJobs(accountId, page) {
      return pageOf(tables.jobsOf(jobList(accountId, page.status)), page, (id) => jobs.get(id));
    },
    async findAvatar(accountId, id) {
      return ownedBy(accountId, avatars.get(id));
    },
    async listAvatars(accountId, page) {
      return pageOf(tables.avatarsOf(accountId), page, (id) => avatars.get(id));
    },
    async findAsset(id) {
      return tables.assets.get(id) ?? null;
    },
    async balance(accountId) {
      const account = accounts.get(accountId);
      if (!account) throw noAccount(accountId);
      return balanceOf(account.credits, tables.sums.get(accountId) ?? { hold: 0, charge: 0, release: 0 });
    },
    async eventsAfter(sequence, limit) {
      return tables.events.slice(sequence, sequence + limit);
    },
    async lastSequence() {
      return tables.events.length;
    },
    async countUnfinished() {
      return tables.waiting.size + tables.atWork.size;
    },
  };
}

export function noAccount(id: string): StoreConflictError {
  return new StoreConflictError(`There is no account ${id}.`, {
    path: null,
    hint: "Create the account first.",
  });
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
  // One more than asked for tells whether there are more.
  const found = rows.newestFirst({ ...(before && { before }), skip: offset, limit: limit + 1 });
  return { items: found.slice(0, limit), total, hasMore: found.length > limit };
}
