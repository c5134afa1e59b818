// Jobs accepted, claimed and completed per second by one process with a PostgreSQL database that syncs to disk, and the
// latency of a single caller, compared to pg-boss in the same database.
import { createEngine } from "@likeness/engine";
import { openPostgres } from "@likeness/engine/postgres";
import { PgBoss } from "pg-boss";
import { openBacklog } from "../lib/backlog.ts";
import { acceptInTurn, createAccounts, generateRequest } from "../lib/job-requests.ts";
import { measureLatencies, perSecond } from "../lib/rate.ts";
import { interleave, median, percentile } from "../lib/statistics.ts";

const [, , connection = ""] = process.argv;
const rounds = 5;
const many = { callers: 50, milliseconds: 500 };
const workers = { callers: 16, times: 500 };
const singles = 1_000;
// The first tenant has half of the jobs, and the others must not run out of theirs.
const waiting = 2 * workers.times * (rounds + 1);

const engine = createEngine({ ...openPostgres({ connection, schema: "accepting" }), worker: false });
const accept = acceptInTurn(engine, await createAccounts(engine, 10));
const acceptForOne = acceptInTurn(engine, [engine.apiKey]);
const { store } = openPostgres({ connection, schema: "claiming", maxConnections: workers.callers });
const backlog = await openBacklog(store, 0.5);
await backlog.add(waiting);
const boss = await new PgBoss({ connectionString: connection, max: workers.callers }).start();
await boss.createQueue("sent");
await boss.createQueue("waiting");
await boss.insert(
  "waiting",
  Array.from({ length: waiting }, () => ({ data: generateRequest })),
);

const measures = {
  accepted: () => perSecond(many, accept),
  acceptedOfOne: () => perSecond(many, acceptForOne),
  sent: () => perSecond(many, send),
  claimed: () => backlog.work(workers.times, workers.callers),
  fetched: () => perSecond(workers, fetchAndComplete),
};
// Warm up.
for (const measure of Object.values(measures)) await measure();
const rate = await interleave(rounds, measures);
await measureLatencies(singles / 10, { accept, send });
const latencies = await measureLatencies(singles, { accept, send });
console.log(
  JSON.stringify({
    accepted: rate("accepted"),
    acceptedOfOne: rate("acceptedOfOne"),
    sent: rate("sent"),
    claimed: rate("claimed"),
    fetched: rate("fetched"),
    acceptMedian: median(latencies("accept")),
    acceptP99: percentile(latencies("accept"), 0.99),
    sendMedian: median(latencies("send")),
    sendP99: percentile(latencies("send"), 0.99),
  }),
);
await boss.stop({ graceful: false });
await backlog.close();
await engine.stop();

async function send(): Promise<void> {
  await boss.send("sent", generateRequest);
}

async function fetchAndComplete(): Promise<void> {
  const [job] = await boss.fetch("waiting");
  if (!job) throw new Error("pg-boss returned no job.");
  await boss.complete("waiting", job.id);
}
