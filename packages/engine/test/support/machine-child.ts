// One of several machines on one PostgreSQL: a server without a worker, or a worker. Prints its URL.
import { createEngine } from "../../src/index.ts";
import { openPostgres } from "../../src/postgres.ts";
import { serve } from "../../src/serve.ts";
import { createAcceleratedClock } from "./accelerated-clock.ts";
import { createTinyModel } from "./tiny-model.ts";

const [role = "", connection = "", schema = "", since = "", speed = ""] = process.argv.slice(2);
// Exits with its parent process.
process.stdin.resume().once("close", () => process.exit());

const engine = createEngine({
  ...openPostgres({ connection, schema, maxConnections: 5 }),
  clock: createAcceleratedClock(Number(since), Number(speed)),
  model: createTinyModel(() => new Promise((resolve) => setTimeout(resolve, 20))),
  worker: role === "worker" ? { concurrency: 4, leaseMs: 15_000 } : false,
  webhooks: { allowPrivate: true },
  // The clock is accelerated.
  limits: { pro: { requestsPerMinute: null }, enterprise: { requestsPerMinute: null } },
});
await engine.fetch(`${engine.url}/readyz`);
const url = role === "server" ? (await serve(engine, { port: 0 })).url : engine.url;
process.stdout.write(`${JSON.stringify({ url: String(url) })}\n`);
