import fc from "fast-check";
import { expect, test } from "vitest";
import { type Candidates, chooseJobs } from "../../src/storage/sql/choose-jobs.ts";

interface TestJob {
  /** The index of its account; null for a job whose lease expired. */
  readonly account: number | null;
  /** Its place among the jobs of the account, or among those whose lease expired. */
  readonly place: number;
}

const account = fc.record({
  processing: fc.nat(6),
  cap: fc.option(fc.nat(8)),
  jobs: fc.oneof(fc.nat(3), fc.nat(20)),
});

const candidates: fc.Arbitrary<Candidates<TestJob>> = fc
  .record({ expired: fc.oneof(fc.constant(0), fc.nat(10)), accounts: fc.array(account, { maxLength: 8 }) })
  .map(({ expired, accounts }) => ({
    expired: jobsOf(null, expired),
    accounts: accounts.map((each, index) => ({ ...each, jobs: jobsOf(index, each.jobs) })),
  }));

const count = fc.oneof(fc.nat(3), fc.nat(40));

test("chooses as many jobs as requested, or all that the caps allow", () => {
  check((found, requested, chosen) => {
    const available = found.accounts.reduce((sum, each) => sum + capacityOf(each), found.expired.length);
    expect(chosen).toHaveLength(Math.min(requested, available));
    expect(new Set(chosen).size).toBe(chosen.length);
  });
});

test("chooses jobs whose lease expired before all others, oldest first", () => {
  check(({ expired }, requested, chosen) => {
    expect(chosen.slice(0, expired.length)).toEqual(expired.slice(0, requested));
    expect(chosen.slice(expired.length).filter((job) => job.account === null)).toEqual([]);
  });
});

test("never starts more jobs of an account than its cap allows", () => {
  check(({ accounts }, _, chosen) => {
    for (const [index, { processing, cap }] of accounts.entries()) {
      const started = ofAccount(chosen, index).length;
      if (started > 0) expect(processing + started).toBeLessThanOrEqual(cap ?? Number.POSITIVE_INFINITY);
    }
  });
});

test("chooses the jobs of an account oldest first", () => {
  check(({ accounts }, _, chosen) => {
    for (const [index, { jobs }] of accounts.entries()) {
      const started = ofAccount(chosen, index);
      expect(started).toEqual(jobs.slice(0, started.length));
    }
  });
});

test("chooses round robin: the numbers of accounts that have more jobs differ by at most one", () => {
  check(({ accounts }, _, chosen) => {
    const started = accounts.map((_, index) => ofAccount(chosen, index).length);
    for (const [index, each] of accounts.entries()) {
      const own = started[index] ?? 0;
      if (own === capacityOf(each)) continue;
      for (const [other, others] of started.entries()) {
        // Accounts that are served before it may have one job more, those after it may not.
        expect(others).toBeLessThanOrEqual(other < index ? own + 1 : own);
      }
    }
  });
});

test("chooses the same jobs at once as one after the other", () => {
  check((found, requested, chosen) => {
    let left = found;
    const oneByOne: TestJob[] = [];
    for (let number = 0; number < requested; number += 1) {
      const [job] = chooseJobs(left, 1);
      if (!job) break;
      oneByOne.push(job);
      left = afterStarting(left, job);
    }
    expect(chosen).toEqual(oneByOne);
  });
});

test("chooses the first jobs of a greater number when it chooses fewer", () => {
  check((found, requested, chosen) => {
    expect(chooseJobs(found, requested + 1).slice(0, requested)).toEqual(chosen);
  });
});

test("chooses the same jobs again from the same candidates, which it does not change", () => {
  check((found, requested, chosen) => {
    const before = structuredClone(found);
    expect(chooseJobs(found, requested)).toEqual(chosen);
    expect(found).toEqual(before);
  });
});

/** Checks a rule for random candidates. */
function check(rule: (found: Candidates<TestJob>, requested: number, chosen: TestJob[]) => void): void {
  const property = fc.property(candidates, count, (found, requested) => {
    rule(found, requested, chooseJobs(found, requested));
  });
  fc.assert(property, { numRuns: 500 });
}

function jobsOf(account: number | null, length: number): TestJob[] {
  return Array.from({ length }, (_, place) => ({ account, place }));
}

function ofAccount(chosen: readonly TestJob[], index: number): TestJob[] {
  return chosen.filter(({ account }) => account === index);
}

/** How many jobs of the account may start. */
function capacityOf({ processing, cap, jobs }: Candidates<TestJob>["accounts"][number]): number {
  return Math.min(jobs.length, Math.max(0, (cap ?? Number.POSITIVE_INFINITY) - processing));
}

/** The candidates after the job was started: its account is served last. */
function afterStarting({ expired, accounts }: Candidates<TestJob>, job: TestJob): Candidates<TestJob> {
  if (job.account === null) return { expired: expired.slice(1), accounts };
  const isOwner = ({ jobs }: (typeof accounts)[number]) => jobs[0] === job;
  const served = accounts
    .filter(isOwner)
    .map((owner) => ({ ...owner, processing: owner.processing + 1, jobs: owner.jobs.slice(1) }));
  return { expired, accounts: [...accounts.filter((each) => !isOwner(each)), ...served] };
}
