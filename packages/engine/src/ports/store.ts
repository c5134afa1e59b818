import type { Account } from "../model/account.ts";
import type { ApiKey } from "../model/api-key.ts";
import type { Avatar } from "../model/avatar.ts";
import type { Delivery, DeliveryStatus } from "../model/delivery.ts";
import type { Endpoint } from "../model/endpoint.ts";
import type { Event, RecordedEvent } from "../model/event.ts";
import type { KeyRecord, KeyScope } from "../model/idempotency.ts";
import type { Asset, Job, JobStatus } from "../model/job.ts";
import type { Balance, Entry } from "../model/ledger.ts";
import type { Caps } from "../model/limits.ts";

/** Everything that must not be lost. */
export interface Store extends Reads {
  /**
   * Runs `work` with everything it writes all or nothing: when the promise resolves the writes survive a crash of
   * the machine (as far as the store is durable at all), when it rejects there are none. Transactions come out as if
   * they had run one after the other, whichever process they come from; where that takes it, `work` is run again from
   * its beginning. `work` awaits nothing but the transaction.
   */
  transact<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /**
   * Events with a greater sequence, oldest first, at most `limit`. Whoever has seen the event of a sequence has been
   * shown every one before it: none appears later with a smaller sequence.
   */
  eventsAfter(sequence: number, limit: number): Promise<RecordedEvent[]>;
  /** The sequence of the newest event; 0 when there is none. */
  lastSequence(): Promise<number>;
  /** Endpoints of all accounts in the order of their ids, from the first after this one, at most `limit`. */
  endpointsAfter(id: string, limit: number): Promise<readonly Endpoint[]>;
  /** Those of the hashes that an asset or a job's reference names. */
  usedBlobs(hashes: readonly string[]): Promise<ReadonlySet<string>>;
  /** Whether another process may write to the same store, so that one has to look now and then. */
  readonly shared: boolean;
  /**
   * Calls the listener soon after events were recorded, also by another process, and whenever that may have gone
   * unheard. Answers the way to stop. Absent where nobody tells.
   */
  onNotification?(listener: () => void): () => void;
  /** Releases files and connections; nothing may be called afterwards. */
  close(): Promise<void>;
}

/** Everything is scoped to its account: the row of another one is null, as if it did not exist. Lists are newest first. */
export interface Reads {
  findAccount(id: string): Promise<Account | null>;
  /** Without deleted ones. */
  listAccounts(page: PageQuery): Promise<Page<Account>>;
  /** The key with this hash and its account; also when it is revoked. */
  findApiKeyByHash(hash: string): Promise<{ key: ApiKey; account: Account } | null>;
  findApiKey(accountId: string, id: string): Promise<ApiKey | null>;
  listApiKeys(accountId: string, page: PageQuery): Promise<Page<ApiKey>>;
  findJob(accountId: string, id: string): Promise<Job | null>;
  listJobs(accountId: string, page: PageQuery & { status?: JobStatus }): Promise<Page<Job>>;
  /** How many jobs of the account are in this state. */
  countJobs(accountId: string, status: JobStatus): Promise<number>;
  findAvatar(accountId: string, id: string): Promise<Avatar | null>;
  listAvatars(accountId: string, page: PageQuery & { label?: string }): Promise<Page<Avatar>>;
  /** By id alone: the caller checks the owner or the signature. */
  findAsset(id: string): Promise<Asset | null>;
  balance(accountId: string): Promise<Balance>;
  listEntries(accountId: string, page: PageQuery): Promise<Page<Entry>>;
  findEndpoint(accountId: string, id: string): Promise<Endpoint | null>;
  listEndpoints(accountId: string, page: PageQuery): Promise<Page<Endpoint>>;
  findDelivery(accountId: string, id: string): Promise<Delivery | null>;
  listDeliveries(accountId: string, page: PageQuery & DeliveryFilter): Promise<Page<Delivery>>;
  /** How many jobs are queued or processing, of all accounts. */
  countUnfinished(): Promise<number>;
}

/** Every filter given must hold. */
export interface DeliveryFilter {
  readonly endpointId?: string;
  readonly jobId?: string;
  readonly status?: DeliveryStatus;
}

export interface Transaction extends Reads {
  insertAccount(account: Account): Promise<void>;
  /** Replaces the row of the same id, as all updates do. */
  updateAccount(account: Account): Promise<void>;
  /** Rejects a hash that is taken. */
  insertApiKey(key: ApiKey): Promise<void>;
  updateApiKey(key: ApiKey): Promise<void>;
  insertJob(job: Job): Promise<void>;
  updateJob(job: Job): Promise<void>;
  /** By id alone, for workers. */
  getJob(id: string): Promise<Job | null>;
  /**
   * The job to work on next, unchanged: the caller makes the transition. First those whose worker fell silent, the
   * oldest first. Then, of the accounts that have a job waiting and fewer at work than the cap of their tier, the
   * oldest job of the one whose turn was longest ago, which is never for new ones, and of these the one with the
   * smaller id: jobs that are not to start yet do not wait, and moving a job from
   * `queued` to `processing` takes its account's turn. Costs the same however many jobs wait.
   */
  nextClaimable(now: number, caps: Caps): Promise<Job | null>;
  /** Removes the job unless an avatar was saved of it, and answers whether it did. Its ledger entries stay. */
  deleteJob(id: string): Promise<boolean>;
  insertAvatar(avatar: Avatar): Promise<void>;
  updateAvatar(avatar: Avatar): Promise<void>;
  deleteAvatar(id: string): Promise<void>;
  insertAsset(asset: Asset): Promise<void>;
  /** Answers whether it was there. */
  deleteAsset(id: string): Promise<boolean>;
  /** Rejects a second entry of the same kind for a job, a charge and a release of one job, and a negative amount. */
  insertEntry(entry: Entry): Promise<void>;
  /** The hold of a job, or null when there is none. */
  findHold(jobId: string): Promise<Entry | null>;
  appendEvent(event: Event): Promise<void>;
  /** Forgets those of the oldest `limit` events that were recorded before then, and answers how many. */
  deleteEventsBefore(then: number, limit: number): Promise<number>;
  /**
   * Removes rows of an account, of most kinds at most `limit`, and answers how many. Jobs of which an avatar was saved
   * stay.
   */
  deleteRowsOf(accountId: string, kind: OwnedKind, limit: number): Promise<number>;
  /** Removes the idempotency keys of an account whose answers tell of this id. */
  deleteKeysAbout(accountId: string, id: string): Promise<void>;
  insertEndpoint(endpoint: Endpoint): Promise<void>;
  updateEndpoint(endpoint: Endpoint): Promise<void>;
  /** Its deliveries stay. */
  deleteEndpoint(id: string): Promise<void>;
  insertDelivery(delivery: Delivery): Promise<void>;
  updateDelivery(delivery: Delivery): Promise<void>;
  /** By id alone, for whoever delivers. */
  getDelivery(id: string): Promise<Delivery | null>;
  /**
   * The pending delivery whose attempt has been due longest and that nobody holds a claim on, unchanged; those to busy
   * URLs and of busy accounts are passed over.
   */
  nextDelivery(now: number, busy: BusyReceivers): Promise<Delivery | null>;
  /** Forgets at most `limit` deliveries that ended before then, and answers how many. */
  deleteDeliveriesEndedBefore(then: number, limit: number): Promise<number>;
  findKey(scope: KeyScope): Promise<KeyRecord | null>;
  /** Inserts, or replaces the record of the same scope. */
  putKey(record: KeyRecord): Promise<void>;
  deleteKey(scope: KeyScope): Promise<void>;
  /** Forgets at most `limit` keys whose time has come, and answers how many. */
  deleteExpiredKeys(now: number, limit: number): Promise<number>;
  /** A value of the store itself that is made once; answers what is there, else stores and answers `fresh`. */
  getOrCreateSecret(name: string, fresh: string): Promise<string>;
  /** Puts another value in the place of a settled one. */
  replaceSecret(name: string, value: string): Promise<void>;
}

/** What belongs to an account and may be removed with it: all but the ledger. */
export type OwnedKind =
  | "deliveries"
  | "endpoints"
  | "events"
  | "idempotencyKeys"
  | "apiKeys"
  | "avatars"
  | "assets"
  | "jobs";

/** Who is given no more deliveries just now. */
export interface BusyReceivers {
  readonly urls: readonly string[];
  /** By id. */
  readonly accounts: readonly string[];
}

export interface PageQuery {
  /** 1 to 100. */
  readonly limit: number;
  readonly offset: number;
  /** Only rows after the one with this id; an id that is not in the list gives an empty page. */
  readonly after?: string;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Of the whole list. */
  readonly total: number;
  readonly hasMore: boolean;
}
