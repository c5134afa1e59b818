import { expect, test } from "vitest";
import type { Store, Transaction } from "../../ports/store.ts";
import {
  account1,
  aDelivery,
  aJob,
  aKeyRecord,
  anApiKey,
  anAsset,
  anAvatar,
  anEndpoint,
  anEntry,
  anEvent,
  aScope,
  nobodyBusy,
  noCaps,
} from "./samples.ts";
import { openFresh, type StoreSubject } from "./subject.ts";

export function testTransactions(subject: StoreSubject): void {
  test("what the work resolves with is the answer", async () => {
    const store = await openFresh(subject);
    expect(await store.transact(async () => "answer")).toBe("answer");
  });

  test("the work sees its own writes, and everybody sees them afterwards", async () => {
    const store = await openFresh(subject);
    await store.transact(async (tx) => {
      await writeOneOfEach(tx);
      expect((await tx.listJobs(account1.id, { limit: 10, offset: 0 })).total).toBe(1);
      expect(await tx.balance(account1.id)).toEqual({ available: 98, held: 2, charged: 0 });
      expect(await tx.countJobs(account1.id, "queued")).toBe(1);
      expect((await tx.listEntries(account1.id, { limit: 10, offset: 0 })).total).toBe(2);
      expect((await tx.listDeliveries(account1.id, { limit: 10, offset: 0, status: "pending" })).total).toBe(
        1,
      );
      expect(await tx.countUnfinished()).toBe(1);
    });
    expect(await summary(store)).toEqual(oneOfEach);
  });

  test("a rejection takes everything back and is passed on", async () => {
    const store = await openFresh(subject);
    const reason = new Error("changed my mind");
    const work = store.transact(async (tx) => {
      await writeOneOfEach(tx);
      throw reason;
    });
    await expect(work).rejects.toBe(reason);
    expect(await summary(store)).toEqual(nothing);
    // Nothing of it is in the way of the same rows later.
    await store.transact(writeOneOfEach);
    expect(await summary(store)).toEqual(oneOfEach);
  });

  test("a rejection takes back updates and deletions too", async () => {
    const store = await openFresh(subject);
    await store.transact(writeOneOfEach);
    const before = await store.findJob(account1.id, aJob(0).id);
    expect(before).toEqual(aJob(0));
    const work = store.transact(async (tx) => {
      await tx.updateJob(aJob(0, { status: "cancelled", endedAt: 2000 }));
      await tx.updateAccount({ ...account1, tier: "free" });
      await tx.updateApiKey(anApiKey(1, { revokedAt: 5000, name: null }));
      await tx.insertEntry(anEntry(2, { jobId: aJob(0).id, kind: "release" }));
      await tx.deleteEndpoint(anEndpoint(1).id);
      await tx.updateDelivery(aDelivery(1, { status: "failed", dueAt: null, endedAt: 2000 }));
      expect(await tx.deleteDeliveriesEndedBefore(3000, 10)).toBe(1);
      await tx.putKey(aKeyRecord({ claim: "another" }));
      await tx.deleteKey(aScope());
      await tx.deleteExpiredKeys(1_000_000, 10);
      throw new Error("no");
    });
    await expect(work).rejects.toThrow("no");
    expect(await store.findJob(account1.id, aJob(0).id)).toEqual(before);
    expect((await store.listJobs(account1.id, { limit: 10, offset: 0, status: "cancelled" })).total).toBe(0);
    expect((await store.listJobs(account1.id, { limit: 10, offset: 0, status: "queued" })).total).toBe(1);
    expect(await store.countUnfinished()).toBe(1);
    expect(await store.transact((tx) => tx.findKey(aScope()))).toEqual(aKeyRecord());
    expect(await store.transact((tx) => tx.nextClaimable(2000, noCaps))).toEqual(before);
    expect(await store.transact((tx) => tx.nextClaimable(2000, { ...noCaps, free: 0 }))).toEqual(before);
    expect(await store.transact((tx) => tx.nextDelivery(2000, nobodyBusy))).toEqual(aDelivery(1));
    expect(await store.findAccount(account1.id)).toEqual(account1);
    expect(await store.findApiKey(account1.id, anApiKey(1).id)).toEqual(anApiKey(1));
    expect(await summary(store)).toEqual(oneOfEach);
  });

  test("a write that is refused can be survived by the rest of its transaction only if the work says so", async () => {
    const store = await openFresh(subject);
    await store.transact(async (tx) => {
      await tx.insertJob(aJob(1));
      await tx.insertJob(aJob(1)).catch(() => undefined);
      await tx.insertJob(aJob(2));
    });
    expect((await store.listJobs(account1.id, { limit: 10, offset: 0 })).total).toBe(2);
    const careless = store.transact(async (tx) => {
      await tx.insertJob(aJob(3));
      await tx.insertJob(aJob(1));
    });
    await expect(careless).rejects.toThrow();
    expect((await store.listJobs(account1.id, { limit: 10, offset: 0 })).total).toBe(2);
  });

  test("of transactions started together, each sees all of those before it or none", async () => {
    const store = await openFresh(subject);
    const outcomes = await Promise.allSettled(
      Array.from({ length: 100 }, (_, number) =>
        store.transact(async (tx) => {
          const { total } = await tx.listJobs(account1.id, { limit: 1, offset: 0 });
          await tx.insertJob(aJob(number));
          // Those before it have come and gone in pairs of rows.
          await tx.insertEndpoint(anEndpoint(number));
          expect((await tx.listEndpoints(account1.id, { limit: 1, offset: 0 })).total).toBe(total + 1);
          if (number % 3 === 0) throw new Error("every third fails");
        }),
      ),
    );
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(66);
    expect((await store.listJobs(account1.id, { limit: 1, offset: 0 })).total).toBe(66);
    expect((await store.listEndpoints(account1.id, { limit: 1, offset: 0 })).total).toBe(66);
    expect(await store.countUnfinished()).toBe(66);
  });

  test("a read from outside does not see what is not committed", async () => {
    const store = await openFresh(subject);
    let seen: Promise<unknown>[] = [];
    await store
      .transact(async (tx) => {
        await writeOneOfEach(tx);
        seen = [
          store.findJob(account1.id, aJob(0).id),
          store.lastSequence(),
          store.findAsset(anAsset(1).id),
          store.findApiKeyByHash(anApiKey(1).hash),
        ];
        throw new Error("taken back");
      })
      .catch(() => undefined);
    expect(await Promise.all(seen)).toEqual([null, 0, null, null]);
  });

  test("a read after the answer sees what was written", async () => {
    const store = await openFresh(subject);
    for (let number = 0; number < 50; number += 1) {
      await store.transact((tx) => tx.insertJob(aJob(number)));
      expect(await store.findJob(account1.id, aJob(number).id)).toEqual(aJob(number));
    }
  });

  test("a transaction that has ended writes nothing more", async () => {
    const store = await openFresh(subject);
    let kept: Transaction | undefined;
    await store.transact(async (tx) => {
      kept = tx;
    });
    await expect(kept?.insertJob(aJob(1))).rejects.toThrow("has ended");
    expect(await store.findJob(account1.id, aJob(1).id)).toBeNull();
  });
}

async function writeOneOfEach(tx: Transaction): Promise<void> {
  await tx.insertApiKey(anApiKey(1));
  await tx.insertJob(aJob(0));
  await tx.insertAvatar(anAvatar(1));
  await tx.insertAsset(anAsset(1));
  await tx.insertEntry(anEntry(0));
  await tx.appendEvent(anEvent(1));
  await tx.insertEndpoint(anEndpoint(1));
  await tx.insertDelivery(aDelivery(1));
  await tx.putKey(aKeyRecord());
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
    asset: (await store.findAsset(anAsset(1).id)) !== null,
    key: (await store.transact((tx) => tx.findKey(aScope()))) !== null,
  };
}
