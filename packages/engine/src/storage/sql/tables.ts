import type { OwnedKind, StoreReader, Transaction } from "../../ports/store.ts";
import type { SqlDriver } from "./driver.ts";
import { join, type Sql } from "./sql.ts";
import type { Table } from "./table.ts";
import { accountsTable, createAccountReader, createAccountTable } from "./tables/accounts.ts";
import { agentsTable, createAgentReader, createAgentTable, deleteAgentsOfAccount } from "./tables/agents.ts";
import {
  apiKeysTable,
  createApiKeyReader,
  createApiKeyTable,
  deleteApiKeysOfAccount,
} from "./tables/api-keys.ts";
import {
  assetsTable,
  createAssetReader,
  createAssetTable,
  deleteAssetsOfAccount,
  selectAssetBlobs,
} from "./tables/assets.ts";
import { avatarTermsTable } from "./tables/avatar-terms.ts";
import {
  avatarsTable,
  createAvatarReader,
  createAvatarTable,
  deleteAvatarsOfAccount,
} from "./tables/avatars.ts";
import { commentsTable, createCommentReader, createCommentTable } from "./tables/comments.ts";
import {
  createDeliveryReader,
  createDeliveryTable,
  deleteDeliveriesOfAccount,
  deliveriesTable,
} from "./tables/deliveries.ts";
import {
  createEndpointReader,
  createEndpointTable,
  deleteEndpointsOfAccount,
  endpointsTable,
} from "./tables/endpoints.ts";
import { feedEntriesTable } from "./tables/feed-entries.ts";
import {
  createIdempotencyKeyTable,
  deleteIdempotencyKeysOfAccount,
  idempotencyKeysTable,
} from "./tables/idempotency-keys.ts";
import {
  createJobReader,
  createJobTable,
  deleteJobsOfAccount,
  jobReferencesTable,
  jobsTable,
  selectJobBlobs,
} from "./tables/jobs.ts";
import { createLedgerReader, createLedgerTable, entriesTable } from "./tables/ledger.ts";
import { createLikeTable, likesTable } from "./tables/likes.ts";
import { createLookReader, createLookTable, looksTable } from "./tables/looks.ts";
import { createNextDelivery } from "./tables/next-delivery.ts";
import { createSecretTable, secretsTable } from "./tables/secrets.ts";
import { createTwinReader, createTwinTable, deleteTwinsOfAccount, twinsTable } from "./tables/twins.ts";
import type { SqlReader, SqlTransaction } from "./transaction.ts";

/** All tables, each after those it refers to. */
export const tables: readonly Table[] = [
  accountsTable,
  apiKeysTable,
  jobsTable,
  jobReferencesTable,
  avatarsTable,
  avatarTermsTable,
  looksTable,
  agentsTable,
  twinsTable,
  feedEntriesTable,
  likesTable,
  commentsTable,
  assetsTable,
  entriesTable,
  endpointsTable,
  deliveriesTable,
  idempotencyKeysTable,
  secretsTable,
];

/** Selects those of the hashes that rows refer to, as the column `value`. */
export function selectUsedBlobs(hashes: readonly string[]): Sql {
  return join([selectAssetBlobs(hashes), selectJobBlobs(hashes)], " UNION ");
}

export function createReaders(reader: SqlReader): StoreReader {
  return {
    accounts: createAccountReader(reader),
    apiKeys: createApiKeyReader(reader),
    jobs: createJobReader(reader),
    avatars: createAvatarReader(reader),
    looks: createLookReader(reader),
    agents: createAgentReader(reader),
    twins: createTwinReader(reader),
    comments: createCommentReader(reader),
    assets: createAssetReader(reader),
    ledger: createLedgerReader(reader),
    endpoints: createEndpointReader(reader),
    deliveries: createDeliveryReader(reader),
  };
}

export function createTransaction(tx: SqlTransaction, { events }: SqlDriver): Transaction {
  return {
    accounts: createAccountTable(tx),
    apiKeys: createApiKeyTable(tx),
    jobs: createJobTable(tx, (now, options) => tx.nextJob(now, options)),
    avatars: createAvatarTable(tx),
    looks: createLookTable(tx),
    agents: createAgentTable(tx),
    twins: createTwinTable(tx),
    likes: createLikeTable(tx),
    comments: createCommentTable(tx),
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
    lockAccounts: (ids) => tx.lockAll(ids),
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
  agents: deleteAgentsOfAccount,
  twins: deleteTwinsOfAccount,
  avatars: deleteAvatarsOfAccount,
  assets: deleteAssetsOfAccount,
  jobs: deleteJobsOfAccount,
};
