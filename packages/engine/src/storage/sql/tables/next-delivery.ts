import type { Delivery } from "../../../model/delivery.ts";
import type { BusyReceivers, DeliveryTable } from "../../../ports/store.ts";
import {
  type DialectText,
  each,
  indexedBy,
  type LockWaitPolicy,
  limitTo,
  lockRows,
  type Sql,
  sql,
} from "../sql.ts";
import { type ReadRow, readText } from "../table.ts";
import type { SqlTransaction } from "../transaction.ts";
import { accountsTable } from "./accounts.ts";
import { deliveriesById, deliveriesTable, readDelivery } from "./deliveries.ts";

/**
 * Finds the next delivery and locks its account. Accounts that other transactions have locked are skipped, so that
 * dispatchers run concurrently; only when nothing else is left does it wait for a lock.
 */
export function createNextDelivery(tx: SqlTransaction): DeliveryTable["next"] {
  let isExclusive: Promise<void> | null = null;
  return async (now, busy) => {
    isExclusive ??= tx.exclusive("deliveries");
    await isExclusive;
    const queries = [firstDue(now, busy), firstOfReceivers(now, busy), firstBeforeClockChange(now, busy)];
    const free = await findAndLock(tx, queries, "skip");
    if (free) return free;
    const locked = await findFirst(tx, queries, sql``);
    if (!locked) return null;
    await tx.runAlone();
    return findAndLock(tx, queries, "wait");
  };
}

/** A query for the columns `id`, `account_id` and `body` of a delivery, which ends with what locks its account. */
type Query = (lock: Sql | DialectText) => Sql;

async function findAndLock(
  tx: SqlTransaction,
  queries: readonly Query[],
  waitPolicy: LockWaitPolicy,
): Promise<Delivery | null> {
  for (;;) {
    const found = await findFirst(tx, queries, lockRows("accounts", waitPolicy));
    if (!found) return null;
    const accountId = readText(found, "account_id");
    const row = await tx.get(deliveriesById, readText(found, "id"), accountId);
    const owner = await tx.account(accountId);
    // Before the account was locked, another transaction may have changed them.
    if (row?.["body"] === found["body"] && owner?.account.status === "active") return readDelivery(found);
  }
}

/** Returns the row of the first query that finds one. */
async function findFirst(
  tx: SqlTransaction,
  queries: readonly Query[],
  lock: Sql | DialectText,
): Promise<ReadRow | null> {
  for (const query of queries) {
    const [row] = await tx.all(query(lock));
    if (row) return row;
  }
  return null;
}

/** How many deliveries `firstDue` reads at most. */
const maxDueRead = 100;

/** Searches the deliveries that have been due longest, of which usually the first is free. */
function firstDue(now: number, busy: BusyReceivers): Query {
  return (lock) => sql`SELECT due.id, account_id, due.body
    FROM (${oldestDue(now, maxDueRead)}) AS due JOIN ${accountsTable} ON accounts.id = account_id
    WHERE ${isFree(busy)} ORDER BY due_at, due.id LIMIT 1 ${lock}`;
}

/**
 * Searches the first delivery of each URL of each account, which are found one after the other in an index. The time it
 * takes does not depend on the number of deliveries to a busy URL. Finds nothing if `firstDue` has searched all that are due.
 */
function firstOfReceivers(now: number, busy: BusyReceivers): Query {
  const pending = sql`${deliveriesTable} ${indexedBy("deliveries_by_receiver")}
    WHERE status = 'pending' AND ${hasNoLease(now)}`;
  const first = sql`ORDER BY account_id, url_hash, due_at, id LIMIT 1`;
  // Hashes are integers. With `>`, SQLite would read all deliveries to the previous URL.
  return (lock) => sql`WITH RECURSIVE receivers (id) AS (
      SELECT (SELECT id FROM ${pending} ${first}) WHERE EXISTS (${oldestDue(now, 1, maxDueRead)})
      UNION ALL
      SELECT (SELECT id FROM ${pending} AND (account_id, url_hash) >= (previous.account_id, previous.url_hash + 1) ${first})
      FROM receivers JOIN ${deliveriesTable} AS previous ON previous.id = receivers.id
    )
    SELECT deliveries.id, account_id, deliveries.body
    FROM receivers
      JOIN ${deliveriesTable} ON deliveries.id = receivers.id
      JOIN ${accountsTable} ON accounts.id = account_id
    WHERE due_at <= ${now} AND ${isFree(busy)} ORDER BY due_at, deliveries.id LIMIT 1 ${lock}`;
}

/** Searches the deliveries that were delayed or claimed before a clock change. */
function firstBeforeClockChange(now: number, busy: BusyReceivers): Query {
  return (lock) => sql`SELECT deliveries.id, account_id, deliveries.body
    FROM ${deliveriesTable} ${indexedBy("deliveries_valid_from")}
      JOIN ${accountsTable} ON accounts.id = account_id
    WHERE deliveries.status = 'pending' AND valid_from > ${now} AND ${isFree(busy)}
    ORDER BY valid_from, deliveries.id LIMIT 1 ${lock}`;
}

function oldestDue(now: number, limit: number, offset = 0): Sql {
  return sql`SELECT id, account_id, url, due_at, body FROM ${deliveriesTable} ${indexedBy("deliveries_due")}
    WHERE status = 'pending' AND due_at <= ${now} AND ${hasNoLease(now)}
    ORDER BY due_at, id ${limitTo(limit)} OFFSET ${offset}`;
}

function hasNoLease(now: number): Sql {
  return sql`(lease_until IS NULL OR lease_until <= ${now})`;
}

function isFree({ urls, accounts }: BusyReceivers): Sql {
  return sql`url NOT IN (SELECT value FROM ${each(urls)}) AND account_id NOT IN (SELECT value FROM ${each(accounts)})
    AND accounts.status = 'active'`;
}
