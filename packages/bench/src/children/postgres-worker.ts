// A worker with the built-in model on a PostgreSQL database that processes one job at a time until it is killed.
import { createEngine } from "@likeness/engine";
import { openPostgres } from "@likeness/engine/postgres";

const [, , connection = "", schema = ""] = process.argv;
const engine = createEngine({ ...openPostgres({ connection, schema }), worker: { concurrency: 1 } });
await engine.fetch(`${engine.url}/readyz`);
console.log("ready");
// An idle engine does not keep the process alive.
setInterval(() => undefined, 60_000);
