import { StoreConflictError } from "../../ports/store-errors.ts";
import type { SqlDriver } from "./driver.ts";
import { Member } from "./member.ts";
import type { SqlTransaction } from "./transaction.ts";
import { UnitOfWork } from "./unit-of-work.ts";
import { yieldToEventLoop } from "./yield-to-event-loop.ts";

/** Runs transactions, many of them in one transaction of the database. */
export interface TransactionQueue {
  transact<T>(work: (tx: SqlTransaction) => Promise<T>): Promise<T>;
  /** Resolves when no transaction is queued or running. */
  idle(): Promise<void>;
}

/** Larger units would hold the locks of their accounts longer, and increase the latency of their first member. */
const maxMembers = 64;

/**
 * How many calls are settled in one iteration of the event loop: each continues with building and sending a response. Those
 * of a remote database are settled together, so that the transactions they start next share a unit again.
 */
const settledAtOnce = 4;

/**
 * Transactions that wait at the same time share one of the database (group commit), because most of the cost of a
 * transaction is its commit and its round trips. If one of them makes the unit roll back, each is run again alone.
 */
export function createTransactionQueue(driver: SqlDriver): TransactionQueue {
  const queue: QueuedTransaction[] = [];
  /** How many calls of `runUnits` are running. `idle` resolves when there are none. */
  let runnerCount = 0;
  let idle = Promise.withResolvers<void>();

  async function runUnits(): Promise<void> {
    while (queue.length > 0) {
      // Transactions that start in this iteration of the event loop join the unit, and I/O is not starved.
      await yieldToEventLoop();
      await runUnit(nextMembers());
    }
    runnerCount -= 1;
    if (runnerCount > 0) return;
    idle.resolve();
    idle = Promise.withResolvers();
  }

  function nextMembers(): QueuedTransaction[] {
    const alone = queue.findIndex(({ runsAlone }) => runsAlone);
    if (alone === 0) return queue.splice(0, 1);
    return queue.splice(0, Math.min(maxMembers, alone === -1 ? queue.length : alone));
  }

  async function runUnit(transactions: readonly QueuedTransaction[]): Promise<void> {
    if (transactions.length === 0) return;
    const session = await driver.begin().catch((error: unknown) => {
      // The database cannot be used, so everything queued fails.
      for (const transaction of [...transactions, ...queue.splice(0)]) transaction.reject(error);
    });
    if (!session) return;
    const unit = new UnitOfWork(driver, session, transactions.length === 1);
    const members = transactions.map(() => new Member(unit));
    await Promise.all(members.map((member, index) => transactions[index]?.run(member)));
    const ownFailure = unit.isAlone ? transactions[0]?.failure : null;
    const failure = unit.failure ?? ownFailure ?? (await commit(unit));
    if (failure) {
      await session.rollback();
      return endFailed(transactions, failure.error);
    }
    if (unit.hasEvents) driver.notify?.();
    for (const [index, transaction] of transactions.entries()) {
      // The conflict may be with a row that another transaction inserted before the account was locked.
      const isConflict = transaction.failure?.error instanceof StoreConflictError;
      if (isConflict || members[index]?.mustRunAlone === true) runAlone(transaction);
      else transaction.settle();
      if (!driver.isRemote && index % settledAtOnce === settledAtOnce - 1) await yieldToEventLoop();
    }
  }

  function endFailed(transactions: readonly QueuedTransaction[], error: unknown): void {
    for (const transaction of transactions) {
      transaction.attempts += transactions.length === 1 ? 1 : 0;
      const mayBeCausedByAnother =
        transactions.length > 1 && (error === null || error instanceof StoreConflictError);
      if (mayBeCausedByAnother || driver.isRetryable(error, Math.max(1, transaction.attempts)))
        runAlone(transaction);
      else if (transactions.length === 1 && transaction.failure) transaction.settle();
      else transaction.reject(error);
    }
  }

  function runAlone(transaction: QueuedTransaction): void {
    transaction.runsAlone = true;
    queue.unshift(transaction);
    startRunner();
  }

  function startRunner(): void {
    if (runnerCount >= driver.maxTransactions) return;
    runnerCount += 1;
    void runUnits();
  }

  return {
    transact: (work) =>
      new Promise((resolve, reject) => {
        queue.push(createQueuedTransaction(work, resolve, reject));
        startRunner();
      }),
    async idle() {
      while (runnerCount > 0) await idle.promise;
    },
  };
}

async function commit(unit: UnitOfWork): Promise<{ readonly error: unknown } | null> {
  try {
    await unit.commit();
    return null;
  } catch (error) {
    return { error };
  }
}

/** A call of `transact`. */
interface QueuedTransaction {
  /** How often it has failed alone. */
  attempts: number;
  runsAlone: boolean;
  /** Why the work rejected when it was last run. */
  readonly failure: { readonly error: unknown } | null;
  run(member: Member): Promise<void>;
  /** Settles the call as its work did. */
  settle(): void;
  reject(error: unknown): void;
}

function createQueuedTransaction<T>(
  work: (tx: SqlTransaction) => Promise<T>,
  resolve: (value: T) => void,
  reject: (error: unknown) => void,
): QueuedTransaction {
  let settle = () => {};
  let failure: QueuedTransaction["failure"] = null;
  return {
    attempts: 0,
    runsAlone: false,
    get failure() {
      return failure;
    },
    async run(member) {
      failure = null;
      try {
        const value = await work(member);
        settle = () => resolve(value);
        member.succeed();
      } catch (error) {
        failure = { error };
        settle = () => reject(error);
        member.fail();
      }
    },
    settle: () => settle(),
    reject,
  };
}
