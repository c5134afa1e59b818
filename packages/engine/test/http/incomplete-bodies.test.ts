import { once } from "node:events";
import { expect, test } from "vitest";
import type { Engine } from "../../src/index.ts";
import type { Server } from "../../src/serve.ts";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import { collectFaults } from "../support/collect-faults.ts";
import { serveEngine } from "../support/serve-engine.ts";
import { start } from "../support/start.ts";

const half = '{"prompt":"a wise';

function head({ apiKey }: Engine, { port }: Server, framing: string): string {
  const lines = [
    "POST /api/v1/avatars/generate HTTP/1.1",
    `Host: localhost:${port}`,
    `Authorization: Bearer ${apiKey}`,
  ];
  return `${[...lines, "Content-Type: application/json", framing].join("\r\n")}\r\n\r\n`;
}

const chunk = `${half.length.toString(16)}\r\n${half}\r\n`;

test.each([
  ["of a known length", "Content-Length: 400", half],
  ["in chunks", "Transfer-Encoding: chunked", chunk],
])("does not report an incomplete body %s as a fault, and creates no job", async (_, framing, body) => {
  const { faults, onFault } = collectFaults();
  const { client, server, socket } = await serveEngine({ onFault, worker: false });
  const connection = await socket();
  connection.write(head(client.engine, server, framing) + body);
  // After the response on another connection, the bytes of the first one have been read too.
  await fetch(`${server.url}/api/v1/jobs`);
  connection.destroy();
  await once(connection, "close");
  await server.close({ graceMs: 1_000 });
  expect((await client.request("GET", "/api/v1/jobs")).json.data.total_count).toBe(0);
  await client.engine.stop();
  expect(faults).toEqual([]);
});

test("does not report invalid chunks as a fault", async () => {
  const { faults, onFault } = collectFaults();
  const { client, server, socket } = await serveEngine({ onFault, worker: false });
  const connection = await socket();
  connection.write(
    `${head(client.engine, server, "Transfer-Encoding: chunked")}${chunk}this is not a length\r\n`,
  );
  connection.resume();
  await once(connection, "close");
  await server.close({ graceMs: 1_000 });
  await client.engine.stop();
  expect(faults).toEqual([]);
});

test("rejects an in-process body stream that fails with an explanation", async () => {
  const { faults, onFault } = collectFaults();
  const { engine } = start({ onFault, clock: createFakeClock() });
  const body = new ReadableStream({
    pull(controller) {
      controller.error(new Error("connection lost"));
    },
  });
  const headers = { authorization: `Bearer ${engine.apiKey}`, "content-type": "application/json" };
  const init = { method: "POST", body, headers, duplex: "half" };
  const response = await engine.fetch(`${engine.url}/api/v1/avatars/generate`, init);
  const { error } = await response.json();
  expect([response.status, error.message]).toEqual([400, "The body is incomplete."]);
  expect(faults).toEqual([]);
});
