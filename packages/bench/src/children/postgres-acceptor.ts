// Accepts jobs in a PostgreSQL database whenever it reads a line with the number of callers and for how long.
import { createInterface } from "node:readline";
import { createEngine } from "@likeness/engine";
import { openPostgres } from "@likeness/engine/postgres";
import * as z from "zod";
import { acceptInTurn } from "../lib/job-requests.ts";
import { perSecond } from "../lib/rate.ts";

const [, , connection = "", schema = "", ...apiKeys] = process.argv;
const load = z.object({ callers: z.number(), milliseconds: z.number() });
const engine = createEngine({ ...openPostgres({ connection, schema }), worker: false });
const accept = acceptInTurn(engine, apiKeys);
await accept();
console.log(JSON.stringify("ready"));
for await (const line of createInterface(process.stdin)) {
  console.log(JSON.stringify(await perSecond(load.parse(JSON.parse(line)), accept)));
}
await engine.stop();
