import { createHash, randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterEach, expect, test } from "vitest";
import { Likeness } from "../src/index.ts";
import { multipart } from "../src/uploads.ts";
import { rejection } from "./rejection.ts";

type Handle = (request: IncomingMessage, attempt: number) => Promise<{ status: number; data?: unknown }>;

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function serve(handle: Handle): Promise<Likeness> {
  let attempt = 0;
  const server = createServer(async (request, response) => {
    attempt += 1;
    const { status, data = {} } = await handle(request, attempt).catch(() => ({ status: 400, data: {} }));
    response.writeHead(status, { "content-type": "application/json", "retry-after": "0" });
    response.end(JSON.stringify({ data }));
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("not listening");
  return new Likeness({ baseUrl: `http://127.0.0.1:${address.port}`, apiKey: "key" });
}

/** Parses a form with the platform's own parser. */
async function parse(request: IncomingMessage): Promise<unknown[]> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const form = await new Response(Buffer.concat(chunks), {
    headers: { "content-type": request.headers["content-type"] ?? "" },
  }).formData();
  return Promise.all(
    [...form].map(async ([name, value]) =>
      typeof value === "string"
        ? [name, value]
        : [name, value.name, value.type, sha1(new Uint8Array(await value.arrayBuffer()))],
    ),
  );
}

function sha1(bytes: Uint8Array): string {
  return createHash("sha1").update(bytes).digest("hex");
}

const bytes = randomBytes(300_000);

test("sends fields and files of every kind of source unchanged", async () => {
  const directory = await mkdtemp(join(tmpdir(), "likeness-"));
  const path = join(directory, "me.png");
  await writeFile(path, bytes);
  const likeness = await serve(async (request) => ({ status: 200, data: await parse(request) }));
  const body = multipart([
    { name: "prompt", value: "an owl\r\nwith a hat" },
    { name: "a", value: bytes },
    { name: "b", value: new Blob([bytes]), filename: "b.webp" },
    { name: "c", value: { path } },
    {
      name: "d",
      value: Readable.from([bytes.subarray(0, 1000), bytes.subarray(1000)]),
      filename: "d.bin",
      contentType: "image/jpeg",
    },
    { name: "e", value: new Blob([bytes]).stream() },
    { name: "f", value: () => createReadStream(path) },
    { name: "g", value: new File([bytes], "g.png") },
  ]);
  const digest = sha1(bytes);
  const type = "application/octet-stream";
  expect(await likeness.request({ method: "POST", path: "/upload", body })).toEqual([
    ["prompt", "an owl\r\nwith a hat"],
    ["a", "a", type, digest],
    ["b", "b.webp", "image/webp", digest],
    ["c", "me.png", "image/png", digest],
    ["d", "d.bin", "image/jpeg", digest],
    ["e", "e", type, digest],
    ["f", "me.png", "image/png", digest],
    ["g", "g.png", "image/png", digest],
  ]);
  await rm(directory, { recursive: true });
});

test("retries a form with a factory byte for byte, and does not retry one with a stream", async () => {
  const seen: string[] = [];
  const likeness = await serve(async (request, attempt) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    seen.push(`${request.headers["idempotency-key"]} ${sha1(Buffer.concat(chunks))}`);
    return { status: attempt < 3 ? 503 : 200, data: { attempt } };
  });
  const fromFactory = multipart([{ name: "a", value: () => Readable.from([bytes]) }]);
  expect(await likeness.request({ method: "POST", path: "/upload", body: fromFactory })).toEqual({
    attempt: 3,
  });
  expect(seen).toHaveLength(3);
  expect(new Set(seen).size).toBe(1);

  const refusing = await serve(async (request) => {
    request.resume();
    return { status: 503 };
  });
  const fromStream = multipart([{ name: "a", value: Readable.from([bytes]) }]);
  expect(
    await rejection(refusing.request({ method: "POST", path: "/upload", body: fromStream })),
  ).toMatchObject({
    status: 503,
    attempts: 1,
  });
});

test("streams a large file without holding it in memory and reports progress", async () => {
  const size = 200 * 1024 * 1024;
  const chunk = randomBytes(64 * 1024);
  let left = size;
  const source = new Readable({
    read() {
      left -= chunk.length;
      this.push(left >= 0 ? chunk : null);
    },
  });
  let received = 0;
  const likeness = await serve(async (request) => {
    for await (const part of request) received += part.length;
    return { status: 200 };
  });
  const before = process.memoryUsage().rss;
  let maxGrowth = 0;
  const progress: number[] = [];
  const onProgress = (sent: number) => {
    progress.push(sent);
    if (progress.length % 100 === 0) maxGrowth = Math.max(maxGrowth, process.memoryUsage().rss - before);
  };
  const body = multipart([{ name: "video", value: source, filename: "a.mp4" }], { onProgress });
  await likeness.request({ method: "POST", path: "/upload", body });
  expect(received).toBeGreaterThan(size);
  expect(progress.at(-1)).toBe(received);
  expect(progress).toEqual(progress.toSorted((a, b) => a - b));
  // Client and server are in this process, and both leave each chunk to the garbage collector.
  expect(maxGrowth).toBeLessThan(size / 2);
});

test("an abort releases the sources", async () => {
  const likeness = await serve(async (request) => {
    for await (const _ of request);
    return { status: 200 };
  });
  const controller = new AbortController();
  let slow = 0;
  const source = new Readable({
    read() {
      slow += 1;
      setTimeout(() => this.push(Buffer.alloc(1000)), 5);
    },
  });
  const body = multipart([{ name: "a", value: source }]);
  setTimeout(() => controller.abort(new Error("enough")), 50);
  const error = await rejection(
    likeness.request({ method: "POST", path: "/upload", body }, { signal: controller.signal }),
  );
  expect(error).toMatchObject({ name: "AbortError", cause: new Error("enough") });
  await expect.poll(() => source.destroyed).toBe(true);
  expect(slow).toBeGreaterThan(0);
});

test("a source that fails rejects the request with its error as cause", async () => {
  const likeness = await serve(async (request) => {
    for await (const _ of request);
    return { status: 200 };
  });
  const source = new Readable({
    read() {
      this.destroy(new Error("cable cut"));
    },
  });
  const body = multipart([{ name: "a", value: source }]);
  expect((await rejection(likeness.request({ method: "POST", path: "/upload", body }))).message).toMatch(
    /cable cut/,
  );
});
