import { describe, expect, test } from "vitest";
import { StoreConflictError } from "../../ports/store-errors.ts";
import { account1, account2 } from "./entities/accounts.ts";
import { createDelivery } from "./entities/deliveries.ts";
import { createEndpoint, endpointVariants } from "./entities/endpoints.ts";
import { createJob } from "./entities/jobs.ts";
import { openNewStore, type StoreFixture } from "./fixture.ts";

const page = { limit: 10, offset: 0 };

export function testEndpoints(fixture: StoreFixture): void {
  describe("endpoints.insert, endpoints.find and endpoints.list", () => {
    test("returns every field of an endpoint as it was stored", async () => {
      const store = await openNewStore(fixture);
      await store.transact(async (tx) => {
        for (const endpoint of endpointVariants) await tx.endpoints.insert(endpoint);
      });
      for (const endpoint of endpointVariants) {
        expect(await store.endpoints.find(account1.id, endpoint.id)).toStrictEqual(endpoint);
      }
      expect(await store.endpoints.find(account1.id, "unknown")).toBeNull();
      const newestFirst = endpointVariants.toReversed();
      expect(await store.endpoints.list(account1.id, page)).toStrictEqual({
        items: newestFirst,
        total: 3,
        hasMore: false,
      });
    });
  });

  describe("endpoints.update", () => {
    test("replaces every field of one endpoint and rejects an unknown id", async () => {
      const store = await openNewStore(fixture);
      const changed = createEndpoint(1, {
        url: "https://other.example/",
        types: null,
        secrets: [{ secret: "another", until: null }],
        active: false,
        disabledReason: "gone",
        failingSince: 5000,
        updatedAt: 6000,
      });
      await store.transact(async (tx) => {
        await tx.endpoints.insert(createEndpoint(1));
        await tx.endpoints.insert(createEndpoint(2));
        await tx.endpoints.update(changed);
        expect(await tx.endpoints.find(account1.id, changed.id)).toStrictEqual(changed);
      });
      expect(await store.endpoints.find(account1.id, changed.id)).toStrictEqual(changed);
      expect(await store.endpoints.find(account1.id, createEndpoint(2).id)).toStrictEqual(createEndpoint(2));
      const unknown = store.transact((tx) => tx.endpoints.update(createEndpoint(3)));
      await expect(unknown).rejects.toThrow(StoreConflictError);
    });
  });

  describe("endpoints.delete", () => {
    test("deletes one endpoint, keeps its deliveries and accepts an unknown id", async () => {
      const store = await openNewStore(fixture);
      await store.transact(async (tx) => {
        await tx.jobs.insert(createJob(0));
        await tx.endpoints.insert(createEndpoint(1));
        await tx.endpoints.insert(createEndpoint(2, { accountId: account2.id }));
        await tx.deliveries.insert(createDelivery(1));
        await tx.endpoints.delete(createEndpoint(1).id);
      });
      expect(await store.endpoints.find(account1.id, createEndpoint(1).id)).toBeNull();
      expect(await store.endpoints.list(account1.id, page)).toEqual({ items: [], total: 0, hasMore: false });
      expect(await store.deliveries.find(account1.id, createDelivery(1).id)).toStrictEqual(createDelivery(1));
      const filter = { endpointId: createEndpoint(1).id };
      expect(await store.deliveries.list(account1.id, { ...page, ...filter })).toMatchObject({ total: 1 });
      expect((await store.endpoints.list(account2.id, page)).total).toBe(1);
      await store.transact((tx) => tx.endpoints.delete(createEndpoint(1).id));
      expect((await store.endpoints.list(account1.id, page)).total).toBe(0);
    });
  });
}
