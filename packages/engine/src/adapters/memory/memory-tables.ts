import type { Account } from "../../domain/account.ts";
import type { Avatar } from "../../domain/avatar.ts";
import type { RecordedEvent } from "../../domain/event.ts";
import type { KeyRecord, KeyScope } from "../../domain/idempotency.ts";
import type { Asset, Job, JobStatus } from "../../domain/job.ts";
import type { Entry } from "../../domain/ledger.ts";
import { createSortedRows, type Sortable, type SortedRows } from "./sorted-rows.ts";

/** Everything a memory store holds. */
export interface MemoryTables {
  readonly accounts: Map<string, Account>;
  /** Account ids by the hash of an API key. */
  readonly apiKeys: Map<string, string>;
  readonly jobs: Map<string, Job>;
  readonly jobsOf: Lists<Job>;
  readonly waiting: SortedRows<Job>;
  /** Jobs that are `processing`: never more than there are workers' places. */
  readonly atWork: Map<string, Job>;
  readonly avatars: Map<string, Avatar>;
  readonly avatarsOf: Lists<Avatar>;
  readonly assets: Map<string, Asset>;
  /** By `entryKey`. */
  readonly entries: Map<string, Entry>;
  readonly entryIds: Set<string>;
  readonly sums: Map<string, Record<Entry["kind"], number>>;
  /** The event of sequence n is at n - 1. */
  readonly events: RecordedEvent[];
  /** By `scopeKey`. */
  readonly keys: Map<string, KeyRecord>;
  readonly secrets: Map<string, string>;
}

/** Lists by name, made when first asked for. */
export type Lists<T extends Sortable> = (name: string) => SortedRows<T>;

export function createMemoryTables(): MemoryTables {
  return {
    accounts: new Map(),
    apiKeys: new Map(),
    jobs: new Map(),
    jobsOf: createLists(),
    waiting: createSortedRows(),
    atWork: new Map(),
    avatars: new Map(),
    avatarsOf: createLists(),
    assets: new Map(),
    entries: new Map(),
    entryIds: new Set(),
    sums: new Map(),
    events: [],
    keys: new Map(),
    secrets: new Map(),
  };
}

/** The name of an account's list of jobs, of one status or of all. */
export function jobList(accountId: string, status?: JobStatus): string {
  return `${accountId} ${status ?? ""}`;
}

export function entryKey(jobId: string, kind: Entry["kind"]): string {
  return `${kind} ${jobId}`;
}

export function scopeKey(scope: KeyScope): string {
  return JSON.stringify([scope.accountId, scope.method, scope.route, scope.key]);
}

function createLists<T extends Sortable>(): Lists<T> {
  const lists = new Map<string, SortedRows<T>>();
  return (name) => {
    let list = lists.get(name);
    if (!list) {
      list = createSortedRows();
      lists.set(name, list);
    }
    return list;
  };
}
