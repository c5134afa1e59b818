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

/** The tables as `migrations` makes them. A body is the whole row as JSON; the other columns repeat what is searched by. */
export interface Tables {
  accounts: Row<Account> & {
    tier: string;
    suspended: Generated<boolean>;
    deleted: Generated<boolean>;
  } & Record<Tally, Generated<number>>;
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

/** What triggers count, so that no list and no balance has to be added up. */
export type Tally = JobStatus | "jobs" | "avatars" | "entries" | "granted" | "held" | "charged" | "released";

/** What each list is of. */
export interface Bodies {
  accounts: Account;
  api_keys: ApiKey;
  jobs: Job;
  avatars: Avatar;
  entries: Entry;
  endpoints: Endpoint;
  deliveries: Delivery;
}

/** Read as the object it is, written as its JSON. */
type Body<T> = ColumnType<T, string, string>;

interface Row<T> {
  id: string;
  created_at: number;
  body: Body<T>;
}

interface Owned<T> extends Row<T> {
  account_id: string;
}

/** A label as JSON: PostgreSQL takes no text with a NUL or a lone surrogate. */
export function labelKey(label: string | null): string | null {
  return label === null ? null : JSON.stringify(label);
}

export interface Database {
  readonly db: Kysely<Tables>;
  /** Where the tables are; for statements that are written out. */
  readonly schema: string;
}
