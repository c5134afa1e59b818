// Jobs accepted, claimed and completed per second by one process with a PostgreSQL database that syncs to disk, compared to
// pg-boss in the same database.
import { createEngine } from "@likeness/engine";
import { openPostgres } from "@likeness/engine/postgres";
import { PgBoss } from "pg-boss";
import { openBacklog } from "../lib/backlog.ts";
import { interleave } from "../lib/statistics.ts";

const [, , connection = ""] = process.argv;
const callers = 50;
const accounts = 10;
const workers = 16;
const perRound = 500;
const waiting = 5_000;
const data = { prompt: "a smiling astronaut with red curly hair and round glasses", seed: 7 };

const engine = createEngine({ ...openPostgres({ connection, schema: "accepting" }), worker: false });
const { store } = openPostgres({ connection, schema: "claiming", maxConnections: workers });
const backlog = await openBacklog(store, 0.5);
await backlog.add(waiting);
const boss = await new PgBoss({ connectionString: connection, max: workers }).start();
await boss.createQueue("sent");
await boss.createQueue("waiting");
await boss.insert(
  "waiting",
  Array.from({ length: waiting }, () => ({ data })),
);

const keys = await Promise.all(
  Array.from({ length: accounts }, async (_, index) => {
    const { apiKey } = await engine.accounts.create({ name: `tenant ${index}`, tier: "unlimited" });
    return apiKey;
  }),
);
let next = 0;
const acceptForNextAccount = () => {
  next += 1;
  return accept(keys[next % accounts] ?? "");
};
await acceptForNextAccount();
const rate = await interleave(3, {
  accepted: () => perSecond(callers, acceptForNextAccount),
  acceptedOfOne: () => perSecond(callers, () => accept(engine.apiKey)),
  claimed: () => backlog.work(perRound, workers),
  sent: () => perSecond(callers, () => boss.send("sent", data)),
  fetched: () => perSecond(workers, fetchAndComplete),
});
console.log(
  JSON.stringify({
    accepted: rate("accepted"),
    acceptedOfOne: rate("acceptedOfOne"),
    claimed: rate("claimed"),
    sent: rate("sent"),
    fetched: rate("fetched"),
  }),
);
await boss.stop({ graceful: false });
await backlog.close();
await engine.stop();

async function accept(apiKey: string): Promise<void> {
  const response = await engine.fetch(`${engine.url}/api/v1/avatars/generate`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${apiKey}`,
      "content-type": "application/json",
      "idempotency-key": crypto.randomUUID(),
    },
    body: JSON.stringify(data),
  });
  const text = await response.text();
  if (response.status !== 202) throw new Error(`${response.status}: ${text}`);
}

async function fetchAndComplete(): Promise<void> {
  const [job] = await boss.fetch("waiting");
  if (!job) throw new Error("pg-boss returned no job.");
  await boss.complete("waiting", job.id);
}

async function perSecond(concurrency: number, action: () => Promise<unknown>): Promise<number> {
  let left = perRound;
  const started = performance.now();
  const worker = async () => {
    while (left-- > 0) await action();
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return (perRound * 1_000) / (performance.now() - started);
}
