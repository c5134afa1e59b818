import { describe, expect, test } from "vitest";
import type { Engine } from "../../src/index.ts";
import { createSqliteStore } from "../../src/storage/sqlite/open-sqlite.ts";
import { start, type TestClient } from "../support/start.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { checkLedger } from "./check-ledger.ts";

async function tenant(client: TestClient, credits?: number): Promise<{ id: string; client: TestClient }> {
  const newAccount = { name: "Acme", tier: "unlimited", credits } as const;
  const { account, apiKey } = await client.engine.accounts.create(newAccount);
  return { id: account.id, client: client.withApiKey(apiKey) };
}

const balance = async (client: TestClient) => (await client.request("GET", "/api/v1/credits")).json.data;

const entries = async (client: TestClient) =>
  (await client.request("GET", "/api/v1/credits/entries")).json.data.data;

test("lists all ledger entries, newest first", async () => {
  const { client } = await tenant(start(), 10);
  const { json } = await client.generate();
  await client.wait(json.data.id);
  const [charge, hold, grant] = await entries(client);
  expect(grant).toMatchObject({
    kind: "grant",
    amount: 10,
    available_change: 10,
    held_change: 0,
    job_id: null,
  });
  expect(hold).toMatchObject({ kind: "hold", available_change: -2, held_change: 2, job_id: json.data.id });
  expect(charge).toMatchObject({
    kind: "charge",
    available_change: 0,
    held_change: -2,
    job_id: json.data.id,
  });
  expect(await balance(client)).toMatchObject({ object: "credits", available: 8, held: 0, charged: 2 });
});

test("pages through the ledger with `after`", async () => {
  const { client } = await tenant(start({ worker: false }), 10);
  for (let n = 0; n < 3; n++) await client.generate();
  const first = await client.request("GET", "/api/v1/credits/entries?limit=2");
  expect(first.json.data).toMatchObject({ has_more: true, total_count: 4 });
  const after = first.json.data.data[1].id;
  const rest = await client.request("GET", `/api/v1/credits/entries?limit=10&after=${after}`);
  expect(rest.json.data.data.map(({ kind }: { kind: string }) => kind)).toEqual(["hold", "grant"]);
});

test("never rejects an account without metering, but records its spending", async () => {
  const { client } = await tenant(start());
  const { json } = await client.generate({ output: { count: 4 } });
  await client.wait(json.data.id);
  expect(await balance(client)).toMatchObject({ available: null, held: 0, charged: 8 });
});

test("rejects what an account cannot pay for, with the shortfall", async () => {
  const { client } = await tenant(start(), 5);
  const first = await client.generate();
  expect(first.status).toBe(202);
  await client.wait(first.json.data.id);
  const tooMuch = await client.generate({ output: { count: 2 } });
  expect([tooMuch.status, tooMuch.json.error.code]).toEqual([402, "insufficient_credits"]);
  expect(tooMuch.json.error).toMatchObject({ required: 4, available: 3, shortfall: 1 });
  expect((await client.generate()).status).toBe(202);
});

test("releases the credits of a cancelled job", async () => {
  const { client } = await tenant(start({ worker: false }), 2);
  const { json } = await client.generate();
  expect((await client.generate()).status).toBe(402);
  const cancelled = await client.request("POST", `/api/v1/jobs/${json.data.id}/cancel`);
  expect(cancelled.json).toMatchObject({ status: "cancelled", data: { status: "cancelled" } });
  expect((await client.generate()).status).toBe(202);
});

describe("an account with a later first grant", () => {
  test("begins with the granted amount, whatever it used before", async () => {
    const operator = start();
    const { id, client } = await tenant(operator);
    const { json } = await client.generate();
    await client.wait(json.data.id);
    const grant = await operator.request("POST", `/api/v1/accounts/${id}/credits`, { body: { amount: 5 } });
    expect(grant.json.data).toMatchObject({ kind: "grant", amount: 5 });
    expect(await balance(client)).toMatchObject({ available: 5, held: 0, charged: 2 });
    expect((await entries(client))[1]).toMatchObject({ amount: 2, note: "used before credits were counted" });
    expect((await client.generate({ output: { count: 3 } })).status).toBe(402);
  });

  test("gets the credits of a running job back if it fails", async () => {
    const operator = start({ worker: false });
    const { id, client } = await tenant(operator);
    const { json } = await client.generate();
    await operator.request("POST", `/api/v1/accounts/${id}/credits`, { body: { amount: 5 } });
    expect(await balance(client)).toMatchObject({ available: 5, held: 2 });
    await client.request("POST", `/api/v1/jobs/${json.data.id}/cancel`);
    expect(await balance(client)).toMatchObject({ available: 7, held: 0 });
  });
});

test("adds up fractions of credits", async () => {
  const { client } = await tenant(start({ prices: { image: 0.1, image4K: 0.2 } }), 0.3);
  for (let n = 0; n < 3; n++) {
    const { status, json } = await client.generate();
    expect(status).toBe(202);
    await client.wait(json.data.id);
  }
  expect(await balance(client)).toMatchObject({ available: 0, held: 0, charged: 0.3 });
  expect((await client.generate()).json.error).toMatchObject({ required: 0.1, available: 0, shortfall: 0.1 });
});

describe.each(["memory", "SQLite"])("in %s", (storage) => {
  test("accepts exactly twenty of fifty concurrent requests with credits for twenty", async () => {
    const dataDir = temporaryDirectory();
    const operator = start({ worker: false, ...(storage === "SQLite" && { dataDir }) });
    const { client } = await tenant(operator, 40);
    const responses = await Promise.all(Array.from({ length: 50 }, () => client.generate()));
    expect(responses.filter(({ status }) => status === 202)).toHaveLength(20);
    expect(responses.filter(({ status }) => status === 402)).toHaveLength(30);
    expect(await balance(client)).toMatchObject({ available: 0, held: 40 });
  });
});

test("does not spend the same credits in two processes on one data directory", async () => {
  const dataDir = temporaryDirectory();
  const [one, two] = [start({ worker: false, dataDir }), start({ worker: false, dataDir })];
  const { account, apiKey } = await one.engine.accounts.create({
    name: "Acme",
    tier: "unlimited",
    credits: 20,
  });
  const doors = [one.withApiKey(apiKey), two.withApiKey(apiKey)];
  const responses = await Promise.all(
    Array.from({ length: 40 }, (_, n) => doors[n % 2]?.generate().then(({ status }) => status)),
  );
  expect(responses.filter((status) => status === 202)).toHaveLength(10);
  await Promise.all([one, two].map(({ engine }: { engine: Engine }) => engine.stop()));
  const store = createSqliteStore({ path: `${dataDir}/likeness.db` });
  const { jobs } = await checkLedger(store, account.id);
  await store.close();
  expect(jobs).toHaveLength(10);
});
