import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { createEngine } from "../../src/index.ts";
import { createMemoryBlobs } from "../../src/storage/memory/memory-blobs.ts";
import { createSqliteStore } from "../../src/storage/sqlite/open-sqlite.ts";
import { start, type TestClient } from "../support/start.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

const png = await sharp({ create: { width: 64, height: 64, channels: 3, background: "teal" } })
  .png()
  .toBuffer();
const avif = await sharp({ create: { width: 64, height: 64, channels: 3, background: "teal" } })
  .avif()
  .toBuffer();
const heic = Buffer.from("\0\0\0\x18ftypmif1\0\0\0\0mif1heic", "latin1");
const text = Buffer.from("This is a text file, whatever its name message.");
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");

/** A small PNG whose header claims 30,000 x 30,000 pixels. */
const bomb = Buffer.from(png);
bomb.writeUInt32BE(30_000, 16);
bomb.writeUInt32BE(30_000, 20);

/** A small AVIF whose header claims 30,000 x 30,000 pixels. */
const avifBomb = Buffer.from(avif);
avifBomb.writeUInt32BE(30_000, avif.indexOf("ispe") + 8);
avifBomb.writeUInt32BE(30_000, avif.indexOf("ispe") + 12);

const keys = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, n) => [`k${n}`, "v"]));

test.each<[name: string, body: Record<string, unknown>, param: string, message: string]>([
  ["an empty prompt", { prompt: "" }, "prompt", "must not be empty"],
  ["a blank prompt", { prompt: " \n\t" }, "prompt", "must not be blank"],
  ["5,001 characters", { prompt: "x".repeat(5001) }, "prompt", "at most 5,000 characters; it has 5,001"],
  [
    "7 references",
    { reference_images: Array(7).fill(base64(png)) },
    "reference_images",
    "at most 6 items; it has 7",
  ],
  [
    "a 16 MB reference",
    { reference_images: [base64(Buffer.alloc(16 * 1024 * 1024))] },
    "reference_images.0",
    "16.0 MB",
  ],
  [
    "a text file named .png",
    { reference_images: [`data:image/png;base64,${base64(text)}`] },
    "reference_images.0",
    "JPEG, PNG, WebP or AVIF",
  ],
  [
    "a truncated PNG",
    { reference_images: [base64(png), base64(png.subarray(0, png.length - 40))] },
    "reference_images.1",
    "is damaged or cut short",
  ],
  [
    "a 30,000 x 30,000 PNG bomb",
    { reference_images: [base64(bomb)] },
    "reference_images.0",
    "30,000 x 30,000",
  ],
  [
    "a truncated AVIF",
    { reference_images: [base64(avif), base64(avif.subarray(0, avif.length - 10))] },
    "reference_images.1",
    "is damaged or cut short",
  ],
  [
    "a 30,000 x 30,000 AVIF bomb",
    { reference_images: [base64(avifBomb)] },
    "reference_images.0",
    "30,000 x 30,000",
  ],
  [
    "a HEIC",
    { reference_images: [base64(heic)] },
    "reference_images.0",
    "convert it to JPEG, PNG, WebP or AVIF",
  ],
  [
    "bad base64",
    { reference_images: ["data:image/png;base64,####"] },
    "reference_images.0",
    "neither a data URL nor base64",
  ],
  ["an unknown aspect ratio", { output: { aspect_ratio: "7:5" } }, "output.aspect_ratio", '"7:5"'],
  ["a NaN seed", { seed: Number.NaN }, "seed", "must be a number; it is null"],
  ["17 metadata keys", { metadata: keys(17) }, "metadata", "at most 16 keys; it has 17"],
  ["a metadata value of 501 characters", { metadata: { k: "v".repeat(501) } }, "metadata.k", "at most 500"],
  [
    "a client_reference_id of 201",
    { client_reference_id: "x".repeat(201) },
    "client_reference_id",
    "at most 200",
  ],
  ["a misspelled field", { promt: "an owl" }, "promt", "is not a known field"],
  ["half a surrogate pair", { prompt: "\ud800" }, "prompt", "not well-formed Unicode"],
  ["hints that are too large", { hints: { x: "a".repeat(20_000) } }, "hints", "at most 16,384"],
  [
    "a metadata key of 101 characters",
    { metadata: { ["k".repeat(101)]: "v" } },
    "metadata",
    "at most 100 characters",
  ],
  ["a prompt that is not a string", { prompt: ["an owl"] }, "prompt", "must be a string; it is an array"],
])("rejects %s with an explanation and stores nothing", async (_, body, param, message) => {
  const dataDir = temporaryDirectory();
  const client = start({ dataDir });
  const { status, json } = await client.generate(body);
  expect([status, json.error.type, json.error.param]).toEqual([400, "invalid_request_error", param]);
  expect(json.error.message).toContain(message);
  await expectNothingStored(client, dataDir);
});

test.each<[name: string, text: string, headers: Record<string, string>, status: number, code: string]>([
  ["a number too large for a double", '{"prompt":"x","hints":{"n":1e999}}', {}, 400, "invalid_request"],
  ["the name __proto__", '{"prompt":"x","hints":{"__proto__":{}}}', {}, 400, "invalid_request"],
  [
    "JSON that is nested too deeply",
    `{"prompt":"x","hints":{"d":${"[".repeat(9000)}${"]".repeat(9000)}}}`,
    {},
    400,
    "invalid_request",
  ],
  ["invalid JSON", '{"prompt": "an owl"', {}, 400, "invalid_json_body"],
  ["JSON that is not an object", '"an owl"', {}, 400, "invalid_request"],
  [
    "a wrong content type",
    "prompt=owl",
    { "content-type": "application/x-www-form-urlencoded" },
    415,
    "unsupported_media_type",
  ],
  ["a body over the limit", "", { "content-length": "999999999" }, 413, "payload_too_large"],
])("rejects %s with an explanation", async (_, body, headers, status, code) => {
  const client = start();
  const response = await client.request("POST", "/api/v1/avatars/generate", { text: body, headers });
  expect([response.status, response.json.error.code]).toEqual([status, code]);
  expect(response.json.error.hint ?? response.json.error.message).toBeTruthy();
});

test("stops reading an endless body at the limit", async () => {
  const { engine } = start();
  let sent = 0;
  const endless = new ReadableStream({
    pull(controller) {
      sent += 1024 * 1024;
      controller.enqueue(new Uint8Array(1024 * 1024).fill(120));
    },
  });
  const response = await engine.fetch(`${engine.url}/api/v1/avatars/save`, {
    method: "POST",
    body: endless,
    duplex: "half",
    headers: { authorization: `Bearer ${engine.apiKey}`, "content-type": "application/json" },
  } as RequestInit);
  expect(response.status).toBe(413);
  expect(sent).toBeLessThan(8 * 1024 * 1024);
});

test.each([
  ["no key", {}, 401, "authentication_required"],
  ["another scheme", { authorization: "Basic abc" }, 401, "authentication_required"],
  ["an empty key", { authorization: "Bearer " }, 401, "authentication_required"],
  ["a wrong key", { authorization: "Bearer lk_wrong" }, 401, "invalid_api_key"],
])("rejects %s", async (_, headers, status, code) => {
  const { engine } = start();
  const response = await engine.fetch(`${engine.url}/api/v1/jobs`, { headers });
  const { error } = await response.json();
  expect([response.status, error.code, error.type]).toEqual([status, code, "authentication_error"]);
  expect(response.headers.get("www-authenticate")).toBe("Bearer");
  expect(JSON.stringify(error)).not.toContain("lk_wrong");
});

test("responds 404 to an unknown path, and 405 with the allowed methods to a wrong method", async () => {
  const client = start();
  const unknown = await client.engine.fetch(`${client.engine.url}/api/v1/avatar`);
  expect([unknown.status, (await unknown.json()).error.code]).toEqual([404, "route_not_found"]);
  const wrong = await client.engine.fetch(`${client.engine.url}/api/v1/jobs`, { method: "DELETE" });
  expect([wrong.status, wrong.headers.get("allow")]).toEqual([405, "GET"]);
});

test.each([
  "jobs/not-a-uuid",
  "avatars/42",
  "jobs?limit=0",
  "jobs?limit=101",
  "jobs?limit=ten",
  "jobs?status=lost",
])("GET %s responds 400", async (path) => {
  const { status, json } = await start().request("GET", `/api/v1/${path}`);
  expect([status, json.error.code]).toEqual([400, "invalid_request"]);
});

test("rejects a job on a full disk, stores nothing of it and keeps running", async () => {
  const dataDir = temporaryDirectory();
  const store = createSqliteStore({ path: join(dataDir, "likeness.db"), maxPageCount: 60 });
  const client = start({ store, blobs: createMemoryBlobs(), worker: false });
  let accepted = 0;
  let response = await client.generate({ prompt: "x".repeat(4000) });
  for (; response.status === 202 && accepted < 1000; accepted++)
    response = await client.generate({ prompt: "x".repeat(4000) });
  expect([response.status, response.json.error.code]).toEqual([507, "insufficient_storage"]);
  expect((await client.request("GET", "/api/v1/jobs")).json.data.total_count).toBe(accepted);
});

test("throws for an unusable data directory and names it", () => {
  expect(() => createEngine({ dataDir: "/dev/null/likeness" })).toThrowError(
    expect.objectContaining({
      name: "StoreUnavailableError",
      message: expect.stringContaining("/dev/null/likeness"),
    }),
  );
});

test.each<[name: string, options: object, message: string]>([
  ["an unknown option", { datadir: "x" }, "datadir"],
  ["a worker with a concurrency of 0", { worker: { concurrency: 0 } }, "concurrency"],
  ["an unknown option of the worker", { worker: { leasems: 5 } }, "leasems"],
  ["a lease of 0 ms", { worker: { leaseMs: 0 } }, "leaseMs"],
  ["a key with a space", { apiKey: "has space" }, "apiKey"],
  ["an empty key", { apiKey: "" }, "apiKey"],
  ["a URL without a scheme", { publicUrl: "faces.example" }, "publicUrl"],
  ["a negative price", { prices: { image4K: -1 } }, "image4K"],
])("rejects an invalid option by name: %s", (_, options, message) => {
  expect(() => createEngine(options)).toThrowError(TypeError);
  expect(() => createEngine(options)).toThrowError(message);
});

test.each([Number.NaN, -1, Number.POSITIVE_INFINITY])(
  "does not grant %d credits to an account",
  async (credits) => {
    await expect(start().engine.accounts.create({ name: "x", credits })).rejects.toThrow();
  },
);

async function expectNothingStored(client: TestClient, dataDir: string): Promise<void> {
  expect((await client.request("GET", "/api/v1/jobs")).json.data.total_count).toBe(0);
  const blobs = await readdir(join(dataDir, "blobs"), { recursive: true }).catch(() => []);
  const sizes = await Promise.all(blobs.map((name) => stat(join(dataDir, "blobs", name))));
  expect(sizes.filter((entry) => entry.isFile())).toEqual([]);
}
