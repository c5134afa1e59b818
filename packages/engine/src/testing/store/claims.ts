import fc from "fast-check";
import { expect, test } from "vitest";
import { type Account, tiers } from "../../domain/account.ts";
import type { Job } from "../../domain/job.ts";
import type { Caps } from "../../domain/limits.ts";
import { isClaimable, transition } from "../../domain/transition.ts";
import type { Store, Transaction } from "../../ports/store.ts";
import { aJob, anAccount, ann, ben, inStatus, noCaps } from "./samples.ts";
import { ifShared, openAt, openFresh, type StoreSubject } from "./subject.ts";

export function askAboutClaims(subject: StoreSubject): void {
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
      await tx.insertJob(aJob(10, { accountId: ben.id }));
      await tx.insertJob(aJob(11, { accountId: ben.id }));
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
      await tx.insertJob(aJob(10, { accountId: ben.id }));
      for (let number = 0; number < 6; number += 1) await tx.insertJob(aJob(number));
    });
    expect(await startAll(store, noCaps, 4)).toHaveLength(4);
    await store.transact(async (tx) => {
      for (const number of [11, 12, 13]) await tx.insertJob(aJob(number, { accountId: ben.id }));
    });
    const starts = await startAll(store, noCaps);
    expect(starts.map(({ accountId }) => accountId)).toEqual(
      [ben, ann, ben, ann, ben, ann].map(({ id }) => id),
    );
  });

  test("an account with as many jobs at work as its tier may have is passed over", async () => {
    const store = await openFresh(subject);
    const caps: Caps = { ...noCaps, free: 1, pro: 2 };
    const next = async () => (await store.transact((tx) => tx.nextClaimable(5000, caps)))?.id ?? null;
    await store.transact(async (tx) => {
      await tx.updateAccount({ ...ann, tier: "free" });
      for (const number of [1, 2, 3]) await tx.insertJob(aJob(number));
    });
    expect(await startAll(store, caps)).toHaveLength(1);
    await store.transact((tx) => tx.insertJob(aJob(10, { accountId: ben.id })));
    expect(await next()).toBe(aJob(10).id);
    await store.transact((tx) => tx.updateJob(inStatus(aJob(10, { accountId: ben.id }), "cancelled")));
    expect(await next()).toBeNull();
    // A greater tier, or a job that ends or is handed back, makes room.
    await store.transact((tx) => tx.updateAccount({ ...ann, tier: "pro" }));
    expect(await next()).toBe(aJob(2).id);
    await store.transact((tx) => tx.updateAccount({ ...ann, tier: "free" }));
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
    expect(await store.countJobs(ann.id, "queued")).toBe(1);
    await store.transact((tx) => tx.updateJob(aJob(1, { notBefore: 7000 })));
    expect(await next(6999)).toBeUndefined();
    await store.transact((tx) => tx.updateJob(inStatus(aJob(1), "cancelled")));
    expect(await next(9000)).toBeUndefined();
  });

  test("whatever comes, nobody is over the cap, nobody is passed over twice, and nobody waits in vain", async () => {
    const accounts = tiers.flatMap((tier, index) => [
      anAccount(2 * index, { tier }),
      anAccount(2 * index + 1, { tier }),
    ]);
    const caps: Caps = { free: 1, pro: 2, enterprise: 3, unlimited: null };
    const history = fc.asyncProperty(fc.array(happening, { minLength: 20, maxLength: 120 }), async (all) => {
      const store = await openWith(accounts);
      const watch = createWatch(accounts, caps);
      for (const [index, { what, which, delay }] of all.entries()) {
        const now = 10_000 + 10 * index;
        const next = { what, which, delay, now, number: index, caps };
        watch.note(await store.transact((tx) => happen(tx, watch, next)), now);
      }
    });
    await fc.assert(history, { numRuns: 30 });
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
      expect(got.filter(({ accountId }) => accountId === ann.id)).toHaveLength(count);
      expect(got).toHaveLength(count + 5);
      expect(await stores[1]?.countJobs(ann.id, "processing")).toBe(count);
    },
  );
}

async function claim(tx: Transaction, caps: Caps, worker = "w", now = 5000): Promise<Job | null> {
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

const happening = fc.record({
  what: fc.constantFrom("arrive", "arrive", "arrive", "claim", "claim", "claim", "end", "retry", "beat"),
  which: fc.nat(63),
  delay: fc.nat(150),
});

interface Happening {
  readonly what: "arrive" | "claim" | "end" | "retry" | "beat";
  /** Picks an account or a job at work. */
  readonly which: number;
  readonly delay: number;
  readonly now: number;
  readonly number: number;
  readonly caps: Caps;
}

interface Change {
  readonly job: Job | null;
  /** What a claim made of a job, or what became of one otherwise. */
  readonly claim: boolean;
}

/** Does what happens next in the store, and answers what the watch is to note. Has no other effects: it may run twice. */
async function happen(tx: Transaction, watch: Watch, next: Happening): Promise<Change> {
  const { what, which, delay, now, number, caps } = next;
  if (what === "claim") return { claim: true, job: await claim(tx, caps, `worker-${number}`, now) };
  if (what === "arrive") {
    const accountId = watch.accounts[which % watch.accounts.length]?.id ?? ann.id;
    const job = aJob(number, { accountId, createdAt: now, ...(which > 55 && { notBefore: now + delay }) });
    await tx.insertJob(job);
    return { claim: false, job };
  }
  const atWork = watch.jobs.filter(({ status }) => status === "processing");
  const job = atWork[which % Math.max(1, atWork.length)];
  if (!job) return { claim: false, job: null };
  const waits = { ...inStatus(job, "queued"), notBefore: now + delay };
  const beats = inStatus(job, "processing", { worker: job.lease?.worker ?? "", until: now + delay });
  const changed = { end: inStatus(job, "completed"), retry: waits, beat: beats }[what];
  await tx.updateJob(changed);
  return { claim: false, job: changed };
}

/** Somebody who sees everything and complains about what is unfair. */
interface Watch {
  readonly accounts: readonly Account[];
  readonly jobs: readonly Job[];
  note(change: Change, now: number): void;
}

function createWatch(accounts: readonly Account[], caps: Caps): Watch {
  const jobs = new Map<string, Job>();
  /** For each account that could be served, whom it saw being served instead. */
  const patience = new Map<string, Set<string>>();

  function isEligible({ id, tier }: Account, now: number): boolean {
    const mine = [...jobs.values()].filter(({ accountId }) => accountId === id);
    const atWork = mine.filter(({ status }) => status === "processing").length;
    if (atWork >= (caps[tier] ?? Number.POSITIVE_INFINITY)) return false;
    return mine.some((job) => job.status === "queued" && isClaimable(job, now));
  }

  function judge(claimed: Job | null, now: number): void {
    const lapsed = [...jobs.values()]
      .filter((job) => job.status === "processing" && isClaimable(job, now))
      .toSorted((a, b) => a.createdAt - b.createdAt);
    if (lapsed[0]) return expect(claimed?.id).toBe(lapsed[0].id);
    const eligible = accounts.filter((account) => isEligible(account, now));
    if (!claimed) return expect(eligible).toEqual([]);
    expect(eligible.map(({ id }) => id)).toContain(claimed.accountId);
    const older = [...jobs.values()].filter(
      (job) =>
        job.accountId === claimed.accountId &&
        job.status === "queued" &&
        isClaimable(job, now) &&
        job.createdAt < claimed.createdAt,
    );
    expect(older).toEqual([]);
    for (const { id } of eligible) {
      if (id === claimed.accountId) continue;
      const served = patience.get(id) ?? new Set();
      expect(served, `${id} is passed over for ${claimed.accountId} again`).not.toContain(claimed.accountId);
      patience.set(id, served.add(claimed.accountId));
    }
    patience.delete(claimed.accountId);
  }

  return {
    accounts,
    get jobs() {
      return [...jobs.values()];
    },
    note({ claim, job }, now) {
      if (claim) judge(job, now);
      if (job) jobs.set(job.id, job);
      for (const account of accounts) if (!isEligible(account, now)) patience.delete(account.id);
    },
  };
}
