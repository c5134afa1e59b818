import { expect, test } from "vitest";
import { account1, account2, aJob, aKeyRecord, anAsset, anAvatar, anEntry, aScope } from "./samples.ts";
import { openFresh, type StoreSubject } from "./subject.ts";

const hash = (digit: string) => digit.repeat(64);

const drawnFrom = (number: number, ...hashes: string[]) =>
  aJob(number, {
    input: {
      prompt: '{"sha256":"ab"}',
      seed: 1,
      output: {},
      references: hashes.map((sha256) => ({ sha256, mediaType: "image/png" })),
    },
  });

export function testRemovals(subject: StoreSubject): void {
  test("a content is in use as long as an asset or a job names it, of whichever account", async () => {
    const store = await openFresh(subject);
    const all = ["a", "b", "c", "d"].map(hash);
    const used = async () => [...(await store.usedBlobs(all))].sort();
    expect(await used()).toEqual([]);
    expect([...(await store.usedBlobs([]))]).toEqual([]);
    await store.transact(async (tx) => {
      await tx.insertJob(drawnFrom(1, hash("a"), hash("b"), hash("a")));
      await tx.insertJob({ ...drawnFrom(2, hash("a")), accountId: account2.id });
      await tx.insertAsset(anAsset(1, { sha256: hash("c") }));
      await tx.insertAsset(anAsset(2, { sha256: hash("c"), accountId: account2.id }));
    });
    expect(await used()).toEqual(["a", "b", "c"].map(hash));
    await store.transact(async (tx) => {
      expect(await tx.deleteJob(drawnFrom(1).id)).toBe(true);
      expect(await tx.deleteAsset(anAsset(1).id)).toBe(true);
    });
    expect(await used()).toEqual(["a", "c"].map(hash));
    await store.transact(async (tx) => {
      expect(await tx.deleteRowsOf(account2.id, "jobs", 10)).toBe(1);
      expect(await tx.deleteRowsOf(account2.id, "assets", 10)).toBe(1);
    });
    expect(await used()).toEqual([]);
  });

  test("a job of which an avatar was saved stays, and ledger entries outlive their job", async () => {
    const store = await openFresh(subject);
    await store.transact(async (tx) => {
      await tx.insertJob(aJob(0));
      await tx.insertAvatar(anAvatar(1));
      await tx.insertEntry(anEntry(0));
      expect(await tx.deleteJob(aJob(0).id)).toBe(false);
      expect(await tx.deleteRowsOf(account1.id, "jobs", 10)).toBe(0);
      await tx.deleteAvatar(anAvatar(1).id);
      expect(await tx.deleteJob(aJob(0).id)).toBe(true);
      expect(await tx.deleteJob(aJob(0).id)).toBe(false);
    });
    expect(await store.findJob(account1.id, aJob(0).id)).toBeNull();
    expect((await store.listJobs(account1.id, { limit: 5, offset: 0 })).total).toBe(0);
    expect(await store.balance(account1.id)).toMatchObject({ held: 2 });
    expect((await store.listEntries(account1.id, { limit: 5, offset: 0 })).total).toBe(2);
    const late = store.transact((tx) => tx.insertEntry(anEntry(9, { jobId: aJob(0).id, kind: "charge" })));
    await expect(late).rejects.toThrow();
  });

  test("at most so many rows are removed at a time, and those of others stay", async () => {
    const store = await openFresh(subject);
    await store.transact(async (tx) => {
      for (const number of [1, 2, 3]) await tx.insertJob(aJob(number));
      await tx.insertJob(aJob(4, { accountId: account2.id }));
    });
    const remove = () => store.transact((tx) => tx.deleteRowsOf(account1.id, "jobs", 2));
    expect([await remove(), await remove(), await remove()]).toEqual([2, 1, 0]);
    expect(await store.countUnfinished()).toBe(1);
    expect(await store.findJob(account2.id, aJob(4).id)).not.toBeNull();
  });

  test("keys whose answers tell of something are removed, and those of other accounts are not", async () => {
    const store = await openFresh(subject);
    const record = (accountId: string, key: string, body: string) =>
      aKeyRecord({ scope: aScope({ accountId, key }), answer: { status: 200, body } });
    const kept = async () => {
      const found = [];
      for (const { id } of [account1, account2])
        for (const key of ["1", "2"])
          found.push((await store.transact((tx) => tx.findKey(aScope({ accountId: id, key })))) !== null);
      return found;
    };
    await store.transact(async (tx) => {
      await tx.putKey(record(account1.id, "1", 'about "job-7" \u0000'));
      await tx.putKey(record(account1.id, "2", "about job-8"));
      await tx.putKey(record(account2.id, "1", "about job-7"));
      await tx.putKey(aKeyRecord({ scope: aScope({ accountId: account2.id, key: "2" }) }));
    });
    await store.transact((tx) => tx.deleteKeysAbout(account1.id, "job-7"));
    expect(await kept()).toEqual([false, true, true, true]);
  });

  test("what was removed is there again when the transaction fails", async () => {
    const store = await openFresh(subject);
    await store.transact(async (tx) => {
      await tx.insertJob(drawnFrom(1, hash("a")));
      await tx.insertAsset(anAsset(1, { sha256: hash("c") }));
    });
    const failing = store.transact(async (tx) => {
      await tx.deleteJob(aJob(1).id);
      await tx.deleteRowsOf(account1.id, "assets", 10);
      await tx.updateAccount({ ...account1, status: "deleted" });
      throw new Error("taken back");
    });
    await expect(failing).rejects.toThrow("taken back");
    expect([...(await store.usedBlobs([hash("a"), hash("c")]))].sort()).toEqual([hash("a"), hash("c")]);
    expect((await store.listAccounts({ limit: 5, offset: 0 })).total).toBe(2);
    expect(await store.countUnfinished()).toBe(1);
  });
}
