import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Account, tiers } from "../../model/account.ts";
import type { Job } from "../../model/job.ts";
import { isClaimable } from "../../model/job-transition.ts";
import type { Caps } from "../../model/limits.ts";
import type { Transaction } from "../../ports/store.ts";
import { claim } from "./claims.ts";
import { account1, createAccount } from "./entities/accounts.ts";
import { createJob, withStatus } from "./entities/jobs.ts";
import { checkWithNewStores, type StoreFixture } from "./fixture.ts";

export function testFairness(fixture: StoreFixture): void {
  describe("jobs.nextClaimable", () => {
    test("respects caps, serves every account with due jobs and never serves an account twice while another one waits", async () => {
      const accounts = tiers.flatMap((tier, index) => [
        createAccount(2 * index, { tier }),
        createAccount(2 * index + 1, { tier }),
      ]);
      const caps: Caps = { free: 1, pro: 2, enterprise: 3, unlimited: null };
      const actionsOfRun = fc.array(action, { minLength: 60, maxLength: 80 });
      await checkWithNewStores(fixture, actionsOfRun, { numRuns: 8 }, async ([store], actions) => {
        await store.transact(async (tx) => {
          for (const account of accounts) await tx.accounts.insert(account);
        });
        const checker = createFairnessChecker(accounts, caps);
        for (const [index, { kind, target, delay }] of actions.entries()) {
          const now = 10_000 + 10 * index;
          const next = { kind, target, delay, now, number: index, caps };
          checker.record(await store.transact((tx) => applyAction(tx, checker, next)), now);
        }
      });
    });
  });
}

const action = fc.record({
  kind: fc.constantFrom(
    "insert",
    "insert",
    "insert",
    "claim",
    "claim",
    "claim",
    "complete",
    "retry",
    "heartbeat",
  ),
  target: fc.nat(63),
  delay: fc.nat(150),
});

interface Action {
  readonly kind: "insert" | "claim" | "complete" | "retry" | "heartbeat";
  /** Selects an account or a processing job. */
  readonly target: number;
  readonly delay: number;
  readonly now: number;
  readonly number: number;
  readonly caps: Caps;
}

interface Change {
  readonly job: Job | null;
  /** Whether the job changed by a claim. */
  readonly claim: boolean;
}

/** Applies the next action to the store and returns the change. Transactions may be retried, so it has no other effects. */
async function applyAction(tx: Transaction, checker: FairnessChecker, next: Action): Promise<Change> {
  const { kind, target, delay, now, number, caps } = next;
  if (kind === "claim") return { claim: true, job: await claim(tx, caps, `worker-${number}`, now) };
  if (kind === "insert") {
    const accountId = checker.accounts[target % checker.accounts.length]?.id ?? account1.id;
    const job = createJob(number, {
      accountId,
      createdAt: now,
      ...(target > 55 && { notBefore: now + delay }),
    });
    await tx.jobs.insert(job);
    return { claim: false, job };
  }
  const processing = checker.jobs.filter(({ status }) => status === "processing");
  const job = processing[target % Math.max(1, processing.length)];
  if (!job) return { claim: false, job: null };
  const retried = { ...withStatus(job, "queued"), notBefore: now + delay };
  const heartbeat = withStatus(job, "processing", { worker: job.lease?.worker ?? "", until: now + delay });
  const changed = { complete: withStatus(job, "completed"), retry: retried, heartbeat }[kind];
  await tx.jobs.update(changed);
  return { claim: false, job: changed };
}

/** Tracks all jobs and fails the test when a claim breaks a fairness rule. */
interface FairnessChecker {
  readonly accounts: readonly Account[];
  readonly jobs: readonly Job[];
  record(change: Change, now: number): void;
}

function createFairnessChecker(accounts: readonly Account[], caps: Caps): FairnessChecker {
  const jobs = new Map<string, Job>();
  /** For each eligible account, the accounts that were served since it was last served. */
  const servedBefore = new Map<string, Set<string>>();

  function isEligible({ id, tier }: Account, now: number): boolean {
    const ofAccount = [...jobs.values()].filter(({ accountId }) => accountId === id);
    const processing = ofAccount.filter(({ status }) => status === "processing").length;
    if (processing >= (caps[tier] ?? Number.POSITIVE_INFINITY)) return false;
    return ofAccount.some((job) => job.status === "queued" && isClaimable(job, now));
  }

  function checkClaim(claimed: Job | null, now: number): void {
    const expired = [...jobs.values()]
      .filter((job) => job.status === "processing" && isClaimable(job, now))
      .toSorted((a, b) => a.createdAt - b.createdAt);
    if (expired[0]) {
      expect(claimed?.id).toBe(expired[0].id);
      return;
    }
    const eligible = accounts.filter((account) => isEligible(account, now));
    if (!claimed) {
      expect(eligible).toEqual([]);
      return;
    }
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
      const served = servedBefore.get(id) ?? new Set();
      expect(served, `${id} was skipped twice for ${claimed.accountId}`).not.toContain(claimed.accountId);
      servedBefore.set(id, served.add(claimed.accountId));
    }
    servedBefore.delete(claimed.accountId);
  }

  return {
    accounts,
    get jobs() {
      return [...jobs.values()];
    },
    record({ claim, job }, now) {
      if (claim) checkClaim(job, now);
      if (job) jobs.set(job.id, job);
      for (const account of accounts) if (!isEligible(account, now)) servedBefore.delete(account.id);
    },
  };
}
