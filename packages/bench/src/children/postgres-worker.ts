// A worker with the real illustrator on one PostgreSQL, one job at a time, until it is killed.
import { createEngine } from "@likeness/engine";
import { openPostgres } from "@likeness/engine/postgres";

const [, , connection = "", schema = ""] = process.argv;
const engine = createEngine({ ...openPostgres({ connection, schema }), worker: { concurrency: 1 } });
await engine.fetch(`${engine.url}/readyz`);
console.log("ready");
// An engine that waits for work does not keep its process running.
setInterval(() => undefined, 60_000);
