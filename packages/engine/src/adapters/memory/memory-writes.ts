import type { Job } from "../../domain/job.ts";
import type { Entry } from "../../domain/ledger.ts";
import type { Reads, Transaction } from "../../ports/store.ts";
import { StoreConflictError } from "../../ports/store-errors.ts";
import { noAccount } from "./memory-reads.ts";
import { entryKey, jobList, type MemoryTables, scopeKey } from "./memory-tables.ts";

/** Receives how to take back each write, before the write is made. Throws when the transaction has ended. */
export type Undo = (step: () => void) => void;

export type Writes = Omit<Transaction, keyof Reads>;

export function createMemoryWrites(tables: MemoryTables, undo: Undo): Writes {
  const { accounts, apiKeys, jobs, avatars, assets, entries, keys, secrets } = tables;

  /** Sets or, without a value, deletes. */
  function set<K, V>(map: Map<K, V>, key: K, value: V | undefined): void {
    const old = map.get(key);
    undo(() => assign(map, key, old));
    assign(map, key, value);
  }

  function insert<V extends { id: string }>(map: Map<string, V>, what: string, row: V): void {
    if (map.has(row.id)) throw conflict(`There already is ${what} ${row.id}.`);
    set(map, row.id, row);
  }

  function needAccount(id: string): void {
    if (!accounts.has(id)) throw noAccount(id);
  }

  function needJob(id: string): Job {
    const job = jobs.get(id);
    if (!job) throw conflict(`There is no job ${id}.`);
    return job;
  }

  function relist(old: Job | undefined, job: Job): void {
    undo(() => {
      unlist(tables, job, old);
      if (old) list(tables, old);
    });
    if (old) unlist(tables, old, job);
    list(tables, job);
  }

  return {
    async insertAccount(account) {
      insert(accounts, "an account", account);
    },
    async insertKey({ hash, accountId }) {
      needAccount(accountId);
      if (apiKeys.has(hash)) throw conflict("There already is an API key with this hash.");
      set(apiKeys, hash, accountId);
    },
    async insertJob(job) {
      needAccount(job.accountId);
      insert(jobs, "a job", job);
      relist(undefined, job);
    },
    async updateJob(job) {
      const old = needJob(job.id);
      set(jobs, job.id, job);
      relist(old, job);
    },
    async getJob(id) {
      return jobs.get(id) ?? null;
    },
    async nextClaimable(now) {
      let next = tables.waiting.oldest() ?? null;
      for (const job of tables.atWork.values()) {
        if ((job.lease?.until ?? 0) <= now && (!next || isOlder(job, next))) next = job;
      }
      return next;
    },
    async insertAvatar(avatar) {
      needAccount(avatar.accountId);
      needJob(avatar.jobId);
      insert(avatars, "an avatar", avatar);
      const list = tables.avatarsOf(avatar.accountId);
      undo(() => list.remove(avatar));
      list.put(avatar);
    },
    async insertAsset(asset) {
      needAccount(asset.accountId);
      insert(assets, "an asset", asset);
    },
    async insertEntry(entry) {
      needAccount(entry.accountId);
      needJob(entry.jobId);
      checkEntry(tables, entry);
      set(entries, entryKey(entry.jobId, entry.kind), entry);
      undo(() => tables.entryIds.delete(entry.id));
      tables.entryIds.add(entry.id);
      const sums = tables.sums.get(entry.accountId) ?? { hold: 0, charge: 0, release: 0 };
      set(tables.sums, entry.accountId, { ...sums, [entry.kind]: sums[entry.kind] + entry.amount });
    },
    async findHold(jobId) {
      return entries.get(entryKey(jobId, "hold")) ?? null;
    },
    async appendEvent(event) {
      undo(() => tables.events.pop());
      tables.events.push({ ...event, sequence: tables.events.length + 1 });
    },
    async findKey(scope) {
      return keys.get(scopeKey(scope)) ?? null;
    },
    async putKey(record) {
      needAccount(record.scope.accountId);
      set(keys, scopeKey(record.scope), record);
    },
    async deleteKey(scope) {
      set(keys, scopeKey(scope), undefined);
    },
    async deleteExpiredKeys(now) {
      for (const [key, record] of keys) if (record.expiresAt <= now) set(keys, key, undefined);
    },
    async settleSecret(name, fresh) {
      const settled = secrets.get(name);
      if (settled !== undefined) return settled;
      set(secrets, name, fresh);
      return fresh;
    },
  };
}

function assign<K, V>(map: Map<K, V>, key: K, value: V | undefined): void {
  if (value === undefined) map.delete(key);
  else map.set(key, value);
}

function list(tables: MemoryTables, job: Job): void {
  tables.jobsOf(jobList(job.accountId)).put(job);
  tables.jobsOf(jobList(job.accountId, job.status)).put(job);
  if (job.status === "queued") tables.waiting.put(job);
  if (job.status === "processing") tables.atWork.set(job.id, job);
}

/** Takes a job out of the lists that its successor is not in; `list` replaces it in the others. */
function unlist(tables: MemoryTables, job: Job, successor: Job | undefined): void {
  if (!successor) tables.jobsOf(jobList(job.accountId)).remove(job);
  if (successor?.status === job.status) return;
  tables.jobsOf(jobList(job.accountId, job.status)).remove(job);
  if (job.status === "queued") tables.waiting.remove(job);
  if (job.status === "processing") tables.atWork.delete(job.id);
}

function isOlder(a: Job, b: Job): boolean {
  return a.createdAt < b.createdAt || (a.createdAt === b.createdAt && a.id < b.id);
}

function checkEntry({ entries, entryIds }: MemoryTables, { id, jobId, kind, amount }: Entry): void {
  if (!(amount >= 0)) throw conflict(`A ledger entry cannot be of ${amount} credits.`);
  if (entryIds.has(id)) throw conflict(`There already is a ledger entry ${id}.`);
  if (entries.has(entryKey(jobId, kind))) throw conflict(`Job ${jobId} already has a ${kind}.`);
  const other = kind === "charge" ? "release" : "charge";
  if (kind !== "hold" && entries.has(entryKey(jobId, other))) {
    throw conflict(`Job ${jobId} cannot have a ${kind}: it has a ${other}.`);
  }
}

function conflict(message: string): StoreConflictError {
  return new StoreConflictError(message, {
    path: null,
    hint: "This is a fault of the program, not of its user.",
  });
}
