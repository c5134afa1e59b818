// Jobs accepted per second with each transaction synced to disk, compared to the disk and SQLite alone.
import { closeSync, fsyncSync, mkdirSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { createEngine } from "@likeness/engine";
import { median, percentile } from "../lib/statistics.ts";

const [, , directory = ""] = process.argv;
mkdirSync(directory, { recursive: true });
const engine = createEngine({ dataDir: join(directory, "engine"), worker: false });
const database = openDatabase();
const file = openSync(join(directory, "synced"), "w");
const page = Buffer.alloc(4096, 1);

const one = { rates: [] as number[], latencies: [] as number[] };
const fifty = { rates: [] as number[], latencies: [] as number[] };
const syncs: number[] = [];
const commits: number[] = [];

await accept(1, 300);
await accept(50, 2_000);
for (let round = 0; round < 7; round++) {
  for (let sync = 0; sync < 200; sync++) syncs.push(timed(writeAndSync));
  for (let commit = 0; commit < 200; commit++) commits.push(timed(insertOne));
  record(one, await accept(1, 600));
  record(fifty, await accept(50, 3_000));
}

console.log(
  JSON.stringify({
    syncP99: percentile(syncs, 0.99),
    bareCommits: 1_000 / median(commits),
    oneRate: median(one.rates),
    oneP99: percentile(one.latencies, 0.99),
    fiftyRate: median(fifty.rates),
    fiftyMedian: median(fifty.latencies),
    fiftyP99: percentile(fifty.latencies, 0.99),
  }),
);
closeSync(file);
database.close();
await engine.stop();

interface Accepted {
  readonly perSecond: number;
  readonly latencies: readonly number[];
}

async function accept(callers: number, total: number): Promise<Accepted> {
  const latencies: number[] = [];
  const started = performance.now();
  const caller = async () => {
    for (let index = 0; index < total / callers; index++) {
      const began = performance.now();
      const response = await engine.fetch(`${engine.url}/api/v1/avatars/generate`, {
        method: "POST",
        headers: {
          authorization: `Bearer ${engine.apiKey}`,
          "content-type": "application/json",
          "idempotency-key": crypto.randomUUID(),
        },
        body: JSON.stringify({
          prompt: "a smiling astronaut with red curly hair and round glasses",
          seed: 7,
        }),
      });
      const text = await response.text();
      if (response.status !== 202) throw new Error(`${response.status}: ${text}`);
      latencies.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  return { perSecond: (total * 1_000) / (performance.now() - started), latencies };
}

function record(target: { rates: number[]; latencies: number[] }, { perSecond, latencies }: Accepted): void {
  target.rates.push(perSecond);
  target.latencies.push(...latencies);
}

function writeAndSync(): void {
  writeSync(file, page);
  fsyncSync(file);
}

/** A database with the settings of the engine, for transactions that insert one row. */
function openDatabase(): DatabaseSync {
  const database = new DatabaseSync(join(directory, "bare.db"));
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE rows (body TEXT) STRICT");
  return database;
}

function insertOne(): void {
  database.exec("INSERT INTO rows VALUES ('a smiling astronaut with red curly hair and round glasses')");
}

function timed(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
