import { describe, expect, test } from "vitest";
import type { Job } from "../../model/job.ts";
import type { Caps } from "../../model/limits.ts";
import type { Store } from "../../ports/store.ts";
import { acceptJob, InsufficientCreditsError, price } from "./accept-job.ts";
import { claim } from "./claims.ts";
import { createJob, noCaps, withStatus } from "./entities/jobs.ts";
import { createGrant } from "./entities/ledger.ts";
import { insertAccounts, openNewStore, openStore, type StoreFixture, testUnless } from "./fixture.ts";

/** Many transactions that want to change the same rows at the same time. */
export function testContention(fixture: StoreFixture): void {
  const testShared = testUnless(fixture.unsupported.sharing);

  /** Opens several stores on one new location. */
  async function openStores(count: number): Promise<readonly [Store, ...Store[]]> {
    const location = fixture.newLocation();
    const first = await openNewStore(fixture, location);
    return [first, ...Array.from({ length: count - 1 }, () => openStore(fixture, location))];
  }

  for (const count of [1, 2, 4]) {
    const testStores = count === 1 ? test : testShared;
    const storeOf = (stores: readonly [Store, ...Store[]], number: number) =>
      stores[number % count] ?? stores[0];

    describe(`${count} ${count === 1 ? "store" : "stores"} on one location`, () => {
      testStores("commit 200 concurrent jobs of ten accounts", async () => {
        const stores = await openStores(count);
        const accounts = await insertAccounts(stores[0], 10);
        await Promise.all(
          Array.from({ length: 200 }, (_, number) =>
            storeOf(stores, number).transact((tx) =>
              acceptJob(tx, { number, accountId: accounts[Math.floor(number / count) % 10] ?? "" }),
            ),
          ),
        );
        for (const accountId of accounts) {
          expect(await stores[0].jobs.count(accountId, "queued")).toBe(20);
          expect(await stores[0].ledger.balance(accountId)).toMatchObject({ held: 20 * price });
        }
        expect(new Set((await stores[0].events.after(0, 1000)).map(({ jobId }) => jobId)).size).toBe(200);
      });

      testStores("commit 20 concurrent transactions that change two accounts in opposite order", async () => {
        const stores = await openStores(count);
        const accounts = await insertAccounts(stores[0], 2, 0);
        await Promise.all(
          Array.from({ length: 20 }, (_, number) =>
            storeOf(stores, number).transact(async (tx) => {
              const inOrder = Math.floor(number / count) % 2 === 0 ? accounts : accounts.toReversed();
              for (const [index, accountId] of inOrder.entries()) {
                const { total } = await tx.ledger.list(accountId, { limit: 1, offset: 0 });
                await tx.ledger.insert(createGrant(2 * number + index, { accountId, amount: 1 }));
                const { available } = await tx.ledger.balance(accountId);
                // The first entry grants no credits.
                expect(available).toBe(total);
              }
            }),
          ),
        );
        for (const accountId of accounts)
          expect(await stores[0].ledger.balance(accountId)).toEqual({ available: 20, held: 0, charged: 0 });
      });

      testStores("execute one of 60 concurrent transactions with the same idempotency key", async () => {
        const stores = await openStores(count);
        const [accountId = ""] = await insertAccounts(stores[0], 1);
        const ids = await Promise.all(
          Array.from({ length: 60 }, (_, number) =>
            storeOf(stores, number).transact((tx) => acceptJob(tx, { number, accountId, key: "same key" })),
          ),
        );
        const { items, total } = await stores[0].jobs.list(accountId, { limit: 1, offset: 0 });
        expect(total).toBe(1);
        expect(new Set(ids)).toEqual(new Set(items.map(({ id }) => id)));
        expect(await stores[0].ledger.balance(accountId)).toMatchObject({ held: price });
        expect(await stores[0].events.after(0, 10)).toHaveLength(1);
      });

      testStores("accept exactly as many of 200 concurrent jobs as the account has credits for", async () => {
        const stores = await openStores(count);
        const [accountId = ""] = await insertAccounts(stores[0], 1, 20 * price + 1);
        const results = await Promise.allSettled(
          Array.from({ length: 200 }, (_, number) =>
            storeOf(stores, number).transact((tx) => acceptJob(tx, { number, accountId })),
          ),
        );
        expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(20);
        for (const result of results) {
          if (result.status === "rejected") expect(result.reason).toBeInstanceOf(InsufficientCreditsError);
        }
        expect(await stores[0].ledger.balance(accountId)).toEqual({ available: 1, held: 40, charged: 0 });
        expect(await stores[0].jobs.countUnfinished()).toBe(20);
      });

      testStores("lose no update of jobs that are found by their ids, also after other reads", async () => {
        const stores = await openStores(count);
        const accounts = await insertAccounts(stores[0], 3);
        const jobs = Array.from({ length: 6 }, (_, number) =>
          createJob(number, { accountId: accounts[number % 3] ?? "" }),
        );
        await stores[0].transact(async (tx) => {
          for (const job of jobs) await tx.jobs.insert(job);
        });
        await Promise.all(
          Array.from({ length: 240 }, (_, number) =>
            storeOf(stores, number).transact(async (tx) => {
              // Some transactions find their job when others of the same store have locked its account already.
              for (let reads = number % 3; reads > 0; reads -= 1)
                await tx.jobs.get(`missing ${number} ${reads}`);
              const job = await tx.jobs.get(jobs[Math.floor(number / count) % 6]?.id ?? "");
              if (job) await tx.jobs.update({ ...job, attempts: job.attempts + 1 });
            }),
          ),
        );
        const updated = await Promise.all(
          jobs.map(({ id, accountId }) => stores[0].jobs.find(accountId, id)),
        );
        expect(updated.map((job) => job?.attempts)).toEqual(jobs.map(() => 40));
      });

      testStores("let either the heartbeat or the claim of an expired job succeed", async () => {
        const stores = await openStores(count);
        const [accountId = ""] = await insertAccounts(stores[0], 1);
        for (let number = 0; number < 20; number += 1) {
          const lease = { worker: "first", until: 4000 };
          const expired = withStatus(createJob(number, { accountId }), "processing", lease);
          await stores[0].transact((tx) => tx.jobs.insert(expired));
          const heartbeat = storeOf(stores, 0).transact(async (tx) => {
            for (let reads = number % 4; reads > 0; reads -= 1)
              await tx.jobs.get(`missing ${number} ${reads}`);
            const job = await tx.jobs.get(expired.id);
            if (job?.lease?.worker !== "first") return false;
            await tx.jobs.update({ ...job, lease: { worker: "first", until: 9000 } });
            return true;
          });
          const claiming = storeOf(stores, 1).transact((tx) => claim(tx, noCaps, "second", 5000));
          const [isRenewed, claimed] = await Promise.all([heartbeat, claiming]);
          expect([isRenewed, claimed !== null]).toEqual(isRenewed ? [true, false] : [false, true]);
          const job = await stores[0].jobs.find(accountId, expired.id);
          expect(job?.lease?.worker).toBe(isRenewed ? "first" : "second");
          await stores[0].transact((tx) => tx.jobs.update(withStatus(expired, "cancelled")));
        }
      });

      testStores("never start more jobs than the cap in ten rounds of 20 concurrent claims", async () => {
        const stores = await openStores(count);
        const accounts = await insertAccounts(stores[0], 2);
        const caps: Caps = { ...noCaps, unlimited: 5 };
        await stores[0].transact(async (tx) => {
          for (let number = 0; number < 200; number += 1)
            await tx.jobs.insert(createJob(number, { accountId: accounts[number % 2] ?? "" }));
        });
        const started: Job[] = [];
        const processing: Job[] = [];
        for (let round = 0; round < 10; round += 1) {
          const capacity = 10 - processing.length;
          const claims = await Promise.all(
            Array.from({ length: 20 }, (_, number) =>
              storeOf(stores, number).transact((tx) => claim(tx, caps)),
            ),
          );
          const claimed = claims.filter((job) => job !== null);
          expect(claimed).toHaveLength(capacity);
          started.push(...claimed);
          processing.push(...claimed);
          for (const accountId of accounts)
            expect(await stores[0].jobs.count(accountId, "processing")).toBe(5);
          await Promise.all(
            processing
              .splice(0, 1 + round)
              .map((job, number) =>
                storeOf(stores, number).transact((tx) => tx.jobs.update(withStatus(job, "completed"))),
              ),
          );
        }
        expect(started).toHaveLength(10 + 45);
        expect(new Set(started.map(({ id }) => id)).size).toBe(started.length);
      });
    });
  }
}
