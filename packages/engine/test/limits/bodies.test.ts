import { once } from "node:events";
import { operations } from "@likeness/contract/v1";
import { expect, test } from "vitest";
import { serveEngine } from "../support/serve-engine.ts";
import { start } from "../support/start.ts";

const megabyte = 1024 * 1024;
const id = "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e";

/** Spaces without end, which JSON takes no notice of; counts what was asked for. */
function endless(atMost: number) {
  const chunk = new Uint8Array(64 * 1024).fill(0x20);
  const told = { bytes: 0, cancelled: false };
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      told.bytes += chunk.length;
      controller.enqueue(chunk);
      if (told.bytes >= atMost) controller.close();
    },
    cancel() {
      told.cancelled = true;
    },
  });
  return { stream, told };
}

/** Spaces that stop coming, without an end, until somebody says so. */
function stalling(bytes: number) {
  const chunk = new Uint8Array(64 * 1024).fill(0x20);
  const stalled = Promise.withResolvers<void>();
  const end = Promise.withResolvers<void>();
  let left = bytes;
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (left > 0) {
        left -= chunk.length;
        return controller.enqueue(chunk);
      }
      stalled.resolve();
      await end.promise;
      controller.close();
    },
  });
  return { stream, stalled: stalled.promise, finish: end.resolve };
}

const withBody = Object.entries(operations).filter(([, operation]) => "body" in operation);

test.each(withBody)("%s reads no more of a body than it may have", async (name, { method, path }) => {
  const { engine } = start({ worker: false });
  const { stream, told } = endless(200 * megabyte);
  const init: RequestInit & { duplex: "half" } = {
    method,
    body: stream,
    duplex: "half",
    headers: { authorization: `Bearer ${engine.apiKey}`, "content-type": "application/json" },
  };
  // An account that is there, so that the body is looked at.
  const there = path.replace("{id}", path.startsWith("/accounts") ? engine.account.id : id);
  const response = await engine.fetch(`${engine.url}/api/v1${there}`, init);
  expect([response.status, (await response.json()).error.code]).toEqual([413, "payload_too_large"]);
  expect(told.bytes).toBeLessThan(name === "generateAvatar" ? 123 * megabyte : megabyte);
  expect(told.cancelled).toBe(true);
});

test("an account may have two of the largest bodies on their way, whoever else sends what", async () => {
  const { engine } = start({ worker: false });
  const send = (apiKey: string, body: ReadableStream) => {
    const headers = { authorization: `Bearer ${apiKey}`, "content-type": "application/json" };
    const init: RequestInit & { duplex: "half" } = { method: "POST", body, duplex: "half", headers };
    return engine.fetch(`${engine.url}/api/v1/avatars/generate`, init);
  };
  const { apiKey } = await engine.accounts.create({ name: "Acme", tier: "pro" });
  const slow = [stalling(120 * megabyte), stalling(120 * megabyte)];
  const sending = slow.map(({ stream }) => send(apiKey, stream));
  await Promise.all(slow.map(({ stalled }) => stalled));
  const refused = await send(apiKey, endless(20 * megabyte).stream);
  expect([refused.status, (await refused.json()).error.code]).toEqual([429, "rate_limit_exceeded"]);
  expect((await send(engine.apiKey, endless(20 * megabyte).stream)).status).toBe(413);
  for (const { finish } of slow) finish();
  expect((await Promise.all(sending)).map(({ status }) => status)).toEqual([413, 413]);
  expect((await send(apiKey, endless(20 * megabyte).stream)).status).toBe(413);
});

const much = (item: string) => new Array(40_000).fill(item).join(",");

test.each([
  ["numbers", `[${much("0.5")}]`],
  ["digits", "1".repeat(80_000)],
  ["empty lists", `[${much("[]")}]`],
  ["empty texts", `[${much('""')}]`],
  ["texts of a quote or a backslash", `[${much(String.raw`"\"","\\"`)}]`],
  ["names", `{${Array.from({ length: 20_000 }, (_, n) => `"${n}":0`).join(",")}}`],
])("a body that is large for its %s is refused before it is taken apart", async (_, hints) => {
  const { call } = start({ worker: false });
  const text = `{"prompt":"a wise owl","hints":{"x":${hints}}}`;
  const { status, json } = await call("POST", "/api/v1/avatars/generate", { text });
  expect([status, json.error.code]).toEqual([413, "payload_too_large"]);
  expect(json.error.message).toContain("besides its texts");
});

test("a text may be large, whatever it is made of", async () => {
  const { generate } = start({ worker: false });
  const { status, json } = await generate({ reference_images: ['[{"a":\\ "},\\'.repeat(20_000)] });
  expect([status, json.error.param]).toEqual([400, "reference_images.0"]);
});

test("200 MB sent in chunks to a port, without saying how long it is, are refused early", async () => {
  const served = await serveEngine({ worker: false });
  const socket = await served.socket();
  let answer = "";
  socket.on("data", (bytes) => {
    answer += bytes;
  });
  const head = [
    "POST /api/v1/avatars/save HTTP/1.1",
    `Host: localhost:${served.server.port}`,
    `Authorization: Bearer ${served.door.engine.apiKey}`,
    "Content-Type: application/json",
    "Transfer-Encoding: chunked",
  ];
  socket.write(`${head.join("\r\n")}\r\n\r\n`);
  const chunk = Buffer.concat([Buffer.from("10000\r\n"), Buffer.alloc(64 * 1024, 0x20), Buffer.from("\r\n")]);
  let sent = 0;
  const closed = new Promise((resolve) => socket.once("close", resolve));
  while (sent < 200 * megabyte && !answer.includes("payload_too_large") && !socket.destroyed) {
    const taken = socket.write(chunk);
    sent += chunk.length;
    if (!taken) await Promise.race([once(socket, "drain").catch(() => undefined), closed]);
  }
  expect(answer).toContain("HTTP/1.1 413");
  expect(answer).toContain("payload_too_large");
  // What the kernel had room for is sent before the answer can be heard.
  expect(sent).toBeLessThan(20 * megabyte);
});
