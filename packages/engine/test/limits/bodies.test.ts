import { once } from "node:events";
import { operations } from "@likeness/contract/v1";
import { expect, test } from "vitest";
import { serveEngine } from "../support/serve-engine.ts";
import { start } from "../support/start.ts";

const megabyte = 1024 * 1024;
const id = "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e";

/** An endless stream of spaces, which JSON ignores; counts what was pulled. */
function endless(maxBytes: number) {
  const chunk = new Uint8Array(64 * 1024).fill(0x20);
  const received = { bytes: 0, cancelled: false };
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      received.bytes += chunk.length;
      controller.enqueue(chunk);
      if (received.bytes >= maxBytes) controller.close();
    },
    cancel() {
      received.cancelled = true;
    },
  });
  return { stream, received };
}

/** A body with an image of `size` characters that does not end before `finish` is called. */
function stalledImage(size: number) {
  const stalled = Promise.withResolvers<void>();
  const end = Promise.withResolvers<void>();
  const chunks = ['{"prompt":"a wise owl","reference_images":["', ...Array(size / chunkSize).fill(letters)];
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = chunks.shift();
      if (next !== undefined) return controller.enqueue(new TextEncoder().encode(next));
      stalled.resolve();
      await end.promise;
      // Invalid base64, so that the image is rejected before it is sanitized.
      controller.enqueue(new TextEncoder().encode('!"]}'));
      controller.close();
    },
  });
  return { stream, stalled: stalled.promise, finish: end.resolve };
}

const chunkSize = 64 * 1024;
const letters = "A".repeat(chunkSize);

const withBody = Object.entries(operations).filter(([, operation]) => "body" in operation);

test.each(withBody)("%s reads a body only up to the limit", async (_name, operation) => {
  const { method, path } = operation;
  const { engine } = start({ worker: false });
  const { stream, received } = endless(200 * megabyte);
  const init: RequestInit & { duplex: "half" } = {
    method,
    body: stream,
    duplex: "half",
    headers: { authorization: `Bearer ${engine.apiKey}`, "content-type": "application/json" },
  };
  // An existing account, so that the body is read.
  const url = path
    .replace("{id}", path.startsWith("/accounts") ? engine.account.id : id)
    .replace("{name}", "ada");
  const response = await engine.fetch(`${engine.url}/api/v1${url}`, init);
  expect([response.status, (await response.json()).error.code]).toEqual([413, "payload_too_large"]);
  expect(received.bytes).toBeLessThan("form" in operation ? 123 * megabyte : megabyte);
  expect(received.cancelled).toBe(true);
});

/** Two accounts of a server that accepts 2 MiB of bodies from each and 3 MiB from all. */
async function startWithSmallLimits() {
  const client = start({
    worker: false,
    uploads: { accountBytes: 2 * megabyte, processBytes: 3 * megabyte },
  });
  const open = async (name: string) => (await client.engine.accounts.create({ name, tier: "pro" })).apiKey;
  const send = async (
    apiKey: string,
    body: ReadableStream | string,
    extraHeaders: Record<string, string> = {},
  ) => {
    const headers = {
      authorization: `Bearer ${apiKey}`,
      "content-type": "application/json",
      ...extraHeaders,
    };
    const init: RequestInit & { duplex: "half" } = { method: "POST", body, duplex: "half", headers };
    const response = await client.engine.fetch(`${client.engine.url}/api/v1/avatars/generate`, init);
    const { error } = await response.json();
    return [response.status, error?.code, response.headers.get("retry-after")];
  };
  const upload = async (apiKey: string, size: number) => {
    const { stream, stalled, finish } = stalledImage(size);
    const response = send(apiKey, stream);
    await stalled;
    return async () => {
      finish();
      expect(await response).toEqual([400, "invalid_request", null]);
    };
  };
  return {
    send,
    upload,
    first: await open("first"),
    second: await open("second"),
    third: await open("third"),
  };
}

const accountIsFull = [429, "rate_limit_exceeded", "5"];
const serverIsBusy = [503, "server_busy", "5"];
const owl = JSON.stringify({ prompt: "a wise owl" });

test("rejects large bodies of an account over its limit, and no others", async () => {
  const { send, upload, first, second } = await startWithSmallLimits();
  const finish = await upload(first, 1.5 * megabyte);
  expect(await send(first, stalledImage(megabyte).stream)).toEqual(accountIsFull);
  await (await upload(second, megabyte))();
  await finish();
  await (await upload(first, 1.5 * megabyte))();
});

test("over the process limit, rejects large bodies of all accounts and accepts small ones", async () => {
  const { send, upload, first, second, third } = await startWithSmallLimits();
  const finish = [await upload(first, 1.5 * megabyte), await upload(second, 1.5 * megabyte)];
  expect(await send(third, stalledImage(megabyte).stream)).toEqual(serverIsBusy);
  const withImage = { prompt: "a wise owl", reference_images: ["A".repeat(60_000)] };
  expect(await send(third, JSON.stringify(withImage))).toEqual([400, "invalid_request", null]);
  expect((await send(third, owl))[0]).toBe(202);
  for (const end of finish) await end();
  await (await upload(third, 1.5 * megabyte))();
});

test("rejects a body by its Content-Length before it is read", async () => {
  const { send, upload, first, second, third } = await startWithSmallLimits();
  const declared = { "content-length": String(2.5 * megabyte) };
  const unread = endless(3 * megabyte);
  expect(await send(first, unread.stream, declared)).toEqual(accountIsFull);
  expect(unread.received.bytes).toBeLessThan(2 * chunkSize);
  const finish = [await upload(first, 1.5 * megabyte), await upload(second, 1.5 * megabyte)];
  expect(await send(third, endless(megabyte).stream, { "content-length": "1000000" })).toEqual(serverIsBusy);
  for (const end of finish) await end();
});

test("counts received bytes, not the Content-Length", async () => {
  const { send, upload, first, second } = await startWithSmallLimits();
  expect(await send(first, stalledImage(2.5 * megabyte).stream, { "content-length": "10" })).toEqual(
    accountIsFull,
  );
  const { stream, stalled, finish } = stalledImage(0);
  const understated = send(first, stream, { "content-length": String(2 * megabyte) });
  await stalled;
  await (await upload(second, 2 * megabyte - chunkSize))();
  await (await upload(first, 1.5 * megabyte))();
  finish();
  await understated;
});

test("does not let one account use all of a small process limit", async () => {
  const client = start({ worker: false, uploads: { processBytes: 2 * megabyte } });
  const body = { prompt: "a wise owl", reference_images: ["A".repeat(1.5 * megabyte)] };
  const { status, json } = await client.generate(body);
  expect([status, json.error.code]).toEqual([429, "rate_limit_exceeded"]);
});

const many = (item: string) => new Array(40_000).fill(item).join(",");

test.each([
  ["numbers", `[${many("0.5")}]`],
  ["digits", "1".repeat(80_000)],
  ["empty lists", `[${many("[]")}]`],
  ["empty strings", `[${many('""')}]`],
  ["strings of a quote or a backslash", `[${many(String.raw`"\"","\\"`)}]`],
  ["names", `{${Array.from({ length: 20_000 }, (_, n) => `"${n}":0`).join(",")}}`],
])("rejects a body that is large because of its %s before it is parsed", async (_, hints) => {
  const { request } = start({ worker: false });
  const text = `{"prompt":"a wise owl","hints":{"x":${hints}}}`;
  const { status, json } = await request("POST", "/api/v1/avatars/generate", { text });
  expect([status, json.error.code]).toEqual([413, "payload_too_large"]);
  expect(json.error.message).toContain("besides its strings");
});

test("accepts a large string with any content", async () => {
  const { generate } = start({ worker: false });
  const { status, json } = await generate({ reference_images: ['[{"a":\\ "},\\'.repeat(20_000)] });
  expect([status, json.error.param]).toEqual([400, "reference_images.0"]);
});

test("rejects 200 MB in chunks without a Content-Length early", async () => {
  const served = await serveEngine({ worker: false });
  const socket = await served.socket();
  let response = "";
  socket.on("data", (bytes) => {
    response += bytes;
  });
  const head = [
    "POST /api/v1/avatars/save HTTP/1.1",
    `Host: localhost:${served.server.port}`,
    `Authorization: Bearer ${served.client.engine.apiKey}`,
    "Content-Type: application/json",
    "Transfer-Encoding: chunked",
  ];
  socket.write(`${head.join("\r\n")}\r\n\r\n`);
  const chunk = Buffer.concat([Buffer.from("10000\r\n"), Buffer.alloc(64 * 1024, 0x20), Buffer.from("\r\n")]);
  let sent = 0;
  const closed = new Promise((resolve) => socket.once("close", resolve));
  while (sent < 200 * megabyte && !response.includes("payload_too_large") && !socket.destroyed) {
    const accepted = socket.write(chunk);
    sent += chunk.length;
    if (!accepted) await Promise.race([once(socket, "drain").catch(() => undefined), closed]);
  }
  expect(response).toContain("HTTP/1.1 413");
  expect(response).toContain("payload_too_large");
  // The kernel buffers some of it before the response is received.
  expect(sent).toBeLessThan(20 * megabyte);
});
