import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { BlobStore, ImageModel, ImageSanitizer, Store } from "../../src/index.ts";
import { createFileBlobs } from "../../src/storage/files/file-blobs.ts";
import { createMemoryBlobs } from "../../src/storage/memory/memory-blobs.ts";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import { checkLedger } from "../credits/check-ledger.ts";
import { createGatedModel } from "../support/gated-model.ts";
import { type Json, start, type TestClient } from "../support/start.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { createTestStore } from "../support/test-stores.ts";
import { createTinyModel } from "../support/tiny-model.ts";
import { startWithReceivers } from "../webhooks/start-with-receivers.ts";

const hour = 3_600_000;

/** Accepts any bytes as an image. */
const imageSanitizer: ImageSanitizer = { sanitize: async (bytes) => ({ bytes, mediaType: "image/png" }) };

/** Generates unique bytes that tests can search for. */
function createUniqueModel(): ImageModel {
  const tiny = createTinyModel();
  return {
    async generate(request, context) {
      const result = await tiny.generate(request, context);
      if (!result.ok) return result;
      const images = result.images.map((image, index) => ({
        ...image,
        bytes: new TextEncoder().encode(`${request.prompt} ${request.seed} ${index}`),
      }));
      return { ...result, images };
    },
  };
}

/** An engine in memory, with its blobs in a directory, or with everything in a directory. */
function createFixture({ blobsIn, dataDir }: { blobsIn?: string; dataDir?: string } = {}) {
  const clock = createFakeClock(Date.now());
  const blobs =
    blobsIn === undefined ? createMemoryBlobs(clock) : createFileBlobs({ directory: blobsIn, clock });
  const store = createTestStore();
  const storage = dataDir === undefined ? { store, blobs } : { dataDir };
  const client = start({ clock, imageSanitizer, model: createUniqueModel(), ...storage });
  return { clock, client, store, blobs };
}

async function generateAndWait(
  client: TestClient,
  body: Record<string, unknown> = {},
  { headers = {} }: { headers?: Record<string, string> } = {},
): Promise<Json> {
  const { json } = await client.generate(body, headers);
  await client.engine.idle();
  return (await client.request("GET", `/api/v1/jobs/${json.data.id}`)).json.data;
}

async function save(client: TestClient, job_id: string): Promise<string> {
  return (await client.request("POST", "/api/v1/avatars/save", { body: { job_id } })).json.data.id;
}

const remove = (client: TestClient, id: string) => client.request("DELETE", `/api/v1/avatars/${id}`);

test("deleting the last avatar of a job deletes the job, its images and its references, and reports the counts", async () => {
  const { clock, client } = createFixture();
  const job = await generateAndWait(client, { reference_images: [btoa("me")], output: { count: 2 } });
  const [first, second] = [await save(client, job.id), await save(client, job.id)];
  const firstDeletion = await remove(client, first);
  expect(firstDeletion.json.data.removed).toEqual({
    avatars: 1,
    jobs: 0,
    images: 0,
    references: 0,
    likes: 0,
    comments: 0,
  });
  expect((await client.engine.fetch(job.avatar.image_url)).status).toBe(200);
  await clock.advance(2 * hour);
  const lastDeletion = await remove(client, second);
  expect(lastDeletion.json.data).toEqual({
    object: "deletion",
    id: second,
    deleted: true,
    removed: { avatars: 1, jobs: 1, images: 4, references: 1, likes: 0, comments: 0 },
  });
  expect((await client.engine.fetch(job.avatar.image_url)).status).toBe(404);
  expect((await client.request("GET", `/api/v1/jobs/${job.id}`)).status).toBe(404);
  expect((await client.request("GET", "/api/v1/jobs")).json.data.total_count).toBe(0);
});

test("deletes the bytes and the prompt of a deleted avatar from disk, but keeps shared blobs", async () => {
  const directory = temporaryDirectory();
  const { clock, client } = createFixture({ blobsIn: directory });
  const { apiKey } = await client.engine.accounts.create({ name: "other", tier: "unlimited" });
  const other = client.withApiKey(apiKey);
  const body = { prompt: "a wise owl referenced Zyx", seed: 5, reference_images: [btoa("shared reference")] };
  const ownJob = await generateAndWait(client, body, { headers: { "idempotency-key": "k" } });
  const otherJob = await generateAndWait(other, { ...body, prompt: "a fox" });
  const id = await save(client, ownJob.id);
  await clock.advance(2 * hour);
  await remove(client, id);
  const texts = await blobTexts(directory);
  expect(texts).not.toContain("a wise owl referenced Zyx 5 0");
  expect(texts).toContain("a fox 5 0");
  expect(texts).toContain("shared reference");
  expect((await other.engine.fetch(otherJob.avatar.image_url)).status).toBe(200);
  // The stored response of the idempotency key is deleted too.
  const again = await client.generate(body, { "idempotency-key": "k" });
  expect(again.headers.get("x-idempotency-replayed")).toBeNull();
});

async function blobTexts(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name), "utf8")));
}

test("keeps a blob that is stored again during a sweep", async () => {
  const { clock, store, blobs } = createFixture();
  const bytes = new TextEncoder().encode("orphan");
  const hash = await blobs.put(bytes);
  await clock.advance(2 * hour - 1);
  await blobs.put(bytes);
  await clock.advance(hour);
  expect([...(await store.usedBlobs([hash]))]).toEqual([]);
  expect(await blobs.get(hash)).not.toBeNull();
  await clock.advance(3 * hour);
  expect(await blobs.get(hash)).toBeNull();
});

test("deletes old temporary files of killed processes", async () => {
  const dataDir = temporaryDirectory();
  const directory = join(dataDir, "blobs", "ab");
  const [old, recent] = [join(directory, ".unfinished-old"), join(directory, ".unfinished-new")];
  for (const path of [old, recent]) {
    await mkdir(path, { recursive: true });
    await writeFile(join(path, "blob"), "half");
  }
  const yesterday = Date.now() / 1000 - 86_400;
  await utimes(old, yesterday, yesterday);
  const { client } = createFixture({ dataDir });
  await client.request("GET", "/api/v1/account");
  await expect.poll(() => readdir(directory)).toEqual([".unfinished-new"]);
});

test("deleting an account deletes all its data, reports the counts and keeps the ledger", async () => {
  const { clock, client, store, blobs } = createFixture();
  const { account, apiKey } = await client.engine.accounts.create({ name: "Acme", tier: "pro", credits: 50 });
  const acme = client.withApiKey(apiKey);
  await acme.request("POST", "/api/v1/webhooks", { body: { endpoint_url: "https://hooks.example.com" } });
  const job = await generateAndWait(
    acme,
    { reference_images: [btoa("me")] },
    { headers: { "idempotency-key": "k" } },
  );
  await save(acme, job.id);
  await acme.request("POST", "/api/v1/agents", { body: { name: "ada", default_picture: false } });
  const before = await store.ledger.balance(account.id);
  // Still in training when the account is deleted, so that its credits are released.
  const dataset_image = { url: "https://example.com/anna.jpg" };
  await acme.request("POST", "/api/v1/twins", { body: { name: "Anna", dataset_image } });
  await clock.advance(2 * hour);
  const path = `/api/v1/accounts/${account.id}`;
  const headers = { "idempotency-key": "delete" };
  const { status, json, text } = await client.request("DELETE", path, { headers });
  expect(status).toBe(200);
  expect(json.data).toMatchObject({ id: account.id, deleted: true });
  expect(json.data.removed).toMatchObject({
    jobs: 2,
    avatars: 1,
    agents: 1,
    twins: 1,
    images: 2,
    references: 1,
    webhooks: 1,
    api_keys: 1,
  });
  expect((await client.request("DELETE", path, { headers })).text).toBe(text);

  expect((await acme.request("GET", "/api/v1/account")).json.error.code).toBe("invalid_api_key");
  expect((await client.engine.fetch(job.avatar.image_url)).status).toBe(404);
  expect((await client.request("GET", path)).json.error.code).toBe("account_not_found");
  expect((await client.request("DELETE", path)).json.error.code).toBe("account_not_found");
  expect((await client.request("GET", "/api/v1/accounts")).text).not.toContain("Acme");
  expect(await store.ledger.balance(account.id)).toEqual(before);
  await checkLedger(store, account.id);
  const reference = createHash("sha256").update("me").digest("hex");
  await expect.poll(async () => blobs.get(reference)).toBeNull();
});

test("deletes an account with running and queued jobs, and releases their credits first", async () => {
  const model = createGatedModel();
  const store = createTestStore();
  const client = start({ store, model, worker: { concurrency: 1 } });
  const { account, apiKey } = await client.engine.accounts.create({ name: "Acme", tier: "pro", credits: 50 });
  const acme = client.withApiKey(apiKey);
  for (let count = 0; count < 3; count += 1) await acme.generate();
  const generation = await model.generation(0);
  const { json } = await client.request("DELETE", `/api/v1/accounts/${account.id}`);
  expect(json.data.removed.jobs).toBe(3);
  generation.finish();
  await client.engine.idle();
  expect(await store.ledger.balance(account.id)).toEqual({ available: 50, held: 0, charged: 0 });
  expect((await store.jobs.list(account.id, { limit: 10, offset: 0 })).total).toBe(0);
});

test("allows only the operator to delete accounts, except its own", async () => {
  const { client } = createFixture();
  const own = await client.request("DELETE", `/api/v1/accounts/${client.engine.account.id}`);
  expect([own.status, own.json.error.code]).toEqual([409, "operator_account"]);
  const { account, apiKey } = await client.engine.accounts.create({ name: "Acme" });
  const rejected = await client.withApiKey(apiKey).request("DELETE", `/api/v1/accounts/${account.id}`);
  expect([rejected.status, rejected.json.error.code]).toEqual([403, "operator_required"]);
});

test("abandons deliveries about deleted objects with a reason", async () => {
  const { client, clock, network, register, generateAndDeliver, deliveries } = startWithReceivers(() => 500);
  await register();
  const id = await save(client, await generateAndDeliver());
  await clock.advance(0);
  await remove(client, id);
  const sent = network.sent.length;
  await clock.advance(hour);
  expect(network.sent.length).toBe(sent);
  for (const { status, attempts } of await deliveries()) {
    expect([status, attempts.at(-1).error]).toEqual(["failed", "the job was deleted"]);
  }
  expect(await deliveries()).toHaveLength(2);
});

test("keeps exactly the referenced blobs for random sequences of generating, saving and deleting", async () => {
  const step = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant("generate" as const),
        prompt: fc.constantFrom("a", "b"),
        reference: fc.option(fc.constantFrom("x", "y")),
      }),
    },
    { weight: 3, arbitrary: fc.record({ do: fc.constant("save" as const), index: fc.nat(3) }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant("delete" as const), index: fc.nat(3) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("advance" as const), hours: fc.nat(3) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("deleteAccount" as const) }) },
  );
  const property = fc.asyncProperty(fc.array(fc.tuple(fc.nat(1), step), { maxLength: 14 }), async (steps) => {
    const { clock, client, store, blobs } = createFixture();
    const open = async () => {
      const { account, apiKey } = await client.engine.accounts.create({ name: "Acme", tier: "unlimited" });
      return {
        id: account.id,
        client: client.withApiKey(apiKey),
        jobs: [] as string[],
        avatars: [] as string[],
      };
    };
    const tenants = [await open(), await open()];
    for (const [tenantIndex, step] of steps) {
      const tenant = tenants[tenantIndex];
      if (!tenant) continue;
      if (step.do === "generate") {
        const references = step.reference === null ? {} : { reference_images: [btoa(step.reference)] };
        tenant.jobs.push(
          (await generateAndWait(tenant.client, { prompt: step.prompt, seed: 1, ...references })).id,
        );
      } else if (step.do === "save" && tenant.jobs[step.index] !== undefined) {
        const body = { job_id: tenant.jobs[step.index] };
        const saved = await tenant.client.request("POST", "/api/v1/avatars/save", { body });
        if (saved.status === 200) tenant.avatars.push(saved.json.data.id);
      } else if (step.do === "delete") {
        const [id] = tenant.avatars.splice(step.index, 1);
        if (id !== undefined) expect((await remove(tenant.client, id)).status).toBe(200);
      } else if (step.do === "advance") await clock.advance(step.hours * hour);
      else if (step.do === "deleteAccount") {
        expect((await client.request("DELETE", `/api/v1/accounts/${tenant.id}`)).status).toBe(200);
        tenants[tenantIndex] = await open();
      }
      expect(await missingBlobs(store, blobs)).toEqual([]);
    }
    await clock.advance(3 * hour);
    const remaining: string[] = [];
    for await (const hashes of blobs.maintenance?.olderThan(
      Number.MAX_SAFE_INTEGER,
      new AbortController().signal,
    ) ?? [])
      remaining.push(...hashes);
    expect(await missingBlobs(store, blobs)).toEqual([]);
    expect([...(await store.usedBlobs(remaining))].sort()).toEqual(remaining.sort());
    const { items } = await store.accounts.list({ limit: 100, offset: 0 });
    for (const { id } of items) await checkLedger(store, id);
    await client.engine.stop();
  });
  await fc.assert(property, { numRuns: 25 });
}, 60_000);

/** Returns the hashes in rows that have no blob. */
async function missingBlobs(store: Store, blobs: BlobStore): Promise<string[]> {
  const referenced: string[] = [];
  for (const account of (await store.accounts.list({ limit: 100, offset: 0 })).items) {
    for (const { input, result } of (await store.jobs.list(account.id, { limit: 100, offset: 0 })).items) {
      referenced.push(...input.references.map(({ sha256 }) => sha256));
      for (const image of result?.images ?? []) {
        const assets = [image.assetId, image.thumbnailAssetId].map((id) => store.assets.find(id));
        for (const asset of await Promise.all(assets)) referenced.push(asset?.sha256 ?? "no asset");
      }
    }
  }
  const found = await Promise.all(referenced.map(async (hash) => ((await blobs.get(hash)) ? [] : [hash])));
  return found.flat();
}
