import fc from "fast-check";
import { expect, test } from "vitest";
import { type Account, tiers } from "../../model/account.ts";
import type { Job } from "../../model/job.ts";
import { isClaimable } from "../../model/job-transition.ts";
import type { Caps } from "../../model/limits.ts";
import type { Transaction } from "../../ports/store.ts";
import { claim } from "./claims.ts";
import { account1, aJob, anAccount, inStatus } from "./samples.ts";
import { openFresh, type StoreSubject } from "./subject.ts";

export function testFairness(subject: StoreSubject): void {
  test("whatever comes, nobody is over the cap, nobody is passed over twice, and nobody waits in vain", async () => {
    const accounts = tiers.flatMap((tier, index) => [
      anAccount(2 * index, { tier }),
      anAccount(2 * index + 1, { tier }),
    ]);
    const caps: Caps = { free: 1, pro: 2, enterprise: 3, unlimited: null };
    const history = fc.asyncProperty(fc.array(happening, { minLength: 20, maxLength: 80 }), async (all) => {
      const store = await openFresh(subject);
      await store.transact(async (tx) => {
        for (const account of accounts) await tx.insertAccount(account);
      });
      const watch = createWatch(accounts, caps);
      for (const [index, { what, which, delay }] of all.entries()) {
        const now = 10_000 + 10 * index;
        const next = { what, which, delay, now, number: index, caps };
        watch.note(await store.transact((tx) => happen(tx, watch, next)), now);
      }
    });
    await fc.assert(history, { numRuns: 20 });
  });
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
    const accountId = watch.accounts[which % watch.accounts.length]?.id ?? account1.id;
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
    if (lapsed[0]) {
      expect(claimed?.id).toBe(lapsed[0].id);
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
