import { describe, expect, test } from "vitest";
import { account1, account2 } from "./entities/accounts.ts";
import { createAsset } from "./entities/assets.ts";
import { createAvatar } from "./entities/avatars.ts";
import { createKeyRecord, createKeyScope } from "./entities/idempotency-keys.ts";
import { createJob } from "./entities/jobs.ts";
import { createEntry } from "./entities/ledger.ts";
import { createLook } from "./entities/looks.ts";
import { openNewStore, type StoreFixture } from "./fixture.ts";

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
        await tx.jobs.insert(jobWithReferences(1, hash("a"), hash("b"), hash("a")));
        await tx.jobs.insert({ ...jobWithReferences(2, hash("a")), accountId: account2.id });
        await tx.assets.insert(createAsset(1, { sha256: hash("c") }));
        await tx.assets.insert(createAsset(2, { sha256: hash("c"), accountId: account2.id }));
      });
      expect(await used()).toEqual(["a", "b", "c"].map(hash));
      await store.transact(async (tx) => {
        expect(await tx.jobs.delete(jobWithReferences(1).id)).toBe(true);
        expect(await tx.assets.delete(createAsset(1).id)).toBe(true);
      });
      expect(await used()).toEqual(["a", "c"].map(hash));
      await store.transact(async (tx) => {
        expect(await tx.deleteAccountRows(account2.id, "jobs", 10)).toBe(1);
        expect(await tx.deleteAccountRows(account2.id, "assets", 10)).toBe(1);
      });
      expect(await used()).toEqual([]);
    });
  });

  describe("jobs.delete", () => {
    test("keeps a job that made a look, and the ledger entries of a deleted job", async () => {
      const store = await openNewStore(fixture);
      await store.transact(async (tx) => {
        await tx.jobs.insert(createJob(0));
        await tx.avatars.insert(createAvatar(0));
        await tx.looks.insert(createLook(1));
        await tx.ledger.insert(createEntry(0));
        expect(await tx.jobs.delete(createJob(0).id)).toBe(false);
        expect(await tx.deleteAccountRows(account1.id, "jobs", 10)).toBe(0);
        await tx.avatars.delete(createAvatar(0).id);
        expect(await tx.jobs.delete(createJob(0).id)).toBe(true);
        expect(await tx.jobs.delete(createJob(0).id)).toBe(false);
      });
      expect(await store.jobs.find(account1.id, createJob(0).id)).toBeNull();
      expect((await store.jobs.list(account1.id, { limit: 5, offset: 0 })).total).toBe(0);
      expect(await store.ledger.balance(account1.id)).toMatchObject({ held: 2 });
      expect((await store.ledger.list(account1.id, { limit: 5, offset: 0 })).total).toBe(2);
      const late = store.transact((tx) =>
        tx.ledger.insert(createEntry(9, { jobId: createJob(0).id, kind: "charge" })),
      );
      await expect(late).rejects.toThrow();
    });
  });

  describe("deleteAccountRows", () => {
    test("deletes at most limit rows of the account and none of other accounts", async () => {
      const store = await openNewStore(fixture);
      await store.transact(async (tx) => {
        for (const number of [1, 2, 3]) await tx.jobs.insert(createJob(number));
        await tx.jobs.insert(createJob(4, { accountId: account2.id }));
      });
      const remove = () => store.transact((tx) => tx.deleteAccountRows(account1.id, "jobs", 2));
      expect([await remove(), await remove(), await remove()]).toEqual([2, 1, 0]);
      expect(await store.jobs.countUnfinished()).toBe(1);
      expect(await store.jobs.find(account2.id, createJob(4).id)).not.toBeNull();
    });
  });

  describe("idempotencyKeys.deleteMentioning", () => {
    test("deletes keys of the account whose stored response contains the id", async () => {
      const store = await openNewStore(fixture);
      const record = (accountId: string, key: string, body: string) =>
        createKeyRecord({ scope: createKeyScope({ accountId, key }), answer: { status: 200, body } });
      const remaining = async () => {
        const found = [];
        for (const { id } of [account1, account2])
          for (const key of ["1", "2"])
            found.push(
              (await store.transact((tx) =>
                tx.idempotencyKeys.find(createKeyScope({ accountId: id, key })),
              )) !== null,
            );
        return found;
      };
      await store.transact(async (tx) => {
        await tx.idempotencyKeys.put(record(account1.id, "1", 'about "job-7" \u0000'));
        await tx.idempotencyKeys.put(record(account1.id, "2", "about job-8"));
        await tx.idempotencyKeys.put(record(account2.id, "1", "about job-7"));
        await tx.idempotencyKeys.put(
          createKeyRecord({ scope: createKeyScope({ accountId: account2.id, key: "2" }) }),
        );
      });
      await store.transact((tx) => tx.idempotencyKeys.deleteMentioning(account1.id, "job-7"));
      expect(await remaining()).toEqual([false, true, true, true]);
    });

    test("keeps keys that contain the id elsewhere than in the stored response", async () => {
      const store = await openNewStore(fixture);
      const claimed = createKeyRecord({ scope: createKeyScope({ route: "/jobs/job-7/cancel" }) });
      const answered = createKeyRecord({
        scope: createKeyScope({ key: "job-7" }),
        bodyHash: "job-7",
        answer: { status: 200, body: "about job-8" },
      });
      await store.transact(async (tx) => {
        await tx.idempotencyKeys.put(claimed);
        await tx.idempotencyKeys.put(answered);
      });
      await store.transact((tx) => tx.idempotencyKeys.deleteMentioning(account1.id, "job-7"));
      for (const record of [claimed, answered])
        expect(await store.transact((tx) => tx.idempotencyKeys.find(record.scope))).toStrictEqual(record);
    });
  });

  describe("jobs.delete, deleteAccountRows and accounts.update", () => {
    test("are rolled back with their transaction", async () => {
      const store = await openNewStore(fixture);
      await store.transact(async (tx) => {
        await tx.jobs.insert(jobWithReferences(1, hash("a")));
        await tx.assets.insert(createAsset(1, { sha256: hash("c") }));
      });
      const failing = store.transact(async (tx) => {
        await tx.jobs.delete(createJob(1).id);
        await tx.deleteAccountRows(account1.id, "assets", 10);
        await tx.accounts.update({ ...account1, status: "deleted" });
        throw new Error("rolled back");
      });
      await expect(failing).rejects.toThrow("rolled back");
      expect([...(await store.usedBlobs([hash("a"), hash("c")]))].sort()).toEqual([hash("a"), hash("c")]);
      expect((await store.accounts.list({ limit: 5, offset: 0 })).total).toBe(2);
      expect(await store.jobs.countUnfinished()).toBe(1);
    });
  });
}
