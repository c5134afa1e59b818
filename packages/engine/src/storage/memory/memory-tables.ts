import type { Account } from "../../model/account.ts";
import type { ApiKey } from "../../model/api-key.ts";
import type { Avatar } from "../../model/avatar.ts";
import type { Endpoint } from "../../model/endpoint.ts";
import type { RecordedEvent } from "../../model/event.ts";
import type { KeyRecord, KeyScope } from "../../model/idempotency.ts";
import type { Asset, Job, JobStatus } from "../../model/job.ts";
import type { Entry, EntryKind } from "../../model/ledger.ts";
import { createFairQueues, type FairQueues } from "./fair-queue.ts";
import { createDeliveries, type Deliveries } from "./memory-deliveries.ts";
import { createLists, createSortedRows, type Lists, type SortedRows } from "./sorted-rows.ts";

/** Everything a memory store holds. The lists whose names end in `Of` are by account. */
export interface MemoryTables {
  readonly accounts: Map<string, Account>;
  readonly accountList: SortedRows<Account>;
  readonly apiKeys: Map<string, ApiKey>;
  readonly apiKeysByHash: Map<string, ApiKey>;
  readonly apiKeysOf: Lists<ApiKey>;
  readonly jobs: Map<string, Job>;
  /** By `jobList`. */
  readonly jobsOf: Lists<Job>;
  readonly lines: FairQueues;
  readonly avatars: Map<string, Avatar>;
  /** By `avatarList`. */
  readonly avatarsOf: Lists<Avatar>;
  readonly assets: Map<string, Asset>;
  readonly entries: Map<string, Entry>;
  /** By `entryKey`; without grants, which have no job. */
  readonly entriesOfJobs: Map<string, Entry>;
  readonly entriesOf: Lists<Entry>;
  readonly sums: Map<string, Readonly<Record<EntryKind, number>>>;
  readonly endpoints: Map<string, Endpoint>;
  readonly endpointsOf: Lists<Endpoint>;
  readonly deliveries: Deliveries;
  /** By their sequence, of which the last one given is kept when events are removed. */
  readonly events: { rows: RecordedEvent[]; last: number };
  /** By `scopeKey`. */
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
    lines: createFairQueues(),
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

export const noSums: Readonly<Record<EntryKind, number>> = { grant: 0, hold: 0, charge: 0, release: 0 };

/** The name of an account's list of jobs, of one status or of all. */
export function jobList(accountId: string, status?: JobStatus): string {
  return `${accountId} ${status ?? ""}`;
}

/** The name of an account's list of avatars, of one label or of all. */
export function avatarList(accountId: string, label?: string): string {
  return label === undefined ? accountId : `${accountId} ${label}`;
}

export function entryKey(jobId: string, kind: EntryKind): string {
  return `${kind} ${jobId}`;
}

export function scopeKey(scope: KeyScope): string {
  return JSON.stringify([scope.accountId, scope.method, scope.route, scope.key]);
}
