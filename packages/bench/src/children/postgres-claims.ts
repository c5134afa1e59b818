// Whether parallel claims on PostgreSQL exceed the concurrency limit of an account or favor the largest of ten tenants.
import { openPostgres } from "@likeness/engine/postgres";
import type { Job } from "../../../engine/src/model/job.ts";
import { claimJob, completeJob, openBacklog } from "../lib/backlog.ts";

const [, , connection = ""] = process.argv;
const claims = 20;
/** Stores with their own connections contend for locks as processes do. */
const processes = 4;
/** The concurrency limit of the tier of the tenants. */
const cap = 5;
/** The tenant with the most jobs. */
const greedy = "tenant-0";

const violations = await countViolations(10);
const fairness = await measureFairness(5);
console.log(JSON.stringify({ violations, ...fairness }));

/** Claims the jobs of a single tenant: first while none is processing, then while those claimed before complete. */
async function countViolations(rounds: number): Promise<number> {
  await using claiming = await open("caps", { jobs: 2 * cap * rounds, greedyShare: 1 });
  const { store } = claiming;
  let found = 0;
  const check = async () => {
    if ((await store.jobs.count(greedy, "processing")) > cap) found += 1;
  };
  for (let round = 0; round < rounds; round++) {
    const first = await claiming.inParallel(processes);
    if (first.length === 0) throw new Error("No job was claimed.");
    await check();
    const completed = first.map((job) => completeJob(store, job));
    const [second] = await Promise.all([claiming.inParallel(processes), ...completed]);
    await check();
    await Promise.all(second.map((job) => completeJob(store, job)));
  }
  return found;
}

/** Returns how many of 20 started jobs belong to a tenant with 91 % of the queued jobs, in the worst round. */
async function measureFairness(rounds: number) {
  // Enough jobs of the other nine tenants, even if some of them are started more often than others.
  await using claiming = await open("fairness", { jobs: 5_000, greedyShare: 0.91 });
  const worst = async (claim: () => Promise<readonly Job[]>) => {
    let most = 0;
    for (let round = 0; round < rounds; round++) {
      const jobs = await claim();
      if (jobs.length < claims) throw new Error(`Only ${jobs.length} jobs were claimed.`);
      most = Math.max(most, jobs.filter(({ accountId }) => accountId === greedy).length);
      await Promise.all(jobs.map((job) => completeJob(claiming.store, job)));
    }
    return most;
  };
  return {
    oneByOne: await worst(claiming.oneByOne),
    parallel: await worst(() => claiming.inParallel(1)),
    acrossProcesses: await worst(() => claiming.inParallel(processes)),
  };
}

/** A backlog whose jobs are claimed through several stores. */
async function open(schema: string, { jobs, greedyShare }: { jobs: number; greedyShare: number }) {
  const { store } = openPostgres({ connection, schema });
  const others = Array.from({ length: processes - 1 }, () => openPostgres({ connection, schema }).store);
  const backlog = await openBacklog(store, greedyShare);
  await backlog.add(jobs);
  return {
    store,
    async oneByOne(): Promise<readonly Job[]> {
      const claimed: (Job | null)[] = [];
      for (let left = claims; left > 0; left--) claimed.push(await backlog.claim());
      return claimed.filter((job) => job !== null);
    },
    /** Divides the claims among as many stores. */
    async inParallel(count: number): Promise<readonly Job[]> {
      const stores = [store, ...others.slice(0, count - 1)];
      const started = Array.from({ length: claims }, (_, index) => claimJob(stores[index % count] ?? store));
      return (await Promise.all(started)).filter((job) => job !== null);
    },
    async [Symbol.asyncDispose]() {
      for (const opened of [store, ...others]) await opened.close();
    },
  };
}
