import { describe, expect, test } from "vitest";
import type { Delivery } from "../../model/delivery.ts";
import type { DeliveryFilter, Store } from "../../ports/store.ts";
import { StoreConflictError } from "../../ports/store-errors.ts";
import { account1, account2 } from "./entities/accounts.ts";
import { createDelivery, deliveryVariants, noBusyReceivers } from "./entities/deliveries.ts";
import { createEndpoint } from "./entities/endpoints.ts";
import { createJob } from "./entities/jobs.ts";
import { openNewStore, openStore, type StoreFixture, testUnless } from "./fixture.ts";

export function testDeliveries(fixture: StoreFixture): void {
  const testShared = testUnless(fixture.unsupported.sharing);

  async function openWith(deliveries: readonly Delivery[], location?: string): Promise<Store> {
    const store = await openNewStore(fixture, location);
    await store.transact(async (tx) => {
      await tx.jobs.insert(createJob(0));
      await tx.jobs.insert(createJob(1, { accountId: account2.id }));
      for (const delivery of deliveries) await tx.deliveries.insert(delivery);
    });
    return store;
  }

  describe("deliveries.insert, deliveries.update, deliveries.find and deliveries.get", () => {
    test("returns every field of a delivery as it was stored", async () => {
      const store = await openWith(deliveryVariants);
      for (const delivery of deliveryVariants) {
        expect(await store.deliveries.find(account1.id, delivery.id)).toStrictEqual(delivery);
        expect(await store.transact((tx) => tx.deliveries.get(delivery.id))).toStrictEqual(delivery);
      }
      expect(await store.deliveries.find(account1.id, "unknown")).toBeNull();
      expect(await store.transact((tx) => tx.deliveries.get("unknown"))).toBeNull();
      const [first] = deliveryVariants;
      const changed = createDelivery(1, { ...deliveryVariants[3], id: first?.id ?? "" });
      await store.transact((tx) => tx.deliveries.update(changed));
      expect(await store.deliveries.find(account1.id, changed.id)).toStrictEqual(changed);
      const unknown = store.transact((tx) => tx.deliveries.update(createDelivery(9)));
      await expect(unknown).rejects.toThrow(StoreConflictError);
    });
  });

  describe("deliveries.list", () => {
    test("applies all given filters to the items and the total", async () => {
      const [first, second] = [createEndpoint(1).id, createEndpoint(2).id];
      const ended = { dueAt: null, endedAt: 5000 } as const;
      const store = await openWith([
        createDelivery(1, { endpointId: first }),
        createDelivery(2, { endpointId: first, status: "failed", ...ended }),
        createDelivery(3, { endpointId: second }),
        createDelivery(4, { endpointId: null }),
        createDelivery(5, { endpointId: first, jobId: null }),
        createDelivery(6, { endpointId: second, status: "succeeded", ...ended }),
        createDelivery(7, { endpointId: first, accountId: account2.id, jobId: createJob(1).id }),
      ]);
      const list = async (filter: DeliveryFilter, limit = 10) => {
        const { items, total } = await store.deliveries.list(account1.id, { limit, offset: 0, ...filter });
        return [items.map(({ id }) => Number(id.slice(-6))), total];
      };
      expect(await list({})).toEqual([[6, 5, 4, 3, 2, 1], 6]);
      expect(await list({ endpointId: first })).toEqual([[5, 2, 1], 3]);
      expect(await list({ endpointId: first }, 2)).toEqual([[5, 2], 3]);
      expect(await list({ endpointId: first, status: "pending" })).toEqual([[5, 1], 2]);
      expect(await list({ status: "succeeded" })).toEqual([[6], 1]);
      expect(await list({ jobId: createJob(0).id })).toEqual([[6, 4, 3, 2, 1], 5]);
      expect(await list({ jobId: createJob(0).id }, 2)).toEqual([[6, 4], 5]);
      expect(await list({ jobId: createJob(0).id, endpointId: second })).toEqual([[6, 3], 2]);
      expect(await list({ jobId: createJob(0).id, endpointId: first, status: "failed" })).toEqual([[2], 1]);
      expect(await list({ jobId: createJob(1).id })).toEqual([[], 0]);
      await store.transact((tx) =>
        tx.deliveries.update(createDelivery(3, { endpointId: second, status: "failed" })),
      );
      expect(await list({ endpointId: second, status: "pending" })).toEqual([[], 0]);
      expect(await list({ endpointId: second, status: "failed" })).toEqual([[3], 1]);
      expect(await list({ status: "failed" })).toEqual([[3, 2], 2]);
    });
  });

  describe("deliveries.next", () => {
    test("returns the delivery that has been due longest and does not change it", async () => {
      const store = await openWith([
        createDelivery(1, { dueAt: 3000 }),
        createDelivery(2, { dueAt: 2000.5, url: "https://other.example/" }),
        createDelivery(3, { dueAt: 2500, accountId: account2.id, jobId: createJob(1).id }),
        createDelivery(4, { dueAt: null, status: "failed", endedAt: 1000 }),
        createDelivery(5, { dueAt: 2200 }),
      ]);
      const next = (now: number) => store.transact((tx) => tx.deliveries.next(now, noBusyReceivers));
      expect(await next(2000)).toBeNull();
      const first = createDelivery(2, { dueAt: 2000.5, url: "https://other.example/" });
      expect(await next(2001)).toStrictEqual(first);
      expect(await next(9000)).toStrictEqual(first);
      await store.transact((tx) => tx.deliveries.update({ ...first, dueAt: 2300 }));
      expect((await next(9000))?.id).toBe(createDelivery(5).id);
      await store.transact((tx) => tx.deliveries.update({ ...first, status: "succeeded", dueAt: null }));
      await store.transact((tx) => tx.deliveries.update(createDelivery(5, { dueAt: 2600 })));
      expect((await next(9000))?.id).toBe(createDelivery(3).id);
    });

    test("skips a claimed delivery until its lease expires", async () => {
      const claimed = createDelivery(1, { dueAt: 2000, lease: { worker: "w", until: 5000 } });
      const store = await openWith([claimed, createDelivery(2, { dueAt: 3000 })]);
      const next = async (now: number) =>
        (await store.transact((tx) => tx.deliveries.next(now, noBusyReceivers)))?.id ?? null;
      expect(await next(2500)).toBeNull();
      expect(await next(4999)).toBe(createDelivery(2).id);
      // After its lease expired it is again the delivery that has been due longest.
      expect(await next(5000)).toBe(createDelivery(1).id);
      await store.transact((tx) => tx.deliveries.update({ ...claimed, lease: { worker: "v", until: 7000 } }));
      expect(await next(6999)).toBe(createDelivery(2).id);
      await store.transact((tx) => tx.deliveries.update({ ...claimed, lease: null, dueAt: 4000 }));
      expect(await next(6999)).toBe(createDelivery(2).id);
      await store.transact((tx) =>
        tx.deliveries.update(createDelivery(2, { status: "succeeded", dueAt: null })),
      );
      expect(await next(6999)).toBe(createDelivery(1).id);
    });

    test("skips deliveries to busy URLs, also when their lease has expired", async () => {
      const [a, b, c] = ["https://a.example/", "https://b.example/", "https://c.example/?d=e,f"] as const;
      const store = await openWith([
        createDelivery(1, { url: a, dueAt: 1000 }),
        createDelivery(2, { url: a, dueAt: 1100 }),
        createDelivery(3, { url: b, dueAt: 1200, lease: { worker: "w", until: 1300 } }),
        createDelivery(4, { url: c, dueAt: 1400 }),
      ]);
      const next = async (...busy: string[]) =>
        (await store.transact((tx) => tx.deliveries.next(5000, { urls: busy, accounts: [] })))?.id ?? null;
      expect(await next()).toBe(createDelivery(1).id);
      expect(await next(a)).toBe(createDelivery(3).id);
      expect(await next(a, b)).toBe(createDelivery(4).id);
      expect(await next(b, c)).toBe(createDelivery(1).id);
      expect(await next(a, b, c)).toBeNull();
      expect(await next("https://a.example", `${a}x`)).toBe(createDelivery(1).id);
    });

    test("skips deliveries of busy accounts, also when their lease has expired", async () => {
      const ofAccount2 = { accountId: account2.id, jobId: createJob(1).id };
      const store = await openWith([
        createDelivery(1, { dueAt: 1000 }),
        createDelivery(2, { dueAt: 1100, lease: { worker: "w", until: 1300 } }),
        createDelivery(3, { dueAt: 1400, ...ofAccount2 }),
      ]);
      const next = async (...accounts: string[]) =>
        (await store.transact((tx) => tx.deliveries.next(5000, { urls: [], accounts })))?.id ?? null;
      expect(await next(account2.id)).toBe(createDelivery(1).id);
      expect(await next(account1.id)).toBe(createDelivery(3).id);
      expect(await next(account1.id, account2.id)).toBeNull();
    });

    test("uses the current URL of a delivery whose URL changed", async () => {
      const [a, b] = ["https://a.example/", "https://b.example/"] as const;
      const store = await openWith([
        createDelivery(1, { url: a, dueAt: 1000 }),
        createDelivery(2, { url: a, dueAt: 1100 }),
      ]);
      const next = async (...urls: string[]) =>
        (await store.transact((tx) => tx.deliveries.next(5000, { urls, accounts: [] })))?.id ?? null;
      const move = (number: number) =>
        store.transact((tx) =>
          tx.deliveries.update(createDelivery(number, { url: b, dueAt: 1000 + 10 * number })),
        );
      await move(1);
      expect([await next(a), await next(b)]).toEqual([createDelivery(1).id, createDelivery(2).id]);
      await move(2);
      expect([await next(a), await next(b)]).toEqual([createDelivery(1).id, null]);
    });

    testShared("gives each delivery to one of several dispatchers on several stores", async () => {
      const location = fixture.newLocation();
      const count = 40;
      const due = Array.from({ length: count }, (_, number) =>
        createDelivery(number, { url: createEndpoint(number % 3).url }),
      );
      const stores = [await openWith(due, location), openStore(fixture, location)];
      const received = await Promise.all(
        stores.flatMap((store, which) =>
          Array.from({ length: count }, () =>
            store.transact(async (tx) => {
              const delivery = await tx.deliveries.next(5000, noBusyReceivers);
              const lease = { worker: `${which}`, until: 9000 };
              if (delivery) await tx.deliveries.update({ ...delivery, lease });
              return delivery?.id ?? null;
            }),
          ),
        ),
      );
      const ids = received.filter((id) => id !== null);
      expect(ids).toHaveLength(count);
      expect(new Set(ids).size).toBe(count);
    });
  });

  describe("deliveries.deleteEndedBefore", () => {
    test("deletes deliveries that ended before the given time and updates every total", async () => {
      const endpointId = createEndpoint(1).id;
      const store = await openWith([
        createDelivery(1, { status: "failed", dueAt: null, endedAt: 3000 }),
        createDelivery(2, { status: "succeeded", dueAt: null, endedAt: 2000 }),
        createDelivery(3, { status: "succeeded", dueAt: null, endedAt: 4000 }),
        createDelivery(4, { status: "succeeded", dueAt: null, endedAt: 3999, endpointId: null }),
        createDelivery(5, {
          accountId: account2.id,
          jobId: null,
          status: "failed",
          dueAt: null,
          endedAt: 1000,
        }),
        createDelivery(6),
      ]);
      const totals = () =>
        Promise.all(
          ([{}, { status: "succeeded" }, { endpointId, status: "succeeded" }, { endpointId }] as const).map(
            async (filter) =>
              (await store.deliveries.list(account1.id, { limit: 1, offset: 0, ...filter })).total,
          ),
        );
      expect(await totals()).toEqual([5, 3, 2, 4]);
      expect(await store.transact((tx) => tx.deliveries.deleteEndedBefore(4000, 10))).toBe(4);
      expect(await totals()).toEqual([2, 1, 1, 2]);
      expect(await store.transact((tx) => tx.deliveries.deleteEndedBefore(4000, 10))).toBe(0);
      const { items } = await store.deliveries.list(account1.id, { limit: 10, offset: 0 });
      expect(items.map(({ id }) => id)).toEqual([createDelivery(6).id, createDelivery(3).id]);
      expect(await store.deliveries.find(account2.id, createDelivery(5).id)).toBeNull();
    });

    test("restores the deliveries in every list when the transaction is rolled back", async () => {
      const ended = createDelivery(1, { status: "succeeded", dueAt: null, endedAt: 2000 });
      const store = await openWith([ended]);
      const failing = store.transact(async (tx) => {
        expect(await tx.deliveries.deleteEndedBefore(3000, 10)).toBe(1);
        throw new Error("rolled back");
      });
      await expect(failing).rejects.toThrow("rolled back");
      expect(await store.deliveries.find(account1.id, ended.id)).toStrictEqual(ended);
      for (const filter of [{}, { status: "succeeded" }, { endpointId: createEndpoint(1).id }] as const) {
        const { items, total } = await store.deliveries.list(account1.id, {
          limit: 10,
          offset: 0,
          ...filter,
        });
        expect([items, total]).toStrictEqual([[ended], 1]);
      }
      expect(await store.transact((tx) => tx.deliveries.deleteEndedBefore(3000, 10))).toBe(1);
    });

    test("deletes at most limit deliveries, those that ended first", async () => {
      const ended = Array.from({ length: 7 }, (_, number) =>
        createDelivery(number, { status: "succeeded", dueAt: null, endedAt: 2000 + number }),
      );
      const store = await openWith(ended);
      const deleteBatch = () => store.transact((tx) => tx.deliveries.deleteEndedBefore(2006, 4));
      expect([await deleteBatch(), await deleteBatch(), await deleteBatch()]).toEqual([4, 2, 0]);
      const { items, total } = await store.deliveries.list(account1.id, { limit: 10, offset: 0 });
      expect([items.map(({ id }) => id), total]).toEqual([[createDelivery(6).id], 1]);
    });
  });
}
