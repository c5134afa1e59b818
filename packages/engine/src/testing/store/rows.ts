import { describe, expect, test } from "vitest";
import { StoreConflictError } from "../../ports/store-errors.ts";
import { openNewStore, type StoreFixture } from "./fixture.ts";
import {
  account1,
  account2,
  createApiKey,
  createAsset,
  createAvatar,
  createDelivery,
  createEndpoint,
  createEntry,
  createGrant,
  createJob,
  jobVariants,
  withStatus,
} from "./samples.ts";

export function testRows(fixture: StoreFixture): void {
  describe("insertAccount, updateAccount and findAccount", () => {
    test("return every field as it was stored and reject an unknown id", async () => {
      const store = await openNewStore(fixture);
      expect(await store.findAccount(account1.id)).toStrictEqual(account1);
      expect(await store.findAccount(account2.id)).toStrictEqual(account2);
      expect(await store.findAccount("unknown")).toBeNull();
      const changed = {
        ...account1,
        name: "Renamed",
        tier: "pro",
        status: "suspended",
        metered: false,
      } as const;
      await store.transact((tx) => tx.updateAccount(changed));
      expect(await store.findAccount(account1.id)).toStrictEqual(changed);
      expect(await store.findAccount(account2.id)).toStrictEqual(account2);
      const unknown = store.transact((tx) => tx.updateAccount({ ...account1, id: "unknown" }));
      await expect(unknown).rejects.toThrow(StoreConflictError);
    });
  });

  describe("findApiKeyByHash", () => {
    test("returns an active or revoked key with its account", async () => {
      const store = await openNewStore(fixture);
      const key = createApiKey(1, { name: null, scopes: ["read"], expiresAt: 9000 });
      await store.transact((tx) => tx.insertApiKey(key));
      expect(await store.findApiKeyByHash(key.hash)).toStrictEqual({ key, account: account1 });
      const revoked = { ...key, name: "renamed", revokedAt: 5000 };
      await store.transact((tx) => tx.updateApiKey(revoked));
      expect(await store.findApiKeyByHash(key.hash)).toStrictEqual({ key: revoked, account: account1 });
      expect(await store.findApiKey(account1.id, key.id)).toStrictEqual(revoked);
      expect(await store.findApiKeyByHash("other-hash")).toBeNull();
      await store.transact((tx) => tx.updateAccount({ ...account1, tier: "free" }));
      expect((await store.findApiKeyByHash(key.hash))?.account.tier).toBe("free");
      const unknown = store.transact((tx) => tx.updateApiKey(createApiKey(2)));
      await expect(unknown).rejects.toThrow(StoreConflictError);
    });
  });

  describe("insertApiKey", () => {
    test("accepts several keys of an account and rejects an existing hash", async () => {
      const store = await openNewStore(fixture);
      await store.transact((tx) => tx.insertApiKey(createApiKey(1)));
      await store.transact((tx) => tx.insertApiKey(createApiKey(2)));
      expect((await store.findApiKeyByHash(createApiKey(2).hash))?.account).toEqual(account1);
      const duplicate = createApiKey(3, { hash: createApiKey(1).hash, accountId: account2.id });
      await expect(store.transact((tx) => tx.insertApiKey(duplicate))).rejects.toThrow(StoreConflictError);
      expect((await store.findApiKeyByHash(createApiKey(1).hash))?.account).toEqual(account1);
      expect(await store.findApiKey(account2.id, createApiKey(3).id)).toBeNull();
    });
  });

  describe("insertJob, findJob and getJob", () => {
    test("return every field as it was stored", async () => {
      const store = await openNewStore(fixture);
      await store.transact(async (tx) => {
        for (const job of jobVariants) await tx.insertJob(job);
      });
      for (const job of jobVariants) {
        expect(await store.findJob(account1.id, job.id)).toStrictEqual(job);
        expect(await store.transact((tx) => tx.getJob(job.id))).toStrictEqual(job);
      }
      expect(await store.transact((tx) => tx.getJob("unknown"))).toBeNull();
    });
  });

  describe("updateJob", () => {
    test("replaces every field of one job and rejects an unknown id", async () => {
      const store = await openNewStore(fixture);
      const [first, second] = [
        createJob(1, { input: { prompt: "a", style: "b", seed: 1, output: {}, references: [] } }),
        createJob(2),
      ];
      const { style: _, ...input } = first.input;
      const updated = {
        ...withStatus(first, "processing", { worker: "w", until: 7000 }),
        input,
        attempts: 1,
        updatedAt: 6000,
      };
      await store.transact(async (tx) => {
        await tx.insertJob(first);
        await tx.insertJob(second);
        await tx.updateJob(updated);
        expect(await tx.getJob(first.id)).toStrictEqual(updated);
        expect(await tx.findJob(account1.id, first.id)).toStrictEqual(updated);
      });
      expect(await store.findJob(account1.id, first.id)).toStrictEqual(updated);
      expect(await store.findJob(account1.id, second.id)).toStrictEqual(second);
      await expect(store.transact((tx) => tx.updateJob(createJob(3)))).rejects.toThrow(StoreConflictError);
    });
  });

  describe("insertAvatar, findAvatar, insertAsset and findAsset", () => {
    test("return every field as it was stored", async () => {
      const store = await openNewStore(fixture);
      const [labelled, unlabelled] = [createAvatar(1), createAvatar(2, { label: null, updatedAt: 9000 })];
      await store.transact(async (tx) => {
        await tx.insertJob(createJob(0));
        await tx.insertAvatar(labelled);
        await tx.insertAvatar(unlabelled);
        await tx.insertAsset(createAsset(1));
      });
      expect(await store.findAvatar(account1.id, labelled.id)).toStrictEqual(labelled);
      expect(await store.findAvatar(account1.id, unlabelled.id)).toStrictEqual(unlabelled);
      expect(await store.findAsset(createAsset(1).id)).toStrictEqual(createAsset(1));
      expect(await store.findAsset("unknown")).toBeNull();
    });
  });

  describe("find and list methods", () => {
    test("return nothing of another account", async () => {
      const store = await openNewStore(fixture);
      await store.transact(async (tx) => {
        await tx.insertJob(createJob(0));
        await tx.insertAvatar(createAvatar(1));
        await tx.insertApiKey(createApiKey(1));
        await tx.insertEndpoint(createEndpoint(1));
        await tx.insertDelivery(createDelivery(1));
      });
      expect(await store.findJob(account2.id, createJob(0).id)).toBeNull();
      expect(await store.findAvatar(account2.id, createAvatar(1).id)).toBeNull();
      expect(await store.findApiKey(account2.id, createApiKey(1).id)).toBeNull();
      expect(await store.findEndpoint(account2.id, createEndpoint(1).id)).toBeNull();
      expect(await store.findDelivery(account2.id, createDelivery(1).id)).toBeNull();
      const nothing = { items: [], total: 0, hasMore: false };
      const page = { limit: 10, offset: 0 };
      expect(await store.listJobs(account2.id, page)).toEqual(nothing);
      expect(await store.listJobs(account2.id, { ...page, status: "queued" })).toEqual(nothing);
      expect(await store.countJobs(account2.id, "queued")).toBe(0);
      expect(await store.listAvatars(account2.id, page)).toEqual(nothing);
      expect(await store.listApiKeys(account2.id, page)).toEqual(nothing);
      expect(await store.listEntries(account2.id, page)).toEqual(nothing);
      expect(await store.listEndpoints(account2.id, page)).toEqual(nothing);
      expect(await store.listDeliveries(account2.id, page)).toEqual(nothing);
      for (const filter of [
        { jobId: createJob(1).id },
        { endpointId: createEndpoint(1).id },
        { endpointId: createEndpoint(1).id, status: "pending" } as const,
        { status: "pending" } as const,
      ]) {
        expect(await store.listDeliveries(account2.id, { ...page, ...filter })).toEqual(nothing);
      }
    });
  });

  describe("insert methods", () => {
    test("reject an existing id", async () => {
      const store = await openNewStore(fixture);
      await store.transact(async (tx) => {
        await tx.insertJob(createJob(0));
        await tx.insertAvatar(createAvatar(1));
        await tx.insertAsset(createAsset(1));
        await tx.insertApiKey(createApiKey(1));
        await tx.insertEndpoint(createEndpoint(1));
        await tx.insertDelivery(createDelivery(1));
      });
      const again = createApiKey(1, { hash: "other-hash" });
      await expect(store.transact((tx) => tx.insertApiKey(again))).rejects.toThrow(StoreConflictError);
      await expect(store.transact((tx) => tx.insertEndpoint(createEndpoint(1)))).rejects.toThrow(
        StoreConflictError,
      );
      await expect(store.transact((tx) => tx.insertDelivery(createDelivery(1)))).rejects.toThrow(
        StoreConflictError,
      );
      await expect(store.transact((tx) => tx.insertAccount(account1))).rejects.toThrow(StoreConflictError);
      await expect(store.transact((tx) => tx.insertJob(createJob(0)))).rejects.toThrow(StoreConflictError);
      await expect(store.transact((tx) => tx.insertAvatar(createAvatar(1)))).rejects.toThrow(
        StoreConflictError,
      );
      await expect(store.transact((tx) => tx.insertAsset(createAsset(1)))).rejects.toThrow(
        StoreConflictError,
      );
    });

    test("reject an unknown account or job", async () => {
      const store = await openNewStore(fixture);
      const accountId = "unknown";
      await expect(store.transact((tx) => tx.insertApiKey(createApiKey(1, { accountId })))).rejects.toThrow(
        StoreConflictError,
      );
      await expect(
        store.transact((tx) => tx.insertEndpoint(createEndpoint(1, { accountId }))),
      ).rejects.toThrow(StoreConflictError);
      await expect(
        store.transact((tx) => tx.insertDelivery(createDelivery(1, { accountId }))),
      ).rejects.toThrow(StoreConflictError);
      await expect(store.transact((tx) => tx.insertEntry(createGrant(1, { accountId })))).rejects.toThrow(
        StoreConflictError,
      );
      await expect(store.transact((tx) => tx.insertJob(createJob(1, { accountId })))).rejects.toThrow(
        StoreConflictError,
      );
      await expect(store.transact((tx) => tx.insertAsset(createAsset(1, { accountId })))).rejects.toThrow(
        StoreConflictError,
      );
      await expect(store.transact((tx) => tx.insertAvatar(createAvatar(1)))).rejects.toThrow(
        StoreConflictError,
      );
      await expect(store.transact((tx) => tx.insertEntry(createEntry(1)))).rejects.toThrow(
        StoreConflictError,
      );
      await expect(store.balance(accountId)).rejects.toThrow(StoreConflictError);
    });
  });
}
