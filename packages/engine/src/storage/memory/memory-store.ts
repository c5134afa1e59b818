import type { Reads, Store } from "../../ports/store.ts";
import { createMemoryReads } from "./memory-reads.ts";
import { createMemoryTables, type MemoryTables } from "./memory-tables.ts";
import { createMemoryWrites } from "./memory-writes.ts";
import { createMutex, type Mutex } from "./mutex.ts";

/** A store that lives as long as this process; runs in browsers too. */
export function createMemoryStore(): Store {
  const tables = createMemoryTables();
  const reads = createMemoryReads(tables);
  const turnstile = createMutex();
  const calmly = createCalm(turnstile);

  return {
    ...outside(reads, calmly),
    eventsAfter: (sequence, limit) => calmly(async () => eventsAfter(tables, sequence, limit)),
    lastSequence: () => calmly(async () => tables.events.rows.at(-1)?.sequence ?? 0),
    endpointsAfter: (id, limit) =>
      calmly(async () =>
        [...tables.endpoints.values()]
          .filter((endpoint) => endpoint.id > id)
          .sort((a, b) => (a.id < b.id ? -1 : 1))
          .slice(0, limit),
      ),
    usedBlobs: (hashes) => calmly(async () => usedBlobs(tables, hashes)),
    shared: false,
    transact: (work) =>
      turnstile.pass(async () => {
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
    close: () => turnstile.pass(async () => undefined),
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

type Calm = <T>(read: () => Promise<T>) => Promise<T>;

/** Writes are made in place, so a read from outside waits until no transaction is open. */
function createCalm(turnstile: Mutex): Calm {
  return (read) => (turnstile.taken ? turnstile.pass(read) : read());
}

function outside(reads: Reads, calmly: Calm): Reads {
  return {
    findAccount: (id) => calmly(() => reads.findAccount(id)),
    listAccounts: (page) => calmly(() => reads.listAccounts(page)),
    findApiKeyByHash: (hash) => calmly(() => reads.findApiKeyByHash(hash)),
    findApiKey: (accountId, id) => calmly(() => reads.findApiKey(accountId, id)),
    listApiKeys: (accountId, page) => calmly(() => reads.listApiKeys(accountId, page)),
    findJob: (accountId, id) => calmly(() => reads.findJob(accountId, id)),
    listJobs: (accountId, page) => calmly(() => reads.listJobs(accountId, page)),
    countJobs: (accountId, status) => calmly(() => reads.countJobs(accountId, status)),
    findAvatar: (accountId, id) => calmly(() => reads.findAvatar(accountId, id)),
    listAvatars: (accountId, page) => calmly(() => reads.listAvatars(accountId, page)),
    findAsset: (id) => calmly(() => reads.findAsset(id)),
    balance: (accountId) => calmly(() => reads.balance(accountId)),
    listEntries: (accountId, page) => calmly(() => reads.listEntries(accountId, page)),
    findEndpoint: (accountId, id) => calmly(() => reads.findEndpoint(accountId, id)),
    listEndpoints: (accountId, page) => calmly(() => reads.listEndpoints(accountId, page)),
    findDelivery: (accountId, id) => calmly(() => reads.findDelivery(accountId, id)),
    listDeliveries: (accountId, page) => calmly(() => reads.listDeliveries(accountId, page)),
    countUnfinished: () => calmly(() => reads.countUnfinished()),
  };
}
