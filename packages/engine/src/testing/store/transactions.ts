import { describe, expect, test } from "vitest";
import type { Store, Transaction } from "../../ports/store.ts";
import { openNewStore, type StoreFixture } from "./fixture.ts";
import {
  account1,
  createApiKey,
  createAsset,
  createAvatar,
  createDelivery,
  createEndpoint,
  createEntry,
  createEvent,
  createJob,
  createKeyRecord,
  createKeyScope,
  noBusyReceivers,
  noCaps,
} from "./samples.ts";

export function testTransactions(fixture: StoreFixture): void {
  describe("transact", () => {
    test("resolves with the result of the callback", async () => {
      const store = await openNewStore(fixture);
      expect(await store.transact(async () => "value")).toBe("value");
    });

    test("shows the callback its own writes and commits them", async () => {
      const store = await openNewStore(fixture);
      await store.transact(async (tx) => {
        await writeOneOfEach(tx);
        expect((await tx.listJobs(account1.id, { limit: 10, offset: 0 })).total).toBe(1);
        expect(await tx.balance(account1.id)).toEqual({ available: 98, held: 2, charged: 0 });
        expect(await tx.countJobs(account1.id, "queued")).toBe(1);
        expect((await tx.listEntries(account1.id, { limit: 10, offset: 0 })).total).toBe(2);
        expect(
          (await tx.listDeliveries(account1.id, { limit: 10, offset: 0, status: "pending" })).total,
        ).toBe(1);
        expect(await tx.countUnfinished()).toBe(1);
      });
      expect(await summary(store)).toEqual(oneOfEach);
    });

    test("rolls back all inserts and rejects with the error of the callback", async () => {
      const store = await openNewStore(fixture);
      const reason = new Error("failed");
      const work = store.transact(async (tx) => {
        await writeOneOfEach(tx);
        throw reason;
      });
      await expect(work).rejects.toBe(reason);
      expect(await summary(store)).toEqual(nothing);
      // The same rows can be inserted afterwards.
      await store.transact(writeOneOfEach);
      expect(await summary(store)).toEqual(oneOfEach);
    });

    test("rolls back updates and deletions", async () => {
      const store = await openNewStore(fixture);
      await store.transact(writeOneOfEach);
      const before = await store.findJob(account1.id, createJob(0).id);
      expect(before).toEqual(createJob(0));
      const work = store.transact(async (tx) => {
        await tx.updateJob(createJob(0, { status: "cancelled", endedAt: 2000 }));
        await tx.updateAccount({ ...account1, tier: "free" });
        await tx.updateApiKey(createApiKey(1, { revokedAt: 5000, name: null }));
        await tx.insertEntry(createEntry(2, { jobId: createJob(0).id, kind: "release" }));
        await tx.deleteEndpoint(createEndpoint(1).id);
        await tx.updateDelivery(createDelivery(1, { status: "failed", dueAt: null, endedAt: 2000 }));
        expect(await tx.deleteDeliveriesEndedBefore(3000, 10)).toBe(1);
        await tx.putKey(createKeyRecord({ claim: "another" }));
        await tx.deleteKey(createKeyScope());
        await tx.deleteExpiredKeys(1_000_000, 10);
        throw new Error("no");
      });
      await expect(work).rejects.toThrow("no");
      expect(await store.findJob(account1.id, createJob(0).id)).toEqual(before);
      expect((await store.listJobs(account1.id, { limit: 10, offset: 0, status: "cancelled" })).total).toBe(
        0,
      );
      expect((await store.listJobs(account1.id, { limit: 10, offset: 0, status: "queued" })).total).toBe(1);
      expect(await store.countUnfinished()).toBe(1);
      expect(await store.transact((tx) => tx.findKey(createKeyScope()))).toEqual(createKeyRecord());
      expect(await store.transact((tx) => tx.nextClaimable(2000, noCaps))).toEqual(before);
      expect(await store.transact((tx) => tx.nextClaimable(2000, { ...noCaps, free: 0 }))).toEqual(before);
      expect(await store.transact((tx) => tx.nextDelivery(2000, noBusyReceivers))).toEqual(createDelivery(1));
      expect(await store.findAccount(account1.id)).toEqual(account1);
      expect(await store.findApiKey(account1.id, createApiKey(1).id)).toEqual(createApiKey(1));
      expect(await summary(store)).toEqual(oneOfEach);
    });

    test("commits the other writes when the callback catches a rejected write, and none when it does not", async () => {
      const store = await openNewStore(fixture);
      await store.transact(async (tx) => {
        await tx.insertJob(createJob(1));
        await tx.insertJob(createJob(1)).catch(() => undefined);
        await tx.insertJob(createJob(2));
      });
      expect((await store.listJobs(account1.id, { limit: 10, offset: 0 })).total).toBe(2);
      const uncaught = store.transact(async (tx) => {
        await tx.insertJob(createJob(3));
        await tx.insertJob(createJob(1));
      });
      await expect(uncaught).rejects.toThrow();
      expect((await store.listJobs(account1.id, { limit: 10, offset: 0 })).total).toBe(2);
    });

    test("isolates concurrent transactions from each other", async () => {
      const store = await openNewStore(fixture);
      const results = await Promise.allSettled(
        Array.from({ length: 100 }, (_, number) =>
          store.transact(async (tx) => {
            const { total } = await tx.listJobs(account1.id, { limit: 1, offset: 0 });
            await tx.insertJob(createJob(number));
            // Every transaction before it has committed both rows or neither.
            await tx.insertEndpoint(createEndpoint(number));
            expect((await tx.listEndpoints(account1.id, { limit: 1, offset: 0 })).total).toBe(total + 1);
            if (number % 3 === 0) throw new Error("rolled back");
          }),
        ),
      );
      expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(66);
      expect((await store.listJobs(account1.id, { limit: 1, offset: 0 })).total).toBe(66);
      expect((await store.listEndpoints(account1.id, { limit: 1, offset: 0 })).total).toBe(66);
      expect(await store.countUnfinished()).toBe(66);
    });

    test("rejects writes after the transaction has ended", async () => {
      const store = await openNewStore(fixture);
      let ended: Transaction | undefined;
      await store.transact(async (tx) => {
        ended = tx;
      });
      await expect(ended?.insertJob(createJob(1))).rejects.toThrow("has ended");
      expect(await store.findJob(account1.id, createJob(1).id)).toBeNull();
    });
  });

  describe("reads outside of transactions", () => {
    test("do not see uncommitted writes", async () => {
      const store = await openNewStore(fixture);
      let seen: Promise<unknown>[] = [];
      await store
        .transact(async (tx) => {
          await writeOneOfEach(tx);
          seen = [
            store.findJob(account1.id, createJob(0).id),
            store.lastSequence(),
            store.findAsset(createAsset(1).id),
            store.findApiKeyByHash(createApiKey(1).hash),
          ];
          throw new Error("rolled back");
        })
        .catch(() => undefined);
      expect(await Promise.all(seen)).toEqual([null, 0, null, null]);
    });

    test("see a transaction as soon as it has resolved", async () => {
      const store = await openNewStore(fixture);
      for (let number = 0; number < 50; number += 1) {
        await store.transact((tx) => tx.insertJob(createJob(number)));
        expect(await store.findJob(account1.id, createJob(number).id)).toEqual(createJob(number));
      }
    });
  });
}

async function writeOneOfEach(tx: Transaction): Promise<void> {
  await tx.insertApiKey(createApiKey(1));
  await tx.insertJob(createJob(0));
  await tx.insertAvatar(createAvatar(1));
  await tx.insertAsset(createAsset(1));
  await tx.insertEntry(createEntry(0));
  await tx.appendEvent(createEvent(1));
  await tx.insertEndpoint(createEndpoint(1));
  await tx.insertDelivery(createDelivery(1));
  await tx.putKey(createKeyRecord());
}

const nothing = {
  apiKeys: 0,
  jobs: 0,
  avatars: 0,
  held: 0,
  entries: 1,
  events: 0,
  endpoints: 0,
  deliveries: 0,
  pending: 0,
  asset: false,
  key: false,
};

const oneOfEach = {
  apiKeys: 1,
  jobs: 1,
  avatars: 1,
  held: 2,
  entries: 2,
  events: 1,
  endpoints: 1,
  deliveries: 1,
  pending: 1,
  asset: true,
  key: true,
};

async function summary(store: Store): Promise<typeof nothing> {
  const page = { limit: 10, offset: 0 };
  return {
    apiKeys: (await store.listApiKeys(account1.id, page)).total,
    jobs: (await store.listJobs(account1.id, page)).total,
    avatars: (await store.listAvatars(account1.id, page)).total,
    held: (await store.balance(account1.id)).held,
    entries: (await store.listEntries(account1.id, page)).total,
    events: (await store.eventsAfter(0, 10)).length,
    endpoints: (await store.listEndpoints(account1.id, page)).total,
    deliveries: (await store.listDeliveries(account1.id, page)).total,
    pending: (await store.listDeliveries(account1.id, { ...page, status: "pending" })).total,
    asset: (await store.findAsset(createAsset(1).id)) !== null,
    key: (await store.transact((tx) => tx.findKey(createKeyScope()))) !== null,
  };
}
