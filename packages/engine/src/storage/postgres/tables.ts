import type { ColumnType, Generated, Kysely } from "kysely";
import type { Account } from "../../model/account.ts";
import type { ApiKey } from "../../model/api-key.ts";
import type { Avatar } from "../../model/avatar.ts";
import type { Delivery, DeliveryStatus } from "../../model/delivery.ts";
import type { Endpoint } from "../../model/endpoint.ts";
import type { Event } from "../../model/event.ts";
import type { KeyRecord } from "../../model/idempotency.ts";
import type { Asset, Job, JobStatus } from "../../model/job.ts";
import type { Entry, EntryKind } from "../../model/ledger.ts";

/** The tables created by `migrations`. `body` is the whole row as JSON; other columns duplicate what queries filter by. */
export interface Tables {
  accounts: Row<Account> & {
    tier: string;
    suspended: Generated<boolean>;
    deleted: Generated<boolean>;
  } & Record<Counter, Generated<number>>;
  api_keys: Owned<ApiKey> & { hash: string };
  jobs: Owned<Job> & {
    status: JobStatus;
    line: "waits" | "put off" | "at work" | null;
    not_before: number | null;
    lease_until: number | null;
    lease_from: number | null;
  };
  avatars: Owned<Avatar> & { job_id: string; label: string | null };
  assets: Owned<Asset> & { sha256: string };
  job_references: { sha256: string; job_id: string };
  entries: Owned<Entry> & { job_id: string | null; kind: EntryKind; amount: number };
  events: { stamp: number; nth: number; sequence: Generated<number | null>; body: Body<Event> };
  endpoints: Owned<Endpoint>;
  deliveries: Owned<Delivery> & {
    endpoint_id: string | null;
    job_id: string | null;
    status: DeliveryStatus;
    url: string;
    due_at: number | null;
    lease_until: number | null;
    sound_from: number | null;
    ended_at: number | null;
  };
  idempotency_keys: {
    account_id: string;
    method: string;
    route: string;
    key: string;
    expires_at: number;
    body: Body<KeyRecord>;
  };
  secrets: { name: string; value: string };
  blobs: { sha256: string; bytes: Uint8Array; put_at: number };
  requests: { account_id: string; used: number; resets_at: number };
}

/** Counters and sums that triggers maintain. */
export type Counter =
  | JobStatus
  | "jobs"
  | "avatars"
  | "entries"
  | "granted"
  | "held"
  | "charged"
  | "released";

/** The row types of the tables that can be listed. */
export interface Bodies {
  accounts: Account;
  api_keys: ApiKey;
  jobs: Job;
  avatars: Avatar;
  entries: Entry;
  endpoints: Endpoint;
  deliveries: Delivery;
}

/** Read as an object, written as JSON text. */
type Body<T> = ColumnType<T, string, string>;

interface Row<T> {
  id: string;
  created_at: number;
  body: Body<T>;
}

interface Owned<T> extends Row<T> {
  account_id: string;
}

/** Encodes a label as JSON, because PostgreSQL rejects text with a NUL or a lone surrogate. */
export function labelKey(label: string | null): string | null {
  return label === null ? null : JSON.stringify(label);
}

export interface Database {
  readonly db: Kysely<Tables>;
  /** The schema of the tables, for raw SQL. */
  readonly schema: string;
}
