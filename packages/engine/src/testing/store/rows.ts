import { describe, expect, test } from "vitest";
import { StoreConflictError } from "../../ports/store-errors.ts";
import { account1, account2 } from "./entities/accounts.ts";
import { agentVariants, createAgent } from "./entities/agents.ts";
import { createApiKey } from "./entities/api-keys.ts";
import { createAsset } from "./entities/assets.ts";
import { createAvatar, fullAvatar } from "./entities/avatars.ts";
import { createDelivery } from "./entities/deliveries.ts";
import { createEndpoint } from "./entities/endpoints.ts";
import { createJob, jobVariants, withStatus } from "./entities/jobs.ts";
import { createEntry, createGrant } from "./entities/ledger.ts";
import { createLook, lookVariants, ready } from "./entities/looks.ts";
import { createTwin, twinVariants } from "./entities/twins.ts";
import { openNewStore, type StoreFixture } from "./fixture.ts";

export function testRows(fixture: StoreFixture): void {
  describe("accounts.insert, accounts.update and accounts.find", () => {
    test("return every field as it was stored and reject an unknown id", async () => {
      const store = await openNewStore(fixture);
      expect(await store.accounts.find(account1.id)).toStrictEqual(account1);
      expect(await store.accounts.find(account2.id)).toStrictEqual(account2);
      expect(await store.accounts.find("unknown")).toBeNull();
      const changed = {
        ...account1,
        name: "Renamed",
        tier: "pro",
        status: "suspended",
        metered: false,
      } as const;
      await store.transact((tx) => tx.accounts.update(changed));
      expect(await store.accounts.find(account1.id)).toStrictEqual(changed);
      expect(await store.accounts.find(account2.id)).toStrictEqual(account2);
      const unknown = store.transact((tx) => tx.accounts.update({ ...account1, id: "unknown" }));
      await expect(unknown).rejects.toThrow(StoreConflictError);
    });
  });

  describe("apiKeys.findByHash", () => {
    test("returns an active or revoked key with its account", async () => {
      const store = await openNewStore(fixture);
      const key = createApiKey(1, { name: null, scopes: ["read"], expiresAt: 9000 });
      await store.transact((tx) => tx.apiKeys.insert(key));
      expect(await store.apiKeys.findByHash(key.hash)).toStrictEqual({ key, account: account1 });
      const revoked = { ...key, name: "renamed", revokedAt: 5000 };
      await store.transact((tx) => tx.apiKeys.update(revoked));
      expect(await store.apiKeys.findByHash(key.hash)).toStrictEqual({ key: revoked, account: account1 });
      expect(await store.apiKeys.find(account1.id, key.id)).toStrictEqual(revoked);
      expect(await store.apiKeys.findByHash("other-hash")).toBeNull();
      await store.transact((tx) => tx.accounts.update({ ...account1, tier: "free" }));
      expect((await store.apiKeys.findByHash(key.hash))?.account.tier).toBe("free");
      const unknown = store.transact((tx) => tx.apiKeys.update(createApiKey(2)));
      await expect(unknown).rejects.toThrow(StoreConflictError);
    });
  });

  describe("apiKeys.insert", () => {
    test("accepts several keys of an account and rejects an existing hash", async () => {
      const store = await openNewStore(fixture);
      await store.transact((tx) => tx.apiKeys.insert(createApiKey(1)));
      await store.transact((tx) => tx.apiKeys.insert(createApiKey(2)));
      expect((await store.apiKeys.findByHash(createApiKey(2).hash))?.account).toEqual(account1);
      const duplicate = createApiKey(3, { hash: createApiKey(1).hash, accountId: account2.id });
      await expect(store.transact((tx) => tx.apiKeys.insert(duplicate))).rejects.toThrow(StoreConflictError);
      expect((await store.apiKeys.findByHash(createApiKey(1).hash))?.account).toEqual(account1);
      expect(await store.apiKeys.find(account2.id, createApiKey(3).id)).toBeNull();
    });
  });

  describe("jobs.insert, jobs.find and jobs.get", () => {
    test("return every field as it was stored", async () => {
      const store = await openNewStore(fixture);
      await store.transact(async (tx) => {
        for (const job of jobVariants) await tx.jobs.insert(job);
      });
      for (const job of jobVariants) {
        expect(await store.jobs.find(account1.id, job.id)).toStrictEqual(job);
        expect(await store.transact((tx) => tx.jobs.get(job.id))).toStrictEqual(job);
      }
      expect(await store.transact((tx) => tx.jobs.get("unknown"))).toBeNull();
    });
  });

  describe("jobs.update", () => {
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
        await tx.jobs.insert(first);
        await tx.jobs.insert(second);
        await tx.jobs.update(updated);
        expect(await tx.jobs.get(first.id)).toStrictEqual(updated);
        expect(await tx.jobs.find(account1.id, first.id)).toStrictEqual(updated);
      });
      expect(await store.jobs.find(account1.id, first.id)).toStrictEqual(updated);
      expect(await store.jobs.find(account1.id, second.id)).toStrictEqual(second);
      await expect(store.transact((tx) => tx.jobs.update(createJob(3)))).rejects.toThrow(StoreConflictError);
    });
  });

  describe("looks.insert, looks.find, looks.update and looks.delete", () => {
    test("return every field as it was stored, until it is deleted", async () => {
      const store = await openNewStore(fixture);
      await store.transact(async (tx) => {
        await tx.jobs.insert(createJob(0));
        await tx.avatars.insert(createAvatar(0));
        for (const look of lookVariants) await tx.looks.insert(look);
      });
      for (const look of lookVariants)
        expect(await store.looks.find(account1.id, look.id)).toStrictEqual(look);
      const changed = ready(createLook(1, { version: 2, jobId: null }));
      await store.transact(async (tx) => {
        await tx.looks.update(changed);
        await tx.looks.delete(createLook(2).id);
      });
      expect(await store.looks.find(account1.id, changed.id)).toStrictEqual(changed);
      expect(await store.looks.find(account1.id, createLook(2).id)).toBeNull();
      await expect(store.transact((tx) => tx.looks.update(createLook(2)))).rejects.toThrow(
        StoreConflictError,
      );
    });
  });

  describe("agents.insert, agents.find, agents.ofAvatar, agents.update and agents.delete", () => {
    test("return every field as it was stored, until it is deleted", async () => {
      const store = await openNewStore(fixture);
      await store.transact(async (tx) => {
        for (const agent of agentVariants) await tx.agents.insert(agent);
      });
      for (const agent of agentVariants)
        expect(await store.agents.find(account1.id, agent.name)).toStrictEqual(agent);
      expect(await store.agents.ofAvatar(account1.id, createAvatar(0).id)).toStrictEqual(agentVariants[1]);
      expect(await store.agents.ofAvatar(account1.id, createAvatar(1).id)).toBeNull();
      const renamed = createAgent(1, { name: "renamed", updatedAt: 9000 });
      await store.transact(async (tx) => {
        await tx.agents.update(renamed);
        await tx.agents.delete(createAgent(2).id);
        await tx.agents.delete(createAgent(2).id);
      });
      expect(await store.agents.find(account1.id, "renamed")).toStrictEqual(renamed);
      for (const number of [1, 2])
        expect(await store.agents.find(account1.id, createAgent(number).name)).toBeNull();
      const unknown = store.transact((tx) => tx.agents.update(createAgent(2)));
      await expect(unknown).rejects.toThrow(StoreConflictError);
    });

    test("reject a name that another agent of the account has", async () => {
      const store = await openNewStore(fixture);
      const { name } = createAgent(1);
      await store.transact(async (tx) => {
        await tx.agents.insert(createAgent(1));
        await tx.agents.insert(createAgent(2));
        await tx.agents.insert(createAgent(3, { name, accountId: account2.id }));
      });
      const inserted = store.transact((tx) => tx.agents.insert(createAgent(4, { name })));
      await expect(inserted).rejects.toThrow(StoreConflictError);
      const updated = store.transact((tx) => tx.agents.update(createAgent(2, { name })));
      await expect(updated).rejects.toThrow(StoreConflictError);
      expect(await store.agents.find(account1.id, name)).toStrictEqual(createAgent(1));
    });
  });

  describe("twins.insert, twins.find, twins.update and twins.delete", () => {
    test("return every field as it was stored, until it is deleted", async () => {
      const store = await openNewStore(fixture);
      await store.transact(async (tx) => {
        for (const twin of twinVariants) await tx.twins.insert(twin);
      });
      for (const twin of twinVariants)
        expect(await store.twins.find(account1.id, twin.id)).toStrictEqual(twin);
      expect(await store.twins.find(account2.id, createTwin(1).id)).toBeNull();
      const changed = createTwin(1, { status: "TRAINING", updatedAt: 9000 });
      await store.transact(async (tx) => {
        await tx.twins.update(changed);
        await tx.twins.delete(createTwin(2).id);
      });
      expect(await store.twins.find(account1.id, changed.id)).toStrictEqual(changed);
      expect(await store.twins.find(account1.id, createTwin(2).id)).toBeNull();
      await expect(store.transact((tx) => tx.twins.update(createTwin(2)))).rejects.toThrow(
        StoreConflictError,
      );
    });
  });

  describe("avatars.insert, avatars.find, assets.insert and assets.find", () => {
    test("return every field as it was stored", async () => {
      const store = await openNewStore(fixture);
      const [labelled, unlabelled] = [createAvatar(1), createAvatar(2, { label: null, updatedAt: 9000 })];

      await store.transact(async (tx) => {
        await tx.jobs.insert(createJob(0));
        await tx.avatars.insert(labelled);
        await tx.avatars.insert(unlabelled);
        await tx.avatars.insert(fullAvatar);
        await tx.assets.insert(createAsset(1));
      });
      expect(await store.avatars.find(account1.id, labelled.id)).toStrictEqual(labelled);
      expect(await store.avatars.find(account1.id, unlabelled.id)).toStrictEqual(unlabelled);
      expect(await store.avatars.find(account1.id, fullAvatar.id)).toStrictEqual(fullAvatar);
      expect(await store.assets.find(createAsset(1).id)).toStrictEqual(createAsset(1));
      expect(await store.assets.find("unknown")).toBeNull();
    });
  });

  describe("find and list methods", () => {
    test("return nothing of another account", async () => {
      const store = await openNewStore(fixture);
      await store.transact(async (tx) => {
        await tx.jobs.insert(createJob(0));
        await tx.avatars.insert(createAvatar(1));
        await tx.agents.insert(createAgent(1, { avatarId: createAvatar(1).id }));
        await tx.apiKeys.insert(createApiKey(1));
        await tx.endpoints.insert(createEndpoint(1));
        await tx.deliveries.insert(createDelivery(1));
      });
      expect(await store.jobs.find(account2.id, createJob(0).id)).toBeNull();
      expect(await store.avatars.find(account2.id, createAvatar(1).id)).toBeNull();
      expect(await store.agents.find(account2.id, createAgent(1).name)).toBeNull();
      expect(await store.agents.ofAvatar(account2.id, createAvatar(1).id)).toBeNull();
      expect(await store.apiKeys.find(account2.id, createApiKey(1).id)).toBeNull();
      expect(await store.endpoints.find(account2.id, createEndpoint(1).id)).toBeNull();
      expect(await store.deliveries.find(account2.id, createDelivery(1).id)).toBeNull();
      const nothing = { items: [], total: 0, hasMore: false };
      const page = { limit: 10, offset: 0 };
      expect(await store.jobs.list(account2.id, page)).toEqual(nothing);
      expect(await store.jobs.list(account2.id, { ...page, status: "queued" })).toEqual(nothing);
      expect(await store.jobs.count(account2.id, "queued")).toBe(0);
      expect(await store.avatars.list(account2.id, page)).toEqual(nothing);
      expect(await store.agents.list(account2.id, page)).toEqual(nothing);
      expect(await store.apiKeys.list(account2.id, page)).toEqual(nothing);
      expect(await store.ledger.list(account2.id, page)).toEqual(nothing);
      expect(await store.endpoints.list(account2.id, page)).toEqual(nothing);
      expect(await store.deliveries.list(account2.id, page)).toEqual(nothing);
      for (const filter of [
        { jobId: createJob(1).id },
        { endpointId: createEndpoint(1).id },
        { endpointId: createEndpoint(1).id, status: "pending" } as const,
        { status: "pending" } as const,
      ]) {
        expect(await store.deliveries.list(account2.id, { ...page, ...filter })).toEqual(nothing);
      }
    });
  });

  describe("insert methods", () => {
    test("reject an existing id", async () => {
      const store = await openNewStore(fixture);
      await store.transact(async (tx) => {
        await tx.jobs.insert(createJob(0));
        await tx.avatars.insert(createAvatar(1));
        await tx.assets.insert(createAsset(1));
        await tx.apiKeys.insert(createApiKey(1));
        await tx.endpoints.insert(createEndpoint(1));
        await tx.deliveries.insert(createDelivery(1));
      });
      const again = createApiKey(1, { hash: "other-hash" });
      await expect(store.transact((tx) => tx.apiKeys.insert(again))).rejects.toThrow(StoreConflictError);
      await expect(store.transact((tx) => tx.endpoints.insert(createEndpoint(1)))).rejects.toThrow(
        StoreConflictError,
      );
      await expect(store.transact((tx) => tx.deliveries.insert(createDelivery(1)))).rejects.toThrow(
        StoreConflictError,
      );
      await expect(store.transact((tx) => tx.accounts.insert(account1))).rejects.toThrow(StoreConflictError);
      await expect(store.transact((tx) => tx.jobs.insert(createJob(0)))).rejects.toThrow(StoreConflictError);
      await expect(store.transact((tx) => tx.avatars.insert(createAvatar(1)))).rejects.toThrow(
        StoreConflictError,
      );
      await expect(store.transact((tx) => tx.assets.insert(createAsset(1)))).rejects.toThrow(
        StoreConflictError,
      );
    });

    test("reject an unknown account or job", async () => {
      const store = await openNewStore(fixture);
      const accountId = "unknown";
      await expect(store.transact((tx) => tx.apiKeys.insert(createApiKey(1, { accountId })))).rejects.toThrow(
        StoreConflictError,
      );
      await expect(
        store.transact((tx) => tx.endpoints.insert(createEndpoint(1, { accountId }))),
      ).rejects.toThrow(StoreConflictError);
      await expect(
        store.transact((tx) => tx.deliveries.insert(createDelivery(1, { accountId }))),
      ).rejects.toThrow(StoreConflictError);
      await expect(store.transact((tx) => tx.ledger.insert(createGrant(1, { accountId })))).rejects.toThrow(
        StoreConflictError,
      );
      await expect(store.transact((tx) => tx.jobs.insert(createJob(1, { accountId })))).rejects.toThrow(
        StoreConflictError,
      );
      await expect(store.transact((tx) => tx.assets.insert(createAsset(1, { accountId })))).rejects.toThrow(
        StoreConflictError,
      );
      await expect(store.transact((tx) => tx.avatars.insert(createAvatar(1, { accountId })))).rejects.toThrow(
        StoreConflictError,
      );
      await expect(store.transact((tx) => tx.ledger.insert(createEntry(1)))).rejects.toThrow(
        StoreConflictError,
      );
      await expect(store.ledger.balance(accountId)).rejects.toThrow(StoreConflictError);
    });
  });
}
