import { statSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { type Connection, createConnection } from "../../src/storage/sqlite/connection.ts";
import { createSqliteEvents } from "../../src/storage/sqlite/sqlite-events.ts";
import { createSqliteReads } from "../../src/storage/sqlite/sqlite-reads.ts";
import { createSqliteStore } from "../../src/storage/sqlite/sqlite-store.ts";
import { createSqliteWrites } from "../../src/storage/sqlite/sqlite-writes.ts";
import {
  account1,
  createApiKey,
  createAvatar,
  createDelivery,
  createEndpoint,
  createEntry,
  createJob,
  createKeyScope,
  noCaps,
} from "../../src/testing/store/samples.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { runNode } from "./run-node.ts";

async function openWithAccount(path: string) {
  const store = createSqliteStore({ path });
  await store.transact(async (tx) => {
    await tx.accounts.insert(account1);
    await tx.jobs.insert(createJob(1));
    await tx.ledger.insert(createEntry(1));
  });
  return store;
}

test("creates directory and files accessible only by their owner", async () => {
  const directory = join(temporaryDirectory(), "nested", "directory");
  const store = await openWithAccount(join(directory, "likeness.db"));
  expect(statSync(directory).mode & 0o777).toBe(0o700);
  for (const file of ["likeness.db", "likeness.db-wal", "likeness.db-shm"]) {
    expect(statSync(join(directory, file)).mode & 0o777).toBe(0o600);
  }
  await store.close();
});

test("rejects updates and deletes of ledger entries by SQL", async () => {
  const path = join(temporaryDirectory(), "likeness.db");
  await (await openWithAccount(path)).close();
  const database = new DatabaseSync(path);
  expect(() => database.exec("UPDATE entries SET amount = 0")).toThrow("ledger entries never change");
  expect(() => database.exec("DELETE FROM entries")).toThrow("ledger entries are never deleted");
  database.close();
});

test("rejects when a stored body is invalid", async () => {
  const path = join(temporaryDirectory(), "likeness.db");
  const store = await openWithAccount(path);
  const database = new DatabaseSync(path);
  database.exec(`UPDATE jobs SET body = '{"id":"job-000001","status":"asleep"}'`);
  database.close();
  await expect(store.jobs.find(account1.id, createJob(1).id)).rejects.toThrow();
  await store.close();
});

test("uses an index for every statement and sorts no list", async () => {
  const path = join(temporaryDirectory(), "likeness.db");
  const store = await openWithAccount(path);
  await store.transact(async (tx) => {
    await tx.apiKeys.insert(createApiKey(1));
    await tx.avatars.insert(createAvatar(1, { jobId: createJob(1).id }));
    await tx.endpoints.insert(createEndpoint(1));
    await tx.deliveries.insert(
      createDelivery(1, { jobId: createJob(1).id, status: "failed", dueAt: null, endedAt: 2000 }),
    );
  });
  await store.close();
  const database = new DatabaseSync(path);
  const { connection, statements } = recording(createConnection(database, path));
  const [reads, writes] = [createSqliteReads(connection), createSqliteWrites(connection)];
  const events = createSqliteEvents(connection);
  const page = { limit: 20, offset: 0, after: createJob(1).id };
  await reads.listAccounts({ limit: 20, offset: 0 });
  await reads.listAccounts({ limit: 20, offset: 0, after: account1.id });
  await reads.findApiKeyByHash("hash");
  await reads.findApiKey(account1.id, "key");
  await reads.listApiKeys(account1.id, { limit: 20, offset: 0 });
  await reads.findJob(account1.id, createJob(1).id);
  await reads.listJobs(account1.id, page);
  await reads.listJobs(account1.id, { ...page, status: "queued" });
  await reads.listAvatars(account1.id, { limit: 20, offset: 0 });
  await reads.countJobs(account1.id, "queued");
  await reads.balance(account1.id);
  await reads.listEntries(account1.id, { limit: 20, offset: 0 });
  await reads.listEndpoints(account1.id, { limit: 20, offset: 0 });
  const [endpointId, jobId, status] = [createEndpoint(1).id, createJob(1).id, "failed"] as const;
  for (const filter of [
    {},
    { status },
    { endpointId },
    { endpointId, status },
    { jobId },
    { jobId, status },
    { jobId, endpointId },
    { jobId, endpointId, status },
  ]) {
    await reads.listDeliveries(account1.id, { limit: 20, offset: 0, ...filter });
    await reads.listDeliveries(account1.id, { limit: 20, offset: 0, after: createDelivery(1).id, ...filter });
  }
  await reads.countUnfinished();
  await events.eventsAfter(0, 10);
  await events.lastSequence();
  await writes.findHold(createJob(1).id);
  await writes.findKey(createKeyScope());
  await writes.deleteExpiredKeys(0, 10);
  await writes.nextClaimable(0, noCaps);
  await writes.nextDelivery(0, { urls: ["https://busy.example"], accounts: [account1.id] });
  await writes.deleteDeliveriesEndedBefore(0, 10);
  expect(statements.size).toBeGreaterThan(40);
  for (const sql of statements) {
    const plan = database
      .prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .all()
      .map(({ detail }) => String(detail));
    const planText = `${sql}\n${plan.join("\n")}`;
    // Claims must not read completed jobs, whose number grows.
    if (sql.includes("FROM lines")) expect(plan.join(), planText).not.toContain("jobs_by");
    // Scanning an index for its first row reads one row, and json_each reads parameters.
    const scans = plan.filter((line) =>
      /^SCAN (?!\(subquery|json_each|.* USING (COVERING )?INDEX)/.test(line),
    );
    expect(scans, planText).toEqual([]);
    if (sql.includes("OFFSET")) expect(plan.join(), planText).not.toContain("TEMP B-TREE");
  }
  database.close();
});

test("loads node:sqlite on first use and prints no warning", async () => {
  const adapter = join(import.meta.dirname, "../../src/storage/sqlite/sqlite-store.ts");
  const script = `
    const { createSqliteStore } = await import(${JSON.stringify(adapter)});
    const before = process.moduleLoadList.some((name) => name.includes("node:sqlite") || name.includes("NativeModule sqlite"));
    const store = createSqliteStore({ path: ${JSON.stringify(join(temporaryDirectory(), "likeness.db"))} });
    console.log(JSON.stringify({ before, sequence: await store.events.lastSequence() }));
    await store.close();`;
  const { stdout, stderr } = await runNode(["--input-type=module", "--eval", script]);
  expect(JSON.parse(stdout)).toEqual({ before: false, sequence: 0 });
  expect(stderr).toBe("");
});

function recording(connection: Connection): { connection: Connection; statements: Set<string> } {
  const statements = new Set<string>();
  const record = (sql: string) => {
    statements.add(sql);
    return sql;
  };
  return {
    statements,
    connection: {
      ...connection,
      one: (sql, ...values) => connection.one(record(sql), ...values),
      all: (sql, ...values) => connection.all(record(sql), ...values),
      run: (sql, ...values) => connection.run(record(sql), ...values),
    },
  };
}
