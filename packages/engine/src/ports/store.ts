import type { Account } from "../model/account.ts";
import type { Agent } from "../model/agent.ts";
import type { ApiKey } from "../model/api-key.ts";
import type { Avatar, Visibility } from "../model/avatar.ts";
import type { Comment } from "../model/comment.ts";
import type { Delivery, DeliveryStatus } from "../model/delivery.ts";
import type { Endpoint } from "../model/endpoint.ts";
import type { Event, RecordedEvent } from "../model/event.ts";
import type { IdempotencyKeyId, KeyRecord } from "../model/idempotency.ts";
import type { Asset, Job, JobStatus } from "../model/job.ts";
import type { Balance, Entry, EntryKind } from "../model/ledger.ts";
import type { Like } from "../model/like.ts";
import type { Caps } from "../model/limits.ts";
import type { Look, LookStatus } from "../model/look.ts";
import type { Twin } from "../model/twin.ts";

/** Persists everything except images. */
export interface Store extends StoreReader {
  readonly endpoints: EndpointReader & {
    /** Returns at most `limit` endpoints of all accounts with a greater id, ordered by id. */
    after(id: string, limit: number): Promise<readonly Endpoint[]>;
  };
  readonly events: EventReader;
  readonly feed: FeedReader;
  readonly likes: LikeReader;
  readonly comments: CommentReader & {
    /** Returns at most `limit` comments that the account wrote, about avatars of all accounts. */
    ofAuthor(authorId: string, limit: number): Promise<readonly Comment[]>;
  };
  /**
   * Runs `work` in a transaction. Resolves when the writes are committed and durable; rejects after a rollback. Transactions
   * of all processes are serializable. `work` may be retried from its beginning, and must await nothing but the
   * transaction. A conflict may reject the transaction instead of the write that caused it, unless the write says otherwise.
   */
  transact<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Returns the hashes that a row refers to, such as an asset or a reference of a job. */
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
export interface StoreReader {
  readonly accounts: AccountReader;
  readonly apiKeys: ApiKeyReader;
  readonly jobs: JobReader;
  readonly avatars: AvatarReader;
  readonly looks: LookReader;
  readonly agents: AgentReader;
  readonly twins: TwinReader;
  readonly comments: CommentReader;
  readonly assets: AssetReader;
  readonly ledger: LedgerReader;
  readonly endpoints: EndpointReader;
  readonly deliveries: DeliveryReader;
}

/** Inserts reject an existing id. Updates replace the row with the same id and reject an unknown id. */
export interface Transaction extends StoreReader {
  readonly accounts: AccountTable;
  readonly apiKeys: ApiKeyTable;
  readonly jobs: JobTable;
  readonly avatars: AvatarTable;
  readonly looks: LookTable;
  readonly agents: AgentTable;
  readonly twins: TwinTable;
  readonly likes: LikeTable;
  readonly comments: CommentTable;
  readonly assets: AssetTable;
  readonly ledger: LedgerTable;
  readonly endpoints: EndpointTable;
  readonly deliveries: DeliveryTable;
  readonly events: EventTable;
  readonly idempotencyKeys: IdempotencyKeyTable;
  readonly secrets: SecretTable;
  /**
   * Locks several accounts at once. A transaction that reads rows of several accounts calls this first, because locking them
   * one after another can be a deadlock with another such transaction.
   */
  lockAccounts(ids: readonly string[]): Promise<void>;
  /**
   * Deletes rows of an account, usually at most `limit`, and returns their number. Keeps jobs that made a look,
   * and deletes the looks of avatars with them, and the likes of and comments about these avatars.
   * Events of the same transaction must not be deleted.
   */
  deleteAccountRows(accountId: string, kind: OwnedKind, limit: number): Promise<number>;
}

export interface AccountReader {
  find(id: string): Promise<Account | null>;
  /** Excludes deleted accounts. */
  list(page: PageQuery): Promise<Page<Account>>;
}

export interface AccountTable extends AccountReader {
  insert(account: Account): Promise<void>;
  update(account: Account): Promise<void>;
}

export interface ApiKeyReader {
  /** Returns revoked keys too. */
  findByHash(hash: string): Promise<{ key: ApiKey; account: Account } | null>;
  find(accountId: string, id: string): Promise<ApiKey | null>;
  list(accountId: string, page: PageQuery): Promise<Page<ApiKey>>;
}

export interface ApiKeyTable extends ApiKeyReader {
  /** Rejects an existing hash. */
  insert(key: ApiKey): Promise<void>;
  update(key: ApiKey): Promise<void>;
}

export interface JobReader {
  find(accountId: string, id: string): Promise<Job | null>;
  /** Returns those of the jobs that exist, in any order. */
  ofIds(accountId: string, ids: readonly string[]): Promise<readonly Job[]>;
  list(accountId: string, page: PageQuery & { status?: JobStatus }): Promise<Page<Job>>;
  /** Counts the jobs of the account with this status. */
  count(accountId: string, status: JobStatus): Promise<number>;
  /** Counts the queued and processing jobs of all accounts. */
  countUnfinished(): Promise<number>;
}

export interface JobTable extends JobReader {
  insert(job: Job): Promise<void>;
  update(job: Job): Promise<void>;
  /** Finds the job of any account, for workers. */
  get(id: string): Promise<Job | null>;
  /**
   * Returns the job to work on next, without changing it. Jobs whose lease expired come first, oldest first. Then accounts
   * are served round robin: of the accounts with a queued job that is due and fewer processing jobs than the cap of their
   * tier, the one that was served longest ago, ties by id; of its jobs the oldest. Updating a job from `queued` to
   * `processing` marks its account as served. The time it takes does not depend on the number of queued jobs.
   */
  nextClaimable(now: number, options: ClaimOptions): Promise<Job | null>;
  /** Deletes the job unless it made a look. Keeps its ledger entries. Returns whether it was deleted. */
  delete(id: string): Promise<boolean>;
}

export interface ClaimOptions {
  readonly caps: Caps;
  /**
   * The length of this worker's leases. A lease that was acquired before the clock moved backward, and is shorter, may be
   * found only when it ends.
   */
  readonly leaseMs: number;
}

export interface AvatarReader {
  find(accountId: string, id: string): Promise<Avatar | null>;
  /** Returns those of the avatars that exist, in any order. */
  ofIds(accountId: string, ids: readonly string[]): Promise<readonly Avatar[]>;
  /** Finds the avatar of any account: the caller checks who may see it. */
  get(id: string): Promise<Avatar | null>;
  /**
   * The time it takes does not depend on the number of avatars, unless it has several filters that few avatars meet
   * together. With filters, `total` is at most `maxCountedAvatars`.
   */
  list(accountId: string, page: PageQuery & AvatarFilter & AvatarOrder): Promise<Page<Avatar>>;
}

/** Filters are combined with AND. */
export interface AvatarFilter {
  readonly label?: string;
  readonly status?: LookStatus;
  readonly visibility?: Visibility;
  readonly published?: boolean;
  readonly tag?: string;
  /** Only avatars whose label contains all words of this text. */
  readonly search?: string;
  /** Only avatars whose prompt and tags contain all words of this text. */
  readonly text?: string;
  readonly model?: string;
}

export interface AvatarOrder {
  /** `created` by default. */
  readonly sort?: AvatarSort;
  /** Reverses the order. */
  readonly ascending?: boolean;
}

/** Newest or highest number first; avatars with the same number newest first. */
export const avatarSorts = ["created", "likes", "comments", "remixes"] as const;

export type AvatarSort = (typeof avatarSorts)[number];

/** Avatars that meet a filter are counted up to this number, because counting all of a long list takes too long. */
export const maxCountedAvatars = 1000;

export interface AvatarTable extends AvatarReader {
  insert(avatar: Avatar): Promise<void>;
  update(avatar: Avatar): Promise<void>;
  /** Deletes its looks, likes and comments too. */
  delete(id: string): Promise<void>;
}

export interface FeedReader {
  /**
   * Lists the avatars in the feed of all accounts that are active, the newest or most liked first. The time it takes does not
   * depend on their number. `total` is at most `maxCountedAvatars`.
   */
  list(page: PageQuery & { tag?: string; sort: FeedSort }): Promise<Page<AvatarWithCover>>;
}

export const feedSorts = ["newest", "likes"] as const;

export type FeedSort = (typeof feedSorts)[number];

export interface AvatarWithCover {
  readonly avatar: Avatar;
  readonly cover: Look;
}

export interface LikeReader {
  /** Returns those of the avatars that the account likes. */
  among(likerId: string, avatarIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** Returns at most `limit` likes that the account gave. */
  ofLiker(likerId: string, limit: number): Promise<readonly Like[]>;
}

/** Whoever changes likes or comments changes their number in the avatar in the same transaction. */
export interface LikeTable {
  find(like: Pick<Like, "avatarId" | "accountId" | "likerId">): Promise<Like | null>;
  /** Rejects a second like of an account, and an unknown avatar. */
  insert(like: Like): Promise<void>;
  delete(like: Pick<Like, "avatarId" | "accountId" | "likerId">): Promise<void>;
  /** Deletes at most `limit` likes of an avatar. Returns their number. */
  deleteOfAvatar(avatar: Pick<Avatar, "id" | "accountId">, limit: number): Promise<number>;
}

export interface CommentReader {
  /** Finds a comment about an avatar of the account. */
  find(accountId: string, id: string): Promise<Comment | null>;
  /** Lists the comments about an avatar, whose number the avatar has. */
  list(avatar: Pick<Avatar, "id" | "accountId" | "comments">, page: PageQuery): Promise<Page<Comment>>;
}

export interface CommentTable extends CommentReader {
  /** Rejects an unknown avatar. */
  insert(comment: Comment): Promise<void>;
  delete(id: string): Promise<void>;
  /** Deletes at most `limit` comments about an avatar. Returns their number. */
  deleteOfAvatar(avatar: Pick<Avatar, "id" | "accountId">, limit: number): Promise<number>;
}

export interface LookReader {
  find(accountId: string, id: string): Promise<Look | null>;
  /** Lists the looks of an avatar. */
  list(accountId: string, page: PageQuery & { avatarId: string }): Promise<Page<Look>>;
  /** Returns the looks that a job makes, oldest first. */
  ofJob(accountId: string, jobId: string): Promise<readonly Look[]>;
  /** Returns the looks of an avatar that have an emotion. */
  emotions(accountId: string, avatarId: string): Promise<readonly Look[]>;
  /**
   * Returns the covers of the avatars, and of each avatar the oldest `limit` looks that are ready and have no emotion; each
   * look once, oldest first.
   */
  gallery(accountId: string, avatarIds: readonly string[], limit: number): Promise<readonly Look[]>;
}

export interface LookTable extends LookReader {
  /** Rejects a second look of an avatar with the same emotion, and an unknown avatar or job. */
  insert(look: Look): Promise<void>;
  update(look: Look): Promise<void>;
  delete(id: string): Promise<void>;
}

export interface AgentReader {
  /** Finds the agent with this name. */
  find(accountId: string, name: string): Promise<Agent | null>;
  list(accountId: string, page: PageQuery & AgentFilter): Promise<Page<Agent>>;
  /** Finds the agent that owns the avatar. */
  ofAvatar(accountId: string, avatarId: string): Promise<Agent | null>;
  /** Returns those of the hashes that are the default picture of an agent. */
  usedDefaults(accountId: string, hashes: readonly string[]): Promise<ReadonlySet<string>>;
}

export interface AgentFilter {
  /** Only agents with neither an avatar nor a default picture. */
  readonly withoutPicture?: true;
}

export interface AgentTable extends AgentReader {
  /** Rejects an existing name. */
  insert(agent: Agent): Promise<void>;
  /** Rejects the name of another agent. */
  update(agent: Agent): Promise<void>;
  delete(id: string): Promise<void>;
}

export interface TwinReader {
  find(accountId: string, id: string): Promise<Twin | null>;
  list(accountId: string, page: PageQuery): Promise<Page<Twin>>;
}

export interface TwinTable extends TwinReader {
  insert(twin: Twin): Promise<void>;
  update(twin: Twin): Promise<void>;
  delete(id: string): Promise<void>;
}

export interface AssetReader {
  /** Finds the asset of any account: the caller checks the owner or the signature. */
  find(id: string): Promise<Asset | null>;
}

export interface AssetTable extends AssetReader {
  insert(asset: Asset): Promise<void>;
  /** Returns whether it existed. */
  delete(id: string): Promise<boolean>;
}

export interface LedgerReader {
  /** Rejects an unknown account. */
  balance(accountId: string): Promise<Balance>;
  list(accountId: string, page: PageQuery & { kinds?: readonly EntryKind[] }): Promise<Page<Entry>>;
  /** What the account has spent on hosted models on a day, in US dollars; 0 for a day before the last one. */
  spent(accountId: string, day: number): Promise<number>;
}

export interface LedgerTable extends LedgerReader {
  /** Rejects a second entry of a kind for a job, a charge and a release of one job, and a negative amount. */
  insert(entry: Entry): Promise<void>;
  /** Adds to what the account has spent on a day; a negative amount takes it back. Ignored for a day before the last one. */
  spend(accountId: string, day: number, amount: number): Promise<void>;
  /** Returns the hold of a job. */
  findHold(jobId: string): Promise<Entry | null>;
}

export interface EndpointReader {
  find(accountId: string, id: string): Promise<Endpoint | null>;
  list(accountId: string, page: PageQuery): Promise<Page<Endpoint>>;
}

export interface EndpointTable extends EndpointReader {
  insert(endpoint: Endpoint): Promise<void>;
  update(endpoint: Endpoint): Promise<void>;
  /** Keeps its deliveries. */
  delete(id: string): Promise<void>;
}

export interface DeliveryReader {
  find(accountId: string, id: string): Promise<Delivery | null>;
  list(accountId: string, page: PageQuery & DeliveryFilter): Promise<Page<Delivery>>;
}

/** Filters are combined with AND. */
export interface DeliveryFilter {
  readonly endpointId?: string;
  readonly jobId?: string;
  readonly status?: DeliveryStatus;
}

export interface DeliveryTable extends DeliveryReader {
  insert(delivery: Delivery): Promise<void>;
  update(delivery: Delivery): Promise<void>;
  /** Finds the delivery of any account, for the dispatcher. */
  get(id: string): Promise<Delivery | null>;
  /**
   * Returns the pending delivery without a lease that has been due longest, without changing it. Skips deliveries to busy URLs
   * and of busy accounts.
   */
  next(now: number, busy: BusyReceivers): Promise<Delivery | null>;
  /** Deletes at most `limit` deliveries that ended before `time`. Returns their number. */
  deleteEndedBefore(time: number, limit: number): Promise<number>;
}

/** Receivers that `deliveries.next` skips. */
export interface BusyReceivers {
  readonly urls: readonly string[];
  readonly accounts: readonly string[];
}

export interface EventReader {
  /**
   * Returns at most `limit` events with a greater sequence, oldest first. An event never appears after one with a greater
   * sequence was returned.
   */
  after(sequence: number, limit: number): Promise<RecordedEvent[]>;
  /** Returns the sequence of the newest event, or 0. */
  lastSequence(): Promise<number>;
}

export interface EventTable {
  append(event: Event): Promise<void>;
  /**
   * Deletes those of the oldest `limit` events that were recorded before `time`. Returns their number. May keep events that
   * were never read. Must not be used in transactions that append events.
   */
  deleteBefore(time: number, limit: number): Promise<number>;
}

export interface IdempotencyKeyTable {
  find(scope: IdempotencyKeyId): Promise<KeyRecord | null>;
  /** Inserts the record or replaces the one with the same scope. */
  put(record: KeyRecord): Promise<void>;
  delete(scope: IdempotencyKeyId): Promise<void>;
  /** Deletes at most `limit` expired keys. Returns their number. */
  deleteExpired(now: number, limit: number): Promise<number>;
  /** Deletes keys of an account whose stored response contains the id. Keeps keys without a response. */
  deleteMentioning(accountId: string, id: string): Promise<void>;
}

export interface SecretTable {
  /** Returns the secret with this name. Stores and returns `fresh` if it does not exist. */
  getOrCreate(name: string, fresh: string): Promise<string>;
  /** Replaces an existing secret. */
  replace(name: string, value: string): Promise<void>;
}

/**
 * The kinds of rows that are deleted with their account, all but the ledger, in the order of their deletion: each before
 * those it refers to.
 */
export const ownedKinds = [
  "deliveries",
  "endpoints",
  "events",
  "idempotencyKeys",
  "apiKeys",
  "agents",
  "twins",
  "avatars",
  "assets",
  "jobs",
] as const;

export type OwnedKind = (typeof ownedKinds)[number];

export interface PageQuery {
  /** 1 to 100. */
  readonly limit: number;
  readonly offset: number;
  /** Only rows after the one with this id. An unknown id returns an empty page. */
  readonly after?: string;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Number of rows of the whole list. */
  readonly total: number;
  readonly hasMore: boolean;
}
