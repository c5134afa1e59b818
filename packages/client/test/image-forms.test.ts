import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { Likeness } from "../src/index.ts";
import { rejection } from "./rejection.ts";
import { scriptedFetch } from "./scripted-fetch.ts";
import { accepted, wireError } from "./wire.ts";

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 1, 2, 3]);
const directory = mkdtempSync(join(tmpdir(), "likeness-"));
const path = join(directory, "me.png");
writeFileSync(path, png);
afterAll(() => rmSync(directory, { recursive: true }));
afterEach(() => void vi.unstubAllGlobals());

const params = {
  prompt: "a wise owl",
  seed: 7,
  output: { aspectRatio: "1:1", count: 2 },
  metadata: { someKey: "1" },
  clientReferenceId: "run-12",
} as const;

const unsupported = { status: 415, json: wireError("unsupported_media_type") };
const busy = { status: 503, json: wireError("server_busy"), headers: { "retry-after": "0" } };

function client(...script: Parameters<typeof scriptedFetch>) {
  const server = scriptedFetch(...script);
  return { server, likeness: new Likeness({ apiKey: "key", fetch: server.fetch, logLevel: "off" }) };
}

async function formOf(request: Request | undefined) {
  expect(request?.headers.get("content-type")).toMatch(/^multipart\/form-data; ?boundary=/);
  const entries = [...((await request?.formData()) ?? [])];
  return Promise.all(
    entries.map(async ([name, value]) =>
      typeof value === "string"
        ? [name, value]
        : [name, value.name, value.type, Buffer.from(await value.arrayBuffer()).toString("hex")],
    ),
  );
}

const hex = Buffer.from(png).toString("hex");
const expected = (images: readonly unknown[]) =>
  expect.arrayContaining([
    ["prompt", "a wise owl"],
    ["seed", "7"],
    ["output", '{"aspect_ratio":"1:1","count":2}'],
    ["metadata", '{"someKey":"1"}'],
    ["client_reference_id", "run-12"],
    ...images,
  ]);
const file = (number: number) => ["reference_images", `reference-${number}.png`, "image/png", hex];

test("sends images as files of a form with the fields, and short texts unchanged", async () => {
  const { server, likeness } = client(accepted);
  const base64 = Buffer.from(png).toString("base64");
  await likeness.avatars.generate({
    ...params,
    referenceImages: [{ path }, base64, png, new Blob([png]), () => new Blob([png]).stream()],
  });
  const entries = await formOf(server.requests[0]);
  expect(entries).toEqual(expected([file(1), ["reference_images", base64], file(3), file(4), file(5)]));
  expect(entries).toHaveLength(10);
});

test("sends an AVIF as a file with its type and extension", async () => {
  const avif = Buffer.from("\0\0\0\x18ftypmif1\0\0\0\0mif1avif", "latin1");
  const { server, likeness } = client(accepted);
  await likeness.avatars.generate({ ...params, referenceImages: [avif] });
  expect(await formOf(server.requests[0])).toEqual(
    expected([["reference_images", "reference-1.avif", "image/avif", avif.toString("hex")]]),
  );
});

test("uses FormData outside Node", async () => {
  vi.stubGlobal("process", { env: {} });
  const { server, likeness } = client(busy, accepted);
  await likeness.avatars.generate({ ...params, referenceImages: [png, new Blob([png])] });
  vi.unstubAllGlobals();
  expect(await formOf(server.requests[1])).toEqual(expected([file(1), file(2)]));
});

test("sends JSON without images or with only short texts", async () => {
  for (const referenceImages of [undefined, [], [Buffer.from(png).toString("base64")]]) {
    const { server, likeness } = client(accepted);
    await likeness.avatars.generate({ ...params, ...(referenceImages && { referenceImages }) });
    expect(server.requests[0]?.headers.get("content-type")).toBe("application/json");
  }
});

test("sends a large base64 text as a file", async () => {
  const { server, likeness } = client(accepted);
  const large = Buffer.concat([png, Buffer.alloc(100_000)]);
  const text = `data:image/png;base64,${large.toString("base64")}`;
  await likeness.avatars.generate({ prompt: "owl", referenceImages: [text] });
  const entries = await formOf(server.requests[0]);
  expect(entries[1]).toEqual(["reference_images", "reference-1.png", "image/png", large.toString("hex")]);
});

test("a retry sends the same images with the same key, also those from a stream", async () => {
  const { server, likeness } = client(busy, accepted);
  const stream = new Blob([png]).stream();
  await likeness.avatars.generate({ ...params, referenceImages: [stream, { path }] });
  const [first, second] = server.requests;
  expect(await formOf(second)).toEqual(await formOf(first));
  expect(second?.headers.get("idempotency-key")).toBe(first?.headers.get("idempotency-key"));
});

test("falls back to JSON with the same key after 415, and uses JSON from then on", async () => {
  const { server, likeness } = client(unsupported, accepted);
  const referenceImages = [png, { path }];
  await likeness.avatars.generate({ ...params, referenceImages });
  await likeness.avatars.generate({ ...params, referenceImages });
  const [form, json, later] = server.requests;
  const types = server.requests.map(({ headers }) => headers.get("content-type")?.split(";")[0]);
  expect(types).toEqual(["multipart/form-data", "application/json", "application/json"]);
  expect(json?.headers.get("idempotency-key")).toBe(form?.headers.get("idempotency-key"));
  expect(later?.headers.get("idempotency-key")).not.toBe(form?.headers.get("idempotency-key"));
  const dataUrl = `data:image/png;base64,${Buffer.from(png).toString("base64")}`;
  expect(await json?.json()).toMatchObject({
    prompt: "a wise owl",
    seed: 7,
    reference_images: [dataUrl, dataUrl],
  });
});

test("does not fall back to JSON after another error", async () => {
  for (const status of [400, 402, 413, 422]) {
    const { server, likeness } = client({ status, json: wireError("invalid_request") });
    const error = await rejection(likeness.avatars.generate({ ...params, referenceImages: [png] }));
    expect(error).toMatchObject({ status, attempts: 1 });
    expect(server.requests).toHaveLength(1);
  }
});

test("rejects a file that is too large before sending", async () => {
  const { server, likeness } = client(accepted);
  writeFileSync(join(directory, "large.png"), Buffer.concat([png, Buffer.alloc(15 * 1024 * 1024)]));
  const error = await rejection(
    likeness.avatars.generate({ prompt: "owl", referenceImages: [{ path: join(directory, "large.png") }] }),
  );
  expect(error.message).toMatch(/referenceImages\[0\] is larger than 15 MB/);
  expect(server.requests).toEqual([]);
});
