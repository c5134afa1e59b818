import { expect, test } from "vitest";
import type { Account } from "../../model/account.ts";
import type { Job } from "../../model/job.ts";
import { transition } from "../../model/job-transition.ts";
import type { Caps } from "../../model/limits.ts";
import type { Store, Transaction } from "../../ports/store.ts";
import { account1, account2, aJob, anAccount, inStatus, noCaps } from "./samples.ts";
import { ifShared, openAt, openFresh, type StoreSubject } from "./subject.ts";

export function testClaims(subject: StoreSubject): void {
  const shared = ifShared(subject);

  async function openWith(accounts: readonly Account[], place?: string): Promise<Store> {
    const store = await openFresh(subject, place);
    await store.transact(async (tx) => {
      for (const account of accounts) await tx.insertAccount(account);
    });
    return store;
  }

  test("accounts take turns, however many jobs each of them has waiting", async () => {
    const store = await openFresh(subject);
    await store.transact(async (tx) => {
      for (let number = 0; number < 6; number += 1) await tx.insertJob(aJob(number));
      await tx.insertJob(aJob(10, { accountId: account2.id }));
      await tx.insertJob(aJob(11, { accountId: account2.id }));
    });
    const starts = await startAll(store, noCaps);
    // Who never had a turn comes first, by id; jobs of one account start in the order they came in.
    expect(starts.map(({ id }) => id)).toEqual([0, 10, 1, 11, 2, 3, 4, 5].map((number) => aJob(number).id));
  });

  test("of ten tenants, the one with nearly all of the backlog gets two of the first twenty starts", async () => {
    const tenants = Array.from({ length: 10 }, (_, index) => anAccount(index));
    const greedy = tenants[3]?.id;
    const store = await openWith(tenants);
    await store.transact(async (tx) => {
      let number = 0;
      for (const { id } of tenants) {
        for (let left = id === greedy ? 910 : 10; left > 0; left -= 1) {
          await tx.insertJob(aJob(number, { accountId: id }));
          number += 1;
        }
      }
    });
    const starts = await startAll(store, noCaps, 20);
    expect(starts.filter(({ accountId }) => accountId === greedy)).toHaveLength(2);
  });

  test("who comes back after a pause is served next, and not for the time missed", async () => {
    const store = await openFresh(subject);
    await store.transact(async (tx) => {
      await tx.insertJob(aJob(10, { accountId: account2.id }));
      for (let number = 0; number < 6; number += 1) await tx.insertJob(aJob(number));
    });
    expect(await startAll(store, noCaps, 4)).toHaveLength(4);
    await store.transact(async (tx) => {
      for (const number of [11, 12, 13]) await tx.insertJob(aJob(number, { accountId: account2.id }));
    });
    const starts = await startAll(store, noCaps);
    expect(starts.map(({ accountId }) => accountId)).toEqual(
      [account2, account1, account2, account1, account2, account1].map(({ id }) => id),
    );
  });

  test("a start that is taken back takes no turn", async () => {
    const store = await openFresh(subject);
    await store.transact(async (tx) => {
      for (const number of [1, 2, 3]) await tx.insertJob(aJob(number));
      for (const number of [11, 12]) await tx.insertJob(aJob(number, { accountId: account2.id }));
    });
    expect(await startAll(store, noCaps, 2)).toHaveLength(2);
    const failing = store.transact(async (tx) => {
      await claim(tx, noCaps);
      throw new Error("taken back");
    });
    await expect(failing).rejects.toThrow("taken back");
    const starts = await startAll(store, noCaps);
    expect(starts.map(({ id }) => id)).toEqual([2, 12, 3].map((number) => aJob(number).id));
  });

  test("an account with as many jobs at work as its tier may have is passed over", async () => {
    const store = await openFresh(subject);
    const caps: Caps = { ...noCaps, free: 1, pro: 2 };
    const next = async () => (await store.transact((tx) => tx.nextClaimable(5000, caps)))?.id ?? null;
    await store.transact(async (tx) => {
      await tx.updateAccount({ ...account1, tier: "free" });
      for (const number of [1, 2, 3]) await tx.insertJob(aJob(number));
    });
    expect(await startAll(store, caps)).toHaveLength(1);
    await store.transact((tx) => tx.insertJob(aJob(10, { accountId: account2.id })));
    expect(await next()).toBe(aJob(10).id);
    await store.transact((tx) => tx.updateJob(inStatus(aJob(10, { accountId: account2.id }), "cancelled")));
    expect(await next()).toBeNull();
    // A greater tier, or a job that ends or is handed back, makes room.
    await store.transact((tx) => tx.updateAccount({ ...account1, tier: "pro" }));
    expect(await next()).toBe(aJob(2).id);
    await store.transact((tx) => tx.updateAccount({ ...account1, tier: "free" }));
    expect(await next()).toBeNull();
    await store.transact((tx) => tx.updateJob(inStatus(aJob(1), "queued")));
    expect(await next()).toBe(aJob(1).id);
  });

  test("a job whose worker fell silent is taken over also when its account is at its cap", async () => {
    const store = await openFresh(subject);
    const caps: Caps = { ...noCaps, unlimited: 1 };
    await store.transact(async (tx) => {
      await tx.insertJob(inStatus(aJob(1), "processing", { worker: "w", until: 5000 }));
      await tx.insertJob(aJob(2));
    });
    expect(await store.transact((tx) => tx.nextClaimable(4999, caps))).toBeNull();
    expect((await store.transact((tx) => tx.nextClaimable(5000, caps)))?.id).toBe(aJob(1).id);
  });

  test("a job that is not to start yet does not wait, and takes its old place when it may", async () => {
    const store = await openFresh(subject);
    const next = async (now: number) => (await store.transact((tx) => tx.nextClaimable(now, noCaps)))?.id;
    await store.transact(async (tx) => {
      await tx.insertJob(aJob(1, { notBefore: 6000.5 }));
      await tx.insertJob(aJob(2));
    });
    expect(await next(6000)).toBe(aJob(2).id);
    expect(await next(6001)).toBe(aJob(1).id);
    // Somebody whose clock is behind still leaves it alone.
    expect(await next(6000)).toBe(aJob(2).id);
    await store.transact((tx) => tx.updateJob(inStatus(aJob(2), "cancelled")));
    expect(await next(6000)).toBeUndefined();
    expect(await store.countJobs(account1.id, "queued")).toBe(1);
    await store.transact((tx) => tx.updateJob(aJob(1, { notBefore: 7000 })));
    expect(await next(6999)).toBeUndefined();
    await store.transact((tx) => tx.updateJob(inStatus(aJob(1), "cancelled")));
    expect(await next(9000)).toBeUndefined();
  });

  shared(
    "of several workers on several stores one gets a job, and together they keep to the cap",
    async () => {
      const place = subject.newPlace();
      const stores = [await openWith([anAccount(1, { tier: "pro" })], place), openAt(subject, place)];
      const count = 60;
      const caps: Caps = { ...noCaps, pro: 5 };
      await stores[0]?.transact(async (tx) => {
        for (let number = 0; number < count; number += 1) {
          await tx.insertJob(aJob(number));
          await tx.insertJob(aJob(count + number, { accountId: anAccount(1).id }));
        }
      });
      const claimed = await Promise.all(
        stores.flatMap((store, which) =>
          Array.from({ length: count }, () => store.transact((tx) => claim(tx, caps, `${which}`))),
        ),
      );
      const got = claimed.filter((job) => job !== null);
      expect(new Set(got.map(({ id }) => id)).size).toBe(got.length);
      expect(got.filter(({ accountId }) => accountId === account1.id)).toHaveLength(count);
      expect(got).toHaveLength(count + 5);
      expect(await stores[1]?.countJobs(account1.id, "processing")).toBe(count);
    },
  );
}

export async function claim(tx: Transaction, caps: Caps, worker = "w", now = 5000): Promise<Job | null> {
  const job = await tx.nextClaimable(now, caps);
  if (!job) return null;
  const claimed = transition(job, { kind: "claim", worker, until: now + 100 }, now);
  if (!claimed) throw new Error(`Job ${job.id} cannot be claimed as it stands.`);
  await tx.updateJob(claimed);
  return claimed;
}

/** Starts jobs until there is none to start, or `most` are started. */
async function startAll(store: Store, caps: Caps, most = 1000): Promise<Job[]> {
  const started: Job[] = [];
  while (started.length < most) {
    const job = await store.transact((tx) => claim(tx, caps));
    if (!job) break;
    started.push(job);
  }
  return started;
}
