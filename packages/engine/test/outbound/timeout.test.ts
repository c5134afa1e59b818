import { expect, test } from "vitest";
import { createTestOutbound } from "./create-test-outbound.ts";
import { closed, serveHttp, serveTcp } from "./servers.ts";

const timeout = { ok: false, reason: "timeout", message: "There was no whole answer within 10000 ms." };
const head = "HTTP/1.1 200 OK\r\n";

test("times out for a server that never responds", async () => {
  const arrived = Promise.withResolvers<void>();
  const { url, sockets } = await serveHttp(() => arrived.resolve());
  const { clock, send } = createTestOutbound();
  const result = send(url);
  await arrived.promise;
  await clock.advance(9_999);
  expect(clock.pending()).toBe(1);
  await clock.advance(1);
  expect(await result).toEqual(timeout);
  await closed(sockets[0]);
});

test("times out during a TLS handshake", async () => {
  const arrived = Promise.withResolvers<void>();
  const { port } = await serveTcp(() => arrived.resolve());
  const { clock, send } = createTestOutbound();
  const result = send(`https://127.0.0.1:${port}`);
  await arrived.promise;
  await clock.advance(10_000);
  expect(await result).toEqual(timeout);
});

test("times out during name resolution", async () => {
  const { clock, send } = createTestOutbound({ resolve: () => new Promise(() => undefined) });
  const result = send("https://slow.example");
  await clock.advance(10_000);
  expect(await result).toEqual(timeout);
});

test("times out for a server that stalls in its headers", async () => {
  const { url, sockets } = await serveTcp((socket) =>
    socket.once("data", () => socket.write(`${head}X-Slow: `)),
  );
  const { clock, send } = createTestOutbound();
  const result = send(url);
  await until(() => (sockets[0]?.bytesWritten ?? 0) > 0);
  await clock.advance(10_000);
  expect(await result).toEqual(timeout);
});

for (const beyondMaxBytes of ["fail", "cut"] as const) {
  test(`times out for a server that sends slowly (${beyondMaxBytes})`, async () => {
    const { url, sockets } = await serveTcp((socket) =>
      socket.once("data", () => socket.write(`${head}Content-Length: 100\r\n\r\n`)),
    );
    const { clock, send } = createTestOutbound();
    const result = send(url, { beyondMaxBytes });
    await until(() => (sockets[0]?.bytesWritten ?? 0) > 0);
    for (let second = 0; second < 10; second += 1) {
      expect(clock.pending()).toBe(1);
      sockets[0]?.write("x");
      await clock.advance(1_000);
    }
    expect(await result).toEqual(timeout);
    await closed(sockets[0]);
  });
}

test("informational responses do not extend the timeout", async () => {
  const { url } = await serveTcp((socket) => {
    const note = () =>
      socket.writable && socket.write("HTTP/1.1 103 Early Hints\r\n\r\n", () => setImmediate(note));
    socket.once("data", note);
  });
  const { clock, send } = createTestOutbound();
  const result = send(url);
  await clock.advance(10_000);
  expect(await result).toEqual(timeout);
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}
