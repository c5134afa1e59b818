import type { Account } from "../../model/account.ts";
import type { ApiKey } from "../../model/api-key.ts";
import type { Avatar } from "../../model/avatar.ts";
import type { Delivery } from "../../model/delivery.ts";
import type { RecordedEvent } from "../../model/event.ts";
import { type Entry, roundCredits } from "../../model/ledger.ts";
import type { OwnedKind } from "../../ports/store.ts";
import { accountNotFound, conflict } from "../../ports/store-errors.ts";
import type { FlatReads, FlatTransaction } from "../flat-store.ts";
import { avatarList, entryKey, jobList, type MemoryTables, scopeKey, zeroSums } from "./memory-tables.ts";
import type { Sortable, SortedRows } from "./sorted-rows.ts";

/** Registers how to undo a write before it is made. Throws when the transaction has ended. */
export type Undo = (step: () => void) => void;

export type Writes = Omit<FlatTransaction, keyof FlatReads>;

export function createMemoryWrites(tables: MemoryTables, undo: Undo): Writes {
  const { accounts, apiKeys, jobs, queue, entries, endpoints, deliveries, keys, secrets } = tables;

  /** Sets the value, or deletes the key if it is undefined. */
  function set<K, V>(map: Map<K, V>, key: K, value: V | undefined): void {
    const old = map.get(key);
    undo(() => assign(map, key, old));
    assign(map, key, value);
  }

  function insert<V extends { id: string }>(map: Map<string, V>, noun: string, row: V): void {
    if (map.has(row.id)) throw conflict(`${noun} ${row.id} already exists.`);
    set(map, row.id, row);
  }

  /** Replaces a row and returns the old one. */
  function update<V extends { id: string }>(map: Map<string, V>, noun: string, row: V): V {
    const old = map.get(row.id);
    if (!old) throw conflict(`${noun} ${row.id} does not exist.`);
    set(map, row.id, row);
    return old;
  }

  function updateList<T extends Sortable>(list: SortedRows<T>, old: T | undefined, row: T | undefined): void {
    const swap = (from: T | undefined, to: T | undefined) => {
      // `put` replaces a row with the same id and createdAt.
      if (from && from.createdAt !== to?.createdAt) list.remove(from);
      if (to) list.put(to);
    };
    undo(() => swap(row, old));
    swap(old, row);
  }

  function updateAvatarLists(old: Avatar | undefined, avatar: Avatar | undefined): void {
    const { accountId = "" } = avatar ?? old ?? {};
    updateList(tables.avatarsOf(avatarList(accountId)), old, avatar);
    if (old && old.label !== null)
      updateList(tables.avatarsOf(avatarList(accountId, old.label)), old, undefined);
    if (avatar && avatar.label !== null)
      updateList(tables.avatarsOf(avatarList(accountId, avatar.label)), undefined, avatar);
  }

  function setEvents(rows: RecordedEvent[]): void {
    const before = tables.events.rows;
    undo(() => {
      tables.events.rows = before;
    });
    tables.events.rows = rows;
  }

  function deleteAvatar(id: string): void {
    const old = tables.avatars.get(id);
    if (!old) return;
    set(tables.avatars, id, undefined);
    updateAvatarLists(old, undefined);
  }

  function deleteEndpoint(id: string): void {
    const old = endpoints.get(id);
    if (!old) return;
    set(endpoints, id, undefined);
    updateList(tables.endpointsOf(old.accountId), old, undefined);
  }

  function deleteDelivery(delivery: Delivery): void {
    undo(() => deliveries.move(undefined, delivery));
    deliveries.move(delivery, undefined);
  }

  function deleteApiKey(key: ApiKey): void {
    set(apiKeys, key.id, undefined);
    set(tables.apiKeysByHash, key.hash, undefined);
    updateList(tables.apiKeysOf(key.accountId), key, undefined);
  }

  function deleteJob(id: string): boolean {
    const old = jobs.get(id);
    if (!old || [...tables.avatars.values()].some(({ jobId }) => jobId === id)) return false;
    set(jobs, id, undefined);
    updateList(tables.jobsOf(jobList(old.accountId)), old, undefined);
    updateList(tables.jobsOf(jobList(old.accountId, old.status)), old, undefined);
    undo(() => queue.move(undefined, old));
    queue.move(old, undefined);
    return true;
  }

  async function deleteRowsOf(accountId: string, kind: OwnedKind, limit: number): Promise<number> {
    const firstOf = <T extends { readonly accountId: string }>(rows: Iterable<T>): T[] =>
      [...rows].filter((row) => row.accountId === accountId).slice(0, limit);
    switch (kind) {
      case "deliveries":
        return deleteEach(deliveries.list(accountId, {}).oldestFirst(limit), deleteDelivery);
      case "endpoints":
        return deleteEach(firstOf(endpoints.values()), ({ id }) => deleteEndpoint(id));
      case "events": {
        const { rows } = tables.events;
        const kept = rows.filter((event) => event.accountId !== accountId);
        setEvents(kept);
        return rows.length - kept.length;
      }
      case "idempotencyKeys": {
        const own = [...keys].filter(([, { scope }]) => scope.accountId === accountId).slice(0, limit);
        return deleteEach(own, ([name]) => set(keys, name, undefined));
      }
      case "apiKeys":
        return deleteEach(firstOf(apiKeys.values()), deleteApiKey);
      case "avatars":
        return deleteEach(firstOf(tables.avatars.values()), ({ id }) => deleteAvatar(id));
      case "assets":
        return deleteEach(firstOf(tables.assets.values()), ({ id }) => set(tables.assets, id, undefined));
      case "jobs": {
        const saved = new Set([...tables.avatars.values()].map(({ jobId }) => jobId));
        const own = [...jobs.values()].filter((job) => job.accountId === accountId && !saved.has(job.id));
        return deleteEach(own.slice(0, limit), ({ id }) => void deleteJob(id));
      }
    }
  }

  function requireAccount(id: string): void {
    if (!accounts.has(id)) throw accountNotFound(id);
  }

  function requireJob(id: string): void {
    if (!jobs.has(id)) throw conflict(`Job ${id} does not exist.`);
  }

  return {
    async insertAccount(account) {
      insert(accounts, "Account", account);
      updateList(tables.accountList, undefined, listed(account));
    },
    async updateAccount(account) {
      updateList(tables.accountList, listed(update(accounts, "Account", account)), listed(account));
    },
    async insertApiKey(key) {
      requireAccount(key.accountId);
      if (tables.apiKeysByHash.has(key.hash)) throw conflict("An API key with this hash already exists.");
      insert(apiKeys, "API key", key);
      set(tables.apiKeysByHash, key.hash, key);
      updateList(tables.apiKeysOf(key.accountId), undefined, key);
    },
    async updateApiKey(key) {
      const old = update(apiKeys, "API key", key);
      set(tables.apiKeysByHash, old.hash, undefined);
      set(tables.apiKeysByHash, key.hash, key);
      updateList(tables.apiKeysOf(key.accountId), old, key);
    },
    async insertJob(job) {
      requireAccount(job.accountId);
      insert(jobs, "Job", job);
      updateList(tables.jobsOf(jobList(job.accountId)), undefined, job);
      updateList(tables.jobsOf(jobList(job.accountId, job.status)), undefined, job);
      undo(() => queue.move(job, undefined));
      queue.move(undefined, job);
    },
    async updateJob(job) {
      const old = update(jobs, "Job", job);
      updateList(tables.jobsOf(jobList(job.accountId)), old, job);
      updateList(tables.jobsOf(jobList(job.accountId, old.status)), old, undefined);
      updateList(tables.jobsOf(jobList(job.accountId, job.status)), undefined, job);
      const turn = queue.lastServed(job.accountId);
      undo(() => {
        queue.move(job, old);
        queue.setLastServed(job.accountId, turn);
      });
      queue.move(old, job);
      if (old.status === "queued" && job.status === "processing") queue.markServed(job.accountId);
    },
    async getJob(id) {
      return jobs.get(id) ?? null;
    },
    deleteJob: async (id) => deleteJob(id),
    async nextClaimable(now, caps) {
      return queue.next(now, caps, accounts);
    },
    async insertAvatar(avatar) {
      requireAccount(avatar.accountId);
      requireJob(avatar.jobId);
      insert(tables.avatars, "Avatar", avatar);
      updateAvatarLists(undefined, avatar);
    },
    async updateAvatar(avatar) {
      updateAvatarLists(update(tables.avatars, "Avatar", avatar), avatar);
    },
    deleteAvatar: async (id) => deleteAvatar(id),
    async insertAsset(asset) {
      requireAccount(asset.accountId);
      insert(tables.assets, "Asset", asset);
    },
    async deleteAsset(id) {
      const found = tables.assets.has(id);
      if (found) set(tables.assets, id, undefined);
      return found;
    },
    async insertEntry(entry) {
      const { accountId, jobId, kind, amount } = entry;
      requireAccount(accountId);
      if (jobId !== null) requireJob(jobId);
      checkEntry(tables, entry);
      insert(entries, "Ledger entry", entry);
      if (jobId !== null) set(tables.entriesOfJobs, entryKey(jobId, kind), entry);
      updateList(tables.entriesOf(accountId), undefined, entry);
      const sums = tables.sums.get(accountId) ?? zeroSums;
      set(tables.sums, accountId, { ...sums, [kind]: roundCredits(sums[kind] + amount) });
    },
    async findHold(jobId) {
      return tables.entriesOfJobs.get(entryKey(jobId, "hold")) ?? null;
    },
    async appendEvent(event) {
      const { rows } = tables.events;
      undo(() => {
        rows.pop();
        tables.events.last -= 1;
      });
      tables.events.last += 1;
      rows.push({ ...event, sequence: tables.events.last });
    },
    async deleteEventsBefore(time, limit) {
      const { rows } = tables.events;
      const kept = rows.filter(({ createdAt }, index) => index >= limit || createdAt >= time);
      setEvents(kept);
      return rows.length - kept.length;
    },
    deleteAccountRows: (accountId, kind, limit) => deleteRowsOf(accountId, kind, limit),
    async deleteKeysMentioning(accountId, id) {
      for (const [name, { scope, answer }] of keys)
        if (scope.accountId === accountId && answer?.body.includes(id)) set(keys, name, undefined);
    },
    async insertEndpoint(endpoint) {
      requireAccount(endpoint.accountId);
      insert(endpoints, "Endpoint", endpoint);
      updateList(tables.endpointsOf(endpoint.accountId), undefined, endpoint);
    },
    async updateEndpoint(endpoint) {
      const old = update(endpoints, "Endpoint", endpoint);
      updateList(tables.endpointsOf(endpoint.accountId), old, endpoint);
    },
    deleteEndpoint: async (id) => deleteEndpoint(id),
    async insertDelivery(delivery) {
      requireAccount(delivery.accountId);
      if (deliveries.get(delivery.id)) throw conflict(`Delivery ${delivery.id} already exists.`);
      undo(() => deliveries.move(delivery, undefined));
      deliveries.move(undefined, delivery);
    },
    async updateDelivery(delivery) {
      const old = deliveries.get(delivery.id);
      if (!old) throw conflict(`Delivery ${delivery.id} does not exist.`);
      undo(() => deliveries.move(delivery, old));
      deliveries.move(old, delivery);
    },
    async getDelivery(id) {
      return deliveries.get(id) ?? null;
    },
    async nextDelivery(now, busy) {
      return deliveries.nextDue(now, busy, (accountId) => accounts.get(accountId)?.status === "active");
    },
    async deleteDeliveriesEndedBefore(time, limit) {
      const deleted = deliveries.endedBefore(time, limit);
      for (const delivery of deleted) deleteDelivery(delivery);
      return deleted.length;
    },
    async findKey(scope) {
      return keys.get(scopeKey(scope)) ?? null;
    },
    async putKey(record) {
      requireAccount(record.scope.accountId);
      set(keys, scopeKey(record.scope), record);
    },
    async deleteKey(scope) {
      set(keys, scopeKey(scope), undefined);
    },
    async deleteExpiredKeys(now, limit) {
      let deleted = 0;
      for (const [key, { expiresAt }] of keys) {
        if (deleted === limit) break;
        if (expiresAt > now) continue;
        set(keys, key, undefined);
        deleted += 1;
      }
      return deleted;
    },
    async replaceSecret(name, value) {
      if (secrets.has(name)) set(secrets, name, value);
    },
    async getOrCreateSecret(name, fresh) {
      const existing = secrets.get(name);
      if (existing !== undefined) return existing;
      set(secrets, name, fresh);
      return fresh;
    },
  };
}

function deleteEach<T>(rows: readonly T[], remove: (row: T) => void): number {
  for (const row of rows) remove(row);
  return rows.length;
}

/** Lists do not contain deleted accounts. */
function listed(account: Account): Account | undefined {
  return account.status === "deleted" ? undefined : account;
}

function assign<K, V>(map: Map<K, V>, key: K, value: V | undefined): void {
  if (value === undefined) map.delete(key);
  else map.set(key, value);
}

function checkEntry({ entriesOfJobs }: MemoryTables, { jobId, kind, amount }: Entry): void {
  if (!(amount >= 0)) throw conflict(`Invalid amount of a ledger entry: ${amount}.`);
  if ((jobId === null) !== (kind === "grant"))
    throw conflict("A grant has no job, and every other ledger entry has one.");
  if (jobId === null) return;
  if (entriesOfJobs.has(entryKey(jobId, kind))) throw conflict(`Job ${jobId} already has a ${kind}.`);
  const other = kind === "charge" ? "release" : "charge";
  if (kind !== "hold" && entriesOfJobs.has(entryKey(jobId, other))) {
    throw conflict(`Job ${jobId} cannot have a ${kind}: it has a ${other}.`);
  }
}
