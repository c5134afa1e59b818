// Which tenants the first 20 started jobs belong to if one of ten tenants has most of the queued jobs.
import { join } from "node:path";
import { createSqliteStore } from "../../../engine/src/storage/sqlite/open-sqlite.ts";
import { openBacklog } from "../lib/backlog.ts";

const [, , directory = ""] = process.argv;
const backlog = await openBacklog(createSqliteStore({ path: join(directory, "fair.db") }), 0.91);
await backlog.add(1_000);

const owners: string[] = [];
const { items: waiting } = await backlog.store.jobs.list("tenant-0", { limit: 20, offset: 0 });
for (let start = 0; start < 20; start++) owners.push((await backlog.claim())?.accountId ?? "none");

console.log(
  JSON.stringify({
    greedy: owners.filter((owner) => owner === "tenant-0").length,
    // All of the oldest 20 jobs belong to that tenant.
    oldestFirst: waiting.length,
  }),
);
await backlog.close();
