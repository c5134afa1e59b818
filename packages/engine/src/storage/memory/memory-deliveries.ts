import { type Delivery, recoveredAt } from "../../model/delivery.ts";
import type { BusyReceivers, DeliveryFilter } from "../../ports/store.ts";
import { createLists, createSortedRows, type Sortable, type SortedRows } from "./sorted-rows.ts";

/** Deliveries, in every list that one may ask for. */
export interface Deliveries {
  get(id: string): Delivery | undefined;
  /** Replaces the old row, if any, by the new one, if any. */
  move(old: Delivery | undefined, delivery: Delivery | undefined): void;
  list(accountId: string, filter: DeliveryFilter): SortedRows<Delivery>;
  nextDue(now: number, busy: BusyReceivers, mayReceive: (accountId: string) => boolean): Delivery | null;
  endedBefore(then: number, limit: number): Delivery[];
}

export function createDeliveries(): Deliveries {
  const rows = new Map<string, Delivery>();
  const lists = createLists<Delivery>();
  const due = createSortedRows<Moment>();
  /** Those that are pending, by the moment that no clock may be set back before. */
  const sound = createSortedRows<Moment>();
  const ended = createSortedRows<Moment>();

  return {
    get: (id) => rows.get(id),
    move(old, delivery) {
      if (old) {
        rows.delete(old.id);
        for (const name of namesOf(old)) lists(name).remove(old);
        due.remove(momentOf(old, old.dueAt));
        sound.remove(momentOf(old, recoveredAt(old)));
        ended.remove(momentOf(old, old.endedAt));
      }
      if (delivery) {
        rows.set(delivery.id, delivery);
        for (const name of namesOf(delivery)) lists(name).put(delivery);
        if (delivery.status === "pending" && delivery.dueAt !== null)
          due.put(momentOf(delivery, delivery.dueAt));
        if (delivery.status === "pending" && recoveredAt(delivery) !== null)
          sound.put(momentOf(delivery, recoveredAt(delivery)));
        if (delivery.endedAt !== null) ended.put(momentOf(delivery, delivery.endedAt));
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
        sound.newestWhile(({ createdAt }) => createdAt > now).find(({ delivery }) => isFree(delivery))
          ?.delivery ?? null
      );
    },
    endedBefore(then, limit) {
      return ended
        .oldestFirst(limit)
        .filter(({ createdAt }) => createdAt < then)
        .map(({ delivery }) => delivery);
    },
  };
}

/** A delivery at the time it is ordered by. */
interface Moment extends Sortable {
  readonly delivery: Delivery;
}

function momentOf(delivery: Delivery, at: number | null): Moment {
  return { id: delivery.id, createdAt: at ?? 0, delivery };
}

/** The names of all lists it is in: one for each choice of filters that it passes. */
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
