// Whose jobs the first twenty starts are, when one tenant of ten has nearly all of the backlog.
import { join } from "node:path";
import { createSqliteStore } from "../../../engine/src/storage/sqlite/sqlite-store.ts";
import { openBacklog } from "../lib/backlog.ts";

const [, , folder = ""] = process.argv;
const backlog = await openBacklog(createSqliteStore({ path: join(folder, "fair.db") }), 0.91);
await backlog.add(1_000);

const owners: string[] = [];
const { items: waiting } = await backlog.store.listJobs("tenant-0", { limit: 20, offset: 0 });
for (let start = 0; start < 20; start++) owners.push((await backlog.claim())?.accountId ?? "nobody");

console.log(
  JSON.stringify({
    greedy: owners.filter((owner) => owner === "tenant-0").length,
    // Every one of the oldest twenty is the greedy tenant's.
    oldestFirst: waiting.length,
  }),
);
await backlog.close();
