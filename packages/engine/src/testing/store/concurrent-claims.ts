import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Account, tiers } from "../../model/account.ts";
import type { Job } from "../../model/job.ts";
import { isClaimable } from "../../model/job-transition.ts";
import type { Caps } from "../../model/limits.ts";
import type { Store } from "../../ports/store.ts";
import { claim } from "./claims.ts";
import { createAccount } from "./entities/accounts.ts";
import { createJob, noCaps, withStatus } from "./entities/jobs.ts";
import { checkWithNewStores, openNewStore, type StoreFixture, testUnless } from "./fixture.ts";

const caps: Caps = { free: 1, pro: 2, enterprise: 3, unlimited: null };
const now = 5000;

export function testConcurrentClaims(fixture: StoreFixture): void {
  const testShared = testUnless(fixture.unsupported.sharing);

  describe("concurrent claims", () => {
    test("start as many jobs as the caps allow, of each account the oldest that are due", async () => {
      await checkClaims(fixture, 1);
    });

    testShared("of several stores start as many jobs as the caps allow", async () => {
      await checkClaims(fixture, 2);
    });

    test("start at most two of twenty jobs for one of ten accounts that has most of the backlog", async () => {
      const accounts = Array.from({ length: 10 }, (_, number) => createAccount(number));
      const [busiest] = accounts.map(({ id }) => id);
      const jobs = accounts.flatMap(({ id }, index) =>
        Array.from({ length: id === busiest ? 200 : 10 }, (_, number) =>
          createJob(1000 * index + number, { accountId: id, createdAt: number }),
        ),
      );
      const store = await openNewStore(fixture);
      await insert(store, accounts, jobs);
      const claimed = await Promise.all(
        Array.from({ length: 20 }, () => store.transact((tx) => claim(tx, noCaps, "w", now))),
      );
      expect(claimed.filter((job) => job !== null)).toHaveLength(20);
      expect(claimed.filter((job) => job?.accountId === busiest).length).toBeLessThanOrEqual(2);
    });
  });
}

async function insert(store: Store, accounts: readonly Account[], jobs: readonly Job[]): Promise<void> {
  await store.transact(async (tx) => {
    for (const account of accounts) await tx.accounts.insert(account);
    for (const job of jobs) await tx.jobs.insert(job);
  });
}

/** Two rounds of concurrent claims of random jobs. */
async function checkClaims(fixture: StoreFixture, storeCount: number): Promise<void> {
  const rounds = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }));
  const values = fc.tuple(randomAccounts, rounds);
  const options = { numRuns: 15, stores: storeCount };
  await checkWithNewStores(fixture, values, options, async (stores, [planned, claimsOfRounds]) => {
    const accounts = planned.map(({ tier }, index) => createAccount(index, { tier }));
    let jobs = planned.flatMap(({ jobs }, index) =>
      jobs.map((state, number) => jobInState(1000 * index + number, `${accounts[index]?.id}`, state)),
    );
    await insert(stores[0], accounts, jobs);
    for (const claims of claimsOfRounds) {
      const claimed = await Promise.all(
        Array.from({ length: claims }, (_, number) =>
          stores[number % stores.length]?.transact((tx) => claim(tx, caps, "w", now)),
        ),
      );
      const started = claimed.filter((job) => job !== null && job !== undefined);
      expect(new Set(started.map(({ id }) => id)).size).toBe(started.length);
      const capacities = accounts.map((account) => capacityOf(account, jobs));
      expect(started).toHaveLength(
        Math.min(
          claims,
          capacities.reduce((sum, each) => sum + each, 0),
        ),
      );
      for (const account of accounts) expectOldest(account, jobs, started);
      jobs = jobs.map((job) => started.find(({ id }) => id === job.id) ?? job);
    }
  });
}

const states = ["due", "due", "postponed", "postponed until now", "held", "expired", "completed"] as const;

const randomAccounts = fc.array(
  fc.record({
    tier: fc.constantFrom(...tiers),
    jobs: fc.array(fc.constantFrom(...states), { maxLength: 8 }),
  }),
  { minLength: 1, maxLength: 5 },
);

function jobInState(number: number, accountId: string, state: (typeof states)[number]): Job {
  const job = createJob(number, { accountId, createdAt: number % 1000 });
  switch (state) {
    case "due":
      return job;
    case "postponed":
      return { ...job, notBefore: now + 1 };
    case "postponed until now":
      return { ...job, notBefore: now };
    case "held":
      return withStatus(job, "processing", { worker: "v", until: now + 1 });
    case "expired":
      return withStatus(job, "processing", { worker: "v", until: now });
    case "completed":
      return withStatus(job, "completed");
  }
}

/** How many jobs of the account can be claimed: those whose lease expired, and others up to the cap. */
function capacityOf({ id, tier }: Account, jobs: readonly Job[]): number {
  const processing = jobs.filter(({ accountId, status }) => accountId === id && status === "processing");
  const expired = processing.filter((job) => isClaimable(job, now)).length;
  const free = Math.max(0, (caps[tier] ?? Number.POSITIVE_INFINITY) - processing.length);
  return expired + Math.min(free, claimable(id, "queued", jobs).length);
}

function claimable(accountId: string, status: Job["status"], jobs: readonly Job[]): Job[] {
  return jobs
    .filter((job) => job.accountId === accountId && job.status === status && isClaimable(job, now))
    .toSorted((a, b) => a.createdAt - b.createdAt);
}

function expectOldest({ id }: Account, before: readonly Job[], started: readonly Job[]): void {
  for (const status of ["queued", "processing"] as const) {
    const inOrder = claimable(id, status, before).map((job) => job.id);
    const claimed = inOrder.filter((jobId) => started.some((job) => job.id === jobId));
    expect(claimed).toEqual(inOrder.slice(0, claimed.length));
  }
}
