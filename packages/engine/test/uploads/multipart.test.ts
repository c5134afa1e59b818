import { createHash, randomUUID } from "node:crypto";
import sharp from "sharp";
import { expect, test } from "vitest";
import type { ImageSanitizer } from "../../src/index.ts";
import { createMemoryBlobs } from "../../src/storage/memory/memory-blobs.ts";
import { serveEngine } from "../support/serve-engine.ts";
import { start, type TestClient } from "../support/start.ts";

const keepUnchanged: ImageSanitizer = { sanitize: async (bytes) => ({ bytes, mediaType: "image/png" }) };
const png = new Uint8Array(
  await sharp({ create: { width: 8, height: 8, channels: 3, background: "teal" } })
    .png()
    .toBuffer(),
);

type Entry = readonly [name: string, value: string | Blob];

/** Sends a form as the platform encodes it, with a random boundary. */
async function send(client: TestClient, entries: readonly Entry[], headers: Record<string, string> = {}) {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  const response = new Response(form);
  return sendRaw(client, new Uint8Array(await response.arrayBuffer()), {
    "content-type": response.headers.get("content-type") ?? "",
    ...headers,
  });
}

async function sendRaw(client: TestClient, body: BodyInit, headers: Record<string, string>) {
  const { engine } = client;
  const response = await engine.fetch(`${engine.url}/api/v1/avatars/generate`, {
    method: "POST",
    body,
    headers: { authorization: `Bearer ${engine.apiKey}`, ...headers },
  });
  return { status: response.status, headers: response.headers, json: await response.json() };
}

const file = (bytes: Uint8Array<ArrayBuffer>) => new File([bytes], "me.png", { type: "image/png" });

test("creates the same job for a form as for JSON", async () => {
  const client = start({ worker: false });
  const fields = {
    prompt: "a wise owl",
    negative_prompt: "no hat",
    seed: 7,
    style: "cartoon",
    client_reference_id: "run-12",
    hints: { hair_color: "black" },
    output: { format: "webp", count: 2 },
    metadata: { workflow: "lead-enrichment" },
    brief: { version: 1, subject: "owl" },
  };
  const asText = (value: unknown) => (typeof value === "object" ? JSON.stringify(value) : String(value));
  const sent = await send(client, [
    ...Object.entries(fields).map(([name, value]): Entry => [name, asText(value)]),
    ["reference_images", file(png)],
    ["reference_images", new Blob([png])],
    ["reference_images", `data:image/png;base64,${Buffer.from(png).toString("base64")}`],
  ]);
  expect(sent.status).toBe(202);
  const base64 = Buffer.from(png).toString("base64");
  const plain = await client.generate({ ...fields, reference_images: [base64, base64, base64] });
  const strip = ({ data }: { data: { payload: object } }) => data.payload;
  expect(strip(sent.json)).toEqual(strip(plain.json));
});

test("stores an AVIF of a form or of JSON as WebP", async () => {
  const blobs = createMemoryBlobs();
  const stored: Uint8Array[] = [];
  const put = (bytes: Uint8Array) => {
    stored.push(bytes);
    return blobs.put(bytes);
  };
  const client = start({ worker: false, blobs: { ...blobs, put } });
  const avif = await sharp({ create: { width: 64, height: 48, channels: 3, background: "teal" } })
    .avif()
    .toBuffer();
  const form = await send(client, [
    ["prompt", "a wise owl"],
    ["reference_images", new File([new Uint8Array(avif)], "me.avif", { type: "image/avif" })],
  ]);
  const json = await client.generate({ reference_images: [avif.toString("base64")] });
  expect([form.status, json.status]).toEqual([202, 202]);
  expect(stored).toHaveLength(2);
  for (const bytes of stored) {
    expect(await sharp(bytes).metadata()).toMatchObject({ format: "webp", width: 64, height: 48 });
  }
});

test("idempotency keys ignore the boundary, and whether the body is a form or JSON", async () => {
  const client = start({ worker: false, imageSanitizer: keepUnchanged });
  const headers = { "idempotency-key": randomUUID() };
  const entries: Entry[] = [
    ["prompt", "a wise owl"],
    ["metadata", '{"b":"2","a":"1"}'],
    ["reference_images", file(png)],
  ];
  const first = await send(client, entries, headers);
  expect(first.status).toBe(202);
  const again = await send(client, entries.toReversed(), headers);
  expect([again.json.data.id, again.headers.get("x-idempotency-replayed")]).toEqual([
    first.json.data.id,
    "true",
  ]);
  const body = {
    prompt: "a wise owl",
    metadata: { a: "1", b: "2" },
    reference_images: [Buffer.from(png).toString("base64")],
  };
  const json = await client.generate(body, headers);
  expect([json.status, json.json.data.id]).toEqual([202, first.json.data.id]);
  const other = await send(
    client,
    [...entries.slice(0, 2), ["reference_images", file(png.slice(1))]],
    headers,
  );
  expect([other.status, other.json.error.code]).toEqual([409, "idempotency_key_mismatch"]);
});

test("receives images of any size and content byte for byte", async () => {
  const received: string[] = [];
  const sha1 = (bytes: Uint8Array) => createHash("sha1").update(bytes).digest("hex");
  const imageSanitizer: ImageSanitizer = {
    async sanitize(bytes) {
      received.push(sha1(bytes));
      return { bytes: new Uint8Array([1]), mediaType: "image/png" };
    },
  };
  const client = start({ worker: false, imageSanitizer });
  const contents = [1, 65_535, 300_000, 15 * 1024 * 1024].map((size) =>
    new Uint8Array(size).map((_, at) => (at * 31) >>> 3),
  );
  const response = await send(client, [
    ["prompt", "an owl"],
    ...contents.map((content): Entry => ["reference_images", file(content)]),
  ]);
  expect([response.status, received]).toEqual([202, contents.map(sha1)]);
});

test("stores no images of a rejected form", async () => {
  const blobs = createMemoryBlobs();
  let stored = 0;
  const put = (bytes: Uint8Array) => {
    stored += 1;
    return blobs.put(bytes);
  };
  const client = start({ worker: false, blobs: { ...blobs, put } });
  const entries: Entry[] = [
    ["prompt", "a wise owl"],
    ["reference_images", file(png)],
    ["reference_images", file(new TextEncoder().encode("not an image"))],
  ];
  const { status, json } = await send(client, entries);
  expect([status, json.error.param, stored]).toEqual([400, "reference_images.1", 0]);
});

const owl: Entry = ["prompt", "a wise owl"];
const large = new Uint8Array(16 * 1024 * 1024);

test.each<[string, readonly Entry[], number, string, RegExp]>([
  ["no prompt", [["seed", "7"]], 400, "prompt", /prompt is required/],
  ["a field twice", [owl, owl], 400, "prompt", /prompt is sent twice/],
  ["an unknown field", [owl, ["color", "red"]], 400, "color", /color is not a known field/],
  ["the name __proto__", [owl, ["__proto__", "{}"]], 400, "__proto__", /not a valid name/],
  ["a file instead of text", [["prompt", file(png)]], 400, "prompt", /must be text, not a file/],
  ["a seed that is not a number", [owl, ["seed", "seven"]], 400, "seed", /seed must be/],
  ["an output that is not JSON", [owl, ["output", "{png"]], 400, "output", /output must be JSON/],
  ["an invalid output", [owl, ["output", '{"format":"gif"}']], 400, "output.format", /must be one of/],
  [
    "seven images",
    [owl, ...Array<Entry>(7).fill(["reference_images", file(png)])],
    400,
    "reference_images",
    /at most 6/,
  ],
  [
    "an image of 16 MB",
    [owl, ["reference_images", file(large)]],
    400,
    "reference_images.0",
    /16\.0 MB; the maximum is 15/,
  ],
  ["text that is not an image", [owl, ["reference_images", "####"]], 400, "reference_images.0", /neither/],
  ["empty text as an image", [owl, ["reference_images", ""]], 400, "reference_images.0", /must not be empty/],
  [
    "an empty file",
    [owl, ["reference_images", file(new Uint8Array())]],
    400,
    "reference_images.0",
    /nothing/,
  ],
  ["text that is too long", [["prompt", "x".repeat(600_000)]], 413, "", /besides its images/],
  ["too many parts", Array<Entry>(40).fill(["reference_images", file(png)]), 413, "", /more than 32 parts/],
])("rejects a form with %s with an explanation", async (_, entries, status, param, message) => {
  const response = await send(start({ worker: false }), entries);
  expect(response.json.error.message).toMatch(message);
  expect([response.status, response.json.error.param ?? ""]).toEqual([status, param]);
});

const type = "multipart/form-data; boundary=b";
const head = 'Content-Disposition: form-data; name="prompt"';
const part = (first: string) => `--b\r\n${first}\r\n\r\nan owl\r\n--b--\r\n`;

test.each<[string, string, string, number, RegExp]>([
  ["no boundary", "multipart/form-data", part(head), 400, /has no boundary/],
  ["an empty boundary", 'multipart/form-data; boundary=""', part(head), 400, /has no boundary/],
  [
    "another boundary",
    "multipart/form-data; boundary=c",
    part(head),
    400,
    /ends before its closing boundary/,
  ],
  ["no body", type, "", 400, /ends before/],
  ["no closing boundary", type, part(head).replace("--b--", ""), 400, /ends before/],
  ["incomplete part headers", type, "--b\r\nContent-Dispo", 400, /ends before/],
  ["a part without a name", type, part("Content-Disposition: form-data"), 400, /no name/],
  ["a part without a Content-Disposition", type, part("X: y"), 400, /no Content-Disposition/],
  ["part headers of 20 kB", type, part(`${head}\r\nX: ${"y".repeat(20_000)}`), 400, /HeaderTooLarge/],
  ["200 headers in a part", type, part(`${head}${"\r\nX: y".repeat(200)}`), 400, /TooManyHeaders/],
  ["an invalid part header", type, part(`${head}\r\n(: x`), 400, /headers of a part are invalid/],
  [
    "a file name with invalid escapes",
    type,
    part(`${head}; filename*=UTF-8''%ff%`),
    400,
    /no name|not valid/,
  ],
  ["a part in base64", type, part(`${head}\r\nContent-Transfer-Encoding: base64`), 400, /Transfer-Encoding/],
  ["another kind of multipart", "multipart/mixed; boundary=b", part(head), 415, /multipart\/form-data/],
  ["a URL-encoded form", "application/x-www-form-urlencoded", "prompt=owl", 415, /multipart\/form-data/],
])("rejects a body with %s with an explanation", async (_, contentType, body, status, message) => {
  const response = await sendRaw(start({ worker: false }), body, { "content-type": contentType });
  expect([response.status, response.json.error.message]).toEqual([status, expect.stringMatching(message)]);
});

test("rejects text that is not UTF-8 and keeps other text unchanged", async () => {
  const client = start({ worker: false });
  const body = (text: Uint8Array) =>
    Buffer.concat([Buffer.from(`--b\r\n${head}\r\n\r\n`), text, Buffer.from("\r\n--b--\r\n")]);
  const broken = await sendRaw(client, body(Uint8Array.of(0xff)), { "content-type": type });
  expect([broken.status, broken.json.error.message]).toEqual([400, "prompt is not UTF-8."]);
  const whole = await sendRaw(client, body(Buffer.from("日本語 🦉")), { "content-type": type });
  expect(whole.json.data.payload.input.prompt).toBe("日本語 🦉");
});

test("rejects an oversized form over a port before all of it is sent", async () => {
  const { client, server } = await serveEngine({ worker: false, uploads: { accountBytes: 1024 * 1024 } });
  const form = new FormData();
  form.append("prompt", "a wise owl");
  form.append("reference_images", new Blob([new Uint8Array(2 * 1024 * 1024)]), "a.png");
  const response = await fetch(`${server.url}/api/v1/avatars/generate`, {
    method: "POST",
    body: form,
    headers: { authorization: `Bearer ${client.engine.apiKey}` },
  });
  expect([response.status, response.headers.get("retry-after")]).toEqual([429, "5"]);
});
