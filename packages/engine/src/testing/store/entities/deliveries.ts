import fc from "fast-check";
import {
  type Delivery,
  type DeliveryAttempt,
  type DeliveryStatus,
  deliveryStatuses,
} from "../../../model/delivery.ts";
import type { BusyReceivers, DeliveryFilter, PageQuery, StoreReader } from "../../../ports/store.ts";
import { listAllPages } from "../list-all-pages.ts";
import { type Model, ModelTable } from "../model.ts";
import {
  account1,
  accountTable,
  deleteRowsOfAccount,
  ofEachAccount,
  ownerOf,
  rowsOfEachAccount,
} from "./accounts.ts";
import { createEndpoint } from "./endpoints.ts";
import { defineEntity, mapInSequence, newestFirst, numberedId, step, times } from "./entity.ts";
import { createEvent } from "./events.ts";
import { createJob, fullLease } from "./jobs.ts";

export const noBusyReceivers: BusyReceivers = { urls: [], accounts: [] };

export function createDelivery(number: number, more: Partial<Delivery> = {}): Delivery {
  return {
    id: numberedId("delivery", number),
    accountId: account1.id,
    endpointId: createEndpoint(1).id,
    url: createEndpoint(1).url,
    system: "likeness",
    eventId: createEvent(number).id,
    type: "job.completed",
    jobId: createJob(0).id,
    avatarId: null,
    lookId: null,
    commentId: null,
    aboutEndpointId: null,
    status: "pending",
    attempts: [],
    attemptsBefore: 0,
    dueAt: 1000 + number,
    lease: null,
    occurredAt: 1000 + number,
    createdAt: 1000 + number,
    endedAt: null,
    ...more,
  };
}

const attempt: DeliveryAttempt = { at: 2000, durationMs: 30, status: 500, error: "HTTP status 500" };

/** Deliveries that together use every field and status. */
export const deliveryVariants: readonly Delivery[] = [
  createDelivery(1),
  createDelivery(2, { attempts: [attempt], attemptsBefore: 1, dueAt: 3000.5, lease: fullLease }),
  createDelivery(3, {
    endpointId: null,
    system: "hoox",
    origin: "https://host.example",
    type: "avatar.saved",
    avatarId: "avatar-1",
    status: "succeeded",
    attempts: [attempt, { at: 4000, durationMs: 0.5, status: 204, error: null }],
    dueAt: null,
    endedAt: 4000,
  }),
  createDelivery(4, {
    type: "webhook.disabled",
    jobId: null,
    aboutEndpointId: createEndpoint(2).id,
    status: "failed",
    attempts: [{ ...attempt, status: null, error: "Connection refused" }],
    dueAt: null,
    endedAt: 5000,
  }),
];

const deliveryTable = new ModelTable<Delivery>();

/** Different for each delivery, so that the next one is unambiguous. */
const dueAtOf = (number: number, time: number) => time + number / 1024;

interface RandomDelivery {
  readonly delivery: number;
  readonly job: number | null;
  readonly endpoint: number | null;
  readonly time: number;
}

function randomDelivery({ delivery, job, endpoint, time }: RandomDelivery): Delivery {
  return createDelivery(delivery, {
    accountId: ownerOf(delivery),
    endpointId: endpoint === null ? null : createEndpoint(endpoint).id,
    url: createEndpoint(endpoint ?? 0).url,
    jobId: job === null ? null : createJob(job).id,
    dueAt: dueAtOf(delivery, time),
  });
}

interface DeliveryMove {
  readonly delivery: number;
  readonly status: DeliveryStatus;
  /** `dueAt` when pending, else `endedAt`. */
  readonly time: number;
  readonly leaseUntil: number | null;
}

function moveDelivery(row: Delivery, { delivery, status, time, leaseUntil }: DeliveryMove): Delivery {
  const isPending = status === "pending";
  return {
    ...row,
    status,
    dueAt: isPending ? dueAtOf(delivery, time) : null,
    lease: isPending && leaseUntil !== null ? { worker: "w", until: leaseUntil } : null,
    endedAt: isPending ? null : time,
  };
}

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

function passes(delivery: Delivery, { endpointId, jobId, status }: DeliveryFilter): boolean {
  return (
    (endpointId ?? delivery.endpointId) === delivery.endpointId &&
    (jobId ?? delivery.jobId) === delivery.jobId &&
    (status ?? delivery.status) === delivery.status
  );
}

const busyToTry: readonly BusyReceivers[] = [
  noBusyReceivers,
  { urls: [createEndpoint(0).url, createEndpoint(1).url], accounts: [] },
  { urls: [createEndpoint(0).url], accounts: [account1.id] },
];

function nextDelivery(model: Model, now: number, busy: BusyReceivers): string | null {
  const due = deliveryTable
    .rows(model)
    .filter(
      ({ status, dueAt, lease, url, accountId }) =>
        status === "pending" &&
        dueAt !== null &&
        dueAt <= now &&
        (lease?.until ?? 0) <= now &&
        !busy.urls.includes(url) &&
        !busy.accounts.includes(accountId) &&
        accountTable.find(model, accountId)?.status === "active",
    );
  return due.toSorted((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0))[0]?.id ?? null;
}

const listWith = (filter: DeliveryFilter) => (reader: StoreReader, accountId: string, page: PageQuery) =>
  reader.deliveries.list(accountId, { ...page, ...filter });

export const deliveries = defineEntity({
  steps: ({ number, time, timeOrNull }) => [
    step(
      12,
      "insert a delivery",
      fc
        .record({ delivery: number, job: fc.option(fc.nat(1)), endpoint: fc.option(fc.nat(2)), time })
        .map(randomDelivery),
      {
        execute: (tx, delivery) => tx.deliveries.insert(delivery),
        apply: (model, delivery) => deliveryTable.insert(model, delivery),
      },
    ),
    step(
      12,
      "update a delivery",
      fc.record({
        delivery: number,
        status: fc.constantFrom(...deliveryStatuses),
        time,
        leaseUntil: timeOrNull,
      }),
      {
        async execute(tx, move) {
          const delivery = await tx.deliveries.get(createDelivery(move.delivery).id);
          return tx.deliveries.update(moveDelivery(delivery ?? createDelivery(move.delivery), move));
        },
        apply: (model, move) =>
          deliveryTable.update(model, createDelivery(move.delivery).id, (row) => moveDelivery(row, move)),
      },
    ),
    step(4, "delete ended deliveries", time, {
      execute: (tx, before) => tx.deliveries.deleteEndedBefore(before, 100),
      apply: (model, before) =>
        deliveryTable.delete(model, ({ endedAt }) => endedAt !== null && endedAt < before),
    }),
    deleteRowsOfAccount("deliveries", deliveryTable),
  ],
  rows: {
    inModel: (model) =>
      rowsOfEachAccount(deliveryTable, model).map((rows) =>
        filters.map((filter) => newestFirst(rows.filter((delivery) => passes(delivery, filter)))),
      ),
    inStore: (reader) =>
      ofEachAccount((id) =>
        mapInSequence(filters, (filter) =>
          listAllPages((page) => reader.deliveries.list(id, { ...page, ...filter })),
        ),
      ),
  },
  inTransaction: {
    inModel: (model) => times.map((now) => busyToTry.map((busy) => nextDelivery(model, now, busy))),
    async inStore(tx) {
      // Later times first, because clocks of several machines may differ.
      const found = await mapInSequence(times.toReversed(), (now) =>
        mapInSequence(busyToTry, async (busy) => (await tx.deliveries.next(now, busy))?.id ?? null),
      );
      return found.toReversed();
    },
  },
  lists: {
    lists: {
      deliveries: listWith({}),
      "deliveries with endpoint and status filter": listWith({ endpointId, status: "pending" }),
      "deliveries with job filter": listWith({ jobId: createJob(0).id }),
    },
    insert: (tx, number, more) => tx.deliveries.insert(createDelivery(number, more)),
    idOf: (number) => createDelivery(number).id,
  },
  tallies: {
    read: (reader, accountIds) =>
      mapInSequence(accountIds, (id) =>
        mapInSequence(deliveryStatuses, async (status) => {
          const { total } = await reader.deliveries.list(id, { limit: 1, offset: 0, status });
          return { id, status, total };
        }),
      ),
    recount: (reader, accountIds) =>
      mapInSequence(accountIds, async (id) => {
        const rows = await listAllPages((page) => reader.deliveries.list(id, page), 100);
        return deliveryStatuses.map((wanted) => ({
          id,
          status: wanted,
          total: rows.filter(({ status }) => status === wanted).length,
        }));
      }),
  },
});
