import { describe, expect, test } from "vitest";
import type { Account } from "../../model/account.ts";
import type { Job } from "../../model/job.ts";
import { transition } from "../../model/job-transition.ts";
import type { Caps } from "../../model/limits.ts";
import type { Store, Transaction } from "../../ports/store.ts";
import { account1, account2, createAccount } from "./entities/accounts.ts";
import { claimOptions, createJob, noCaps, withStatus } from "./entities/jobs.ts";
import { openNewStore, openStore, type StoreFixture, testUnless } from "./fixture.ts";

export function testClaims(fixture: StoreFixture): void {
  const testShared = testUnless(fixture.unsupported.sharing);

  async function openWith(accounts: readonly Account[], location?: string): Promise<Store> {
    const store = await openNewStore(fixture, location);
    await store.transact(async (tx) => {
      for (const account of accounts) await tx.accounts.insert(account);
    });
    return store;
  }

  describe("jobs.nextClaimable across accounts", () => {
    test("alternates between accounts regardless of their backlog", async () => {
      const store = await openNewStore(fixture);
      await store.transact(async (tx) => {
        for (let number = 0; number < 6; number += 1) await tx.jobs.insert(createJob(number));
        await tx.jobs.insert(createJob(10, { accountId: account2.id }));
        await tx.jobs.insert(createJob(11, { accountId: account2.id }));
      });
      const claims = await claimAll(store, noCaps);
      // Accounts that were never served come first, ordered by id. Jobs of one account start in order of creation.
      expect(claims.map(({ id }) => id)).toEqual(
        [0, 10, 1, 11, 2, 3, 4, 5].map((number) => createJob(number).id),
      );
    });

    test("gives an account with most of the backlog its share of two of the first twenty claims of ten accounts", async () => {
      const tenants = Array.from({ length: 10 }, (_, index) => createAccount(index));
      const busiest = tenants[3]?.id;
      const store = await openWith(tenants);
      await store.transact(async (tx) => {
        let number = 0;
        for (const { id } of tenants) {
          for (let left = id === busiest ? 910 : 10; left > 0; left -= 1) {
            await tx.jobs.insert(createJob(number, { accountId: id }));
            number += 1;
          }
        }
      });
      const claims = await claimAll(store, noCaps, 20);
      expect(claims.filter(({ accountId }) => accountId === busiest)).toHaveLength(2);
    });

    test("serves a returning account next without making up for the time it had no jobs", async () => {
      const store = await openNewStore(fixture);
      await store.transact(async (tx) => {
        await tx.jobs.insert(createJob(10, { accountId: account2.id }));
        for (let number = 0; number < 6; number += 1) await tx.jobs.insert(createJob(number));
      });
      expect(await claimAll(store, noCaps, 4)).toHaveLength(4);
      await store.transact(async (tx) => {
        for (const number of [11, 12, 13])
          await tx.jobs.insert(createJob(number, { accountId: account2.id }));
      });
      const claims = await claimAll(store, noCaps);
      expect(claims.map(({ accountId }) => accountId)).toEqual(
        [account2, account1, account2, account1, account2, account1].map(({ id }) => id),
      );
    });

    test("does not count a claim that was rolled back", async () => {
      const store = await openNewStore(fixture);
      await store.transact(async (tx) => {
        for (const number of [1, 2, 3]) await tx.jobs.insert(createJob(number));
        for (const number of [11, 12]) await tx.jobs.insert(createJob(number, { accountId: account2.id }));
      });
      expect(await claimAll(store, noCaps, 2)).toHaveLength(2);
      const failing = store.transact(async (tx) => {
        await claim(tx, noCaps);
        throw new Error("rolled back");
      });
      await expect(failing).rejects.toThrow("rolled back");
      const claims = await claimAll(store, noCaps);
      expect(claims.map(({ id }) => id)).toEqual([2, 12, 3].map((number) => createJob(number).id));
    });
  });

  describe("jobs.nextClaimable after claims of younger jobs", () => {
    const next = async (store: Store) =>
      (await store.transact((tx) => tx.jobs.nextClaimable(5000, claimOptions())))?.id;

    test("returns an older job that is inserted, released or was not claimed after all", async () => {
      const store = await openNewStore(fixture);
      await store.transact(async (tx) => {
        for (const number of [5, 6, 7, 8]) await tx.jobs.insert(createJob(number));
      });
      const [first, second] = await claimAll(store, noCaps, 2);
      expect([first?.id, second?.id]).toEqual([createJob(5).id, createJob(6).id]);
      await store.transact((tx) => tx.jobs.insert(createJob(4)));
      expect(await next(store)).toBe(createJob(4).id);
      await store.transact((tx) => tx.jobs.update(withStatus(createJob(4), "cancelled")));
      expect(await next(store)).toBe(createJob(7).id);
      await store.transact((tx) => tx.jobs.update(createJob(5, { notBefore: 4000 })));
      expect(await next(store)).toBe(createJob(5).id);
      await store.transact((tx) => tx.jobs.update(createJob(5)));
      expect(await next(store)).toBe(createJob(5).id);
    });

    test("returns the oldest one when concurrent claims of it fail and those of younger ones succeed", async () => {
      const store = await openNewStore(fixture);
      const count = 20;
      await store.transact(async (tx) => {
        for (let number = 0; number < count; number++) await tx.jobs.insert(createJob(number));
      });
      const unclaimed = new Set(Array.from({ length: count }, (_, number) => createJob(number).id));
      for (let round = 0; unclaimed.size > 0; round++) {
        const claims = Array.from({ length: 5 }, async (_, index) => {
          const job = await store.transact(async (tx) => {
            const claimed = await claim(tx, noCaps);
            if (index % 2 === round % 2) throw new Error("rolled back");
            return claimed;
          });
          if (job) unclaimed.delete(job.id);
        });
        await Promise.allSettled(claims);
        expect(await next(store)).toBe([...unclaimed].sort()[0]);
      }
    });
  });

  describe("jobs.nextClaimable with caps", () => {
    test("skips an account whose processing jobs reach the cap of its tier", async () => {
      const store = await openNewStore(fixture);
      const caps: Caps = { ...noCaps, free: 1, pro: 2 };
      const next = async () =>
        (await store.transact((tx) => tx.jobs.nextClaimable(5000, claimOptions(caps))))?.id ?? null;
      await store.transact(async (tx) => {
        await tx.accounts.update({ ...account1, tier: "free" });
        for (const number of [1, 2, 3]) await tx.jobs.insert(createJob(number));
      });
      expect(await claimAll(store, caps)).toHaveLength(1);
      await store.transact((tx) => tx.jobs.insert(createJob(10, { accountId: account2.id })));
      expect(await next()).toBe(createJob(10).id);
      await store.transact((tx) =>
        tx.jobs.update(withStatus(createJob(10, { accountId: account2.id }), "cancelled")),
      );
      expect(await next()).toBeNull();
      // A higher tier, or a job that ends or is released, frees capacity.
      await store.transact((tx) => tx.accounts.update({ ...account1, tier: "pro" }));
      expect(await next()).toBe(createJob(2).id);
      await store.transact((tx) => tx.accounts.update({ ...account1, tier: "free" }));
      expect(await next()).toBeNull();
      await store.transact((tx) => tx.jobs.update(withStatus(createJob(1), "queued")));
      expect(await next()).toBe(createJob(1).id);
    });

    test("returns a job with an expired lease when its account is at its cap", async () => {
      const store = await openNewStore(fixture);
      const caps: Caps = { ...noCaps, unlimited: 1 };
      await store.transact(async (tx) => {
        await tx.jobs.insert(withStatus(createJob(1), "processing", { worker: "w", until: 5000 }));
        await tx.jobs.insert(createJob(2));
      });
      expect(await store.transact((tx) => tx.jobs.nextClaimable(4999, claimOptions(caps)))).toBeNull();
      expect((await store.transact((tx) => tx.jobs.nextClaimable(5000, claimOptions(caps))))?.id).toBe(
        createJob(1).id,
      );
    });
  });

  describe("jobs.nextClaimable with notBefore", () => {
    test("skips a job until notBefore, then returns it in its old position", async () => {
      const store = await openNewStore(fixture);
      const next = async (now: number) =>
        (await store.transact((tx) => tx.jobs.nextClaimable(now, claimOptions())))?.id;
      await store.transact(async (tx) => {
        await tx.jobs.insert(createJob(1, { notBefore: 6000.5 }));
        await tx.jobs.insert(createJob(2));
      });
      expect(await next(6000)).toBe(createJob(2).id);
      expect(await next(6001)).toBe(createJob(1).id);
      // A caller whose clock is behind still skips it.
      expect(await next(6000)).toBe(createJob(2).id);
      await store.transact((tx) => tx.jobs.update(withStatus(createJob(2), "cancelled")));
      expect(await next(6000)).toBeUndefined();
      expect(await store.jobs.count(account1.id, "queued")).toBe(1);
      await store.transact((tx) => tx.jobs.update(createJob(1, { notBefore: 7000 })));
      expect(await next(6999)).toBeUndefined();
      await store.transact((tx) => tx.jobs.update(withStatus(createJob(1), "cancelled")));
      expect(await next(9000)).toBeUndefined();
    });
  });

  describe("jobs.nextClaimable from several stores", () => {
    testShared("gives each job to one worker and respects the caps", async () => {
      const location = fixture.newLocation();
      const stores = [
        await openWith([createAccount(1, { tier: "pro" })], location),
        openStore(fixture, location),
      ];
      const count = 60;
      const caps: Caps = { ...noCaps, pro: 5 };
      await stores[0]?.transact(async (tx) => {
        for (let number = 0; number < count; number += 1) {
          await tx.jobs.insert(createJob(number));
          await tx.jobs.insert(createJob(count + number, { accountId: createAccount(1).id }));
        }
      });
      const claimed = await Promise.all(
        stores.flatMap((store, which) =>
          Array.from({ length: count }, () => store.transact((tx) => claim(tx, caps, `${which}`))),
        ),
      );
      const received = claimed.filter((job) => job !== null);
      expect(new Set(received.map(({ id }) => id)).size).toBe(received.length);
      expect(received.filter(({ accountId }) => accountId === account1.id)).toHaveLength(count);
      expect(received).toHaveLength(count + 5);
      expect(await stores[1]?.jobs.count(account1.id, "processing")).toBe(count);
    });
  });
}

export async function claim(tx: Transaction, caps: Caps, worker = "w", now = 5000): Promise<Job | null> {
  const job = await tx.jobs.nextClaimable(now, claimOptions(caps));
  if (!job) return null;
  const claimed = transition(job, { kind: "claim", worker, until: now + 100 }, now);
  if (!claimed) throw new Error(`Job ${job.id} cannot be claimed as it stands.`);
  await tx.jobs.update(claimed);
  return claimed;
}

/** Claims jobs until none is claimable, or `max` are claimed. */
async function claimAll(store: Store, caps: Caps, max = 1000): Promise<Job[]> {
  const claimed: Job[] = [];
  while (claimed.length < max) {
    const job = await store.transact((tx) => claim(tx, caps));
    if (!job) break;
    claimed.push(job);
  }
  return claimed;
}
