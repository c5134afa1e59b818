import { randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createGatedModel } from "../support/gated-model.ts";
import { start, type TestClient } from "../support/start.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

const keys = "/api/v1/keys";

/** Creates an account and returns a client for it. */
async function tenant(operator: TestClient): Promise<TestClient> {
  const { apiKey } = await operator.engine.accounts.create({ name: "Acme", tier: "unlimited" });
  return operator.withApiKey(apiKey);
}

test("shows a key once, and then only its name and first characters", async () => {
  const acme = await tenant(start());
  const created = await acme.request("POST", keys, { body: { name: "production" } });
  expect(created.status).toBe(201);
  const { api_key: secret, ...shown } = created.json.data;
  expect(secret).toMatch(/^lk_[\w-]{43}$/);
  expect(shown).toMatchObject({ name: "production", prefix: secret.slice(0, 9), revoked_at: null });
  expect((await acme.withApiKey(secret).request("GET", "/api/v1/account")).status).toBe(200);
  const { json, text } = await acme.request("GET", keys);
  expect(json.data.data[0]).toEqual(shown);
  expect(json.data.total_count).toBe(2);
  expect(text).not.toContain(secret);
});

test("creates a key without a name or a body", async () => {
  const acme = await tenant(start());
  const created = await acme.request("POST", keys);
  expect([created.status, created.json.data.name]).toEqual([201, null]);
});

test("rejects a revoked key immediately, with the reason", async () => {
  const acme = await tenant(start());
  const { json } = await acme.request("POST", keys, { body: { name: "old" } });
  const { id, api_key: secret } = json.data;
  const revoked = await acme.request("DELETE", `${keys}/${id}`);
  expect(revoked.json.data).toMatchObject({ id, revoked_at: expect.any(Number) });
  const rejected = await acme.withApiKey(secret).request("GET", "/api/v1/account");
  expect([rejected.status, rejected.json.error.code]).toEqual([401, "invalid_api_key"]);
  expect(rejected.json.error.message).toContain("revoked");
  const unknown = await acme.withApiKey(`${secret.slice(0, -1)}~`).request("GET", "/api/v1/account");
  expect([unknown.status, unknown.json.error.message]).toEqual([401, "Invalid API key."]);
  const again = await acme.request("DELETE", `${keys}/${id}`);
  expect(again.json.data.revoked_at).toBe(revoked.json.data.revoked_at);
});

test("ends an event stream when its API key is revoked", async () => {
  const acme = await tenant(start());
  const { json } = await acme.request("POST", keys);
  const follow = await acme.engine.fetch(`${acme.engine.url}/api/v1/events`, {
    headers: { authorization: `Bearer ${json.data.api_key}` },
  });
  const reader = follow.body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader?.read())?.value).toBe(":\n\n");
  await acme.request("DELETE", `${keys}/${json.data.id}`);
  await acme.generate();
  expect((await reader?.read())?.done).toBe(true);
});

test("does not return the result of a long poll if its API key is revoked during the poll", async () => {
  const model = createGatedModel();
  const acme = await tenant(start({ model }));
  const { json } = await acme.request("POST", keys);
  const job = (await acme.generate()).json.data;
  const waiting = acme.withApiKey(json.data.api_key).wait(job.id);
  const generation = await model.generation(0);
  await acme.request("DELETE", `${keys}/${json.data.id}`);
  generation.finish();
  const response = await waiting;
  expect([response.status, response.json.error.code]).toEqual([401, "invalid_api_key"]);
});

test("allows a key to revoke itself", async () => {
  const acme = await tenant(start());
  const { json } = await acme.request("POST", keys);
  const self = acme.withApiKey(json.data.api_key);
  expect((await self.request("DELETE", `${keys}/${json.data.id}`)).status).toBe(200);
  expect((await self.request("GET", "/api/v1/account")).status).toBe(401);
});

test("allows the operator to create, list and revoke the keys of an account", async () => {
  const operator = start();
  const { account } = await operator.engine.accounts.create({ name: "Acme" });
  const created = await operator.request("POST", keys, { body: { name: "spare", account_id: account.id } });
  expect(created.json.data.account_id).toBe(account.id);
  const own = await operator.withApiKey(created.json.data.api_key).request("GET", "/api/v1/account");
  expect(own.json.data.id).toBe(account.id);
  const list = await operator.request("GET", `${keys}?account_id=${account.id}`);
  expect(list.json.data.total_count).toBe(2);
  const { id } = created.json.data;
  expect((await operator.request("DELETE", `${keys}/${id}`)).json.error.code).toBe("api_key_not_found");
  expect((await operator.request("DELETE", `${keys}/${id}?account_id=${account.id}`)).status).toBe(200);
  expect(
    (await operator.withApiKey(created.json.data.api_key).request("GET", "/api/v1/account")).status,
  ).toBe(401);
});

test("gives keys of the operator's account operator permissions, also after a restart", async () => {
  const dataDir = temporaryDirectory();
  const first = start({ dataDir });
  const { json } = await first.request("POST", keys, { body: { name: "admin" } });
  await first.engine.stop();
  const admin = start({ dataDir }).withApiKey(json.data.api_key);
  expect((await admin.request("GET", "/api/v1/accounts")).status).toBe(200);
});

test("replays a created key to the same API key only", async () => {
  const acme = await tenant(start());
  const headers = { "idempotency-key": randomUUID() };
  const first = await acme.request("POST", keys, { body: { name: "a" }, headers });
  const again = await acme.request("POST", keys, { body: { name: "a" }, headers });
  expect([again.status, again.text]).toEqual([201, first.text]);
  expect(again.headers.get("x-idempotency-replayed")).toBe("true");
  expect((await acme.request("GET", keys)).json.data.total_count).toBe(2);

  const otherKeyClient = acme.withApiKey(first.json.data.api_key);
  const other = await otherKeyClient.request("POST", keys, { body: { name: "a" }, headers });
  expect([other.status, other.json.error.code]).toEqual([409, "idempotency_key_mismatch"]);
  expect(other.json.error.message).toContain("another API key");
  expect(other.text).not.toContain(first.json.data.api_key);
  const changed = await acme.request("POST", keys, { body: { name: "b" }, headers });
  expect(changed.json.error.message).toContain("another body");
});

test("replays a created account with its key", async () => {
  const operator = start();
  const options = { body: { name: "Acme", credits: 5 }, headers: { "idempotency-key": randomUUID() } };
  const [first, again] = [
    await operator.request("POST", "/api/v1/accounts", options),
    await operator.request("POST", "/api/v1/accounts", options),
  ];
  expect(again.text).toBe(first.text);
  expect(first.json.data.api_key).toMatch(/^lk_/);
  expect((await operator.request("GET", "/api/v1/accounts")).json.data.total_count).toBe(2);
});

test("stores no API key in the data directory", async () => {
  const request = fc.record({ account: fc.boolean(), again: fc.boolean(), key: fc.option(fc.uuid()) });
  await fc.assert(
    fc.asyncProperty(fc.array(request, { minLength: 1, maxLength: 12 }), async (requests) => {
      const dataDir = temporaryDirectory();
      const operator = start({ dataDir, worker: false });
      const secrets = [operator.engine.apiKey];
      for (const { account, again, key } of requests) {
        const path = account ? "/api/v1/accounts" : keys;
        const body = account ? { name: "Acme", credits: 3 } : { name: "spare" };
        const headers: Record<string, string> = key ? { "idempotency-key": key } : {};
        for (const _ of again ? [1, 2] : [1]) {
          const { json } = await operator.request("POST", path, { body, headers });
          secrets.push(json.data.api_key);
        }
      }
      // While the database is open, so that its journal is searched too.
      await expectNowhere(dataDir, secrets);
      await operator.engine.stop();
      await expectNowhere(dataDir, secrets);
    }),
    { numRuns: 8 },
  );
});

async function expectNowhere(directory: string, secrets: readonly string[]): Promise<void> {
  const files = await readdir(directory, { recursive: true, withFileTypes: true });
  const dataFiles = files.filter((file) => file.isFile());
  expect(dataFiles.length).toBeGreaterThan(0);
  for (const { parentPath, name } of dataFiles) {
    const bytes = await readFile(join(parentPath, name));
    for (const secret of secrets) {
      expect(bytes.includes(secret)).toBe(false);
      // The part after the public prefix must not be stored in any encoding.
      for (const encoding of ["base64", "hex"] as const)
        expect(bytes.includes(Buffer.from(secret.slice(3)).toString(encoding).slice(0, 40))).toBe(false);
    }
  }
}
