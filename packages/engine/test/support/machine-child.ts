// A machine of several on one PostgreSQL: a server that draws nothing, or a worker that nobody asks. Says where it is.
import { createEngine } from "../../src/index.ts";
import { openPostgres } from "../../src/postgres.ts";
import { serve } from "../../src/serve.ts";
import { createQuickClock } from "./quick-clock.ts";
import { createTinyModel } from "./tiny-model.ts";

const [role = "", connection = "", schema = "", since = "", speed = ""] = process.argv.slice(2);
// Whoever started it may be killed too, and it must not outlive them.
process.stdin.resume().once("close", () => process.exit());

const engine = createEngine({
  ...openPostgres({ connection, schema, maxConnections: 5 }),
  clock: createQuickClock(Number(since), Number(speed)),
  model: createTinyModel(() => new Promise((resolve) => setTimeout(resolve, 20))),
  worker: role === "worker" ? { concurrency: 4, leaseMs: 15_000 } : false,
  webhooks: { allowPrivate: true },
  // A minute of a test is no minute of a person.
  limits: { pro: { requestsPerMinute: null }, enterprise: { requestsPerMinute: null } },
});
await engine.fetch(`${engine.url}/readyz`);
const url = role === "server" ? (await serve(engine, { port: 0 })).url : engine.url;
process.stdout.write(`${JSON.stringify({ url: String(url) })}\n`);
