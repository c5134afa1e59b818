// Time to list 20 avatars of an account with few and with many avatars, for each sort and filter.
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { newAvatar } from "../../../engine/src/model/avatar.ts";
import { avatarSorts, type Store } from "../../../engine/src/ports/store.ts";
import { createSqliteStore } from "../../../engine/src/storage/sqlite/open-sqlite.ts";
import { median } from "../lib/statistics.ts";

const [, , directory = ""] = process.argv;
const accountId = "account";
const few = 1_000;
const many = 1_000_000;
/** So many avatars have the tag "rare" and are not ready, in the short list and in the long one. */
const rareAvatars = 25;

type Query = Parameters<Store["avatars"]["list"]>[1];

const page = { limit: 20, offset: 0 };
const filters: Readonly<Record<string, Partial<Query>>> = {
  "no filter": {},
  label: { label: "Ada Lovelace" },
  search: { search: "lovelace ada" },
  tag: { tag: "common" },
  "rare tag": { tag: "rare" },
  status: { status: "ready" },
  visibility: { visibility: "private" },
  published: { published: false },
  "visibility and rare status": { visibility: "private", status: "error" },
  "all filters": {
    label: "Ada Lovelace",
    search: "ada",
    tag: "rare",
    status: "error",
    visibility: "private",
    published: false,
  },
};
const queries = avatarSorts.flatMap((sort) =>
  Object.entries(filters).map(([name, filter]) => ({
    name: `${name}, by ${sort}`,
    query: { ...page, sort, ...filter },
  })),
);

const short = await openWith(few);
const long = await openWith(many);
const bare = new DatabaseSync(join(directory, `${many}.db`));

/** A page is compared to the same page of the short list: the first one, and for filters with many results the middle. */
const measured: { readonly name: string; readonly short: number; readonly long: number }[] = [];
for (const { name, query } of queries) {
  const hasMany = query.tag !== "rare" && query.status !== "error";
  const pages = [
    { name, inShort: query, inLong: query },
    ...(hasMany
      ? [
          {
            name: `${name}, in the middle`,
            inShort: { ...query, after: idOf(few / 2) },
            inLong: { ...query, after: idOf(many / 2) },
          },
        ]
      : []),
  ];
  for (const { name, inShort, inLong } of pages) {
    const times: Record<"short" | "long", number[]> = { short: [], long: [] };
    for (let round = 0; round < 9; round++) {
      times.short.push(await timePages(short, inShort));
      times.long.push(await timePages(long, inLong));
    }
    measured.push({ name, short: median(times.short), long: median(times.long) });
  }
}
const timesOf = (name: string) => measured.find((page) => page.name === name);
const newest = timesOf("no filter, by created");
const middle = timesOf("no filter, by created, in the middle");
const slowest = measured.reduce((a, b) => (a.long / a.short > b.long / b.short ? a : b));
for (const { name, short, long } of measured)
  console.error(
    `${name}: ${short.toFixed(3)} ms of 1,000, ${long.toFixed(3)} ms of 1,000,000, ${(long / short).toFixed(2)} x`,
  );

console.log(
  JSON.stringify({
    newestOfFew: newest?.short,
    newestOfMany: newest?.long,
    middleOfFew: middle?.short,
    middleOfMany: middle?.long,
    slowestOfFew: slowest.short,
    slowestOfMany: slowest.long,
    pages: measured.length,
    queries: queries.length,
    byCounting: timeCounting(),
  }),
);
bare.close();
await short.close();
await long.close();

async function openWith(avatars: number): Promise<Store> {
  const path = join(directory, `${avatars}.db`);
  const store = createSqliteStore({ path });
  await store.transact(async (tx) => {
    await tx.accounts.insert({
      id: accountId,
      name: "Acme",
      tier: "pro",
      status: "active",
      metered: false,
      createdAt: 1,
    });
    const about = { label: "Ada Lovelace", tags: ["common"], origin: "images", coverLookId: "look" } as const;
    await tx.avatars.insert(newAvatar({ id: "ready", accountId, status: "ready", ...about }, 0));
    await tx.avatars.insert(
      newAvatar({ id: "rare", accountId, status: "error", ...about, tags: ["common", "rare"] }, 0),
    );
  });
  await store.close();
  copyAvatars(path, avatars);
  return createSqliteStore({ path });
}

/** Copies the two avatars with SQL, because as many transactions would take too long. */
function copyAvatars(path: string, avatars: number): void {
  const database = new DatabaseSync(path);
  const indexes = database
    .prepare(
      "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND name LIKE 'avatar%' AND sql IS NOT NULL",
    )
    .all();
  // Indexes are created faster after the rows.
  for (const { name } of indexes) database.exec(`DROP INDEX ${name}`);
  database.exec(`
    PRAGMA journal_mode = OFF;
    PRAGMA synchronous = OFF;
    PRAGMA cache_size = -400000;
    BEGIN;
    CREATE TEMP TABLE copies AS
      WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ${avatars})
      SELECT n, printf('avatar-%08d', n) AS id, n * 7919 % 1000 AS likes,
        iif(n % ${avatars / rareAvatars} = 0, 'rare', 'ready') AS original FROM number;
    INSERT INTO avatars (id, account_id, created_at, likes, comments, remixes, cover_look_id, body)
      SELECT copies.id, account_id, n, copies.likes, copies.likes, copies.likes, cover_look_id,
        json_set(body, '$.id', copies.id, '$.createdAt', n, '$.likes', copies.likes, '$.comments', copies.likes, '$.remixes', copies.likes)
      FROM copies JOIN avatars ON avatars.id = original;
    INSERT INTO avatar_terms (id, slot, account_id, term, created_at, likes, comments, remixes)
      SELECT copies.id, slot, account_id, term, n, copies.likes, copies.likes, copies.likes
      FROM copies JOIN avatar_terms ON avatar_terms.id = original;
    DELETE FROM avatar_terms WHERE id IN ('ready', 'rare');
    DELETE FROM avatars WHERE id IN ('ready', 'rare');
    UPDATE accounts SET avatars = ${avatars};
    ${indexes.map(({ sql }) => `${sql};`).join("\n")}
    COMMIT;
  `);
  database.close();
}

function idOf(number: number): string {
  return `avatar-${String(number - 1).padStart(8, "0")}`;
}

/** Milliseconds per page, measured over ten pages. */
async function timePages(store: Store, query: Query): Promise<number> {
  const started = performance.now();
  for (let left = 10; left > 0; left--) {
    const { items } = await store.avatars.list(accountId, query);
    if (items.length !== query.limit) throw new Error(`A page has ${items.length} avatars.`);
  }
  return (performance.now() - started) / 10;
}

function timeCounting(): number {
  const count = bare.prepare("SELECT count(*) FROM avatars WHERE account_id = ?");
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now();
    count.get(accountId);
    return performance.now() - started;
  });
  return median(times);
}
