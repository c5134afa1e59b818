import type { Reads, Store } from "../../ports/store.ts";
import { createMemoryReads } from "./memory-reads.ts";
import { createMemoryTables } from "./memory-tables.ts";
import { createMemoryWrites } from "./memory-writes.ts";
import { createTurnstile, type Turnstile } from "./turnstile.ts";

/** A store that lives as long as this process; runs in browsers too. */
export function createMemoryStore(): Store {
  const tables = createMemoryTables();
  const reads = createMemoryReads(tables);
  const turnstile = createTurnstile();

  return {
    ...outside(reads, turnstile),
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

/** Writes are made in place, so a read from outside waits until no transaction is open. */
function outside(reads: Reads, turnstile: Turnstile): Reads {
  const calmly = <T>(read: () => Promise<T>) => (turnstile.taken ? turnstile.pass(read) : read());
  return {
    findAccount: (id) => calmly(() => reads.findAccount(id)),
    findAccountByKey: (keyHash) => calmly(() => reads.findAccountByKey(keyHash)),
    findJob: (accountId, id) => calmly(() => reads.findJob(accountId, id)),
    listJobs: (accountId, page) => calmly(() => reads.listJobs(accountId, page)),
    findAvatar: (accountId, id) => calmly(() => reads.findAvatar(accountId, id)),
    listAvatars: (accountId, page) => calmly(() => reads.listAvatars(accountId, page)),
    findAsset: (id) => calmly(() => reads.findAsset(id)),
    balance: (accountId) => calmly(() => reads.balance(accountId)),
    eventsAfter: (sequence, limit) => calmly(() => reads.eventsAfter(sequence, limit)),
    lastSequence: () => calmly(() => reads.lastSequence()),
    countUnfinished: () => calmly(() => reads.countUnfinished()),
  };
}
