import { Mutex } from "async-mutex";
import type { Reads, Store } from "../../ports/store.ts";
import { createMemoryReads } from "./memory-reads.ts";
import { createMemoryTables, type MemoryTables } from "./memory-tables.ts";
import { createMemoryWrites } from "./memory-writes.ts";

/** Keeps everything in the memory of this process. Also runs in browsers. */
export function createMemoryStore(): Store {
  const tables = createMemoryTables();
  const reads = createMemoryReads(tables);
  const mutex = new Mutex();
  // Transactions write in place, so other reads wait until none is open.
  const whenCommitted: WhenCommitted = (read) => (mutex.isLocked() ? mutex.runExclusive(read) : read());

  return {
    ...createCommittedReads(reads, whenCommitted),
    eventsAfter: (sequence, limit) => whenCommitted(async () => eventsAfter(tables, sequence, limit)),
    lastSequence: () => whenCommitted(async () => tables.events.rows.at(-1)?.sequence ?? 0),
    endpointsAfter: (id, limit) =>
      whenCommitted(async () =>
        [...tables.endpoints.values()]
          .filter((endpoint) => endpoint.id > id)
          .sort((a, b) => (a.id < b.id ? -1 : 1))
          .slice(0, limit),
      ),
    usedBlobs: (hashes) => whenCommitted(async () => usedBlobs(tables, hashes)),
    shared: false,
    transact: (work) =>
      mutex.runExclusive(async () => {
        const steps: (() => void)[] = [];
        let open = true;
        const undo = (step: () => void) => {
          if (!open) throw new Error("This transaction has ended.");
          steps.push(step);
        };
        try {
          return await work({ ...reads, ...createMemoryWrites(tables, undo) });
        } catch (error) {
          for (const step of steps.reverse()) step();
          throw error;
        } finally {
          open = false;
        }
      }),
    close: () => mutex.runExclusive(() => undefined),
  };
}

function eventsAfter({ events: { rows } }: MemoryTables, sequence: number, limit: number) {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle]?.sequence ?? 0) > sequence) high = middle;
    else low = middle + 1;
  }
  return rows.slice(low, low + limit);
}

function usedBlobs({ assets, jobs }: MemoryTables, hashes: readonly string[]): ReadonlySet<string> {
  const used = new Set([...assets.values()].map(({ sha256 }) => sha256));
  for (const { input } of jobs.values()) for (const { sha256 } of input.references) used.add(sha256);
  return new Set(hashes.filter((hash) => used.has(hash)));
}

type WhenCommitted = <T>(read: () => Promise<T>) => Promise<T>;

function createCommittedReads(reads: Reads, whenCommitted: WhenCommitted): Reads {
  return {
    findAccount: (id) => whenCommitted(() => reads.findAccount(id)),
    listAccounts: (page) => whenCommitted(() => reads.listAccounts(page)),
    findApiKeyByHash: (hash) => whenCommitted(() => reads.findApiKeyByHash(hash)),
    findApiKey: (accountId, id) => whenCommitted(() => reads.findApiKey(accountId, id)),
    listApiKeys: (accountId, page) => whenCommitted(() => reads.listApiKeys(accountId, page)),
    findJob: (accountId, id) => whenCommitted(() => reads.findJob(accountId, id)),
    listJobs: (accountId, page) => whenCommitted(() => reads.listJobs(accountId, page)),
    countJobs: (accountId, status) => whenCommitted(() => reads.countJobs(accountId, status)),
    findAvatar: (accountId, id) => whenCommitted(() => reads.findAvatar(accountId, id)),
    listAvatars: (accountId, page) => whenCommitted(() => reads.listAvatars(accountId, page)),
    findAsset: (id) => whenCommitted(() => reads.findAsset(id)),
    balance: (accountId) => whenCommitted(() => reads.balance(accountId)),
    listEntries: (accountId, page) => whenCommitted(() => reads.listEntries(accountId, page)),
    findEndpoint: (accountId, id) => whenCommitted(() => reads.findEndpoint(accountId, id)),
    listEndpoints: (accountId, page) => whenCommitted(() => reads.listEndpoints(accountId, page)),
    findDelivery: (accountId, id) => whenCommitted(() => reads.findDelivery(accountId, id)),
    listDeliveries: (accountId, page) => whenCommitted(() => reads.listDeliveries(accountId, page)),
    countUnfinished: () => whenCommitted(() => reads.countUnfinished()),
  };
}
