import { StoreBusyError } from "../../ports/store-errors.ts";
import type { FlatTransaction } from "../flat-store.ts";
import type { Connection } from "./connection.ts";
import { maxAttempts } from "./open-database.ts";
import { createSqliteReads } from "./sqlite-reads.ts";
import { createSqliteWrites } from "./sqlite-writes.ts";

/** Runs transactions one after the other. */
export interface TransactionQueue {
  transact<T>(work: (tx: FlatTransaction) => Promise<T>): Promise<T>;
  /** Resolves when no transaction is queued or running. */
  idle(): Promise<void>;
}

export interface TransactionQueueOptions {
  /** Number of attempts to begin while another process writes. */
  readonly attempts?: number;
  /** Throws to prevent the commit. */
  readonly beforeCommit?: () => void;
}

/**
 * Runs queued transactions in groups of one commit (group commit), because most of the cost of a commit is its fsync. Each
 * transaction has a savepoint and settles after the commit. A general-purpose queue such as p-queue has no batches.
 */
export function createTransactionQueue(
  writer: Connection,
  { attempts = maxAttempts, beforeCommit = () => undefined }: TransactionQueueOptions = {},
): TransactionQueue {
  const { setImmediate: yieldToEventLoop } = process.getBuiltinModule("node:timers/promises");
  const queue: QueuedTransaction[] = [];
  let draining: Promise<void> | null = null;

  async function drain(): Promise<void> {
    while (queue.length > 0) {
      // Transactions of the same event loop turn join the group, and I/O is not starved.
      await yieldToEventLoop();
      await runGroup();
    }
    draining = null;
  }

  async function runGroup(): Promise<void> {
    let group: QueuedTransaction[] = [];
    try {
      await begin();
      for (let next = queue.shift(); next; next = group.length < maxGroupSize ? queue.shift() : undefined) {
        group.push(next);
        await runOne(next);
      }
      beforeCommit();
      writer.run("COMMIT");
    } catch (error) {
      rollBack();
      // The transaction could not begin if the group is empty, so everything queued fails.
      if (group.length === 0) group = queue.splice(0);
      for (const transaction of group) transaction.fail(error);
      return;
    }
    for (const transaction of group) transaction.settle();
  }

  function rollBack(): void {
    try {
      if (writer.inTransaction) writer.run("ROLLBACK");
    } catch {
      // Callers get the first error. If the rollback failed, the next transaction cannot begin and reports why.
    }
  }

  async function runOne(transaction: QueuedTransaction): Promise<void> {
    writer.run("SAVEPOINT work");
    const { tx, end } = openTransaction(writer);
    const result = await transaction.run(tx);
    end();
    // SQLite rolls back everything after some errors, such as a full disk, so the whole group has failed.
    if (!writer.inTransaction)
      throw result.ok ? new Error("SQLite rolled the transaction back.") : result.error;
    if (!result.ok) writer.run("ROLLBACK TO work");
    writer.run("RELEASE work");
  }

  /** Begins a transaction. While another connection writes, retries without blocking the event loop for long. */
  async function begin(): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        writer.run("BEGIN IMMEDIATE");
        return;
      } catch (error) {
        if (!(error instanceof StoreBusyError) || attempt === attempts) throw error;
        await yieldToEventLoop();
      }
    }
  }

  return {
    transact: (work) =>
      new Promise((resolve, reject) => {
        queue.push(createQueuedTransaction(work, resolve, reject));
        draining ??= drain();
      }),
    async idle() {
      while (draining) await draining;
    },
  };
}

/** Enough to share an fsync; larger groups would increase the latency of their first transaction. */
const maxGroupSize = 32;

type WorkResult = { readonly ok: true } | { readonly ok: false; readonly error: unknown };

/** A call of `transact`. */
interface QueuedTransaction {
  run(tx: FlatTransaction): Promise<WorkResult>;
  /** Settles the call with the result of its work, after the commit. */
  settle(): void;
  /** Rejects the call because nothing was committed. */
  fail(error: unknown): void;
}

function createQueuedTransaction<T>(
  work: (tx: FlatTransaction) => Promise<T>,
  resolve: (value: T) => void,
  reject: (error: unknown) => void,
): QueuedTransaction {
  let settle = () => {};
  return {
    async run(tx) {
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

/** Opens a transaction that rejects use after its end, when its writes would become part of the next one. */
function openTransaction(writer: Connection): { tx: FlatTransaction; end(): void } {
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
