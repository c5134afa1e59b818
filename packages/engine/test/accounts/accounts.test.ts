import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { start } from "../support/start.ts";

const accounts = "/api/v1/accounts";

describe("the operator", () => {
  test("creates an account with a tier and credits, whose key works immediately", async () => {
    const operator = start();
    const created = await operator.request("POST", accounts, {
      body: { name: "Acme", tier: "pro", credits: 100 },
    });
    expect(created.status).toBe(201);
    expect(created.json.data).toMatchObject({
      name: "Acme",
      tier: "pro",
      limits: { requests_per_minute: 60, concurrent_jobs: 5, queued_jobs: 1_000 },
      credits: { available: 100, held: 0, charged: 0 },
    });
    const own = await operator.withApiKey(created.json.data.api_key).request("GET", "/api/v1/account");
    expect(own.json.data).toEqual({ ...created.json.data, api_key: undefined });
  });

  test("creates accounts with the free tier and without metering by default", async () => {
    const operator = start();
    const { json } = await operator.request("POST", accounts, { body: { name: "Acme" } });
    expect([json.data.tier, json.data.credits.available]).toEqual(["free", null]);
  });

  test("lists all accounts newest first, and gets each one", async () => {
    const operator = start();
    const created = await operator.request("POST", accounts, { body: { name: "Acme" } });
    const { json } = await operator.request("GET", accounts);
    expect(json.data.data.map(({ name }: { name: string }) => name)).toEqual(["Acme", "local"]);
    expect(json.data.data[1]).toMatchObject({ tier: "unlimited", credits: { available: null } });
    expect(json.data.data.map((account: { is_operator: boolean }) => account.is_operator)).toEqual([
      false,
      true,
    ]);
    expect(JSON.stringify(json)).not.toContain("api_key");
    const one = await operator.request("GET", `${accounts}/${created.json.data.id}`);
    expect(one.json.data.name).toBe("Acme");
  });

  test("updates the name and tier of an account, effective with its next request", async () => {
    const operator = start();
    const { account, apiKey } = await operator.engine.accounts.create({ name: "Acme" });
    const changed = await operator.request("PATCH", `${accounts}/${account.id}`, {
      body: { name: "Acme & Sons", tier: "enterprise" },
    });
    expect(changed.json.data).toMatchObject({ name: "Acme & Sons", tier: "enterprise" });
    const next = await operator.withApiKey(apiKey).request("GET", "/api/v1/account");
    expect(next.json.data).toMatchObject({ name: "Acme & Sons", tier: "enterprise" });
    expect(next.headers.get("x-ratelimit-limit")).toBe("300");
    const renamed = await operator.request("PATCH", `${accounts}/${account.id}`, { body: { name: "Acme" } });
    expect(renamed.json.data).toMatchObject({ name: "Acme", tier: "enterprise" });
  });

  test("grants credits with a note, once per idempotency key", async () => {
    const operator = start();
    const { account, apiKey } = await operator.engine.accounts.create({ name: "Acme", credits: 0 });
    const headers = { "idempotency-key": randomUUID() };
    const options = { body: { amount: 10, note: "invoice 12" }, headers };
    const first = await operator.request("POST", `${accounts}/${account.id}/credits`, options);
    const again = await operator.request("POST", `${accounts}/${account.id}/credits`, options);
    expect(first.status).toBe(201);
    expect(first.json.data).toMatchObject({
      kind: "grant",
      amount: 10,
      available_change: 10,
      note: "invoice 12",
    });
    expect([again.text, again.headers.get("x-idempotency-replayed")]).toEqual([first.text, "true"]);
    const credits = await operator.withApiKey(apiKey).request("GET", "/api/v1/credits");
    expect(credits.json.data.available).toBe(10);
  });

  test("gets a 404 for an unknown account", async () => {
    const operator = start();
    const id = randomUUID();
    const responses = [
      await operator.request("GET", `${accounts}/${id}`),
      await operator.request("PATCH", `${accounts}/${id}`, { body: { name: "x" } }),
      await operator.request("POST", `${accounts}/${id}/credits`, { body: { amount: 1 } }),
      await operator.request("GET", `/api/v1/keys?account_id=${id}`),
      await operator.request("POST", "/api/v1/keys", { body: { account_id: id } }),
    ];
    for (const { status, json } of responses)
      expect([status, json.error.code]).toEqual([404, "account_not_found"]);
    expect(responses.map(({ json }) => json.error.param)).toEqual([
      "id",
      "id",
      "id",
      "account_id",
      "account_id",
    ]);
  });
});

describe("other callers", () => {
  test("can read but not change their own account", async () => {
    const operator = start();
    const { account, apiKey } = await operator.engine.accounts.create({ name: "Acme", tier: "pro" });
    const acme = operator.withApiKey(apiKey);
    expect((await acme.request("GET", `${accounts}/${account.id}`)).json.data.id).toBe(account.id);
    const rejected = [
      await acme.request("GET", accounts),
      await acme.request("POST", accounts, { body: { name: "mine" } }),
      await acme.request("PATCH", `${accounts}/${account.id}`, { body: { tier: "unlimited" } }),
      await acme.request("POST", `${accounts}/${account.id}/credits`, { body: { amount: 1e6 } }),
    ];
    for (const { status, json } of rejected) {
      expect([status, json.error.type, json.error.code]).toEqual([
        403,
        "permission_error",
        "operator_required",
      ]);
    }
    expect((await operator.request("GET", `${accounts}/${account.id}`)).json.data).toMatchObject({
      tier: "pro",
      credits: { available: null },
    });
  });

  test("cannot find out which other accounts exist", async () => {
    const operator = start();
    const { apiKey } = await operator.engine.accounts.create({ name: "Acme" });
    const { account } = await operator.engine.accounts.create({ name: "Other" });
    const acme = operator.withApiKey(apiKey);
    for (const id of [account.id, operator.engine.account.id, randomUUID()]) {
      const { status, json } = await acme.request("PATCH", `${accounts}/${id}`, { body: { name: "mine" } });
      expect([status, json.error.code]).toEqual([404, "account_not_found"]);
    }
  });
});

test.each([
  ["no name", {}],
  ["a blank name", { name: "  " }],
  ["an unknown tier", { name: "Acme", tier: "gold" }],
  ["negative credits", { name: "Acme", credits: -1 }],
  ["an unknown field", { name: "Acme", metered: true }],
])("rejects an account with %s with an explanation", async (_, body) => {
  const { status, json } = await start().request("POST", accounts, { body });
  expect([status, json.error.code]).toEqual([400, "invalid_request"]);
  expect(json.error.issues.length).toBeGreaterThan(0);
});

test("engine.accounts creates accounts without HTTP", async () => {
  const client = start();
  const { account } = await client.engine.accounts.create({ name: "Acme", tier: "pro", credits: 5 });
  expect(account).toMatchObject({ name: "Acme", tier: "pro", metered: true });
  for (const credits of [-1, Number.NaN, 1e9 + 1, 1e303, Number.POSITIVE_INFINITY]) {
    const created = client.engine.accounts.create({ name: "Acme", credits });
    await expect(created).rejects.toThrow(`credits must be 0 to 1,000,000,000, not ${credits}`);
  }
});
