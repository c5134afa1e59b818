import type { Account, AccountStatus, Tier } from "../../model/account.ts";
import type { ApiKey } from "../../model/api-key.ts";
import type { Delivery, DeliveryStatus } from "../../model/delivery.ts";
import type { Job, JobStatus } from "../../model/job.ts";
import type { Entry } from "../../model/ledger.ts";
import type { OwnedKind } from "../../ports/store.ts";
import { firstGrant } from "./fixture.ts";
import {
  account1,
  account2,
  createApiKey,
  createAvatar,
  createDelivery,
  createEndpoint,
  createEntry,
  createEvent,
  createGrant,
  createJob,
  withStatus,
} from "./samples.ts";

/** One write to the store. Rows are identified by small numbers. */
export type Step =
  | {
      readonly do: "changeAccount";
      readonly ofAccount2: boolean;
      readonly tier: Tier;
      readonly status: AccountStatus;
    }
  | { readonly do: "insertApiKey"; readonly number: number }
  | { readonly do: "revokeApiKey"; readonly number: number; readonly at: number }
  | InsertJob
  | MoveJob
  | { readonly do: "insertAvatar"; readonly number: number; readonly job: number; readonly createdAt: number }
  | { readonly do: "labelAvatar"; readonly number: number; readonly label: string | null }
  | { readonly do: "deleteAvatar"; readonly number: number }
  | { readonly do: "deleteJob"; readonly number: number }
  | { readonly do: "deleteAccountRows"; readonly ofAccount2: boolean; readonly kind: OwnedKind }
  | { readonly do: "deleteEventsBefore"; readonly before: number; readonly limit: number }
  | {
      readonly do: "insertEntry";
      readonly job: number;
      readonly kind: Entry["kind"];
      readonly amount: number;
    }
  | { readonly do: "appendEvent"; readonly number: number }
  | { readonly do: "insertEndpoint"; readonly number: number }
  | { readonly do: "deleteEndpoint"; readonly number: number }
  | InsertDelivery
  | MoveDelivery
  | { readonly do: "deleteDeliveriesEndedBefore"; readonly endedBefore: number }
  | { readonly do: "putKey"; readonly key: string; readonly expiresAt: number }
  | { readonly do: "deleteKey"; readonly key: string }
  | { readonly do: "deleteExpiredKeys"; readonly now: number }
  | { readonly do: "getOrCreateSecret"; readonly name: string; readonly fresh: string };

interface InsertJob {
  readonly do: "insertJob";
  readonly number: number;
  readonly createdAt: number;
  readonly notBefore: number | null;
}

export interface MoveJob {
  readonly do: "moveJob";
  readonly number: number;
  readonly status: JobStatus;
  /** End of the lease when `processing`, `notBefore` when `queued`. */
  readonly until: number | null;
}

interface InsertDelivery {
  readonly do: "insertDelivery";
  readonly number: number;
  readonly job: number;
  readonly endpoint: number | null;
  readonly dueAt: number;
}

export interface MoveDelivery {
  readonly do: "moveDelivery";
  readonly number: number;
  readonly status: DeliveryStatus;
  /** `dueAt` when pending, else `endedAt`. */
  readonly at: number;
  readonly leaseUntil: number | null;
}

/** Reference model of a store: plain arrays without indexes. */
export interface Model {
  accounts: Account[];
  apiKeys: ApiKey[];
  jobs: Job[];
  /** Ids of accounts in the order in which they were served. */
  served: string[];
  avatars: { id: string; accountId: string; jobId: string; createdAt: number; label: string | null }[];
  entries: Entry[];
  events: number[];
  endpoints: number[];
  deliveries: Delivery[];
  keys: Record<string, number>;
  secrets: Record<string, string>;
}

export function createModel(): Model {
  return {
    accounts: [account1, account2],
    apiKeys: [],
    jobs: [],
    served: [],
    avatars: [],
    entries: [firstGrant],
    events: [],
    endpoints: [],
    deliveries: [],
    keys: {},
    secrets: {},
  };
}

/** Even numbers belong to account 1, odd numbers to account 2. */
export function jobOf({ number, createdAt, notBefore }: InsertJob): Job {
  return createJob(number, { createdAt, notBefore, accountId: ownerOf(number) });
}

export function apiKeyOf(number: number): ApiKey {
  return createApiKey(number, { accountId: ownerOf(number) });
}

export function avatarOf(number: number, job: number, createdAt: number) {
  return createAvatar(number, { createdAt, accountId: ownerOf(number), jobId: createJob(job).id });
}

export function entryOf(job: number, kind: Entry["kind"], amount: number): Entry {
  const accountId = ownerOf(job);
  if (kind === "grant") return createGrant(job, { accountId, amount });
  const number = job + 100 * (1 + ["hold", "charge", "release"].indexOf(kind));
  return createEntry(number, { jobId: createJob(job).id, kind, amount, accountId });
}

export function endpointOf(number: number) {
  return createEndpoint(number, { accountId: ownerOf(number) });
}

/** Due times are distinct, so the next delivery is unambiguous. */
export function deliveryOf(
  { number, endpoint, dueAt }: InsertDelivery,
  job: Job | null | undefined,
): Delivery {
  return createDelivery(number, {
    accountId: ownerOf(number),
    endpointId: endpoint === null ? null : createEndpoint(endpoint).id,
    url: createEndpoint(endpoint ?? 0).url,
    jobId: job?.id ?? null,
    dueAt: dueAt + number / 1024,
  });
}

export function movedJob(job: Job, { status, until }: MoveJob): Job {
  const lease = status === "processing" && until !== null ? { worker: "w", until } : null;
  return { ...withStatus(job, status, lease), notBefore: status === "queued" ? until : null };
}

export function movedDelivery(
  delivery: Delivery,
  { number, status, at, leaseUntil }: MoveDelivery,
): Delivery {
  const pending = status === "pending";
  return {
    ...delivery,
    status,
    dueAt: pending ? at + number / 1024 : null,
    lease: pending && leaseUntil !== null ? { worker: "w", until: leaseUntil } : null,
    endedAt: pending ? null : at,
  };
}

/** Applies a step to the model. Returns false when the store must reject it. */
export function applyStep(model: Model, step: Step): boolean {
  const { accounts, apiKeys, jobs, avatars, entries, events } = model;
  const indexOf = (rows: readonly { id: string }[], wanted: string) =>
    rows.findIndex(({ id }) => id === wanted);
  const jobAt = (number: number) => indexOf(jobs, createJob(number).id);
  switch (step.do) {
    case "changeAccount":
      model.accounts = accounts.map((account) =>
        (account.id === account2.id) === step.ofAccount2
          ? { ...account, tier: step.tier, status: step.status }
          : account,
      );
      return true;
    case "insertApiKey":
      if (indexOf(apiKeys, createApiKey(step.number).id) >= 0) return false;
      apiKeys.push(apiKeyOf(step.number));
      return true;
    case "revokeApiKey": {
      const index = indexOf(apiKeys, createApiKey(step.number).id);
      if (index < 0) return false;
      apiKeys[index] = { ...apiKeyOf(step.number), revokedAt: step.at };
      return true;
    }
    case "insertJob":
      if (jobAt(step.number) >= 0) return false;
      jobs.push(jobOf(step));
      return true;
    case "moveJob": {
      const index = jobAt(step.number);
      const job = jobs[index];
      if (!job) return false;
      if (job.status === "queued" && step.status === "processing") model.served.push(job.accountId);
      jobs[index] = movedJob(job, step);
      return true;
    }
    case "insertAvatar": {
      const { id, accountId, jobId, createdAt, label } = avatarOf(step.number, step.job, step.createdAt);
      if (jobAt(step.job) < 0 || indexOf(avatars, id) >= 0) return false;
      avatars.push({ id, accountId, jobId, createdAt, label });
      return true;
    }
    case "labelAvatar": {
      const index = indexOf(avatars, createAvatar(step.number).id);
      const avatar = avatars[index];
      if (!avatar) return false;
      avatars[index] = { ...avatar, label: step.label };
      return true;
    }
    case "deleteAvatar":
      model.avatars = avatars.filter(({ id }) => id !== createAvatar(step.number).id);
      return true;
    case "deleteJob":
      model.jobs = jobs.filter(({ id }) => id !== createJob(step.number).id || isSaved(model, id));
      return true;
    case "deleteAccountRows":
      deleteAccountRows(model, step.ofAccount2 ? account2.id : account1.id, step.kind);
      return true;
    case "deleteEventsBefore":
      model.events = events.filter(
        (number, index) => index >= step.limit || createEvent(number).createdAt >= step.before,
      );
      return true;
    case "insertEntry": {
      const entry = entryOf(step.job, step.kind, step.amount);
      const kinds = entries.filter(({ jobId }) => jobId === entry.jobId).map(({ kind }) => kind);
      const settled = kinds.includes("charge") || kinds.includes("release");
      if (indexOf(entries, entry.id) >= 0) return false;
      if (entry.kind !== "grant" && (jobAt(step.job) < 0 || (settled && entry.kind !== "hold"))) return false;
      entries.push(entry);
      return true;
    }
    case "appendEvent":
      events.push(step.number);
      return true;
    case "insertEndpoint":
      if (model.endpoints.includes(step.number)) return false;
      model.endpoints.push(step.number);
      return true;
    case "deleteEndpoint":
      model.endpoints = model.endpoints.filter((number) => number !== step.number);
      return true;
    case "insertDelivery":
      if (indexOf(model.deliveries, createDelivery(step.number).id) >= 0) return false;
      model.deliveries.push(deliveryOf(step, jobs[jobAt(step.job)]));
      return true;
    case "moveDelivery": {
      const index = indexOf(model.deliveries, createDelivery(step.number).id);
      const delivery = model.deliveries[index];
      if (!delivery) return false;
      model.deliveries[index] = movedDelivery(delivery, step);
      return true;
    }
    case "deleteDeliveriesEndedBefore":
      model.deliveries = model.deliveries.filter(
        ({ endedAt }) => endedAt === null || endedAt >= step.endedBefore,
      );
      return true;
    case "putKey":
      model.keys[step.key] = step.expiresAt;
      return true;
    case "deleteKey":
      delete model.keys[step.key];
      return true;
    case "deleteExpiredKeys":
      model.keys = Object.fromEntries(
        Object.entries(model.keys).filter(([, expiresAt]) => expiresAt > step.now),
      );
      return true;
    case "getOrCreateSecret":
      model.secrets[step.name] ??= step.fresh;
      return true;
  }
}

function isSaved({ avatars }: Model, id: string): boolean {
  return avatars.some(({ jobId }) => jobId === id);
}

function deleteAccountRows(model: Model, owner: string, kind: OwnedKind): void {
  const others = <T extends { accountId: string }>(rows: readonly T[]) =>
    rows.filter(({ accountId }) => accountId !== owner);
  switch (kind) {
    case "deliveries":
      model.deliveries = others(model.deliveries);
      return;
    case "endpoints":
      model.endpoints = model.endpoints.filter((number) => ownerOf(number) !== owner);
      return;
    case "events":
      model.events = model.events.filter((number) => createEvent(number).accountId !== owner);
      return;
    case "idempotencyKeys":
      if (owner === account1.id) model.keys = {};
      return;
    case "apiKeys":
      model.apiKeys = others(model.apiKeys);
      return;
    case "avatars":
      model.avatars = others(model.avatars);
      return;
    case "jobs":
      model.jobs = model.jobs.filter(({ accountId, id }) => accountId !== owner || isSaved(model, id));
      return;
    case "assets":
  }
}

function ownerOf(number: number): string {
  return number % 2 === 0 ? account1.id : account2.id;
}
