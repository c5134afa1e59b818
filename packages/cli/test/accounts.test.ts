import { createEngine } from "@likeness/engine";
import { serve } from "@likeness/engine/serve";
import { expect, onTestFinished, test } from "vitest";
import { type CliResult, runCli } from "./support/run-cli.ts";
import { temporaryDirectory } from "./support/temp-dir.ts";

/** A temporary directory, and functions that run commands in it. */
async function createWorkspace(env: Record<string, string> = {}) {
  const cwd = await temporaryDirectory();
  const avatar = (...args: string[]): Promise<CliResult> => runCli(args, { cwd, env });
  const json = async (...args: string[]) => JSON.parse((await avatar(...args, "--json")).stdout);
  return { cwd, avatar, json };
}

async function startServer() {
  const engine = createEngine();
  const server = await serve(engine, { port: 0 });
  onTestFinished(async () => {
    await Promise.all([server.close(), engine.stop()]);
  });
  return { LIKENESS_BASE_URL: server.url, LIKENESS_API_KEY: engine.apiKey };
}

test("creates, lists and revokes an API key, and prints the key only once", async () => {
  const env = await startServer();
  const { avatar, json } = await createWorkspace(env);
  const created = await avatar("keys", "create", "--name", "production");
  const key = created.stdout.trim();
  expect(key).toMatch(/^lk_\S{43}$/);
  expect(created.stderr).toContain("not shown again");

  const { data } = await json("keys", "list");
  expect(data).toMatchObject([{ name: "production", prefix: key.slice(0, 9), revokedAt: null }]);
  expect(JSON.stringify(data)).not.toContain(key);

  const holder = await createWorkspace({ ...env, LIKENESS_API_KEY: key });
  expect((await holder.avatar("jobs", "list")).code).toBe(0);
  expect((await avatar("keys", "revoke", data[0].id)).stdout).toContain("revoked");
  const rejected = await holder.avatar("jobs", "list");
  expect([rejected.code, rejected.stderr]).toEqual([3, expect.stringContaining("revoked")]);
});

test("creates, updates and lists local accounts, and grants credits", async () => {
  const { avatar, json } = await createWorkspace();
  const { account } = await json("accounts", "create", "Acme", "--tier", "pro", "--credits", "50");
  expect(account).toMatchObject({ name: "Acme", tier: "pro", apiKey: expect.stringMatching(/^lk_/) });
  await avatar("accounts", "grant", account.id, "25", "--note", "invoice 7");
  const changed = await avatar(
    "accounts",
    "update",
    account.id,
    "--tier",
    "enterprise",
    "--name",
    "Acme Inc",
  );
  expect(changed.stdout).toContain("75 credits available");
  const listed = await avatar("accounts", "list");
  expect(listed.stdout).toMatch(/enterprise {2}Acme Inc {2}75 credits available/);
  expect((await avatar("keys", "list", "--account", account.id)).stdout).toContain(
    account.apiKey.slice(0, 9),
  );
});

test("rejects operator commands with another account's key", async () => {
  const env = await startServer();
  const operator = await createWorkspace(env);
  const { account } = await operator.json("accounts", "create", "Acme", "--credits", "5");
  const { avatar } = await createWorkspace({ ...env, LIKENESS_API_KEY: account.apiKey });
  const rejected = await avatar("accounts", "list");
  expect(rejected.code).toBe(3);
  expect(rejected.stderr).toMatch(/operator/);
  expect((await avatar("accounts", "get")).stdout).toContain("Acme, free");
  expect((await avatar("credits", "balance")).stdout).toBe("5 credits available, 0 held, 0 charged\n");
  expect((await avatar("credits", "entries")).stdout).toMatch(/grant {4}5/);
});

test.for([
  [["accounts", "grant", "id", "-5"], "number of credits"],
  [["accounts", "grant", "id", "lots"], "number of credits"],
  [["accounts", "create", "Acme", "--tier", "prp"], "Did you mean pro?"],
  [["accounts", "update", "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e"], "Nothing to change"],
  [["accounts", "get", "acme"], "must be a UUID"],
  [["keys", "revoke"], "missing required argument"],
  [["keys", "create", "--expires", "30"], "such as 90s"],
  [["keys", "create", "--expires", "0d"], "such as 90s"],
  [["keys", "create", "--expires", "1000000w"], "such as 90s"],
  [["keys", "create", "--scope", "raed"], "Did you mean read?"],
] as const)("exits with 2 for %j: %s", async ([args, message]) => {
  const { avatar } = await createWorkspace();
  const { code, stderr, stdout } = await avatar(...args);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(message);
});

test("creates a key with scopes and an expiry", async () => {
  const env = await startServer();
  const { avatar, json } = await createWorkspace(env);
  const before = Math.floor(Date.now() / 1000);
  const { key } = await json("keys", "create", "--expires", "30d", "--scope", "read", "--scope", "write");
  expect(key.scopes).toEqual(["read", "write"]);
  expect(key.expiresAt - before).toBeGreaterThanOrEqual(30 * 86_400);
  expect(key.expiresAt - before).toBeLessThan(30 * 86_400 + 60);
  expect((await avatar("keys", "list")).stdout).toMatch(/active until .* {2}read,write/);
  const holder = await createWorkspace({ ...env, LIKENESS_API_KEY: key.apiKey });
  expect((await holder.avatar("jobs", "list")).code).toBe(0);
  const rejected = await holder.avatar("keys", "create");
  expect([rejected.code, rejected.stderr]).toEqual([3, expect.stringContaining('"manage"')]);
});

test("suspends and reactivates an account", async () => {
  const env = await startServer();
  const operator = await createWorkspace(env);
  const { account } = await operator.json("accounts", "create", "Acme");
  const { avatar } = await createWorkspace({ ...env, LIKENESS_API_KEY: account.apiKey });
  expect((await operator.avatar("accounts", "suspend", account.id)).stdout).toContain("suspended");
  expect((await operator.avatar("accounts", "list")).stdout).toContain("suspended");
  const rejected = await avatar("jobs", "list");
  expect([rejected.code, rejected.stderr]).toEqual([3, expect.stringContaining("suspended")]);
  expect((await operator.avatar("accounts", "activate", account.id)).stdout).not.toContain("suspended");
  expect((await avatar("jobs", "list")).code).toBe(0);
});

test("deletes an account only with --yes", async () => {
  const operator = await createWorkspace(await startServer());
  const { account } = await operator.json("accounts", "create", "Acme");
  const unconfirmed = await operator.avatar("accounts", "delete", account.id);
  expect([unconfirmed.code, unconfirmed.stderr]).toEqual([2, expect.stringMatching(/"Acme".*--yes/s)]);
  expect((await operator.avatar("accounts", "get", account.id)).code).toBe(0);
  const deleted = await operator.avatar("accounts", "delete", account.id, "--yes");
  expect([deleted.code, deleted.stdout]).toEqual([0, expect.stringContaining("1 api keys")]);
  expect((await operator.avatar("accounts", "get", account.id)).code).not.toBe(0);
});

test("requires the encryption key of an encrypted store, and does not print an invalid key", async () => {
  const key = "0123456789abcdef".repeat(4);
  const { cwd } = await createWorkspace();
  const run = (env: Record<string, string>) =>
    runCli(["accounts", "list"], { cwd, env: { ...env, LIKENESS_DATA_DIR: cwd } });
  expect((await run({ LIKENESS_ENCRYPTION_KEY: key })).code).toBe(0);
  const rejected = await run({});
  expect(rejected.code).not.toBe(0);
  expect(rejected.stderr).toContain("LIKENESS_ENCRYPTION_KEY");
  const wrong = await run({ LIKENESS_ENCRYPTION_KEY: "not a key" });
  expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining("32 bytes")]);
  expect(wrong.stderr).not.toContain("not a key");
  const missing = await run({ LIKENESS_ENCRYPTION_KEY_FILE: "nowhere.key" });
  expect([missing.code, missing.stderr]).toEqual([2, expect.stringContaining("nowhere.key")]);
});
