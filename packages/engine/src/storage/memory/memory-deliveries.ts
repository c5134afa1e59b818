import { type Delivery, recoveredAt } from "../../model/delivery.ts";
import type { BusyReceivers, DeliveryFilter } from "../../ports/store.ts";
import { createLists, createSortedRows, type Sortable, type SortedRows } from "./sorted-rows.ts";

/** Deliveries with an index for every filter and query. */
export interface Deliveries {
  get(id: string): Delivery | undefined;
  /** Removes the old version of a delivery, if any, and adds the new one, if any. */
  move(old: Delivery | undefined, delivery: Delivery | undefined): void;
  list(accountId: string, filter: DeliveryFilter): SortedRows<Delivery>;
  nextDue(now: number, busy: BusyReceivers, mayReceive: (accountId: string) => boolean): Delivery | null;
  endedBefore(time: number, limit: number): Delivery[];
}

export function createDeliveries(): Deliveries {
  const rows = new Map<string, Delivery>();
  const lists = createLists<Delivery>();
  const due = createSortedRows<ScheduledDelivery>();
  /** Pending deliveries by the earliest time at which their times are plausible: see `recoveredAt`. */
  const recoverable = createSortedRows<ScheduledDelivery>();
  const ended = createSortedRows<ScheduledDelivery>();

  return {
    get: (id) => rows.get(id),
    move(old, delivery) {
      if (old) {
        rows.delete(old.id);
        for (const name of namesOf(old)) lists(name).remove(old);
        due.remove(scheduledAt(old, old.dueAt));
        recoverable.remove(scheduledAt(old, recoveredAt(old)));
        ended.remove(scheduledAt(old, old.endedAt));
      }
      if (delivery) {
        rows.set(delivery.id, delivery);
        for (const name of namesOf(delivery)) lists(name).put(delivery);
        if (delivery.status === "pending" && delivery.dueAt !== null)
          due.put(scheduledAt(delivery, delivery.dueAt));
        if (delivery.status === "pending" && recoveredAt(delivery) !== null)
          recoverable.put(scheduledAt(delivery, recoveredAt(delivery)));
        if (delivery.endedAt !== null) ended.put(scheduledAt(delivery, delivery.endedAt));
      }
    },
    list: (accountId, { endpointId, jobId, status }) => lists(nameOf(accountId, endpointId, jobId, status)),
    nextDue(now, busy, mayReceive) {
      const isFree = ({ url, accountId }: Delivery) =>
        !busy.urls.includes(url) && !busy.accounts.includes(accountId) && mayReceive(accountId);
      const next = due.oldest(
        ({ createdAt, delivery }) =>
          createdAt > now || ((delivery.lease?.until ?? 0) <= now && isFree(delivery)),
      );
      if (next && next.createdAt <= now) return next.delivery;
      return (
        recoverable.newestWhile(({ createdAt }) => createdAt > now).find(({ delivery }) => isFree(delivery))
          ?.delivery ?? null
      );
    },
    endedBefore(time, limit) {
      return ended
        .oldestFirst(limit)
        .filter(({ createdAt }) => createdAt < time)
        .map(({ delivery }) => delivery);
    },
  };
}

/** A delivery with the time it is sorted by as `createdAt`. */
interface ScheduledDelivery extends Sortable {
  readonly delivery: Delivery;
}

function scheduledAt(delivery: Delivery, at: number | null): ScheduledDelivery {
  return { id: delivery.id, createdAt: at ?? 0, delivery };
}

/** The names of all lists that contain it: one for each combination of filters it matches. */
function namesOf({ accountId, endpointId, jobId, status }: Delivery): Set<string> {
  const names = new Set<string>();
  for (const endpoint of [undefined, endpointId])
    for (const job of [undefined, jobId])
      for (const state of [undefined, status]) names.add(nameOf(accountId, endpoint, job, state));
  return names;
}

function nameOf(...parts: readonly (string | null | undefined)[]): string {
  return JSON.stringify(parts.map((part) => part ?? null));
}
