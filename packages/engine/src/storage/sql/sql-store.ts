import type { OwnedKind, Store, StoreReader, Transaction } from "../../ports/store.ts";
import type { SqlDriver } from "./driver.ts";
import { sql } from "./sql.ts";
import { readText } from "./table.ts";
import {
  accountColumns,
  accountsTable,
  createAccountReader,
  createAccountTable,
  readAccountRow,
} from "./tables/accounts.ts";
import { createApiKeyReader, createApiKeyTable, deleteApiKeysOfAccount } from "./tables/api-keys.ts";
import {
  createAssetReader,
  createAssetTable,
  deleteAssetsOfAccount,
  selectAssetBlobs,
} from "./tables/assets.ts";
import { createAvatarReader, createAvatarTable, deleteAvatarsOfAccount } from "./tables/avatars.ts";
import { createDeliveryReader, createDeliveryTable, deleteDeliveriesOfAccount } from "./tables/deliveries.ts";
import {
  createEndpointReader,
  createEndpointsAfter,
  createEndpointTable,
  deleteEndpointsOfAccount,
} from "./tables/endpoints.ts";
import { createIdempotencyKeyTable, deleteIdempotencyKeysOfAccount } from "./tables/idempotency-keys.ts";
import { createJobReader, createJobTable, deleteJobsOfAccount, selectJobBlobs } from "./tables/jobs.ts";
import { createLedgerReader, createLedgerTable } from "./tables/ledger.ts";
import { createNextDelivery } from "./tables/next-delivery.ts";
import { createSecretTable } from "./tables/secrets.ts";
import type { SqlReader, SqlTransaction } from "./transaction.ts";
import { createTransactionQueue } from "./transaction-queue.ts";

/** A store in a database. */
export function createSqlStore(driver: SqlDriver): Store {
  const reader = createReader(driver);
  const readers = createReaders(reader);
  const queue = createTransactionQueue(driver);
  return {
    ...readers,
    endpoints: { ...readers.endpoints, after: createEndpointsAfter(reader) },
    events: driver.events,
    shared: driver.shared,
    transact(work) {
      return queue.transact((tx) => work(createTransaction(tx, driver)));
    },
    async usedBlobs(hashes) {
      if (hashes.length === 0) return new Set();
      const rows = await driver.all(sql`${selectAssetBlobs(hashes)} UNION ${selectJobBlobs(hashes)}`);
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
function createReader({ all }: SqlDriver): SqlReader {
  return {
    all,
    lock: async () => undefined,
    async account(id) {
      const [row] = await all(sql`SELECT ${accountColumns} FROM ${accountsTable} WHERE id = ${id}`);
      return row ? readAccountRow(row) : null;
    },
  };
}

function createReaders(reader: SqlReader): StoreReader {
  return {
    accounts: createAccountReader(reader),
    apiKeys: createApiKeyReader(reader),
    jobs: createJobReader(reader),
    avatars: createAvatarReader(reader),
    assets: createAssetReader(reader),
    ledger: createLedgerReader(reader),
    endpoints: createEndpointReader(reader),
    deliveries: createDeliveryReader(reader),
  };
}

function createTransaction(tx: SqlTransaction, { events }: SqlDriver): Transaction {
  return {
    accounts: createAccountTable(tx),
    apiKeys: createApiKeyTable(tx),
    jobs: createJobTable(tx, (now, caps) => tx.nextJob(now, caps)),
    avatars: createAvatarTable(tx),
    assets: createAssetTable(tx),
    ledger: createLedgerTable(tx),
    endpoints: createEndpointTable(tx),
    deliveries: createDeliveryTable(tx, createNextDelivery(tx)),
    idempotencyKeys: createIdempotencyKeyTable(tx),
    secrets: createSecretTable(tx),
    events: {
      async append(event) {
        await tx.lock(event.accountId);
        tx.appendEvent(event);
      },
      async deleteBefore(time, limit) {
        await tx.runAlone();
        return tx.run(events.deleteBefore(time, limit));
      },
    },
    deleteAccountRows(accountId, kind, limit) {
      if (kind !== "events") return deletions[kind](tx, accountId, limit);
      return deleteEventsOfAccount(tx, accountId, events);
    },
  };
}

async function deleteEventsOfAccount(
  tx: SqlTransaction,
  accountId: string,
  events: SqlDriver["events"],
): Promise<number> {
  await tx.runAlone();
  await tx.lock(accountId);
  return tx.run(events.deleteOfAccount(accountId));
}

type DeleteOfAccount = (tx: SqlTransaction, accountId: string, limit: number) => Promise<number>;

const deletions: Readonly<Record<Exclude<OwnedKind, "events">, DeleteOfAccount>> = {
  deliveries: deleteDeliveriesOfAccount,
  endpoints: deleteEndpointsOfAccount,
  idempotencyKeys: deleteIdempotencyKeysOfAccount,
  apiKeys: deleteApiKeysOfAccount,
  avatars: deleteAvatarsOfAccount,
  assets: deleteAssetsOfAccount,
  jobs: deleteJobsOfAccount,
};
