import { expect, test } from "vitest";
import { createTestOutbound } from "./create-test-outbound.ts";
import { serveHttp, serveTcp, waitForClose } from "./servers.ts";

const timeout = { ok: false, reason: "timeout", message: "The request timed out after 10000 ms." };
const statusLine = "HTTP/1.1 200 OK\r\n";

test("times out if the server never responds", async () => {
  const requestReceived = Promise.withResolvers<void>();
  const { url, sockets } = await serveHttp(() => requestReceived.resolve());
  const { clock, send } = createTestOutbound();
  const result = send(url);
  await requestReceived.promise;
  await clock.advance(9_999);
  expect(clock.pending()).toBe(1);
  await clock.advance(1);
  expect(await result).toEqual(timeout);
  await waitForClose(sockets[0]);
});

test("times out during a TLS handshake", async () => {
  const requestReceived = Promise.withResolvers<void>();
  const { port } = await serveTcp(() => requestReceived.resolve());
  const { clock, send } = createTestOutbound();
  const result = send(`https://127.0.0.1:${port}`);
  await requestReceived.promise;
  await clock.advance(10_000);
  expect(await result).toEqual(timeout);
});

test("times out during DNS resolution", async () => {
  const { clock, send } = createTestOutbound({ resolve: () => new Promise(() => undefined) });
  const result = send("https://slow.example");
  await clock.advance(10_000);
  expect(await result).toEqual(timeout);
});

test("times out if the server stalls while sending headers", async () => {
  const { url, sockets } = await serveTcp((socket) =>
    socket.once("data", () => socket.write(`${statusLine}X-Slow: `)),
  );
  const { clock, send } = createTestOutbound();
  const result = send(url);
  await waitUntil(() => (sockets[0]?.bytesWritten ?? 0) > 0);
  await clock.advance(10_000);
  expect(await result).toEqual(timeout);
});

for (const onMaxBytes of ["error", "truncate"] as const) {
  test(`times out if the server sends the body slowly (${onMaxBytes})`, async () => {
    const { url, sockets } = await serveTcp((socket) =>
      socket.once("data", () => socket.write(`${statusLine}Content-Length: 100\r\n\r\n`)),
    );
    const { clock, send } = createTestOutbound();
    const result = send(url, { onMaxBytes });
    await waitUntil(() => (sockets[0]?.bytesWritten ?? 0) > 0);
    for (let second = 0; second < 10; second += 1) {
      expect(clock.pending()).toBe(1);
      sockets[0]?.write("x");
      await clock.advance(1_000);
    }
    expect(await result).toEqual(timeout);
    await waitForClose(sockets[0]);
  });
}

test("times out despite informational responses", async () => {
  const { url } = await serveTcp((socket) => {
    const sendEarlyHints = () =>
      socket.writable && socket.write("HTTP/1.1 103 Early Hints\r\n\r\n", () => setImmediate(sendEarlyHints));
    socket.once("data", sendEarlyHints);
  });
  const { clock, send } = createTestOutbound();
  const result = send(url);
  await clock.advance(10_000);
  expect(await result).toEqual(timeout);
});

async function waitUntil(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}
