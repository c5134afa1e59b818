import type { Store } from "../../ports/store.ts";
import type { AccountRow } from "./account-row.ts";
import { createBatchLoader } from "./batch-loader.ts";
import type { SqlDriver } from "./driver.ts";
import { each, sql } from "./sql.ts";
import { readText } from "./table.ts";
import { accountColumns, accountsTable, readAccountRow } from "./tables/accounts.ts";
import { findByHashes } from "./tables/api-keys.ts";
import { createCommentsOfAuthor } from "./tables/comments.ts";
import { createEndpointsAfter } from "./tables/endpoints.ts";
import { createFeedReader } from "./tables/feed.ts";
import { createLikeReader } from "./tables/likes.ts";
import { createReaders, createTransaction, selectUsedBlobs } from "./tables.ts";
import type { SqlReader } from "./transaction.ts";
import { createTransactionQueue } from "./transaction-queue.ts";

/** A store in a database. */
export function createSqlStore(driver: SqlDriver): Store {
  const reader = createReader(driver);
  const readers = createReaders(reader);
  const findByHash = createBatchLoader((hashes: readonly string[]) => findByHashes(reader, hashes));
  const queue = createTransactionQueue(driver);
  return {
    ...readers,
    // Every request finds its API key.
    apiKeys: driver.isRemote ? { ...readers.apiKeys, findByHash } : readers.apiKeys,
    endpoints: { ...readers.endpoints, after: createEndpointsAfter(reader) },
    events: driver.events,
    feed: createFeedReader(reader),
    likes: createLikeReader(reader),
    comments: { ...readers.comments, ofAuthor: createCommentsOfAuthor(reader) },
    shared: driver.shared,
    transact(work) {
      return queue.transact((tx) => work(createTransaction(tx, driver)));
    },
    async usedBlobs(hashes) {
      if (hashes.length === 0) return new Set();
      const rows = await driver.all(selectUsedBlobs(hashes));
      return new Set(rows.map((row) => readText(row, "value")));
    },
    ...(driver.onNotification && { onNotification: driver.onNotification }),
    async close() {
      await queue.idle();
      await driver.close();
    },
  };
}

/** Reads committed data and locks nothing. */
function createReader({ all, isRemote }: SqlDriver): SqlReader {
  async function findAccounts(ids: readonly string[]): Promise<(AccountRow | null)[]> {
    const rows = await all(sql`SELECT ${accountColumns} FROM ${accountsTable}
      WHERE id IN (SELECT value FROM ${each([...new Set(ids)])})`);
    const found = new Map(rows.map((row) => [readText(row, "id"), readAccountRow(row)]));
    return ids.map((id) => found.get(id) ?? null);
  }

  const findAccount = createBatchLoader(findAccounts);
  return {
    all,
    lock: async () => undefined,
    async account(id) {
      if (isRemote) return findAccount(id);
      const [found = null] = await findAccounts([id]);
      return found;
    },
  };
}
