import { describe, expect, test } from "vitest";
import type { Store, Transaction } from "../../ports/store.ts";
import { StoreConflictError } from "../../ports/store-errors.ts";
import { account1 } from "./entities/accounts.ts";
import { createApiKey } from "./entities/api-keys.ts";
import { createAsset } from "./entities/assets.ts";
import { createAvatar } from "./entities/avatars.ts";
import { createDelivery, noBusyReceivers } from "./entities/deliveries.ts";
import { createEndpoint } from "./entities/endpoints.ts";
import { createEvent } from "./entities/events.ts";
import { createKeyRecord, createKeyScope } from "./entities/idempotency-keys.ts";
import { claimOptions, createJob, noCaps } from "./entities/jobs.ts";
import { createEntry } from "./entities/ledger.ts";
import { openNewStore, type StoreFixture } from "./fixture.ts";

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
        expect((await tx.jobs.list(account1.id, { limit: 10, offset: 0 })).total).toBe(1);
        expect(await tx.ledger.balance(account1.id)).toEqual({ available: 98, held: 2, charged: 0 });
        expect(await tx.jobs.count(account1.id, "queued")).toBe(1);
        expect((await tx.ledger.list(account1.id, { limit: 10, offset: 0 })).total).toBe(2);
        expect(
          (await tx.deliveries.list(account1.id, { limit: 10, offset: 0, status: "pending" })).total,
        ).toBe(1);
        expect(await tx.jobs.countUnfinished()).toBe(1);
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
      const before = await store.jobs.find(account1.id, createJob(0).id);
      expect(before).toEqual(createJob(0));
      const work = store.transact(async (tx) => {
        await tx.jobs.update(createJob(0, { status: "cancelled", endedAt: 2000 }));
        await tx.accounts.update({ ...account1, tier: "free" });
        await tx.apiKeys.update(createApiKey(1, { revokedAt: 5000, name: null }));
        await tx.ledger.insert(createEntry(2, { jobId: createJob(0).id, kind: "release" }));
        await tx.endpoints.delete(createEndpoint(1).id);
        await tx.deliveries.update(createDelivery(1, { status: "failed", dueAt: null, endedAt: 2000 }));
        expect(await tx.deliveries.deleteEndedBefore(3000, 10)).toBe(1);
        await tx.idempotencyKeys.put(createKeyRecord({ claim: "another" }));
        await tx.idempotencyKeys.delete(createKeyScope());
        await tx.idempotencyKeys.deleteExpired(1_000_000, 10);
        throw new Error("no");
      });
      await expect(work).rejects.toThrow("no");
      expect(await store.jobs.find(account1.id, createJob(0).id)).toEqual(before);
      expect((await store.jobs.list(account1.id, { limit: 10, offset: 0, status: "cancelled" })).total).toBe(
        0,
      );
      expect((await store.jobs.list(account1.id, { limit: 10, offset: 0, status: "queued" })).total).toBe(1);
      expect(await store.jobs.countUnfinished()).toBe(1);
      expect(await store.transact((tx) => tx.idempotencyKeys.find(createKeyScope()))).toEqual(
        createKeyRecord(),
      );
      expect(await store.transact((tx) => tx.jobs.nextClaimable(2000, claimOptions()))).toEqual(before);
      expect(
        await store.transact((tx) => tx.jobs.nextClaimable(2000, claimOptions({ ...noCaps, free: 0 }))),
      ).toEqual(before);
      expect(await store.transact((tx) => tx.deliveries.next(2000, noBusyReceivers))).toEqual(
        createDelivery(1),
      );
      expect(await store.accounts.find(account1.id)).toEqual(account1);
      expect(await store.apiKeys.find(account1.id, createApiKey(1).id)).toEqual(createApiKey(1));
      expect(await summary(store)).toEqual(oneOfEach);
    });

    test("rejects and writes nothing when an inserted row conflicts, whether the callback catches it or not", async () => {
      const store = await openNewStore(fixture);
      await store.transact(async (tx) => {
        await tx.jobs.insert(createJob(1));
        await tx.apiKeys.insert(createApiKey(1));
      });
      const conflicts: readonly ((tx: Transaction) => Promise<void>)[] = [
        (tx) => tx.jobs.insert(createJob(1)),
        (tx) => tx.apiKeys.insert(createApiKey(2, { hash: createApiKey(1).hash })),
      ];
      for (const conflict of conflicts) {
        for (const handle of [rethrow, () => undefined]) {
          const work = store.transact(async (tx) => {
            await tx.jobs.insert(createJob(2));
            await conflict(tx).catch(handle);
            await tx.endpoints.insert(createEndpoint(1));
          });
          await expect(work).rejects.toThrow(StoreConflictError);
          expect((await store.jobs.list(account1.id, { limit: 10, offset: 0 })).total).toBe(1);
          expect((await store.endpoints.list(account1.id, { limit: 10, offset: 0 })).total).toBe(0);
        }
      }
    });

    test("isolates concurrent transactions from each other", async () => {
      const store = await openNewStore(fixture);
      const results = await Promise.allSettled(
        Array.from({ length: 100 }, (_, number) =>
          store.transact(async (tx) => {
            const { total } = await tx.jobs.list(account1.id, { limit: 1, offset: 0 });
            await tx.jobs.insert(createJob(number));
            // Every transaction before it has committed both rows or neither.
            await tx.endpoints.insert(createEndpoint(number));
            expect((await tx.endpoints.list(account1.id, { limit: 1, offset: 0 })).total).toBe(total + 1);
            if (number % 3 === 0) throw new Error("rolled back");
          }),
        ),
      );
      expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(66);
      expect((await store.jobs.list(account1.id, { limit: 1, offset: 0 })).total).toBe(66);
      expect((await store.endpoints.list(account1.id, { limit: 1, offset: 0 })).total).toBe(66);
      expect(await store.jobs.countUnfinished()).toBe(66);
    });

    test("rejects writes after the transaction has ended", async () => {
      const store = await openNewStore(fixture);
      let ended: Transaction | undefined;
      await store.transact(async (tx) => {
        ended = tx;
      });
      await expect(ended?.jobs.insert(createJob(1))).rejects.toThrow("has ended");
      expect(await store.jobs.find(account1.id, createJob(1).id)).toBeNull();
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
            store.jobs.find(account1.id, createJob(0).id),
            store.events.lastSequence(),
            store.assets.find(createAsset(1).id),
            store.apiKeys.findByHash(createApiKey(1).hash),
          ];
          throw new Error("rolled back");
        })
        .catch(() => undefined);
      expect(await Promise.all(seen)).toEqual([null, 0, null, null]);
    });

    test("see a transaction as soon as it has resolved", async () => {
      const store = await openNewStore(fixture);
      for (let number = 0; number < 50; number += 1) {
        await store.transact((tx) => tx.jobs.insert(createJob(number)));
        expect(await store.jobs.find(account1.id, createJob(number).id)).toEqual(createJob(number));
      }
    });
  });
}

function rethrow(error: unknown): never {
  throw error;
}

async function writeOneOfEach(tx: Transaction): Promise<void> {
  await tx.apiKeys.insert(createApiKey(1));
  await tx.jobs.insert(createJob(0));
  await tx.avatars.insert(createAvatar(1));
  await tx.assets.insert(createAsset(1));
  await tx.ledger.insert(createEntry(0));
  await tx.events.append(createEvent(1));
  await tx.endpoints.insert(createEndpoint(1));
  await tx.deliveries.insert(createDelivery(1));
  await tx.idempotencyKeys.put(createKeyRecord());
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
    apiKeys: (await store.apiKeys.list(account1.id, page)).total,
    jobs: (await store.jobs.list(account1.id, page)).total,
    avatars: (await store.avatars.list(account1.id, page)).total,
    held: (await store.ledger.balance(account1.id)).held,
    entries: (await store.ledger.list(account1.id, page)).total,
    events: (await store.events.after(0, 10)).length,
    endpoints: (await store.endpoints.list(account1.id, page)).total,
    deliveries: (await store.deliveries.list(account1.id, page)).total,
    pending: (await store.deliveries.list(account1.id, { ...page, status: "pending" })).total,
    asset: (await store.assets.find(createAsset(1).id)) !== null,
    key: (await store.transact((tx) => tx.idempotencyKeys.find(createKeyScope()))) !== null,
  };
}
