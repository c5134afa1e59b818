import { describe, expect, test } from "vitest";
import { openNewStore, type StoreFixture } from "./fixture.ts";
import {
  account1,
  account2,
  createAsset,
  createAvatar,
  createEntry,
  createJob,
  createKeyRecord,
  createKeyScope,
} from "./samples.ts";

const hash = (digit: string) => digit.repeat(64);

const jobWithReferences = (number: number, ...hashes: string[]) =>
  createJob(number, {
    input: {
      prompt: '{"sha256":"ab"}',
      seed: 1,
      output: {},
      references: hashes.map((sha256) => ({ sha256, mediaType: "image/png" })),
    },
  });

export function testDeletions(fixture: StoreFixture): void {
  describe("usedBlobs", () => {
    test("returns hashes that an asset or a reference of a job of any account uses", async () => {
      const store = await openNewStore(fixture);
      const hashes = ["a", "b", "c", "d"].map(hash);
      const used = async () => [...(await store.usedBlobs(hashes))].sort();
      expect(await used()).toEqual([]);
      expect([...(await store.usedBlobs([]))]).toEqual([]);
      await store.transact(async (tx) => {
        await tx.insertJob(jobWithReferences(1, hash("a"), hash("b"), hash("a")));
        await tx.insertJob({ ...jobWithReferences(2, hash("a")), accountId: account2.id });
        await tx.insertAsset(createAsset(1, { sha256: hash("c") }));
        await tx.insertAsset(createAsset(2, { sha256: hash("c"), accountId: account2.id }));
      });
      expect(await used()).toEqual(["a", "b", "c"].map(hash));
      await store.transact(async (tx) => {
        expect(await tx.deleteJob(jobWithReferences(1).id)).toBe(true);
        expect(await tx.deleteAsset(createAsset(1).id)).toBe(true);
      });
      expect(await used()).toEqual(["a", "c"].map(hash));
      await store.transact(async (tx) => {
        expect(await tx.deleteAccountRows(account2.id, "jobs", 10)).toBe(1);
        expect(await tx.deleteAccountRows(account2.id, "assets", 10)).toBe(1);
      });
      expect(await used()).toEqual([]);
    });
  });

  describe("deleteJob", () => {
    test("keeps a job that an avatar was saved from, and the ledger entries of a deleted job", async () => {
      const store = await openNewStore(fixture);
      await store.transact(async (tx) => {
        await tx.insertJob(createJob(0));
        await tx.insertAvatar(createAvatar(1));
        await tx.insertEntry(createEntry(0));
        expect(await tx.deleteJob(createJob(0).id)).toBe(false);
        expect(await tx.deleteAccountRows(account1.id, "jobs", 10)).toBe(0);
        await tx.deleteAvatar(createAvatar(1).id);
        expect(await tx.deleteJob(createJob(0).id)).toBe(true);
        expect(await tx.deleteJob(createJob(0).id)).toBe(false);
      });
      expect(await store.findJob(account1.id, createJob(0).id)).toBeNull();
      expect((await store.listJobs(account1.id, { limit: 5, offset: 0 })).total).toBe(0);
      expect(await store.balance(account1.id)).toMatchObject({ held: 2 });
      expect((await store.listEntries(account1.id, { limit: 5, offset: 0 })).total).toBe(2);
      const late = store.transact((tx) =>
        tx.insertEntry(createEntry(9, { jobId: createJob(0).id, kind: "charge" })),
      );
      await expect(late).rejects.toThrow();
    });
  });

  describe("deleteAccountRows", () => {
    test("deletes at most limit rows of the account and none of other accounts", async () => {
      const store = await openNewStore(fixture);
      await store.transact(async (tx) => {
        for (const number of [1, 2, 3]) await tx.insertJob(createJob(number));
        await tx.insertJob(createJob(4, { accountId: account2.id }));
      });
      const remove = () => store.transact((tx) => tx.deleteAccountRows(account1.id, "jobs", 2));
      expect([await remove(), await remove(), await remove()]).toEqual([2, 1, 0]);
      expect(await store.countUnfinished()).toBe(1);
      expect(await store.findJob(account2.id, createJob(4).id)).not.toBeNull();
    });
  });

  describe("deleteKeysMentioning", () => {
    test("deletes keys of the account whose stored response contains the id", async () => {
      const store = await openNewStore(fixture);
      const record = (accountId: string, key: string, body: string) =>
        createKeyRecord({ scope: createKeyScope({ accountId, key }), answer: { status: 200, body } });
      const remaining = async () => {
        const found = [];
        for (const { id } of [account1, account2])
          for (const key of ["1", "2"])
            found.push(
              (await store.transact((tx) => tx.findKey(createKeyScope({ accountId: id, key })))) !== null,
            );
        return found;
      };
      await store.transact(async (tx) => {
        await tx.putKey(record(account1.id, "1", 'about "job-7" \u0000'));
        await tx.putKey(record(account1.id, "2", "about job-8"));
        await tx.putKey(record(account2.id, "1", "about job-7"));
        await tx.putKey(createKeyRecord({ scope: createKeyScope({ accountId: account2.id, key: "2" }) }));
      });
      await store.transact((tx) => tx.deleteKeysMentioning(account1.id, "job-7"));
      expect(await remaining()).toEqual([false, true, true, true]);
    });
  });

  describe("deleteJob, deleteAccountRows and updateAccount", () => {
    test("are rolled back with their transaction", async () => {
      const store = await openNewStore(fixture);
      await store.transact(async (tx) => {
        await tx.insertJob(jobWithReferences(1, hash("a")));
        await tx.insertAsset(createAsset(1, { sha256: hash("c") }));
      });
      const failing = store.transact(async (tx) => {
        await tx.deleteJob(createJob(1).id);
        await tx.deleteAccountRows(account1.id, "assets", 10);
        await tx.updateAccount({ ...account1, status: "deleted" });
        throw new Error("rolled back");
      });
      await expect(failing).rejects.toThrow("rolled back");
      expect([...(await store.usedBlobs([hash("a"), hash("c")]))].sort()).toEqual([hash("a"), hash("c")]);
      expect((await store.listAccounts({ limit: 5, offset: 0 })).total).toBe(2);
      expect(await store.countUnfinished()).toBe(1);
    });
  });
}
