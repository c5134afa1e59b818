import { statSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { avatarSorts } from "../../src/ports/store.ts";
import { createSqlStore } from "../../src/storage/sql/sql-store.ts";
import { openNodeSqlite } from "../../src/storage/sqlite/node-sqlite.ts";
import { createSqliteStore } from "../../src/storage/sqlite/open-sqlite.ts";
import type { SqliteConnection } from "../../src/storage/sqlite/sqlite-connection.ts";
import { createSqliteDriver } from "../../src/storage/sqlite/sqlite-driver.ts";
import { account1 } from "../../src/testing/store/entities/accounts.ts";
import { createApiKey } from "../../src/testing/store/entities/api-keys.ts";
import { createAvatar } from "../../src/testing/store/entities/avatars.ts";
import { createDelivery } from "../../src/testing/store/entities/deliveries.ts";
import { createEndpoint } from "../../src/testing/store/entities/endpoints.ts";
import { createKeyScope } from "../../src/testing/store/entities/idempotency-keys.ts";
import { claimOptions, createJob, jobStatuses } from "../../src/testing/store/entities/jobs.ts";
import { createEntry } from "../../src/testing/store/entities/ledger.ts";
import { createLook } from "../../src/testing/store/entities/looks.ts";
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
  expect(() => database.exec("UPDATE entries SET amount = 0")).toThrow("Ledger entries never change");
  expect(() => database.exec("DELETE FROM entries")).toThrow("never deleted");
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
    await tx.avatars.insert(createAvatar(0));
    await tx.looks.insert(createLook(1, { jobId: createJob(1).id }));
    await tx.endpoints.insert(createEndpoint(1));
    await tx.deliveries.insert(
      createDelivery(1, { jobId: createJob(1).id, status: "failed", dueAt: null, endedAt: 2000 }),
    );
  });
  await store.close();
  const database = new DatabaseSync(path);
  const { connection, statements } = recording(openNodeSqlite(path));
  const recorded = createSqlStore(createSqliteDriver(connection));
  const page = { limit: 20, offset: 0, after: createJob(1).id };
  await recorded.accounts.list({ limit: 20, offset: 0 });
  await recorded.accounts.list({ limit: 20, offset: 0, after: account1.id });
  await recorded.apiKeys.findByHash("hash");
  await recorded.apiKeys.find(account1.id, "key");
  await recorded.apiKeys.list(account1.id, { limit: 20, offset: 0 });
  await recorded.jobs.find(account1.id, createJob(1).id);
  await recorded.jobs.list(account1.id, page);
  for (const status of jobStatuses) await recorded.jobs.list(account1.id, { ...page, status });
  await recorded.avatars.list(account1.id, { limit: 20, offset: 0 });
  for (const sort of avatarSorts) {
    await recorded.avatars.list(account1.id, { ...page, sort });
    await recorded.avatars.list(account1.id, { ...page, sort, status: "pending" });
    await recorded.avatars.list(account1.id, { ...page, sort, tag: "tag", search: "avatar 0" });
  }
  await recorded.looks.find(account1.id, createLook(1).id);
  await recorded.looks.list(account1.id, { ...page, avatarId: createAvatar(0).id });
  await recorded.looks.ofJob(account1.id, createJob(1).id);
  await recorded.looks.gallery(account1.id, [createAvatar(0).id], 5);
  await recorded.jobs.count(account1.id, "queued");
  await recorded.ledger.balance(account1.id);
  await recorded.ledger.list(account1.id, { limit: 20, offset: 0 });
  await recorded.endpoints.list(account1.id, { limit: 20, offset: 0 });
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
    await recorded.deliveries.list(account1.id, { limit: 20, offset: 0, ...filter });
    await recorded.deliveries.list(account1.id, {
      limit: 20,
      offset: 0,
      after: createDelivery(1).id,
      ...filter,
    });
  }
  await recorded.jobs.countUnfinished();
  await recorded.events.after(0, 10);
  await recorded.events.lastSequence();
  await recorded.transact(async (tx) => {
    await tx.jobs.get(createJob(1).id);
    await tx.ledger.findHold(createJob(1).id);
    await tx.idempotencyKeys.find(createKeyScope());
    await tx.idempotencyKeys.deleteExpired(0, 10);
    await tx.jobs.nextClaimable(0, claimOptions());
    await tx.deliveries.next(0, { urls: ["https://busy.example"], accounts: [account1.id] });
    await tx.deliveries.deleteEndedBefore(0, 10);
  });
  expect(statements.size).toBeGreaterThan(40);
  for (const sql of statements) {
    const plan = database
      .prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .all()
      .map(({ detail }) => String(detail));
    const planText = `${sql}\n${plan.join("\n")}`;
    // Claims must not read completed jobs, whose number grows.
    if (sql.includes("jobs_waiting")) expect(plan.join(), planText).not.toContain("jobs_by");
    // Scanning an index for its first row reads one row, and json_each reads parameters.
    const parts = new RegExp(`^SCAN (${limitedParts.join("|")})$`);
    const scans = plan.filter((line) =>
      /^SCAN (?!\(subquery|CONSTANT ROW|json_each|.* USING (COVERING )?INDEX)/.test(line),
    );
    expect(
      scans.filter((line) => !parts.test(line)),
      planText,
    ).toEqual([]);
    // Processing jobs are few, and found among those of all accounts.
    const ofProcessing = sql.includes("queue_state = 'processing'") && sql.includes("DESC LIMIT");
    if (ofProcessing) expect(plan.join(), planText).toContain("jobs_by_lease_end");
    else if (sql.includes("DESC LIMIT")) expect(plan.join(), planText).not.toContain("TEMP B-TREE");
  }
  database.close();
});

test("loads node:sqlite on first use and prints no warning", async () => {
  const adapter = join(import.meta.dirname, "../../src/storage/sqlite/open-sqlite.ts");
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

/** Parts of statements that have few rows, or are limited. */
const limitedParts = ["found", "oldest", "due", "receivers", "expired"];

function recording(connection: SqliteConnection): { connection: SqliteConnection; statements: Set<string> } {
  const statements = new Set<string>();
  const record = (text: string) => {
    if (/^\s*(SELECT|WITH|DELETE|UPDATE)/.test(text)) statements.add(text);
    return text;
  };
  return {
    statements,
    connection: {
      ...connection,
      get inTransaction() {
        return connection.inTransaction;
      },
      all: (text, values) => connection.all(record(text), values),
      run: (text, values) => connection.run(record(text), values),
    },
  };
}
