import { copyFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { fetchText } from "../support/fetch-text.ts";
import { start } from "../support/start.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

type Change = (database: string, dataDir: string) => Promise<void>;

async function replaceDatabase(database: string): Promise<void> {
  await copyFile(database, `${database}.copy`);
  await rename(`${database}.copy`, database);
}

const changes: [string, Change][] = [
  ["the database is deleted", (database) => rm(database)],
  ["the database is replaced by a copy", replaceDatabase],
  ["the database is moved", (database) => rename(database, `${database}.moved`)],
  ["the write-ahead log is deleted", (database) => rm(`${database}-wal`)],
  ["the data directory is deleted", (_, dataDir) => rm(dataDir, { recursive: true })],
  ["the data directory is moved", (_, dataDir) => rename(dataDir, `${dataDir}.moved`)],
];

test.each(changes)(
  "when %s under a running engine, it is not ready and writes nothing",
  async (_, change) => {
    const dataDir = join(temporaryDirectory(), "data");
    const database = join(dataDir, "likeness.db");
    const faults: unknown[] = [];
    const client = start({ dataDir, worker: false, webhooks: false, onFault: (error) => faults.push(error) });
    const { json } = await client.generate();
    expect((await fetchText(client.engine, "/readyz")).status).toBe(200);
    await change(database, dataDir);
    const ready = await fetchText(client.engine, "/readyz");
    expect([ready.status, JSON.parse(ready.text).checks.store]).toEqual([503, "was deleted or replaced"]);
    for (const write of [
      await client.generate({}, { "idempotency-key": "one" }),
      await client.request("POST", `/api/v1/jobs/${json.data.id}/cancel`, { body: {} }),
      await client.request("POST", "/api/v1/keys", { body: { name: "new" } }),
    ]) {
      expect([write.status, write.json.error.code]).toEqual([503, "service_unavailable"]);
      expect(write.json.error.message).toContain("deleted or replaced");
      expect(write.headers.get("retry-after")).toBe("60");
      expect(write.text).not.toContain(dataDir);
    }
    expect(faults.map(String).join()).toContain(dataDir);
  },
);

test("continues when the original database is restored", async () => {
  const dataDir = join(temporaryDirectory(), "data");
  const client = start({ dataDir, worker: false, webhooks: false, onFault: () => undefined });
  await client.generate();
  await rename(dataDir, `${dataDir}.moved`);
  expect((await client.generate()).status).toBe(503);
  await rename(`${dataDir}.moved`, dataDir);
  expect((await client.generate()).status).toBe(202);
  expect((await fetchText(client.engine, "/readyz")).status).toBe(200);
  await client.engine.stop();
  const database = new DatabaseSync(join(dataDir, "likeness.db"), { readOnly: true });
  expect(database.prepare("SELECT count(*) AS jobs FROM jobs").get()).toEqual({ jobs: 2 });
  database.close();
});
