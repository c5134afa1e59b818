// Time to list 20 avatars of an account with few and with many avatars.
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { newJob } from "../../../engine/src/model/job-transition.ts";
import type { PageQuery, Store } from "../../../engine/src/ports/store.ts";
import { createSqliteStore } from "../../../engine/src/storage/sqlite/open-sqlite.ts";
import { interleave } from "../lib/statistics.ts";

const [, , directory = ""] = process.argv;
const result = {
  images: [],
  brief: { version: 1, hair: { color: "red", style: "curly" }, glasses: "round" },
  mode: "prompt",
  outputApplied: { aspectRatio: "1:1", resolution: "1K", format: "png" },
  license: "CC BY 4.0",
  credit: "the artists",
  drawingVersion: "1",
};
const accountId = "account";
const few = 1_000;
const many = 1_000_000;
const short = await openWith(few);
const long = await openWith(many);
const bare = new DatabaseSync(join(directory, `${many}.db`));
const count = bare.prepare("SELECT count(*) FROM avatars WHERE account_id = ?");

const measured = await interleave(50, {
  newestOfFew: () => pages(short, { limit: 20, offset: 0 }),
  newestOfMany: () => pages(long, { limit: 20, offset: 0 }),
  afterOfFew: () => pages(short, { limit: 20, offset: 0, after: idOf(few / 2) }),
  afterOfMany: () => pages(long, { limit: 20, offset: 0, after: idOf(many / 2) }),
});
const counting = await interleave(5, { byCounting: async () => timed(() => count.get(accountId)) });

console.log(
  JSON.stringify({
    newestOfFew: measured("newestOfFew"),
    newestOfMany: measured("newestOfMany"),
    afterOfFew: measured("afterOfFew"),
    afterOfMany: measured("afterOfMany"),
    byCounting: counting("byCounting"),
  }),
);
bare.close();
await short.close();
await long.close();

async function openWith(avatars: number): Promise<Store> {
  const path = join(directory, `${avatars}.db`);
  const store = createSqliteStore({ path });
  const input = { prompt: "a wise owl", seed: 7, output: {}, references: [] };
  await store.transact(async (tx) => {
    await tx.accounts.insert({
      id: accountId,
      name: "Acme",
      tier: "pro",
      status: "active",
      metered: false,
      createdAt: 1,
    });
    await tx.jobs.insert(newJob("job", accountId, input, 1));
  });
  // Inserted with SQL, because as many transactions would take too long.
  const database = new DatabaseSync(path);
  database
    .prepare(
      `INSERT INTO avatars (id, account_id, job_id, created_at, body)
        WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ?)
        SELECT printf('avatar-%08d', n), ?, 'job', n,
          json_set(?, '$.id', printf('avatar-%08d', n), '$.createdAt', n, '$.updatedAt', n) FROM number`,
    )
    .run(avatars, accountId, JSON.stringify({ accountId, label: null, jobId: "job", result }));
  database.prepare("UPDATE accounts SET avatars = ? WHERE id = ?").run(avatars, accountId);
  database.close();
  return store;
}

function idOf(number: number): string {
  return `avatar-${String(number).padStart(8, "0")}`;
}

/** Milliseconds per page, measured over ten pages. */
async function pages(store: Store, page: PageQuery): Promise<number> {
  const started = performance.now();
  for (let left = 10; left > 0; left--) {
    const { items } = await store.avatars.list(accountId, page);
    if (items.length !== page.limit) throw new Error(`A page has ${items.length} avatars.`);
  }
  return (performance.now() - started) / 10;
}

function timed(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
