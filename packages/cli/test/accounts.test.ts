import { createEngine } from "@likeness/engine";
import { serve } from "@likeness/engine/serve";
import { expect, onTestFinished, test } from "vitest";
import { type CliResult, runCli } from "./support/run-cli.ts";
import { temporaryDirectory } from "./support/temp-dir.ts";

/** A folder of its own, and a way to run commands in it. */
async function newPlace(env: Record<string, string> = {}) {
  const cwd = await temporaryDirectory();
  const avatar = (...args: string[]): Promise<CliResult> => runCli(args, { cwd, env });
  // What a test reads of a document is the test's own business.
  const json = async (...args: string[]) => JSON.parse((await avatar(...args, "--json")).stdout);
  return { cwd, avatar, json };
}

async function servedEngine() {
  const engine = createEngine();
  const server = await serve(engine, { port: 0 });
  onTestFinished(async () => {
    await Promise.all([server.close(), engine.stop()]);
  });
  return { LIKENESS_BASE_URL: server.url, LIKENESS_API_KEY: engine.apiKey };
}

test("a key is printed alone, listed without it, works, and stops working when it is revoked", async () => {
  const env = await servedEngine();
  const { avatar, json } = await newPlace(env);
  const made = await avatar("keys", "create", "--name", "production");
  const key = made.stdout.trim();
  expect(key).toMatch(/^lk_\S{43}$/);
  expect(made.stderr).toContain("shown this once");

  const { data } = await json("keys", "list");
  expect(data).toMatchObject([{ name: "production", prefix: key.slice(0, 9), revokedAt: null }]);
  expect(JSON.stringify(data)).not.toContain(key);

  const holder = await newPlace({ ...env, LIKENESS_API_KEY: key });
  expect((await holder.avatar("jobs", "list")).code).toBe(0);
  expect((await avatar("keys", "revoke", data[0].id)).stdout).toContain("revoked");
  const refused = await holder.avatar("jobs", "list");
  expect([refused.code, refused.stderr]).toEqual([3, expect.stringContaining("revoked")]);
});

test("an account of this machine is made, granted credits, moved to another tier and shown", async () => {
  const { avatar, json } = await newPlace();
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

test("somebody who is not the operator is refused with what would be right", async () => {
  const env = await servedEngine();
  const operator = await newPlace(env);
  const { account } = await operator.json("accounts", "create", "Acme", "--credits", "5");
  const { avatar } = await newPlace({ ...env, LIKENESS_API_KEY: account.apiKey });
  const refused = await avatar("accounts", "list");
  expect(refused.code).toBe(3);
  expect(refused.stderr).toMatch(/operator/);
  expect((await avatar("accounts", "get")).stdout).toContain("Acme, free");
  expect((await avatar("credits", "balance")).stdout).toBe("5 credits available, 0 held, 0 charged\n");
  expect((await avatar("credits", "entries")).stdout).toMatch(/grant {4}5/);
});

test.for([
  [["accounts", "grant", "id", "-5"], "number of credits"],
  [["accounts", "grant", "id", "lots"], "number of credits"],
  [["accounts", "create", "Acme", "--tier", "prp"], "Did you mean pro?"],
  [["accounts", "update", "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e"], "nothing to change"],
  [["accounts", "get", "nobody"], "must be a UUID"],
  [["keys", "revoke"], "missing required argument"],
  [["keys", "create", "--expires", "30"], "such as 90s"],
  [["keys", "create", "--expires", "0d"], "such as 90s"],
  [["keys", "create", "--expires", "1000000w"], "such as 90s"],
  [["keys", "create", "--scope", "raed"], "Did you mean read?"],
] as const)("%j is wrong usage: %s", async ([args, why]) => {
  const { avatar } = await newPlace();
  const { code, stderr, stdout } = await avatar(...args);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(why);
});

test("a key for some uses and some time says so when it is listed", async () => {
  const env = await servedEngine();
  const { avatar, json } = await newPlace(env);
  const before = Math.floor(Date.now() / 1000);
  const { key } = await json("keys", "create", "--expires", "30d", "--scope", "read", "--scope", "write");
  expect(key.scopes).toEqual(["read", "write"]);
  expect(key.expiresAt - before).toBeGreaterThanOrEqual(30 * 86_400);
  expect(key.expiresAt - before).toBeLessThan(30 * 86_400 + 60);
  expect((await avatar("keys", "list")).stdout).toMatch(/works until .* {2}read,write/);
  const holder = await newPlace({ ...env, LIKENESS_API_KEY: key.apiKey });
  expect((await holder.avatar("jobs", "list")).code).toBe(0);
  const refused = await holder.avatar("keys", "create");
  expect([refused.code, refused.stderr]).toEqual([3, expect.stringContaining('"manage"')]);
});

test("an account is suspended, and let go on", async () => {
  const env = await servedEngine();
  const operator = await newPlace(env);
  const { account } = await operator.json("accounts", "create", "Acme");
  const { avatar } = await newPlace({ ...env, LIKENESS_API_KEY: account.apiKey });
  expect((await operator.avatar("accounts", "suspend", account.id)).stdout).toContain("suspended");
  expect((await operator.avatar("accounts", "list")).stdout).toContain("suspended");
  const refused = await avatar("jobs", "list");
  expect([refused.code, refused.stderr]).toEqual([3, expect.stringContaining("suspended")]);
  expect((await operator.avatar("accounts", "activate", account.id)).stdout).not.toContain("suspended");
  expect((await avatar("jobs", "list")).code).toBe(0);
});

test("an account is deleted when that is confirmed, and not before", async () => {
  const operator = await newPlace(await servedEngine());
  const { account } = await operator.json("accounts", "create", "Acme");
  const asked = await operator.avatar("accounts", "delete", account.id);
  expect([asked.code, asked.stderr]).toEqual([2, expect.stringMatching(/"Acme".*--yes/s)]);
  expect((await operator.avatar("accounts", "get", account.id)).code).toBe(0);
  const deleted = await operator.avatar("accounts", "delete", account.id, "--yes");
  expect([deleted.code, deleted.stdout]).toEqual([0, expect.stringContaining("api keys 1")]);
  expect((await operator.avatar("accounts", "get", account.id)).code).not.toBe(0);
});

test("a store whose secrets are encrypted opens with its key alone, and a key that is none is not repeated", async () => {
  const key = "0123456789abcdef".repeat(4);
  const { cwd } = await newPlace();
  const run = (env: Record<string, string>) =>
    runCli(["accounts", "list"], { cwd, env: { ...env, LIKENESS_DATA_DIR: cwd } });
  expect((await run({ LIKENESS_ENCRYPTION_KEY: key })).code).toBe(0);
  const refused = await run({});
  expect(refused.code).not.toBe(0);
  expect(refused.stderr).toContain("LIKENESS_ENCRYPTION_KEY");
  const wrong = await run({ LIKENESS_ENCRYPTION_KEY: "not a key" });
  expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining("32 bytes")]);
  expect(wrong.stderr).not.toContain("not a key");
  const missing = await run({ LIKENESS_ENCRYPTION_KEY_FILE: "nowhere.key" });
  expect([missing.code, missing.stderr]).toEqual([2, expect.stringContaining("nowhere.key")]);
});
