import type { Account } from "../domain/account.ts";
import type { Avatar } from "../domain/avatar.ts";
import type { Event, RecordedEvent } from "../domain/event.ts";
import type { KeyRecord, KeyScope } from "../domain/idempotency.ts";
import type { Asset, Job, JobStatus } from "../domain/job.ts";
import type { Balance, Entry } from "../domain/ledger.ts";

/** Everything that must not be lost. */
export interface Store extends Reads {
  /**
   * Runs `work` with everything it writes all or nothing: when the promise resolves the writes survive a crash of
   * the machine (as far as the store is durable at all), when it rejects there are none. Transactions of a store do
   * not overlap, whichever process they come from. `work` awaits nothing but the transaction.
   */
  transact<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Whether another process may write to the same store, so that one has to look now and then. */
  readonly shared: boolean;
  /** Releases files and connections; nothing may be called afterwards. */
  close(): Promise<void>;
}

/** Everything is scoped to its account: the row of another one is null, as if it did not exist. */
export interface Reads {
  findAccount(id: string): Promise<Account | null>;
  /** The account whose API key hashes to this. */
  findAccountByKey(keyHash: string): Promise<Account | null>;
  findJob(accountId: string, id: string): Promise<Job | null>;
  /** Newest first. */
  listJobs(accountId: string, page: PageQuery & { status?: JobStatus }): Promise<Page<Job>>;
  findAvatar(accountId: string, id: string): Promise<Avatar | null>;
  /** Newest first. */
  listAvatars(accountId: string, page: PageQuery): Promise<Page<Avatar>>;
  /** By id alone: the caller checks the owner or the signature. */
  findAsset(id: string): Promise<Asset | null>;
  balance(accountId: string): Promise<Balance>;
  /** Events with a greater sequence, oldest first, at most `limit`. */
  eventsAfter(sequence: number, limit: number): Promise<RecordedEvent[]>;
  /** The sequence of the newest event; 0 when there is none. */
  lastSequence(): Promise<number>;
  /** How many jobs are queued or processing, of all accounts. */
  countUnfinished(): Promise<number>;
}

export interface Transaction extends Reads {
  insertAccount(account: Account): Promise<void>;
  insertKey(key: { hash: string; accountId: string; createdAt: number }): Promise<void>;
  insertJob(job: Job): Promise<void>;
  /** Replaces the row of the same id. */
  updateJob(job: Job): Promise<void>;
  /** By id alone, for workers. */
  getJob(id: string): Promise<Job | null>;
  /** The claimable job that has waited longest, unchanged: the caller makes the transition. */
  nextClaimable(now: number): Promise<Job | null>;
  insertAvatar(avatar: Avatar): Promise<void>;
  insertAsset(asset: Asset): Promise<void>;
  /** Rejects a second entry of the same kind for a job. */
  insertEntry(entry: Entry): Promise<void>;
  /** The hold of a job, or null when there is none. */
  findHold(jobId: string): Promise<Entry | null>;
  appendEvent(event: Event): Promise<void>;
  findKey(scope: KeyScope): Promise<KeyRecord | null>;
  /** Inserts, or replaces the record of the same scope. */
  putKey(record: KeyRecord): Promise<void>;
  deleteKey(scope: KeyScope): Promise<void>;
  deleteExpiredKeys(now: number): Promise<void>;
  /** A value of the store itself that is made once; answers what is there, else stores and answers `fresh`. */
  settleSecret(name: string, fresh: string): Promise<string>;
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
