// Jobs claimed and completed per second with each transaction synced to disk, with many and with few queued jobs,
// compared to a naive query.
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { createSqliteStore } from "../../../engine/src/storage/sqlite/open-sqlite.ts";
import { openBacklog } from "../lib/backlog.ts";
import { median } from "../lib/statistics.ts";

const [, , directory = ""] = process.argv;
const many = 100_000;
const few = 1_000;
const perRound = 500;
const workers = 32;

// The first tenant is always at its concurrency limit, so that its jobs must be skipped.
const long = await openBacklog(createSqliteStore({ path: join(directory, "long.db") }), 0.9);
const short = await openBacklog(createSqliteStore({ path: join(directory, "short.db") }), 0.1);
await long.add(many);
await short.add(few);
await long.occupy();
await short.occupy();
const naive = openNaive(many, 0.9);

const rates = { long: [] as number[], short: [] as number[], naive: [] as number[] };
await long.work(perRound, workers);
for (let round = 0; round < 7; round++) {
  rates.long.push(await long.work(perRound, workers));
  await short.add(few - (await short.store.jobs.countUnfinished()));
  // Half as many, because a tenant without queued jobs leaves too few for all workers.
  rates.short.push(await short.work(perRound / 2, workers));
  rates.naive.push(naive.work(4));
}

console.log(
  JSON.stringify({ long: median(rates.long), short: median(rates.short), naive: median(rates.naive) }),
);
naive.close();
await short.close();
await long.close();

/** Finds the oldest job of a tenant below the limit with a single query. */
function openNaive(jobs: number, greedyShare: number) {
  const database = new DatabaseSync(join(directory, "naive.db"));
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
    CREATE TABLE jobs (id INTEGER PRIMARY KEY, account INTEGER, status TEXT);
    CREATE INDEX by_status ON jobs (status, id);
    CREATE INDEX by_account ON jobs (account, status);
    WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ${jobs})
      INSERT INTO jobs SELECT n, iif(n <= ${jobs * greedyShare}, 0, 1 + n % 9), 'queued' FROM number;
    UPDATE jobs SET status = 'processing' WHERE id <= 5;`);
  const claim = database.prepare(`UPDATE jobs SET status = 'processing' WHERE id = (
    SELECT id FROM jobs AS waiting WHERE status = 'queued' AND 5 > (
      SELECT count(*) FROM jobs WHERE account = waiting.account AND status = 'processing')
    ORDER BY id LIMIT 1) RETURNING id`);
  const complete = database.prepare("UPDATE jobs SET status = 'completed' WHERE id = ?");
  return {
    work(count: number): number {
      const started = performance.now();
      for (let left = count; left > 0; left--) complete.run(claim.get()?.["id"] ?? null);
      return (count * 1_000) / (performance.now() - started);
    },
    close: () => database.close(),
  };
}
