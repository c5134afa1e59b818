import { describe, expect, test } from "vitest";
import type { Transaction } from "../../ports/store.ts";
import { StoreConflictError } from "../../ports/store-errors.ts";
import { acceptJob } from "./accept-job.ts";
import { account1, account2 } from "./entities/accounts.ts";
import { createApiKey } from "./entities/api-keys.ts";
import { createAsset } from "./entities/assets.ts";
import { createAvatar } from "./entities/avatars.ts";
import { createDelivery } from "./entities/deliveries.ts";
import { createEndpoint } from "./entities/endpoints.ts";
import { createKeyScope } from "./entities/idempotency-keys.ts";
import { createJob } from "./entities/jobs.ts";
import { createEntry, createGrant } from "./entities/ledger.ts";
import { createLook } from "./entities/looks.ts";
import { insertAccounts, openNewStore, type StoreFixture } from "./fixture.ts";

/** Stores may run concurrent transactions in one transaction of the database. Callers must not notice. */
export function testSharedTransactions(fixture: StoreFixture): void {
  describe("concurrent transactions", () => {
    for (const [name, count] of [
      ["one account", 1],
      ["ten accounts", 10],
    ] as const) {
      test(`of ${name} are all committed once, except those that throw or conflict`, async () => {
        const store = await openNewStore(fixture);
        const accounts = await insertAccounts(store, count);
        await store.transact(async (tx) => {
          await tx.jobs.insert(createJob(900));
          await tx.apiKeys.insert(createApiKey(900));
        });
        const thrown = new Error("thrown by the callback");
        let rejectedByInsert: unknown;
        const failures: Readonly<Record<number, (tx: Transaction) => Promise<void>>> = {
          7: () => Promise.reject(thrown),
          13: (tx) =>
            tx.apiKeys.insert(createApiKey(13, { hash: createApiKey(900).hash })).catch((error: unknown) => {
              rejectedByInsert = error;
              throw error;
            }),
          // May be rejected only when the transaction is committed.
          21: (tx) => tx.jobs.insert(createJob(900)),
        };
        const results = await Promise.allSettled(
          Array.from({ length: 30 }, (_, number) =>
            store.transact(async (tx) => {
              const id = await acceptJob(tx, { number, accountId: accounts[number % count] ?? "" });
              await failures[number]?.(tx);
              return id;
            }),
          ),
        );
        expect(reasonOf(results[7])).toBe(thrown);
        expect(reasonOf(results[13])).toBeInstanceOf(StoreConflictError);
        expect(rejectedByInsert).toBeInstanceOf(StoreConflictError);
        expect(reasonOf(results[21])).toBeInstanceOf(StoreConflictError);
        const succeeding = Array.from({ length: 30 }, (_, number) => number).filter(
          (number) => !(number in failures),
        );
        const ids = succeeding.map((number) => createJob(number).id);
        expect(results.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []))).toEqual(ids);
        for (const [index, accountId] of accounts.entries()) {
          const wanted = succeeding.filter((number) => number % count === index);
          const { items } = await store.jobs.list(accountId, { limit: 100, offset: 0 });
          expect(items.map(({ id }) => id)).toEqual(
            wanted.map((number) => createJob(number).id).toReversed(),
          );
          expect(await store.ledger.balance(accountId)).toMatchObject({ held: 2 * wanted.length });
        }
        const events = await store.events.after(0, 100);
        expect(events.map(({ jobId }) => jobId).toSorted()).toEqual(ids);
        const answers = await store.transact((tx) =>
          Promise.all(
            Array.from({ length: 30 }, (_, number) => tx.idempotencyKeys.find(keyScope(number, accounts))),
          ),
        );
        expect(answers.flatMap((record) => record?.answer?.body ?? [])).toEqual(ids);
      });
    }

    test("see only what earlier ones have committed when those before them fail", async () => {
      const store = await openNewStore(fixture);
      const results = await Promise.allSettled(
        Array.from({ length: 40 }, (_, number) =>
          store.transact(async (tx) => {
            const before = await tx.jobs.count(account1.id, "queued");
            await acceptJob(tx, { number, accountId: account1.id });
            const after = await tx.jobs.count(account1.id, "queued");
            if (number % 2 === 0) throw new Error("rolled back");
            return [before, after];
          }),
        ),
      );
      const counts = results.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
      const order = counts.toSorted(([a = 0], [b = 0]) => a - b);
      expect(order).toEqual(Array.from({ length: 20 }, (_, index) => [index, index + 1]));
    });
  });

  describe("apiKeys.insert", () => {
    test("itself rejects an existing hash, also one of a concurrent transaction", async () => {
      const store = await openNewStore(fixture);
      await store.transact((tx) => tx.apiKeys.insert(createApiKey(1)));
      const rejections = new Map<number, unknown>();
      const inserting = (number: number, hash: string) =>
        store.transact(async (tx) => {
          rejections.delete(number);
          await tx.apiKeys
            .insert(createApiKey(number, { hash, accountId: account2.id }))
            .catch((error: unknown) => {
              rejections.set(number, error);
              throw error;
            });
        });
      await expect(inserting(2, createApiKey(1).hash)).rejects.toThrow(StoreConflictError);
      expect(rejections.get(2)).toBeInstanceOf(StoreConflictError);
      const results = await Promise.allSettled([3, 4, 5, 6].map((number) => inserting(number, "same hash")));
      expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      for (const [index, result] of results.entries()) {
        if (result.status === "rejected") expect(rejections.get(3 + index)).toBe(result.reason);
      }
      expect(rejections.size).toBe(4);
      expect((await store.apiKeys.list(account2.id, { limit: 10, offset: 0 })).total).toBe(1);
    });
  });

  describe("transact", () => {
    for (const [name, write] of Object.entries(conflicts)) {
      test(`rejects and writes nothing when it inserts ${name}`, async () => {
        const store = await openNewStore(fixture);
        await store.transact(async (tx) => {
          await tx.jobs.insert(createJob(0));
          await tx.jobs.insert(createJob(1));
          await tx.apiKeys.insert(createApiKey(1));
          await tx.avatars.insert(createAvatar(0));
          await tx.avatars.insert(createAvatar(1));
          await tx.looks.insert(createLook(1));
          await tx.assets.insert(createAsset(1));
          await tx.ledger.insert(createEntry(1));
          await tx.endpoints.insert(createEndpoint(1));
          await tx.deliveries.insert(createDelivery(1));
        });
        const accepting = (number: number, more?: (tx: Transaction) => Promise<void>) =>
          store.transact(async (tx) => {
            await acceptJob(tx, { number, accountId: account1.id });
            await more?.(tx);
          });
        await expect(accepting(10, write)).rejects.toThrow(StoreConflictError);
        const results = await Promise.allSettled([accepting(11), accepting(12, write), accepting(13)]);
        expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
        const { items } = await store.jobs.list(account1.id, { limit: 10, offset: 0 });
        expect(items.map(({ id }) => id)).toEqual([13, 11, 1, 0].map((number) => createJob(number).id));
        expect((await store.events.after(0, 10)).map(({ jobId }) => jobId).toSorted()).toEqual(
          [11, 13].map((number) => createJob(number).id),
        );
        expect(await store.ledger.balance(account1.id)).toEqual({ available: 94, held: 6, charged: 0 });
      });
    }
  });

  describe("reads outside of transactions", () => {
    test("see all writes of a transaction or none, and nothing that is rolled back", async () => {
      const store = await openNewStore(fixture);
      const seen: Promise<readonly string[]>[] = [];
      const listIds = async () =>
        (await store.jobs.list(account1.id, { limit: 100, offset: 0 })).items.map(({ id }) => id);
      await Promise.allSettled(
        Array.from({ length: 30 }, (_, number) =>
          store.transact(async (tx) => {
            await tx.jobs.insert(createJob(2 * number));
            seen.push(listIds());
            await tx.jobs.count(account1.id, "queued");
            await tx.jobs.insert(createJob(2 * number + 1));
            seen.push(listIds());
            await tx.ledger.balance(account1.id);
            if (number % 3 === 0) throw new Error("rolled back");
          }),
        ),
      );
      seen.push(listIds());
      for (const ids of await Promise.all(seen)) {
        const numbers = ids.map((id) => Number(id.slice(-6)));
        const first = numbers.filter((number) => number % 2 === 0);
        expect(first.map((number) => number + 1)).toEqual(numbers.filter((number) => number % 2 === 1));
        expect(first.filter((number) => number % 6 === 0)).toEqual([]);
      }
      expect(await seen.at(-1)).toHaveLength(40);
    });
  });
}

/** Inserts that conflict with the rows of the test, or with each other. */
const conflicts: Readonly<Record<string, (tx: Transaction) => Promise<void>>> = {
  "an existing account": (tx) => tx.accounts.insert(account1),
  "an existing API key": (tx) => tx.apiKeys.insert(createApiKey(1, { hash: "other hash" })),
  "an existing job": (tx) => tx.jobs.insert(createJob(1)),
  "an existing avatar": (tx) => tx.avatars.insert(createAvatar(1)),
  "an existing asset": (tx) => tx.assets.insert(createAsset(1)),
  "an existing ledger entry": (tx) => tx.ledger.insert(createGrant(1)),
  "an existing endpoint": (tx) => tx.endpoints.insert(createEndpoint(1)),
  "an existing delivery": (tx) => tx.deliveries.insert(createDelivery(1)),
  "a second hold of a job": (tx) => tx.ledger.insert(createEntry(2, { jobId: createJob(1).id })),
  "a hold of an unknown job": (tx) => tx.ledger.insert(createEntry(2, { jobId: "unknown" })),
  "an existing look": (tx) => tx.looks.insert(createLook(1)),
  "a look of an unknown job": (tx) => tx.looks.insert(createLook(2, { jobId: "unknown" })),
  "a look of an unknown avatar": (tx) => tx.looks.insert(createLook(2, { avatarId: "unknown" })),
  "a second look of an emotion": async (tx) => {
    await tx.looks.insert(createLook(2, { emotion: "happy" }));
    await tx.looks.insert(createLook(3, { emotion: "happy" }));
  },
  "a job of an unknown account": (tx) => tx.jobs.insert(createJob(2, { accountId: "unknown" })),
  "two jobs with the same id": async (tx) => {
    await tx.jobs.insert(createJob(2));
    await tx.jobs.insert(createJob(2));
  },
};

function keyScope(number: number, accounts: readonly string[]) {
  return createKeyScope({ accountId: accounts[number % accounts.length] ?? "", key: `key ${number}` });
}

function reasonOf(result: PromiseSettledResult<unknown> | undefined): unknown {
  return result?.status === "rejected" ? result.reason : undefined;
}
