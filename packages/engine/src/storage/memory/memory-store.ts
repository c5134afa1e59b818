import { Mutex } from "async-mutex";
import type { Store } from "../../ports/store.ts";
import { toStore } from "../flat-store.ts";
import { createMemoryReads, type RunRead } from "./memory-reads.ts";
import { createMemoryTables, type MemoryTables } from "./memory-tables.ts";
import { createMemoryWrites } from "./memory-writes.ts";

/** Keeps everything in the memory of this process. Also runs in browsers. */
export function createMemoryStore(): Store {
  const tables = createMemoryTables();
  const mutex = new Mutex();
  const transactionReads = createMemoryReads(tables, async (read) => read());
  const whenCommitted: RunRead = async (read) => (mutex.isLocked() ? mutex.runExclusive(read) : read());

  return toStore({
    ...createMemoryReads(tables, whenCommitted),
    eventsAfter: (sequence, limit) => whenCommitted(() => eventsAfter(tables, sequence, limit)),
    lastSequence: () => whenCommitted(() => tables.events.rows.at(-1)?.sequence ?? 0),
    endpointsAfter: (id, limit) =>
      whenCommitted(() =>
        [...tables.endpoints.values()]
          .filter((endpoint) => endpoint.id > id)
          .sort((a, b) => (a.id < b.id ? -1 : 1))
          .slice(0, limit),
      ),
    usedBlobs: (hashes) => whenCommitted(() => usedBlobs(tables, hashes)),
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
          return await work({ ...transactionReads, ...createMemoryWrites(tables, undo) });
        } catch (error) {
          for (const step of steps.reverse()) step();
          throw error;
        } finally {
          open = false;
        }
      }),
    close: () => mutex.runExclusive(() => undefined),
  });
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
