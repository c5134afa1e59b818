import { expect, test } from "vitest";
import { StoreConflictError } from "../../ports/store-errors.ts";
import { aJob, anAsset, anAvatar, anEntry, ann, ben, inStatus, jobsOfAllShapes } from "./samples.ts";
import { openFresh, type StoreSubject } from "./subject.ts";

export function askAboutRows(subject: StoreSubject): void {
  test("accounts are found by id and by the hash of a key", async () => {
    const store = await openFresh(subject);
    await store.transact((tx) => tx.insertKey({ hash: "hash-of-ann", accountId: ann.id, createdAt: 5 }));
    expect(await store.findAccount(ann.id)).toEqual(ann);
    expect(await store.findAccount(ben.id)).toEqual(ben);
    expect(await store.findAccountByKey("hash-of-ann")).toEqual(ann);
    expect(await store.findAccount("nobody")).toBeNull();
    expect(await store.findAccountByKey("hash-of-nobody")).toBeNull();
  });

  test("an account may have several keys, a key only one account", async () => {
    const store = await openFresh(subject);
    await store.transact((tx) => tx.insertKey({ hash: "first", accountId: ann.id, createdAt: 5 }));
    await store.transact((tx) => tx.insertKey({ hash: "second", accountId: ann.id, createdAt: 5 }));
    expect(await store.findAccountByKey("second")).toEqual(ann);
    const stolen = store.transact((tx) => tx.insertKey({ hash: "first", accountId: ben.id, createdAt: 5 }));
    await expect(stolen).rejects.toThrow(StoreConflictError);
    expect(await store.findAccountByKey("first")).toEqual(ann);
  });

  test("jobs of every shape come back as they were", async () => {
    const store = await openFresh(subject);
    await store.transact(async (tx) => {
      for (const job of jobsOfAllShapes) await tx.insertJob(job);
    });
    for (const job of jobsOfAllShapes) {
      expect(await store.findJob(ann.id, job.id)).toStrictEqual(job);
      expect(await store.transact((tx) => tx.getJob(job.id))).toStrictEqual(job);
    }
    expect(await store.transact((tx) => tx.getJob("no such job"))).toBeNull();
  });

  test("an update replaces the whole row of the job, and no other", async () => {
    const store = await openFresh(subject);
    const [first, second] = [
      aJob(1, { input: { prompt: "a", style: "b", seed: 1, output: {}, references: [] } }),
      aJob(2),
    ];
    const { style: _, ...input } = first.input;
    const updated = {
      ...inStatus(first, "processing", { worker: "w", until: 7000 }),
      input,
      attempts: 1,
      updatedAt: 6000,
    };
    await store.transact(async (tx) => {
      await tx.insertJob(first);
      await tx.insertJob(second);
      await tx.updateJob(updated);
      expect(await tx.getJob(first.id)).toStrictEqual(updated);
      expect(await tx.findJob(ann.id, first.id)).toStrictEqual(updated);
    });
    expect(await store.findJob(ann.id, first.id)).toStrictEqual(updated);
    expect(await store.findJob(ann.id, second.id)).toStrictEqual(second);
    await expect(store.transact((tx) => tx.updateJob(aJob(3)))).rejects.toThrow(StoreConflictError);
  });

  test("avatars and assets come back as they were", async () => {
    const store = await openFresh(subject);
    const [named, nameless] = [anAvatar(1), anAvatar(2, { label: null, updatedAt: 9000 })];
    await store.transact(async (tx) => {
      await tx.insertJob(aJob(0));
      await tx.insertAvatar(named);
      await tx.insertAvatar(nameless);
      await tx.insertAsset(anAsset(1));
    });
    expect(await store.findAvatar(ann.id, named.id)).toStrictEqual(named);
    expect(await store.findAvatar(ann.id, nameless.id)).toStrictEqual(nameless);
    expect(await store.findAsset(anAsset(1).id)).toStrictEqual(anAsset(1));
    expect(await store.findAsset("no such asset")).toBeNull();
  });

  test("the row of another account is null, as if it did not exist", async () => {
    const store = await openFresh(subject);
    await store.transact(async (tx) => {
      await tx.insertJob(aJob(0));
      await tx.insertAvatar(anAvatar(1));
    });
    expect(await store.findJob(ben.id, aJob(0).id)).toBeNull();
    expect(await store.findAvatar(ben.id, anAvatar(1).id)).toBeNull();
    expect(await store.listJobs(ben.id, { limit: 10, offset: 0 })).toEqual({
      items: [],
      total: 0,
      hasMore: false,
    });
    expect(await store.listAvatars(ben.id, { limit: 10, offset: 0 })).toEqual({
      items: [],
      total: 0,
      hasMore: false,
    });
  });

  test("an id is taken once", async () => {
    const store = await openFresh(subject);
    await store.transact(async (tx) => {
      await tx.insertJob(aJob(0));
      await tx.insertAvatar(anAvatar(1));
      await tx.insertAsset(anAsset(1));
    });
    await expect(store.transact((tx) => tx.insertAccount(ann))).rejects.toThrow(StoreConflictError);
    await expect(store.transact((tx) => tx.insertJob(aJob(0)))).rejects.toThrow(StoreConflictError);
    await expect(store.transact((tx) => tx.insertAvatar(anAvatar(1)))).rejects.toThrow(StoreConflictError);
    await expect(store.transact((tx) => tx.insertAsset(anAsset(1)))).rejects.toThrow(StoreConflictError);
  });

  test("nothing belongs to an account or a job that is not there", async () => {
    const store = await openFresh(subject);
    const accountId = "nobody";
    await expect(store.transact((tx) => tx.insertJob(aJob(1, { accountId })))).rejects.toThrow(
      StoreConflictError,
    );
    await expect(store.transact((tx) => tx.insertAsset(anAsset(1, { accountId })))).rejects.toThrow(
      StoreConflictError,
    );
    await expect(store.transact((tx) => tx.insertAvatar(anAvatar(1)))).rejects.toThrow(StoreConflictError);
    await expect(store.transact((tx) => tx.insertEntry(anEntry(1)))).rejects.toThrow(StoreConflictError);
    await expect(store.balance(accountId)).rejects.toThrow(StoreConflictError);
  });
}
