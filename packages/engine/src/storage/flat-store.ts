import type { Account } from "../model/account.ts";
import type { ApiKey } from "../model/api-key.ts";
import type { Avatar } from "../model/avatar.ts";
import type { Delivery } from "../model/delivery.ts";
import type { Endpoint } from "../model/endpoint.ts";
import type { Event, RecordedEvent } from "../model/event.ts";
import type { IdempotencyKeyId, KeyRecord } from "../model/idempotency.ts";
import type { Asset, Job, JobStatus } from "../model/job.ts";
import type { Balance, Entry } from "../model/ledger.ts";
import type { Caps } from "../model/limits.ts";
import type {
  BusyReceivers,
  DeliveryFilter,
  OwnedKind,
  Page,
  PageQuery,
  Store,
  StoreReader,
  Transaction,
} from "../ports/store.ts";

/** A store whose methods are not grouped by entity. */
export interface FlatStore extends FlatReads {
  /**
   * Runs `work` in a transaction. Resolves when the writes are committed and durable; rejects after a rollback. Transactions
   * of all processes are serializable. `work` may be retried from its beginning, and must await nothing but the
   * transaction.
   */
  transact<T>(work: (tx: FlatTransaction) => Promise<T>): Promise<T>;
  /**
   * Returns at most `limit` events with a greater sequence, oldest first. An event never appears after one with a greater
   * sequence was returned.
   */
  eventsAfter(sequence: number, limit: number): Promise<RecordedEvent[]>;
  /** Returns the sequence of the newest event, or 0. */
  lastSequence(): Promise<number>;
  /** Returns at most `limit` endpoints of all accounts with a greater id, ordered by id. */
  endpointsAfter(id: string, limit: number): Promise<readonly Endpoint[]>;
  /** Returns the hashes that an asset or a reference of a job uses. */
  usedBlobs(hashes: readonly string[]): Promise<ReadonlySet<string>>;
  /** Whether other processes may write to the same store, so that readers have to poll. */
  readonly shared: boolean;
  /**
   * Calls the listener soon after any process has recorded events, and whenever a notification may have been missed. Returns
   * the function that unsubscribes. Absent if the store has no notifications.
   */
  onNotification?(listener: () => void): () => void;
  /** Waits for running transactions and closes files and connections. */
  close(): Promise<void>;
}

/** Methods with an account id return only rows of that account. Lists are newest first. */
export interface FlatReads {
  findAccount(id: string): Promise<Account | null>;
  /** Excludes deleted accounts. */
  listAccounts(page: PageQuery): Promise<Page<Account>>;
  /** Returns revoked keys too. */
  findApiKeyByHash(hash: string): Promise<{ key: ApiKey; account: Account } | null>;
  findApiKey(accountId: string, id: string): Promise<ApiKey | null>;
  listApiKeys(accountId: string, page: PageQuery): Promise<Page<ApiKey>>;
  findJob(accountId: string, id: string): Promise<Job | null>;
  listJobs(accountId: string, page: PageQuery & { status?: JobStatus }): Promise<Page<Job>>;
  /** Counts the jobs of the account with this status. */
  countJobs(accountId: string, status: JobStatus): Promise<number>;
  findAvatar(accountId: string, id: string): Promise<Avatar | null>;
  listAvatars(accountId: string, page: PageQuery & { label?: string }): Promise<Page<Avatar>>;
  /** Finds the asset of any account: the caller checks the owner or the signature. */
  findAsset(id: string): Promise<Asset | null>;
  balance(accountId: string): Promise<Balance>;
  listEntries(accountId: string, page: PageQuery): Promise<Page<Entry>>;
  findEndpoint(accountId: string, id: string): Promise<Endpoint | null>;
  listEndpoints(accountId: string, page: PageQuery): Promise<Page<Endpoint>>;
  findDelivery(accountId: string, id: string): Promise<Delivery | null>;
  listDeliveries(accountId: string, page: PageQuery & DeliveryFilter): Promise<Page<Delivery>>;
  /** Counts the queued and processing jobs of all accounts. */
  countUnfinished(): Promise<number>;
}

export interface FlatTransaction extends FlatReads {
  insertAccount(account: Account): Promise<void>;
  /** Replaces the row with the same id, as all updates do. Rejects an unknown id. */
  updateAccount(account: Account): Promise<void>;
  /** Rejects an existing hash. */
  insertApiKey(key: ApiKey): Promise<void>;
  updateApiKey(key: ApiKey): Promise<void>;
  insertJob(job: Job): Promise<void>;
  updateJob(job: Job): Promise<void>;
  /** Finds the job of any account, for workers. */
  getJob(id: string): Promise<Job | null>;
  /**
   * Returns the job to work on next, without changing it. Jobs whose lease expired come first, oldest first. Then accounts
   * are served round robin: of the accounts with a queued job that is due and fewer processing jobs than the cap of their
   * tier, the one that was served longest ago, ties by id; of its jobs the oldest. Updating a job from `queued` to
   * `processing` marks its account as served. The time it takes does not depend on the number of
   * queued jobs.
   */
  nextClaimable(now: number, caps: Caps): Promise<Job | null>;
  /** Deletes the job unless an avatar was saved from it. Keeps its ledger entries. Returns whether it was deleted. */
  deleteJob(id: string): Promise<boolean>;
  insertAvatar(avatar: Avatar): Promise<void>;
  updateAvatar(avatar: Avatar): Promise<void>;
  deleteAvatar(id: string): Promise<void>;
  insertAsset(asset: Asset): Promise<void>;
  /** Returns whether it existed. */
  deleteAsset(id: string): Promise<boolean>;
  /** Rejects a second entry of a kind for a job, a charge and a release of one job, and a negative amount. */
  insertEntry(entry: Entry): Promise<void>;
  /** Returns the hold of a job. */
  findHold(jobId: string): Promise<Entry | null>;
  appendEvent(event: Event): Promise<void>;
  /**
   * Deletes those of the oldest `limit` events that were recorded before `time`. Returns their number.
   * Must not be used in transactions that append events.
   */
  deleteEventsBefore(time: number, limit: number): Promise<number>;
  /**
   * Deletes rows of an account, usually at most `limit`, and returns their number. Keeps jobs that an avatar was saved from.
   * Events of the same transaction must not be deleted.
   */
  deleteAccountRows(accountId: string, kind: OwnedKind, limit: number): Promise<number>;
  /** Deletes idempotency keys of an account whose stored response contains the id. */
  deleteKeysMentioning(accountId: string, id: string): Promise<void>;
  insertEndpoint(endpoint: Endpoint): Promise<void>;
  updateEndpoint(endpoint: Endpoint): Promise<void>;
  /** Keeps its deliveries. */
  deleteEndpoint(id: string): Promise<void>;
  insertDelivery(delivery: Delivery): Promise<void>;
  updateDelivery(delivery: Delivery): Promise<void>;
  /** Finds the delivery of any account, for the dispatcher. */
  getDelivery(id: string): Promise<Delivery | null>;
  /**
   * Returns the pending delivery without a lease that has been due longest, without changing it. Skips deliveries to busy URLs
   * and of busy accounts.
   */
  nextDelivery(now: number, busy: BusyReceivers): Promise<Delivery | null>;
  /** Deletes at most `limit` deliveries that ended before `time`. Returns their number. */
  deleteDeliveriesEndedBefore(time: number, limit: number): Promise<number>;
  findKey(scope: IdempotencyKeyId): Promise<KeyRecord | null>;
  /** Inserts the record or replaces the one with the same scope. */
  putKey(record: KeyRecord): Promise<void>;
  deleteKey(scope: IdempotencyKeyId): Promise<void>;
  /** Deletes at most `limit` expired keys. Returns their number. */
  deleteExpiredKeys(now: number, limit: number): Promise<number>;
  /** Returns the secret with this name. Stores and returns `fresh` if it does not exist. */
  getOrCreateSecret(name: string, fresh: string): Promise<string>;
  /** Replaces an existing secret. */
  replaceSecret(name: string, value: string): Promise<void>;
}

/** Groups the methods by entity. */
export function toStore(flat: FlatStore): Store {
  const reader = toReader(flat);
  return {
    ...reader,
    endpoints: { ...reader.endpoints, after: flat.endpointsAfter },
    events: { after: flat.eventsAfter, lastSequence: flat.lastSequence },
    transact: (work) => flat.transact((tx) => work(toTransaction(tx))),
    usedBlobs: flat.usedBlobs,
    shared: flat.shared,
    ...(flat.onNotification && { onNotification: flat.onNotification }),
    close: flat.close,
  };
}

function toReader(flat: FlatReads): StoreReader {
  return {
    accounts: { find: flat.findAccount, list: flat.listAccounts },
    apiKeys: { findByHash: flat.findApiKeyByHash, find: flat.findApiKey, list: flat.listApiKeys },
    jobs: {
      find: flat.findJob,
      list: flat.listJobs,
      count: flat.countJobs,
      countUnfinished: flat.countUnfinished,
    },
    avatars: { find: flat.findAvatar, list: flat.listAvatars },
    assets: { find: flat.findAsset },
    ledger: { balance: flat.balance, list: flat.listEntries },
    endpoints: { find: flat.findEndpoint, list: flat.listEndpoints },
    deliveries: { find: flat.findDelivery, list: flat.listDeliveries },
  };
}

function toTransaction(tx: FlatTransaction): Transaction {
  const reader = toReader(tx);
  return {
    accounts: { ...reader.accounts, insert: tx.insertAccount, update: tx.updateAccount },
    apiKeys: { ...reader.apiKeys, insert: tx.insertApiKey, update: tx.updateApiKey },
    jobs: {
      ...reader.jobs,
      insert: tx.insertJob,
      update: tx.updateJob,
      get: tx.getJob,
      nextClaimable: tx.nextClaimable,
      delete: tx.deleteJob,
    },
    avatars: {
      ...reader.avatars,
      insert: tx.insertAvatar,
      update: tx.updateAvatar,
      delete: tx.deleteAvatar,
    },
    assets: { ...reader.assets, insert: tx.insertAsset, delete: tx.deleteAsset },
    ledger: { ...reader.ledger, insert: tx.insertEntry, findHold: tx.findHold },
    endpoints: {
      ...reader.endpoints,
      insert: tx.insertEndpoint,
      update: tx.updateEndpoint,
      delete: tx.deleteEndpoint,
    },
    deliveries: {
      ...reader.deliveries,
      insert: tx.insertDelivery,
      update: tx.updateDelivery,
      get: tx.getDelivery,
      next: tx.nextDelivery,
      deleteEndedBefore: tx.deleteDeliveriesEndedBefore,
    },
    events: { append: tx.appendEvent, deleteBefore: tx.deleteEventsBefore },
    idempotencyKeys: {
      find: tx.findKey,
      put: tx.putKey,
      delete: tx.deleteKey,
      deleteExpired: tx.deleteExpiredKeys,
      deleteMentioning: tx.deleteKeysMentioning,
    },
    secrets: { getOrCreate: tx.getOrCreateSecret, replace: tx.replaceSecret },
    deleteAccountRows: tx.deleteAccountRows,
  };
}
