import { randomBytes } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createEngine } from "../../src/index.ts";
import { start, type TestClient } from "../support/start.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { createTestStore } from "../support/test-stores.ts";

const newKey = () => randomBytes(32).toString("base64");

async function register(client: TestClient, secret?: string): Promise<{ id: string; secret: string }> {
  const body = { endpoint_url: "https://hooks.example.com", ...(secret !== undefined && { secret }) };
  return (await client.request("POST", "/api/v1/webhooks", { body })).json.data;
}

async function signingSecret(client: TestClient): Promise<string> {
  return (await client.request("GET", "/api/v1/webhooks/signing-secret")).json.data.secret;
}

async function bytesOf(directory: string): Promise<Buffer> {
  const files = (await readdir(directory, { recursive: true, withFileTypes: true })).filter((file) =>
    file.isFile(),
  );
  return Buffer.concat(
    await Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name)))),
  );
}

test("with an encryption key, no file of the data directory contains a webhook secret", async () => {
  const dataDir = temporaryDirectory();
  const client = start({ dataDir, encryptionKey: newKey(), worker: false });
  const own = "my own secret of a webhook";
  const created = await register(client);
  const { id } = await register(client, own);
  const rotated = await client.request("POST", `/api/v1/webhooks/${id}/rotate-secret`);
  const secrets = [own, created.secret, rotated.json.data.secret, await signingSecret(client)];
  for (const when of ["open", "closed"]) {
    if (when === "closed") await client.engine.stop();
    const bytes = await bytesOf(dataDir);
    for (const secret of secrets) expect(bytes.includes(secret.replace("whsec_", ""))).toBe(false);
  }
});

test.each([
  ["base64", newKey()],
  ["base64url without padding", randomBytes(32).toString("base64url")],
  ["hex", randomBytes(32).toString("hex")],
])("accepts a key as %s, and reads the same secrets after a restart", async (_, encryptionKey) => {
  const store = createTestStore();
  const first = start({ store, encryptionKey, worker: false });
  const secret = await signingSecret(first);
  await register(first);
  expect(await signingSecret(start({ store, encryptionKey, worker: false }))).toBe(secret);
});

test("encrypts secrets that were stored in plain text, and supports key rotation", async () => {
  const store = createTestStore();
  const [old, current] = [newKey(), newKey()];
  const plain = start({ store, worker: false });
  const { id, secret } = await register(plain);
  const signing = await signingSecret(plain);
  const stored = async () => (await store.endpoints.after("", 10))[0]?.secrets[0]?.secret;
  expect(await stored()).toBe(secret);
  let before = await stored();
  for (const encryptionKey of [old, [current, old], `${current},${old}`, current]) {
    const client = start({ store, encryptionKey, worker: false });
    expect(await signingSecret(client)).toBe(signing);
    expect((await client.request("GET", `/api/v1/webhooks/${id}`)).status).toBe(200);
    const now = await stored();
    expect(now).not.toContain(secret);
    // Encrypted with the second key once, and unchanged after that.
    expect(now === before).toBe(
      encryptionKey === current || (typeof encryptionKey === "string" && encryptionKey.includes(",")),
    );
    before = now;
  }
});

test.each([
  ["another key", newKey()],
  ["no key", undefined],
])("does not open a store of encrypted secrets with %s, with a hint", async (_, encryptionKey) => {
  const store = createTestStore();
  const first = start({ store, encryptionKey: newKey(), worker: false });
  await register(first);
  const second = createEngine({
    store,
    worker: false,
    ...(encryptionKey !== undefined && { encryptionKey }),
  });
  const opening = second.fetch(`${second.url}/healthz`);
  await expect(opening).rejects.toMatchObject({
    message: expect.stringContaining("encrypted"),
    hint: expect.stringContaining("LIKENESS_ENCRYPTION_KEY"),
  });
});

test("rejects a secret that was moved to another row", async () => {
  const store = createTestStore();
  const encryptionKey = newKey();
  const client = start({ store, encryptionKey, worker: false });
  await register(client);
  await register(client);
  const [one, two] = await store.endpoints.after("", 2);
  if (!one || !two) throw new Error("There are two.");
  await store.transact((tx) => tx.endpoints.update({ ...one, secrets: two.secrets }));
  const second = createEngine({ store, worker: false, encryptionKey });
  await expect(second.fetch(`${second.url}/healthz`)).rejects.toThrow("another row");
});

test.each([
  ["too short", "c2hvcnQ="],
  ["not a key", "correct horse battery staple"],
  ["empty", " "],
])("rejects a key that is %s without printing it", (_, encryptionKey) => {
  const open = () => createEngine({ encryptionKey });
  expect(open).toThrow(TypeError);
  try {
    open();
  } catch (error) {
    if (encryptionKey.trim() !== "") expect(String(error)).not.toContain(encryptionKey);
  }
});
