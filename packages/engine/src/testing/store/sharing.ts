import { describe, expect, test } from "vitest";
import { hasEnded } from "../../model/job.ts";
import type { Store } from "../../ports/store.ts";
import { account1 } from "./entities/accounts.ts";
import { createApiKey } from "./entities/api-keys.ts";
import { createAsset } from "./entities/assets.ts";
import { createAvatar } from "./entities/avatars.ts";
import { deliveryVariants } from "./entities/deliveries.ts";
import { createEndpoint } from "./entities/endpoints.ts";
import { createEvent } from "./entities/events.ts";
import { createKeyRecord, createKeyScope } from "./entities/idempotency-keys.ts";
import { createJob, jobVariants } from "./entities/jobs.ts";
import { createEntry, createGrant } from "./entities/ledger.ts";
import { openNewStore, openStore, type StoreFixture, testUnless } from "./fixture.ts";

export function testSharing(fixture: StoreFixture): void {
  const testShared = testUnless(fixture.unsupported.sharing);
  const testDurable = testUnless(fixture.unsupported.durability);

  describe("shared and onNotification", () => {
    test("match what the adapter supports", async () => {
      const store = await openNewStore(fixture);
      expect(store.onNotification === undefined).toBe(fixture.unsupported.notifications !== undefined);
      expect(store.shared).toBe(fixture.unsupported.sharing === undefined);
    });
  });

  describe("close", () => {
    test("waits for a running transaction", async () => {
      const store = fixture.open(fixture.newLocation());
      const writing = store.transact((tx) => tx.accounts.insert(account1));
      await store.close();
      await expect(writing).resolves.toBeUndefined();
    });

    testDurable("keeps all rows for the next open", async () => {
      const location = fixture.newLocation();
      const before = fixture.open(location);
      await before.transact(async (tx) => {
        await tx.accounts.insert(account1);
        await tx.apiKeys.insert(createApiKey(1));
        await tx.ledger.insert(createGrant(9));
        await tx.endpoints.insert(createEndpoint(1));
        for (const delivery of deliveryVariants) await tx.deliveries.insert(delivery);
        await tx.jobs.insert(createJob(0));
        for (const job of jobVariants) await tx.jobs.insert(job);
        await tx.avatars.insert(createAvatar(1));
        await tx.assets.insert(createAsset(1));
        await tx.ledger.insert(createEntry(1));
        await tx.events.append(createEvent(1));
        await tx.idempotencyKeys.put(createKeyRecord({ answer: { status: 202, body: "committed" } }));
        await tx.secrets.getOrCreate("signing", "committed");
      });
      await before.close();
      const after = openStore(fixture, location);
      const page = { limit: 10, offset: 0 };
      expect(await after.accounts.list(page)).toStrictEqual({ items: [account1], total: 1, hasMore: false });
      expect(await after.apiKeys.findByHash(createApiKey(1).hash)).toStrictEqual({
        key: createApiKey(1),
        account: account1,
      });
      expect((await after.jobs.list(account1.id, page)).items).toStrictEqual(
        [createJob(0), ...jobVariants].toReversed(),
      );
      expect((await after.ledger.list(account1.id, page)).items).toStrictEqual([
        createGrant(9),
        createEntry(1),
      ]);
      expect((await after.endpoints.list(account1.id, page)).items).toStrictEqual([createEndpoint(1)]);
      expect((await after.deliveries.list(account1.id, page)).items).toStrictEqual(
        deliveryVariants.toReversed(),
      );
      expect(await after.avatars.find(account1.id, createAvatar(1).id)).toStrictEqual(createAvatar(1));
      expect(await after.assets.find(createAsset(1).id)).toStrictEqual(createAsset(1));
      expect(await after.ledger.balance(account1.id)).toEqual({ available: 98, held: 2, charged: 0 });
      expect(await after.events.after(0, 10)).toMatchObject([createEvent(1)]);
      const unfinished = [createJob(0), ...jobVariants].filter((job) => !hasEnded(job)).length;
      expect(await after.jobs.countUnfinished()).toBe(unfinished);
      const [key, secret] = await after.transact(async (tx) => [
        await tx.idempotencyKeys.find(createKeyScope()),
        await tx.secrets.getOrCreate("signing", "new"),
      ]);
      expect([key, secret]).toStrictEqual([
        createKeyRecord({ answer: { status: 202, body: "committed" } }),
        "committed",
      ]);
    });
  });

  describe("several stores on one location", () => {
    testShared("read what another store committed, and nothing uncommitted", async () => {
      const location = fixture.newLocation();
      const first = await openNewStore(fixture, location);
      const second = openStore(fixture, location);
      await first.transact(async (tx) => {
        await tx.jobs.insert(createJob(1));
        await tx.events.append(createEvent(1));
        expect(await second.jobs.find(account1.id, createJob(1).id)).toBeNull();
        expect(await second.events.lastSequence()).toBe(0);
      });
      expect(await second.jobs.find(account1.id, createJob(1).id)).toEqual(createJob(1));
      await second.transact((tx) => tx.events.append(createEvent(2)));
      expect((await first.events.after(0, 10)).map(({ id }) => id)).toEqual([
        createEvent(1).id,
        createEvent(2).id,
      ]);
    });

    testShared("get the same value from concurrent secrets.getOrCreate calls", async () => {
      const location = fixture.newLocation();
      const stores = [
        await openNewStore(fixture, location),
        openStore(fixture, location),
        openStore(fixture, location),
      ];
      const values = await Promise.all(
        stores.map((store, index) =>
          store.transact((tx) => tx.secrets.getOrCreate("signing", `value ${index}`)),
        ),
      );
      expect(new Set(values).size).toBe(1);
    });

    testShared("have serializable transactions", async () => {
      const location = fixture.newLocation();
      const stores = [
        await openNewStore(fixture, location),
        openStore(fixture, location),
        openStore(fixture, location),
      ];
      const each = 40;
      await Promise.all(
        stores.flatMap((store, which) =>
          Array.from({ length: each }, (_, index) =>
            store.transact(async (tx) => {
              const { total } = await tx.jobs.list(account1.id, { limit: 1, offset: 0 });
              await tx.jobs.insert(createJob(which * each + index));
              await tx.events.append(createEvent(which * each + index));
              expect((await tx.jobs.list(account1.id, { limit: 1, offset: 0 })).total).toBe(total + 1);
              expect(await tx.jobs.count(account1.id, "queued")).toBe(total + 1);
            }),
          ),
        ),
      );
      for (const store of stores) expect(await store.jobs.countUnfinished()).toBe(stores.length * each);
    });

    testShared("return all events of concurrent writers once and in the same order", async () => {
      const location = fixture.newLocation();
      const stores = [
        await openNewStore(fixture, location),
        openStore(fixture, location),
        openStore(fixture, location),
      ];
      const each = 60;
      const writing = Promise.allSettled(
        stores.flatMap((store, which) =>
          Array.from({ length: each }, (_, index) =>
            store.transact(async (tx) => {
              await tx.events.append(createEvent(which * each + index));
              // Keeps the transaction open for a while after its event was written.
              await tx.jobs.list(account1.id, { limit: 1, offset: 0 });
              if (index % 5 === 0) throw new Error("rolled back");
            }),
          ),
        ),
      );
      const pollers = stores.map((store) => createPoller(store));
      let finished = false;
      const done = writing.then(() => {
        finished = true;
      });
      while (!finished) {
        await Promise.all(pollers.map(({ poll }) => poll()));
        await new Promise((resolve) => setImmediate(resolve));
      }
      await done;
      const committed = await stores[0]?.events.after(0, 1000);
      for (const { poll, received } of pollers) {
        while ((await poll()) > 0);
        expect(received).toEqual(committed?.map(({ id }) => id));
      }
      const written = Array.from({ length: stores.length * each }, (_, number) => number);
      expect(new Set(committed?.map(({ id }) => id))).toEqual(
        new Set(
          written.filter((number) => (number % each) % 5 !== 0).map((number) => createEvent(number).id),
        ),
      );
      expect(committed).toHaveLength(stores.length * each * 0.8);
    });
  });
}

/** Polls for events after the last one it received, a few at a time. */
function createPoller(store: Store): { readonly received: string[]; poll(): Promise<number> } {
  const received: string[] = [];
  let last = 0;
  return {
    received,
    async poll() {
      const events = await store.events.after(last, 7);
      received.push(...events.map(({ id }) => id));
      last = events.at(-1)?.sequence ?? last;
      return events.length;
    },
  };
}
