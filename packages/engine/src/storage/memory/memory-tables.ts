import type { Account } from "../../model/account.ts";
import type { ApiKey } from "../../model/api-key.ts";
import type { Avatar } from "../../model/avatar.ts";
import type { Endpoint } from "../../model/endpoint.ts";
import type { RecordedEvent } from "../../model/event.ts";
import type { IdempotencyKeyId, KeyRecord } from "../../model/idempotency.ts";
import type { Asset, Job, JobStatus } from "../../model/job.ts";
import type { Entry, EntryKind } from "../../model/ledger.ts";
import { createFairQueue, type FairQueue } from "./fair-queue.ts";
import { createDeliveries, type Deliveries } from "./memory-deliveries.ts";
import { createLists, createSortedRows, type Lists, type SortedRows } from "./sorted-rows.ts";

/** The rows and indexes of a memory store. Lists whose names end in `Of` are per account. */
export interface MemoryTables {
  readonly accounts: Map<string, Account>;
  readonly accountList: SortedRows<Account>;
  readonly apiKeys: Map<string, ApiKey>;
  readonly apiKeysByHash: Map<string, ApiKey>;
  readonly apiKeysOf: Lists<ApiKey>;
  readonly jobs: Map<string, Job>;
  /** Keyed by `jobList`. */
  readonly jobsOf: Lists<Job>;
  readonly queue: FairQueue;
  readonly avatars: Map<string, Avatar>;
  /** Keyed by `avatarList`. */
  readonly avatarsOf: Lists<Avatar>;
  readonly assets: Map<string, Asset>;
  readonly entries: Map<string, Entry>;
  /** Keyed by `entryKey`; without grants, which have no job. */
  readonly entriesOfJobs: Map<string, Entry>;
  readonly entriesOf: Lists<Entry>;
  readonly sums: Map<string, Readonly<Record<EntryKind, number>>>;
  readonly endpoints: Map<string, Endpoint>;
  readonly endpointsOf: Lists<Endpoint>;
  readonly deliveries: Deliveries;
  /** Ordered by sequence. `last` is the last assigned sequence, also when its event was deleted. */
  readonly events: { rows: RecordedEvent[]; last: number };
  /** Keyed by `scopeKey`. */
  readonly keys: Map<string, KeyRecord>;
  readonly secrets: Map<string, string>;
}

export function createMemoryTables(): MemoryTables {
  return {
    accounts: new Map(),
    accountList: createSortedRows(),
    apiKeys: new Map(),
    apiKeysByHash: new Map(),
    apiKeysOf: createLists(),
    jobs: new Map(),
    jobsOf: createLists(),
    queue: createFairQueue(),
    avatars: new Map(),
    avatarsOf: createLists(),
    assets: new Map(),
    entries: new Map(),
    entriesOfJobs: new Map(),
    entriesOf: createLists(),
    sums: new Map(),
    endpoints: new Map(),
    endpointsOf: createLists(),
    deliveries: createDeliveries(),
    events: { rows: [], last: 0 },
    keys: new Map(),
    secrets: new Map(),
  };
}

export const zeroSums: Readonly<Record<EntryKind, number>> = { grant: 0, hold: 0, charge: 0, release: 0 };

/** Names the list of an account's jobs, of one status or of all. */
export function jobList(accountId: string, status?: JobStatus): string {
  return `${accountId} ${status ?? ""}`;
}

/** Names the list of an account's avatars, of one label or of all. */
export function avatarList(accountId: string, label?: string): string {
  return label === undefined ? accountId : `${accountId} ${label}`;
}

export function entryKey(jobId: string, kind: EntryKind): string {
  return `${kind} ${jobId}`;
}

export function scopeKey(scope: IdempotencyKeyId): string {
  return JSON.stringify([scope.accountId, scope.method, scope.route, scope.key]);
}
