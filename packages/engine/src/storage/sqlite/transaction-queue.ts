import type { Transaction } from "../../ports/store.ts";
import { StoreBusyError } from "../../ports/store-errors.ts";
import type { Connection } from "./connection.ts";
import { maxAttempts } from "./open-database.ts";
import { createSqliteReads } from "./sqlite-reads.ts";
import { createSqliteWrites } from "./sqlite-writes.ts";

/** Runs transactions one after the other. */
export interface TransactionQueue {
  transact<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Resolves when nothing waits or runs. */
  idle(): Promise<void>;
}

export interface TransactionQueueOptions {
  /** How often a transaction is tried to begin while another process writes. */
  readonly attempts?: number;
  /** Throws when nothing may be written. */
  readonly beforeCommit?: () => void;
}

/**
 * Waiting for the disk is most of what a commit costs, so those who wait together are committed together: each has a
 * savepoint of its own inside one transaction of SQLite, and hears of its outcome after the commit.
 */
export function createTransactionQueue(
  writer: Connection,
  { attempts = maxAttempts, beforeCommit = () => undefined }: TransactionQueueOptions = {},
): TransactionQueue {
  const { setImmediate: nextTurn } = process.getBuiltinModule("node:timers/promises");
  const waiting: Member[] = [];
  let draining: Promise<void> | null = null;

  async function drain(): Promise<void> {
    while (waiting.length > 0) {
      // Requests that arrived in the same turn of the event loop become company, and I/O is never starved.
      await nextTurn();
      await runGroup();
    }
    draining = null;
  }

  async function runGroup(): Promise<void> {
    let group: Member[] = [];
    try {
      await begin();
      for (
        let next = waiting.shift();
        next;
        next = group.length < largestGroup ? waiting.shift() : undefined
      ) {
        group.push(next);
        await runOne(next);
      }
      beforeCommit();
      writer.run("COMMIT");
    } catch (fault) {
      rollBack();
      // Without a group it could not even begin, and what waits now would fare no better.
      if (group.length === 0) group = waiting.splice(0);
      for (const member of group) member.fail(fault);
      return;
    }
    for (const member of group) member.settle();
  }

  function rollBack(): void {
    try {
      if (writer.inTransaction) writer.run("ROLLBACK");
    } catch {
      // Those who wait are told of the first fault; the next transaction cannot begin and tells of this one.
    }
  }

  async function runOne(member: Member): Promise<void> {
    writer.run("SAVEPOINT member");
    const { tx, end } = openTransaction(writer);
    const result = await member.perform(tx);
    end();
    // After some failures, like a full disk, SQLite takes back everything, so the whole group has failed.
    if (!writer.inTransaction) throw result.ok ? new Error("The transaction was lost.") : result.error;
    if (!result.ok) writer.run("ROLLBACK TO member");
    writer.run("RELEASE member");
  }

  /** Waits for a writer of another process, or of another store here, by turns of the event loop. */
  async function begin(): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        writer.run("BEGIN IMMEDIATE");
        return;
      } catch (error) {
        if (!(error instanceof StoreBusyError) || attempt === attempts) throw error;
        await nextTurn();
      }
    }
  }

  return {
    transact: (work) =>
      new Promise((resolve, reject) => {
        waiting.push(createMember(work, resolve, reject));
        draining ??= drain();
      }),
    async idle() {
      while (draining) await draining;
    },
  };
}

/** Enough to share the wait for the disk; more would make the first wait long for the last. */
const largestGroup = 32;

type Performed = { readonly ok: true } | { readonly ok: false; readonly error: unknown };

/** One who called `transact`. */
interface Member {
  perform(tx: Transaction): Promise<Performed>;
  /** Tells what the work came to, now that it is durable or taken back. */
  settle(): void;
  /** Tells that nothing was written, whatever the work came to. */
  fail(fault: unknown): void;
}

function createMember<T>(
  work: (tx: Transaction) => Promise<T>,
  resolve: (value: T) => void,
  reject: (error: unknown) => void,
): Member {
  let settle = () => {};
  return {
    async perform(tx) {
      try {
        const value = await work(tx);
        settle = () => resolve(value);
        return { ok: true };
      } catch (error) {
        settle = () => reject(error);
        return { ok: false, error };
      }
    },
    settle: () => settle(),
    fail: reject,
  };
}

/** A transaction that refuses to be used after its end, when its writes would become part of another one. */
function openTransaction(writer: Connection): { tx: Transaction; end(): void } {
  let open = true;
  const connection = (): Connection => {
    if (!open) throw new Error("This transaction has ended.");
    return writer;
  };
  const guarded: Connection = {
    path: writer.path,
    get inTransaction() {
      return writer.inTransaction;
    },
    one: (sql, ...values) => connection().one(sql, ...values),
    all: (sql, ...values) => connection().all(sql, ...values),
    run: (sql, ...values) => connection().run(sql, ...values),
    script: (sql) => connection().script(sql),
    close: () => connection().close(),
  };
  return {
    tx: { ...createSqliteReads(guarded), ...createSqliteWrites(guarded) },
    end: () => {
      open = false;
    },
  };
}
