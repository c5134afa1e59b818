import type { Delivery } from "../../model/delivery.ts";
import { isClaimable } from "../../model/job-transition.ts";
import { balanceOf, type Entry } from "../../model/ledger.ts";
import type { Caps } from "../../model/limits.ts";
import type { BusyReceivers, DeliveryFilter, Store } from "../../ports/store.ts";
import { listAllPages } from "./list-all-pages.ts";
import { endpointOf, type Model } from "./model.ts";
import {
  account1,
  account2,
  createEndpoint,
  createJob,
  createKeyScope,
  jobStatuses,
  noBusyReceivers,
  noCaps,
} from "./samples.ts";

/** The expected result of `observeStore`. */
export function observeModel(model: Model) {
  const { accounts, jobs, entries, events, keys, secrets } = model;
  return {
    allAccounts: newestFirst(accounts.filter(({ status }) => status !== "deleted")),
    accounts: accounts.map((account) => {
      const ofAccount = <T extends { accountId: string }>(rows: readonly T[]) =>
        rows.filter(({ accountId }) => accountId === account.id);
      const sum = (wanted: Entry["kind"]) =>
        ofAccount(entries).reduce((total, { kind, amount }) => total + (kind === wanted ? amount : 0), 0);
      const newest = newestFirst(ofAccount(jobs));
      return {
        jobs: newest,
        byStatus: jobStatuses.map((status) =>
          newest.filter((job) => job.status === status).map(({ id }) => id),
        ),
        apiKeys: newestFirst(ofAccount(model.apiKeys)),
        avatars: idsOf(newestFirst(ofAccount(model.avatars))),
        labelled: idsOf(newestFirst(ofAccount(model.avatars).filter(({ label }) => label === specialLabel))),
        entries: newestFirst(ofAccount(entries)),
        balance: balanceOf(account.metered, {
          grant: sum("grant"),
          hold: sum("hold"),
          charge: sum("charge"),
          release: sum("release"),
        }),
        endpoints: newestFirst(ofAccount(model.endpoints.map(endpointOf))),
        deliveries: filters.map((filter) =>
          newestFirst(ofAccount(model.deliveries).filter((delivery) => passes(delivery, filter))),
        ),
      };
    }),
    events,
    unfinished: jobs.filter(({ status }) => status === "queued" || status === "processing").length,
    nextJobs: times.map((now) => capsToTry.map((caps) => nextJob(model, now, caps))),
    nextDeliveries: times.map((now) => busyToTry.map((busy) => nextDelivery(model, now, busy))),
    keys: ["a", "b"].map((key) => keys[key] ?? null),
    secrets: ["a", "b"].map((name) => secrets[name] ?? null),
  };
}

export type Observation = ReturnType<typeof observeModel>;

/** Contains characters that PostgreSQL and SQLite do not accept as text. */
export const specialLabel = 'CEO \0 \ud800 "hero"';

const times = [0, 1, 2, 3, 4, 5];

const capsToTry: readonly Caps[] = [noCaps, { free: 1, pro: 2, enterprise: 3, unlimited: null }];

const endpointId = createEndpoint(1).id;

const filters: readonly DeliveryFilter[] = [
  {},
  { status: "pending" },
  { status: "succeeded" },
  { status: "failed" },
  { endpointId },
  { endpointId, status: "pending" },
  { endpointId, status: "failed" },
  { jobId: createJob(0).id },
  { jobId: createJob(0).id, endpointId, status: "pending" },
];

const busyToTry: readonly BusyReceivers[] = [
  noBusyReceivers,
  { urls: [createEndpoint(0).url, createEndpoint(1).url], accounts: [] },
  { urls: [createEndpoint(0).url], accounts: [account1.id] },
];

function nextJob({ accounts, jobs, served }: Model, now: number, caps: Caps): string | null {
  const active = accounts.filter(({ status }) => status === "active").map(({ id }) => id);
  const oldestFirst = newestFirst(jobs)
    .toReversed()
    .filter((job) => active.includes(job.accountId) && isClaimable(job, now));
  const expired = oldestFirst.find(({ status }) => status === "processing");
  if (expired) return expired.id;
  const [next] = accounts
    .filter(({ id, tier }) => {
      const processing = jobs.filter(({ accountId, status }) => accountId === id && status === "processing");
      return processing.length < (caps[tier] ?? Number.POSITIVE_INFINITY);
    })
    .filter(({ id }) => oldestFirst.some(({ accountId }) => accountId === id))
    .toSorted((a, b) => served.lastIndexOf(a.id) - served.lastIndexOf(b.id) || (a.id < b.id ? -1 : 1));
  return oldestFirst.find(({ accountId }) => accountId === next?.id)?.id ?? null;
}

function nextDelivery({ accounts, deliveries }: Model, now: number, busy: BusyReceivers): string | null {
  const due = deliveries.filter(
    ({ status, dueAt, lease, url, accountId }) =>
      status === "pending" &&
      dueAt !== null &&
      dueAt <= now &&
      (lease?.until ?? 0) <= now &&
      !busy.urls.includes(url) &&
      !busy.accounts.includes(accountId) &&
      accounts.some(({ id, status }) => id === accountId && status === "active"),
  );
  return due.toSorted((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0))[0]?.id ?? null;
}

function passes(delivery: Delivery, { endpointId, jobId, status }: DeliveryFilter): boolean {
  return (
    (endpointId ?? delivery.endpointId) === delivery.endpointId &&
    (jobId ?? delivery.jobId) === delivery.jobId &&
    (status ?? delivery.status) === delivery.status
  );
}

function newestFirst<T extends { createdAt: number; id: string }>(rows: readonly T[]): T[] {
  return rows.toSorted((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1));
}

/** Reads everything from a store without changing it. */
export async function observeStore(store: Store): Promise<Observation> {
  const accounts: Observation["accounts"] = [];
  for (const { id } of [account1, account2]) {
    const byStatus = [];
    for (const status of jobStatuses) {
      const jobs = idsOf(await listAllPages((page) => store.jobs.list(id, { ...page, status })));
      const counted = await store.jobs.count(id, status);
      if (counted !== jobs.length)
        throw new Error(`jobs.count returned ${counted} ${status} jobs, jobs.list ${jobs.length}`);
      byStatus.push(jobs);
    }
    const deliveries = [];
    for (const filter of filters) {
      deliveries.push(await listAllPages((page) => store.deliveries.list(id, { ...page, ...filter })));
    }
    accounts.push({
      jobs: await listAllPages((page) => store.jobs.list(id, page)),
      byStatus,
      apiKeys: await listAllPages((page) => store.apiKeys.list(id, page)),
      avatars: idsOf(await listAllPages((page) => store.avatars.list(id, page))),
      labelled: idsOf(await listAllPages((page) => store.avatars.list(id, { ...page, label: specialLabel }))),
      entries: await listAllPages((page) => store.ledger.list(id, page)),
      balance: await store.ledger.balance(id),
      endpoints: await listAllPages((page) => store.endpoints.list(id, page)),
      deliveries,
    });
  }
  return {
    allAccounts: await listAllPages((page) => store.accounts.list(page)),
    accounts,
    events: (await store.events.after(0, 1000)).map(({ id }) => Number(id.slice(-6))),
    unfinished: await store.jobs.countUnfinished(),
    ...(await observeTransaction(store)),
  };
}

type TransactionObservation = Pick<Observation, "nextJobs" | "nextDeliveries" | "keys" | "secrets">;

async function observeTransaction(store: Store): Promise<TransactionObservation> {
  let seen: TransactionObservation = { nextJobs: [], nextDeliveries: [], keys: [], secrets: [] };
  const reading = store.transact(async (tx) => {
    seen = { nextJobs: [], nextDeliveries: [], keys: [], secrets: [] };
    // The times are also tried in reverse order, because clocks of several machines may differ.
    for (const now of times.toReversed()) {
      const jobs: (string | null)[] = [];
      for (const caps of capsToTry) jobs.push((await tx.jobs.nextClaimable(now, caps))?.id ?? null);
      seen.nextJobs.unshift(jobs);
      const deliveries: (string | null)[] = [];
      for (const busy of busyToTry) deliveries.push((await tx.deliveries.next(now, busy))?.id ?? null);
      seen.nextDeliveries.unshift(deliveries);
    }
    for (const key of ["a", "b"]) {
      seen.keys.push((await tx.idempotencyKeys.find(createKeyScope({ key })))?.expiresAt ?? null);
      // secrets.getOrCreate writes, so the transaction is rolled back.
      const value = await tx.secrets.getOrCreate(key, "missing");
      seen.secrets.push(value === "missing" ? null : value);
    }
    throw new ReadOnlyRollback();
  });
  await reading.catch((error) => {
    if (!(error instanceof ReadOnlyRollback)) throw error;
  });
  return seen;
}

class ReadOnlyRollback extends Error {}

function idsOf(rows: readonly { id: string }[]): string[] {
  return rows.map(({ id }) => id);
}
