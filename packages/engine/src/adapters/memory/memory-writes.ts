import type { Avatar } from "../../domain/avatar.ts";
import { type Entry, toMillionth } from "../../domain/ledger.ts";
import type { Reads, Transaction } from "../../ports/store.ts";
import { conflict, noAccount } from "./conflicts.ts";
import { avatarList, entryKey, jobList, type MemoryTables, noSums, scopeKey } from "./memory-tables.ts";
import type { Sortable, SortedRows } from "./sorted-rows.ts";

/** Receives how to take back each write, before the write is made. Throws when the transaction has ended. */
export type Undo = (step: () => void) => void;

export type Writes = Omit<Transaction, keyof Reads>;

export function createMemoryWrites(tables: MemoryTables, undo: Undo): Writes {
  const { accounts, apiKeys, jobs, lines, entries, endpoints, deliveries, keys, secrets } = tables;

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

  /** Replaces a row, and answers what it was. */
  function update<V extends { id: string }>(map: Map<string, V>, noun: string, row: V): V {
    const old = map.get(row.id);
    if (!old) throw conflict(`There is no ${noun} ${row.id}.`);
    set(map, row.id, row);
    return old;
  }

  function relist<T extends Sortable>(list: SortedRows<T>, old: T | undefined, row: T | undefined): void {
    const swap = (from: T | undefined, to: T | undefined) => {
      // At the same place, the new row replaces the old one.
      if (from && from.createdAt !== to?.createdAt) list.remove(from);
      if (to) list.put(to);
    };
    undo(() => swap(row, old));
    swap(old, row);
  }

  function relistAvatar(old: Avatar | undefined, avatar: Avatar | undefined): void {
    const { accountId = "" } = avatar ?? old ?? {};
    relist(tables.avatarsOf(avatarList(accountId)), old, avatar);
    if (old && old.label !== null) relist(tables.avatarsOf(avatarList(accountId, old.label)), old, undefined);
    if (avatar && avatar.label !== null)
      relist(tables.avatarsOf(avatarList(accountId, avatar.label)), undefined, avatar);
  }

  function needAccount(id: string): void {
    if (!accounts.has(id)) throw noAccount(id);
  }

  function needJob(id: string): void {
    if (!jobs.has(id)) throw conflict(`There is no job ${id}.`);
  }

  return {
    async insertAccount(account) {
      insert(accounts, "an account", account);
      relist(tables.accountList, undefined, account);
    },
    async updateAccount(account) {
      relist(tables.accountList, update(accounts, "account", account), account);
    },
    async insertApiKey(key) {
      needAccount(key.accountId);
      if (tables.apiKeysByHash.has(key.hash)) throw conflict("There already is an API key with this hash.");
      insert(apiKeys, "an API key", key);
      set(tables.apiKeysByHash, key.hash, key);
      relist(tables.apiKeysOf(key.accountId), undefined, key);
    },
    async updateApiKey(key) {
      const old = update(apiKeys, "API key", key);
      set(tables.apiKeysByHash, old.hash, undefined);
      set(tables.apiKeysByHash, key.hash, key);
      relist(tables.apiKeysOf(key.accountId), old, key);
    },
    async insertJob(job) {
      needAccount(job.accountId);
      insert(jobs, "a job", job);
      relist(tables.jobsOf(jobList(job.accountId)), undefined, job);
      relist(tables.jobsOf(jobList(job.accountId, job.status)), undefined, job);
      undo(() => lines.move(job, undefined));
      lines.move(undefined, job);
    },
    async updateJob(job) {
      const old = update(jobs, "job", job);
      relist(tables.jobsOf(jobList(job.accountId)), old, job);
      relist(tables.jobsOf(jobList(job.accountId, old.status)), old, undefined);
      relist(tables.jobsOf(jobList(job.accountId, job.status)), undefined, job);
      const turn = lines.turnOf(job.accountId);
      undo(() => {
        lines.move(job, old);
        lines.setTurn(job.accountId, turn);
      });
      lines.move(old, job);
      if (old.status === "queued" && job.status === "processing") lines.takeTurn(job.accountId);
    },
    async getJob(id) {
      return jobs.get(id) ?? null;
    },
    async nextClaimable(now, caps) {
      return lines.next(now, caps, accounts);
    },
    async insertAvatar(avatar) {
      needAccount(avatar.accountId);
      needJob(avatar.jobId);
      insert(tables.avatars, "an avatar", avatar);
      relistAvatar(undefined, avatar);
    },
    async updateAvatar(avatar) {
      relistAvatar(update(tables.avatars, "avatar", avatar), avatar);
    },
    async deleteAvatar(id) {
      const old = tables.avatars.get(id);
      if (!old) return;
      set(tables.avatars, id, undefined);
      relistAvatar(old, undefined);
    },
    async insertAsset(asset) {
      needAccount(asset.accountId);
      insert(tables.assets, "an asset", asset);
    },
    async insertEntry(entry) {
      const { accountId, jobId, kind, amount } = entry;
      needAccount(accountId);
      if (jobId !== null) needJob(jobId);
      checkEntry(tables, entry);
      insert(entries, "a ledger entry", entry);
      if (jobId !== null) set(tables.entriesOfJobs, entryKey(jobId, kind), entry);
      relist(tables.entriesOf(accountId), undefined, entry);
      const sums = tables.sums.get(accountId) ?? noSums;
      set(tables.sums, accountId, { ...sums, [kind]: toMillionth(sums[kind] + amount) });
    },
    async findHold(jobId) {
      return tables.entriesOfJobs.get(entryKey(jobId, "hold")) ?? null;
    },
    async appendEvent(event) {
      undo(() => tables.events.pop());
      tables.events.push({ ...event, sequence: tables.events.length + 1 });
    },
    async insertEndpoint(endpoint) {
      needAccount(endpoint.accountId);
      insert(endpoints, "an endpoint", endpoint);
      relist(tables.endpointsOf(endpoint.accountId), undefined, endpoint);
    },
    async updateEndpoint(endpoint) {
      const old = update(endpoints, "endpoint", endpoint);
      relist(tables.endpointsOf(endpoint.accountId), old, endpoint);
    },
    async deleteEndpoint(id) {
      const old = endpoints.get(id);
      if (!old) return;
      set(endpoints, id, undefined);
      relist(tables.endpointsOf(old.accountId), old, undefined);
    },
    async insertDelivery(delivery) {
      needAccount(delivery.accountId);
      if (deliveries.get(delivery.id)) throw conflict(`There already is a delivery ${delivery.id}.`);
      undo(() => deliveries.move(delivery, undefined));
      deliveries.move(undefined, delivery);
    },
    async updateDelivery(delivery) {
      const old = deliveries.get(delivery.id);
      if (!old) throw conflict(`There is no delivery ${delivery.id}.`);
      undo(() => deliveries.move(delivery, old));
      deliveries.move(old, delivery);
    },
    async getDelivery(id) {
      return deliveries.get(id) ?? null;
    },
    async nextDelivery(now, busy) {
      return deliveries.nextDue(now, busy, (accountId) => accounts.get(accountId)?.status === "active");
    },
    async deleteDeliveriesEndedBefore(then, limit) {
      const gone = deliveries.endedBefore(then, limit);
      for (const delivery of gone) {
        undo(() => deliveries.move(undefined, delivery));
        deliveries.move(delivery, undefined);
      }
      return gone.length;
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
    async deleteExpiredKeys(now, limit) {
      let gone = 0;
      for (const [key, { expiresAt }] of keys) {
        if (gone === limit) break;
        if (expiresAt > now) continue;
        set(keys, key, undefined);
        gone += 1;
      }
      return gone;
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

function checkEntry({ entriesOfJobs }: MemoryTables, { jobId, kind, amount }: Entry): void {
  if (!(amount >= 0)) throw conflict(`A ledger entry cannot be of ${amount} credits.`);
  if ((jobId === null) !== (kind === "grant"))
    throw conflict("A grant belongs to no job, and every other ledger entry to one.");
  if (jobId === null) return;
  if (entriesOfJobs.has(entryKey(jobId, kind))) throw conflict(`Job ${jobId} already has a ${kind}.`);
  const other = kind === "charge" ? "release" : "charge";
  if (kind !== "hold" && entriesOfJobs.has(entryKey(jobId, other))) {
    throw conflict(`Job ${jobId} cannot have a ${kind}: it has a ${other}.`);
  }
}
